/// Why a workbook cannot be read or written, in the words that the caller reads: a name and what goes with it.
public enum WorkbookProblem: Error, Hashable, Sendable {
  /// It is no workbook but something else in the same kind of archive.
  case noWorkbook
  /// It is a workbook of another kind: `xls`, `xlsb`, `ods`, `numbers`.
  case otherKind(String)
  /// It is locked with a password.
  case encrypted
  /// A part of it is missing or broken.
  case damaged(part: String)
  /// It would become larger than a workbook of people is; in megabytes.
  case tooLarge(Int)
  /// A row has more columns than a table of people has.
  case tooWide(sheet: String, row: Int, limit: Int)
  /// A part declares a document type, which no workbook has and which could make much of little.
  case declaresType(part: String)
  /// A text is longer than a cell holds.
  case longText(sheet: String, row: Int, limit: Int)
  /// A table has more rows than a sheet holds.
  case tooManyRows(sheet: String, limit: Int)
  /// It could not be written: no memory, or no place for what is needed on the way.
  case notWritten

  /// The problem in the form in which the caller reads it, a part a line.
  public var report: String {
    let parts: [String] =
      switch self {
      case .noWorkbook: ["noWorkbook"]
      case .otherKind(let kind): ["otherKind", kind]
      case .encrypted: ["encrypted"]
      case .damaged(let part): ["damaged", part]
      case .tooLarge(let limit): ["tooLarge", String(limit)]
      case .tooWide(let sheet, let row, let limit): ["tooWide", sheet, String(row), String(limit)]
      case .declaresType(let part): ["declaresType", part]
      case .longText(let sheet, let row, let limit): ["longText", sheet, String(row), String(limit)]
      case .tooManyRows(let sheet, let limit): ["tooManyRows", sheet, String(limit)]
      case .notWritten: ["notWritten"]
      }
    return parts.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: "\n")
  }

  /// Reads a report; nil where it is none.
  public init?(report: String) {
    let parts = report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.suffix(2).compactMap { Int($0) }
    switch (parts[0], parts.count) {
    case ("noWorkbook", 1): self = .noWorkbook
    case ("otherKind", 2): self = .otherKind(parts[1])
    case ("encrypted", 1): self = .encrypted
    case ("damaged", 2): self = .damaged(part: parts[1])
    case ("tooLarge", 2) where numbers.count == 1: self = .tooLarge(numbers[0])
    case ("tooWide", 4) where numbers.count == 2:
      self = .tooWide(sheet: parts[1], row: numbers[0], limit: numbers[1])
    case ("declaresType", 2): self = .declaresType(part: parts[1])
    case ("longText", 4) where numbers.count == 2:
      self = .longText(sheet: parts[1], row: numbers[0], limit: numbers[1])
    case ("tooManyRows", 3): self = .tooManyRows(sheet: parts[1], limit: numbers.last ?? 0)
    case ("notWritten", 1): self = .notWritten
    default: return nil
    }
  }
}
