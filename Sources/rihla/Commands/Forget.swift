import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import Phrases

/// `rihla forget FILE`: removes every copy that we keep of a map; without a file, the list of recent maps.
struct Forget: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliForget), discussion: examples(of: "forget", .cliForgetMore))
  }

  @Argument(help: ArgumentHelp(.cliForgetFile), completion: .file())
  var file: String?
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    try StandardStreams.refuseDash(file)
    guard let file else { return try forgetRecent() }
    let documents: [RealPath]
    do throws(FileError) {
      documents = [try DocumentPlace(file).statePath(orGone: true)] + otherDiagrams
      try RecentMaps.forget(RealPath(ofGone: file))
    } catch {
      throw Failure(file, error.phrase)
    }
    PrivateTextFile.sweep()
    var removed = 0
    var isComplete = true
    for document in documents {
      for root in StatePlaces(document: document).roots {
        let report = root.forget(document: document)
        removed += report.removed
        for kept in report.kept {
          isComplete = false
          tell(.failure(kept.path, kept.obstacle.phrase), to: STDERR_FILENO)
        }
      }
    }
    tell(.forgotten(removed), to: STDOUT_FILENO)
    if !isComplete { Glibc.exit(3) }
  }

  /// The journeys of a text file beyond the first, where none of them was named.
  private var otherDiagrams: [RealPath] {
    let place = DocumentPlace(file ?? "")
    guard place.form == .diagram(.markdown, number: nil), let first = try? place.statePath(orGone: true),
      let root = StateRoot()
    else {
      return []
    }
    let stem = first.text.dropLast(1)
    return root.documentFolders().compactMap(\.document)
      .filter { $0.hasPrefix(stem) && $0 != first.text && Int($0.dropFirst(stem.count)) != nil }
      .compactMap { try? RealPath(ofGone: $0) }
  }

  private func forgetRecent() throws {
    do throws(FileError) {
      try RecentMaps.forget(nil)
    } catch {
      throw Failure(error.phrase)
    }
    tell(.recentForgotten, to: STDOUT_FILENO)
  }
}

extension ForgetReport.Obstacle {
  /// Why a copy is still there.
  fileprivate var phrase: Phrase {
    switch self {
    case .inUse: .keptInUse
    case .foreign: .keptForeign
    case .refused(let code): FileError.system(.rename, code: code).phrase
    }
  }
}
