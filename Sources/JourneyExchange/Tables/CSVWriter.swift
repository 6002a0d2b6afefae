import TerminalText

/// Writes comma-separated values as RFC 4180 describes them, but with a bare LF at the end of a line: what programs of
/// this system cut, sort and compare by, and what spreadsheets read as well.
///
/// Spreadsheets take a field that begins with certain signs for a formula, whoever wrote it. Such a text gets an
/// apostrophe in front, which spreadsheets show as “this is text”; numbers are left alone.
public struct CSVWriter: Sendable {
  /// The table so far.
  public private(set) var text = ""

  /// An empty table.
  public init() {}

  /// A field to write.
  public enum Field: Hashable, Sendable {
    /// Anybody's words.
    case text(String)
    /// A number or a word of ours, written as it is.
    case plain(String)
  }

  /// Adds a record.
  public mutating func add(_ fields: [Field]) { text += Self.record(fields) }

  /// A record with its line end.
  static func record(_ fields: [Field]) -> String {
    // A line without anything would be no record.
    if fields.count == 1 && fields[0].text.isEmpty { return "\"\"\n" }
    var record = ""
    for (place, field) in fields.enumerated() {
      if place > 0 { record += "," }
      record += written(field)
    }
    return record + "\n"
  }

  private static func written(_ field: Field) -> String {
    switch field {
    case .plain(let text): quoted(text)
    case .text(let text):
      quoted(visible((isFormula(text) ? "'" : "") + FormulaGuard.guarded(text), keepingLines: true))
    }
  }

  /// Whether a spreadsheet would take a text for more than text. A number on its own does no harm.
  private static func isFormula(_ text: String) -> Bool {
    // Direction marks go when the text is made visible, and must not hide what stands behind them.
    guard let first = visible(text).unicodeScalars.first ?? text.unicodeScalars.first else { return false }
    let begins = "=+-@\u{2409}\u{240A}\u{240D}\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
    let isNumber = Double(text) != nil && text.utf8.allSatisfy { $0 < 0x3A || $0 | 0x20 == 0x65 }
    return begins && !isNumber
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    let isPadded = text.hasPrefix(" ") || text.hasSuffix(" ")
    guard needsQuotes || isPadded else { return text }
    // Scalar by scalar: a combining mark behind a quotation mark makes another character of the two.
    let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }
}
