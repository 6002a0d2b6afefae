import JourneyInsight
public import Phrases
public import TerminalText

/// What a report in aligned columns is written on.
public struct ReportSurface: Sendable {
  /// The words of the report.
  public let book: Phrasebook
  /// How wide texts are, and who puts them into order.
  public let typesetter: Typesetter
  /// How wide a line can be; nil: as wide as it must.
  public let columns: Int?
  /// Whether it is a terminal, where right-to-left texts are put into the order of the screen and an Arabic report
  /// begins on the right. Elsewhere texts stay as they are read: what opens the file does the rest.
  public let isTerminal: Bool
  /// Whether levels and classes are coloured.
  public let usesColor: Bool

  /// A terminal of so many columns; texts run as they do in a map that reads in the typesetter's direction.
  public init(terminal typesetter: Typesetter, columns: Int, usesColor: Bool, book: Phrasebook) {
    self.book = book
    self.typesetter = typesetter
    self.columns = max(columns, 20)
    isTerminal = true
    self.usesColor = usesColor
  }

  /// A file or pipe.
  public init(streamIn book: Phrasebook) {
    self.book = book
    typesetter = Typesetter(repertoire: .unicode, ordering: .asIs)
    columns = nil
    isTerminal = false
    usesColor = false
  }

  /// Whether the first column stands on the right.
  var isMirrored: Bool { isTerminal && book.language.isRightToLeft && typesetter.ordering != .asIs }

  var signs: ReportSigns { ReportSigns(typesetter.repertoire) }

  /// A phrase in words. On a terminal each text of the map keeps its own direction; glyphs are harmless by themselves.
  func say(_ phrase: Phrase) -> String { isTerminal ? book.text(phrase) : visible(book.plainText(phrase)) }

  /// A text as it is to be written, in one line, and the columns that it takes.
  ///
  /// - Parameter direction: The way it runs where no letter says it; nil: that of the report.
  func written(_ text: String, direction: TextDirection? = nil) -> (text: String, width: Int) {
    guard isTerminal else { return (text, typesetter.width(of: text)) }
    let own = direction ?? (isMirrored ? .rightToLeft : .leftToRight)
    let (glyphs, width) = typesetter.arranged(text, direction: runs(text) ?? own)
    return (glyphs.map(\.text).joined(), width)
  }

  private func runs(_ text: String) -> TextDirection? {
    TextDirection.ofLetters(in: text, reading: typesetter.reading)
  }

  /// A text in lines of at most so many columns, not yet in the order of the screen.
  func wrapped(_ text: String, to width: Int, direction: TextDirection? = nil) -> [String] {
    let own = direction ?? (isMirrored ? .rightToLeft : .leftToRight)
    return typesetter.wrapped(text, to: width, direction: runs(text) ?? own)
  }

  /// A text in lines as they are to be written, in a mirrored report at the right edge.
  public func lines(_ text: String) -> [String] {
    let wrapped = columns.map { self.wrapped(text, to: $0) } ?? [text]
    return wrapped.map { line in
      let (written, width) = written(line)
      guard isMirrored, let columns else { return written }
      return String(repeating: " ", count: max(0, columns - width)) + written
    }
  }

  /// A written text in a colour.
  func colored(_ text: String, _ color: ReportColor?) -> String {
    guard usesColor, let color else { return text }
    return "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m"
  }
}

/// The colours of a report, by their numbers in the terminal's palette. They repeat what a word says.
enum ReportColor: Int {
  case bad = 31
  case good = 32
  case poor = 33
}

extension ReportCell {
  /// The colour that repeats what the cell says.
  var color: ReportColor? {
    switch self {
    case .level(.critical), .word("A", _): .bad
    case .level(.low), .word("B", _): .poor
    case .level(.strong): .good
    default: nil
    }
  }
}
