import JourneyFile
import JourneyInsight
import Phrases
public import TerminalText

/// The signs of a report, in the characters that can be shown where it goes.
public struct ReportSigns: Hashable, Sendable {
  /// Whether only ASCII can be shown.
  public let isAscii: Bool

  /// Signs for a repertoire.
  public init(_ repertoire: Repertoire) { isAscii = repertoire == .ascii }

  /// The sign before a level's word.
  func sign(of level: Level) -> String {
    switch level {
    case .critical: isAscii ? "vv" : "▼▼"
    case .low: isAscii ? "v" : "▼"
    case .ok: isAscii ? "=" : "●"
    case .strong: isAscii ? "^" : "▲"
    case .unrated: isAscii ? "." : "·"
    }
  }
}

extension ReportCell {
  /// What the cell says to people, on one line or on several, nothing in it that a terminal would obey.
  ///
  /// - Parameter signs: Signs to put before levels; nil: words alone, which can be read out.
  func words(in book: Phrasebook, signs: ReportSigns?) -> String {
    switch self {
    case .nothing: ""
    case .text(let text), .link(let text): visible(text, keepingLines: true)
    case .word(_, let phrase), .remark(let phrase): visible(book.plainText(phrase))
    case .list(let cells):
      cells.map { $0.words(in: book, signs: signs) }.joined(separator: book.plainText(.reportSeparator) + " ")
    case .whole(let number): book.decimal(Double(number))
    case .guess(let number): book.plainText(.reportGuess(number))
    case .number(let number): book.decimal(number)
    case .rating(let rating): book.tenths(rating.tenths, showsTenth: rating.showsTenth)
    case .change(let before, let after):
      visible(
        book.plainText(
          .reportChange(before.words(in: book, signs: signs), after.words(in: book, signs: signs))))
    case .signed(let number): visible(book.signed(number))
    case .share(let share): book.percent(share)
    case .level(let level):
      (signs.map { $0.sign(of: level) + " " } ?? "") + book.plainText(.word("Level", level.rawValue))
    case .flag(let flag): book.plainText(flag ? .yes : .no)
    case .numbered(let number, let name):
      (signs == nil ? "" : book.whole(number) + " ") + visible(name, keepingLines: true)
    }
  }

  /// What the cell says to a spreadsheet: names and numbers that are the same in every language.
  var field: CSVWriter.Field {
    switch self {
    case .nothing, .remark: .plain("")
    case .text(let text), .link(let text), .numbered(_, let text): .text(text)
    case .word(let name, _): .plain(name)
    case .list(let cells): .text(cells.map(\.field.text).joined(separator: "; "))
    case .whole(let number), .guess(let number): .plain(String(number))
    case .change(let before, let after): .text(before.field.text + "; " + after.field.text)
    case .number(let number), .signed(let number), .share(let number): .plain(decimal(number))
    case .rating(let rating): .plain(decimal(rating.value))
    case .level(let level): .plain(level.rawValue)
    case .flag(let flag): .plain(flag ? "true" : "false")
    }
  }
}

/// The shortest decimal without exponent that reads back as the same number.
func decimal(_ number: Double) -> String {
  var writer = JSONWriter(layout: .compact)
  writer.value(number)
  return String(decoding: writer.bytes, as: UTF8.self)
}

extension CSVWriter.Field {
  /// What the field says.
  var text: String {
    switch self {
    case .text(let text), .plain(let text): text
    }
  }
}
