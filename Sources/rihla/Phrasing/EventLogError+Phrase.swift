import EventLogFiles
import JourneyFile
import Phrases

extension EventLogError {
  /// What is wrong, and what to do.
  var phrase: Phrase {
    switch self {
    case .system(let code): FileError.system(.read, code: code).phrase
    case .notAFile: .logIsFolder
    case .gzipCut(let bytes): .logGzipCut(Double(bytes))
    case .gzipDamaged(let bytes): .logGzipDamaged(Double(bytes))
    case .workbook: .tableWorkbook
    case .wideText: .logWide
    case .notUTF8: .logNotUTF8
    case .notWellFormed(let line, let column, let reason):
      .logNotWellFormed(Double(line), Double(column), reason)
    case .notXES: .logNotXES
    case .openQuotation(let line): .logOpenQuotation(Double(line))
    case .recordTooLong(let line, _): .logRecordTooLong(Double(line))
    case .noColumn(let part, let headings):
      .logNoColumn(.logPart(part.rawValue), Self.list(headings), part.option)
    case .severalColumns(let part, let headings):
      .logSeveralColumns(.logPart(part.rawValue), Self.list(headings), part.option)
    case .noHeading(let name, let headings): .logNoHeading(name, Self.list(headings))
    case .empty: .logEmpty
    case .namesCases: .pathsByCase
    case .tooManyBad(let count, let rows, let first):
      .logTooManyBad(Double(count), Double(rows), first.phrase)
    case .tooManyValues(.segment, let limit): .logTooManySegments(Double(limit))
    case .tooManyValues(_, let limit): .logTooManyActivities(Double(limit))
    case .tooLarge(let events): .logTooLarge(Double(events))
    }
  }

  /// The first headings of a table, so that one line holds them.
  private static func list(_ headings: [String]) -> String {
    headings.filter { !$0.isEmpty }.prefix(20).joined(separator: ", ")
  }
}

extension LogPart {
  /// The option that names the column.
  fileprivate var option: String { self == .segment ? "--by" : "--" + rawValue }
}

extension BadRow {
  /// What the row lacks.
  var phrase: Phrase {
    switch part {
    case .case: .logRowLacksCase(Double(line))
    case .time where !found.isEmpty: .logRowNoTime(Double(line), found)
    case .time: .logRowLacksTime(Double(line))
    default: .logRowLacksActivity(Double(line))
    }
  }
}
