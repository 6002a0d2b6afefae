import JourneyResources

/// One of our own templates, read once: bytes to be copied, names whose values are shown, and sections.
///
/// It knows as much of Mustache as our templates use: `{{name}}`, `{{{name}}}`, sections and inverted sections, also of
/// `first(name)`, `{{.}}`, names within names, and parts. Templates of users go to the library, in a program of its own
/// (docs/decisions/0018); a law holds both to the same pages.
package struct PageLayout: Sendable {
  /// A piece of it.
  indirect enum Piece: Sendable {
    case bytes([UInt8])
    case value(PageName, isEscaped: Bool)
    /// Shown once for each member of a list, else once where there is something.
    case section(PageName, PageLayout)
    /// Shown where there is nothing.
    case inverted(PageName, PageLayout)
    /// Another template in its place.
    case part(String)
  }

  let pieces: [Piece]

  /// Reads a template, which is one of ours and free of mistakes.
  package init(reading template: [UInt8]) {
    var reader = PageLayoutReader(template)
    pieces = reader.pieces(of: nil)
  }

  /// The templates of ours that others can call.
  package static let parts = [
    "table": PageLayout(reading: JourneyResources.pageTable),
    "stage": PageLayout(reading: JourneyResources.pageStage),
  ]

  fileprivate init(_ pieces: [Piece]) { self.pieces = pieces }
}

/// What a tag asks for.
struct PageName: Hashable, Sendable {
  /// The first name, which is looked for in all objects around; nil for `.`, the value at hand.
  let name: String?
  /// The names within what that is.
  let rest: [String]
  /// Whether the first member of a list is meant.
  let isFirst: Bool

  fileprivate init(_ text: String) {
    isFirst = text.hasPrefix("first(")
    let path = (isFirst ? String(text.dropFirst(6).dropLast()) : text).split(separator: ".").map(String.init)
    name = path.first
    rest = Array(path.dropFirst())
  }
}

/// Reads a template from its beginning to its end.
private struct PageLayoutReader {
  private let bytes: [UInt8]
  private var place = 0
  /// Whether nothing but blanks was read since the line began.
  private var isLineBlank = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What comes up to the end of a section, or of the template.
  mutating func pieces(of section: String?) -> [PageLayout.Piece] {
    var pieces: [PageLayout.Piece] = []
    while place < bytes.count {
      let text = readText()
      let tag = readTag()
      var isAlone = false
      if let tag { isAlone = takesLine(tag) }
      let kept =
        isAlone ? text[..<(text.lastIndex(of: Self.lineEnd).map { $0 + 1 } ?? text.startIndex)] : text
      if !kept.isEmpty { pieces.append(.bytes(Array(kept))) }
      guard let tag else { break }
      switch tag.kind {
      case .end: return pieces
      case .value(let isEscaped): pieces.append(.value(PageName(tag.name), isEscaped: isEscaped))
      case .section: pieces.append(.section(PageName(tag.name), PageLayout(self.pieces(of: tag.name))))
      case .inverted: pieces.append(.inverted(PageName(tag.name), PageLayout(self.pieces(of: tag.name))))
      case .part: pieces.append(.part(tag.name))
      }
    }
    return pieces
  }

  private static let lineEnd = UInt8(ascii: "\n")
  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  private enum Kind { case value(isEscaped: Bool), section, inverted, end, part }

  /// The bytes up to the next tag.
  private mutating func readText() -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count,
      !(bytes[place] == Self.open && place + 1 < bytes.count && bytes[place + 1] == Self.open)
    {
      if bytes[place] == Self.lineEnd {
        isLineBlank = true
      } else if bytes[place] != UInt8(ascii: " ") {
        isLineBlank = false
      }
      place += 1
    }
    return bytes[start..<place]
  }

  private mutating func readTag() -> (kind: Kind, name: String)? {
    guard place < bytes.count else { return nil }
    let isRaw = place + 2 < bytes.count && bytes[place + 2] == Self.open
    place += isRaw ? 3 : 2
    let start = place
    while place < bytes.count, bytes[place] != Self.close { place += 1 }
    let inner = String(decoding: bytes[start..<place], as: UTF8.self)
    place = min(bytes.count, place + (isRaw ? 3 : 2))
    if isRaw { return (.value(isEscaped: false), inner) }
    let name = inner.dropFirst().drop { $0 == " " }
    switch inner.first {
    case "#": return (.section, String(name))
    case "^": return (.inverted, String(name))
    case "/": return (.end, String(name))
    case ">": return (.part, String(name))
    default: return (.value(isEscaped: true), inner)
    }
  }

  /// Whether a tag that shows nothing by itself stands alone on its line, which then vanishes with it.
  private mutating func takesLine(_ tag: (kind: Kind, name: String)) -> Bool {
    defer { isLineBlank = false }
    if case .value = tag.kind { return false }
    guard isLineBlank, place == bytes.count || bytes[place] == Self.lineEnd else { return false }
    place = min(bytes.count, place + 1)
    defer { isLineBlank = true }
    return true
  }
}
