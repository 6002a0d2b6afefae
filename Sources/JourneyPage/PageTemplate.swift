#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Mustache

/// A request to make a page: a template, the parts that it can call, and the values that it shows.
public struct PageRequest: Decodable {
  let template: String
  let parts: [String: String]
  let values: TemplateValue

  /// Reads a request.
  ///
  /// - Throws: what the decoder finds wrong.
  public init(json: [UInt8]) throws {
    self = try JSONDecoder().decode(PageRequest.self, from: Data(json))
  }

  /// The page: the template with the values in it, each of them escaped unless the template itself says otherwise.
  public func page() throws(PageError) -> String {
    var library = MustacheLibrary()
    for (name, text) in parts { library.register(try Self.template(text), named: name) }
    return try Self.template(template).render(values.any, library: library)
  }

  private static func template(_ text: String) throws(PageError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
      let (line, kind) = (error.context.lineNumber, PageError.Kind(error.error))
      throw PageError(line: kind.isInTag ? tagLine(of: text, from: line) : line, kind: kind)
    } catch {
      throw PageError(line: 1, kind: .unreadable)
    }
  }

  /// The line in which the tag begins that the library failed to read: it may have looked for the tag's end in the next
  /// lines, and counts those.
  private static func tagLine(of text: String, from line: Int) -> Int {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.prefix(line).lastIndex { $0.contains("{{") }.map { $0 + 1 } ?? line
  }
}

/// What a template has wrong, and in which line of it, from 1.
public struct PageError: Error, Hashable {
  /// The kinds of mistakes that can be told apart.
  public enum Kind: String, CaseIterable, Sendable {
    /// A section is closed that was not opened last, or by another name.
    case wrongEnd
    /// A section is never closed.
    case noEnd
    /// A tag is not finished, or has a name that none can have.
    case unfinishedTag
    /// Anything else.
    case unreadable

    /// Whether the mistake is one of a single tag.
    fileprivate var isInTag: Bool { self == .unfinishedTag || self == .unreadable }

    init(_ error: any Error) {
      self =
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: .wrongEnd
        case .expectedSectionEnd: .noEnd
        case .unfinishedName: .unfinishedTag
        default: .unreadable
        }
    }
  }

  /// The line.
  public let line: Int
  /// What is wrong there.
  public let kind: Kind

  /// The mistake in the words that the caller reads: a number, a blank, a name.
  public var report: String { "\(line) \(kind.rawValue)" }
}
