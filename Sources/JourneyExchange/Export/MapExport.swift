import JourneyFile
import JourneyInsight
public import JourneyModel
public import Phrases
public import TerminalText

/// A map on its way out: what every format needs to know of it.
///
/// It is told in the words of a phrasebook, and laid out as the map reads: by its own direction, else its language, else
/// the first letter of its title, else the language of the words.
public struct MapExport: Sendable {
  /// The map.
  public let map: JourneyMap
  /// The words of everything that is not the map's own.
  public let book: Phrasebook
  /// Whether stages follow each other from right to left.
  public let isRightToLeft: Bool
  let rules: JudgingRules
  /// The address to which a link leads; nil where it is shown and leads nowhere.
  let address: @Sendable (MapLink) -> String?

  /// A map to be told in the words of a phrasebook.
  ///
  /// - Parameter address: The address to which a link leads; the link's own path where nothing else is said.
  public init(
    of map: JourneyMap, in book: Phrasebook,
    address: @escaping @Sendable (MapLink) -> String? = { $0.address }
  ) {
    self.map = map
    self.book = book
    self.address = address
    rules = JudgingRules(of: map)
    isRightToLeft = map.reading(in: book) == .rightToLeft
  }

  /// The direction in which the map reads.
  var reading: TextDirection { isRightToLeft ? .rightToLeft : .leftToRight }

  /// A phrase in words. What the user wrote in it is set apart by invisible marks, which pages and drawings obey.
  func say(_ phrase: Phrase) -> String { book.text(phrase) }

  /// The map's language, where it is a tag that a page can name and not that of the words; nil where there is nothing
  /// to be said about it.
  var foreignLanguage: String? {
    let tag = map.language
    let isTag =
      !tag.isEmpty && tag.utf8.count <= 35
      && tag.split(separator: "-", omittingEmptySubsequences: false).allSatisfy {
        (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isLetterOrDigit)
      }
    guard isTag, Language(tag: tag) != book.language else { return nil }
    return tag
  }
}

extension MapExport {
  /// A link as a page shows it: what is written, and where it leads.
  func link(_ text: String) -> PageValue {
    .object(["text": .words(text), "address": address(MapLink(text)).map { .text($0) } ?? .nothing])
  }
}

extension MapLink {
  /// The link as an address of a page; nil where it is no path from the map: nothing that a map says may lead elsewhere.
  public var address: String? {
    guard isRelative, !text.isEmpty else { return nil }
    let path = PercentEscape.escaped(path) { !$0.isOfPaths }
    return path + (part.map { "#" + PercentEscape.escaped($0) { !$0.isOfPaths } } ?? "")
  }
}

extension Unicode.Scalar {
  fileprivate var isOfPaths: Bool {
    isASCII
      && (properties.isAlphabetic || properties.numericType != nil || "/-_.~".unicodeScalars.contains(self))
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

extension JourneyMap {
  /// The direction in which the map reads for somebody who is told of it in the words of a phrasebook: by itself, else its
  /// language, else its title, which runs as in a map that reads as those words do.
  public func reading(in book: Phrasebook) -> TextDirection {
    if let readingDirection { return readingDirection == .rtl ? .rightToLeft : .leftToRight }
    let words: TextDirection = book.language.isRightToLeft ? .rightToLeft : .leftToRight
    return TextDirection.ofLetters(in: title, reading: words) ?? words
  }
}
