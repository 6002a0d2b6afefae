import JourneyExchange
import Phrases

/// Pages of users' templates, which another program fills.
enum PageMaker {
  /// The page for a request.
  static func page(for request: [UInt8]) throws(PageMakerError) -> [UInt8] {
    do throws(Companion.Trouble) {
      return try Companion.answer(to: request, .page)
    } catch {
      switch error {
      case .missing(let path): throw .missing(path)
      case .notStarted(let code): throw .notStarted(code: code)
      case .mistake(let report):
        guard let problem = PageProblem(report: report) else { throw .broken }
        throw .template(problem)
      case .broken: throw .broken
      }
    }
  }
}

/// Why there is no page.
enum PageMakerError: Error, Hashable {
  /// The program is not where it belongs.
  case missing(String)
  /// The system refused to start it.
  case notStarted(code: Int32)
  /// The template has a mistake.
  case template(PageProblem)
  /// It died over its work, which only a template can bring about.
  case broken

  /// The error in a sentence that names the template.
  func failure(ofTemplate name: String) -> Failure {
    switch self {
    case .missing(let path): return Failure(.pageMakerMissing(path))
    case .notStarted(let code): return Failure(.pageMakerFailed(Int(code)))
    case .template(.template(let line, let kind)): return Failure(name, .templateProblem(line, kind.rawValue))
    case .broken: return Failure(name, .templateFailed)
    }
  }
}
