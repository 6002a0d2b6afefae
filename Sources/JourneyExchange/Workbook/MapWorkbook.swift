public import JourneyModel
public import Phrases
import SheetStream
import TerminalText

/// The sheets of a workbook that tells of a map, as bytes for the program that writes workbooks.
///
/// A number is a number there, a day a day, and everything else a text, whatever it looks like. Sheets run as the map
/// does. What `InventoryImport` and `EvidenceImport` read of them is what the map holds.
public enum MapWorkbook {
  /// What a sheet tells of.
  public enum Sheet: CaseIterable, Sendable {
    /// Every touchpoint with every field, as `InventoryTable` has it.
    case inventory
    /// What hurts.
    case pains
    /// What is done about it.
    case actions
    /// Readings and quotations.
    case evidence
  }

  /// Writes sheets of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - book: The language of headings and words.
  ///   - sheets: Which sheets, in this order.
  public static func sheets(
    of map: JourneyMap, in book: Phrasebook, _ sheets: [Sheet] = Sheet.allCases
  ) -> [UInt8] {
    var builder = SheetBuilder()
    let isRightToLeft = map.reading(in: book) == .rightToLeft
    for sheet in sheets {
      switch sheet {
      case .inventory: InventoryTable.write(map, in: book, isRightToLeft, to: &builder)
      case .pains: add(.pains(of: map), .report("title.pains"), in: book, isRightToLeft, to: &builder)
      case .actions:
        add(.actions(of: map), .report("title.improvements"), in: book, isRightToLeft, to: &builder)
      case .evidence: EvidenceSheet(map, book).write(isRightToLeft, to: &builder)
      }
    }
    return builder.encoder.bytes
  }

  /// Writes the tables of a report, a sheet each.
  public static func sheets(of report: Report, on map: JourneyMap, in book: Phrasebook) -> [UInt8] {
    var builder = SheetBuilder()
    let isRightToLeft = map.reading(in: book) == .rightToLeft
    for table in report.tables {
      table.write(named: table.heading ?? report.title, in: book, isRightToLeft, to: &builder)
    }
    return builder.encoder.bytes
  }

  private static func add(
    _ report: Report, _ name: Phrase, in book: Phrasebook, _ isRightToLeft: Bool,
    to builder: inout SheetBuilder
  ) {
    for table in report.tables.prefix(1) { table.write(named: name, in: book, isRightToLeft, to: &builder) }
  }
}

extension ReportTable {
  /// Writes the table as a sheet: what people are shown first, then the rest.
  fileprivate func write(
    named name: Phrase, in book: Phrasebook, _ isRightToLeft: Bool, to builder: inout SheetBuilder
  ) {
    let front = shown.compactMap { name in columns.firstIndex { $0.name == name } }
    let places = front + columns.indices.filter { !front.contains($0) }
    builder.begin(
      book.plainText(name), isRightToLeft: isRightToLeft,
      headings: places.map { book.plainText(columns[$0].heading) })
    for row in rows {
      builder.add(places.map { row[$0].sheetCell(in: book, isDay: columns[$0].name == "due") })
    }
    builder.end()
  }
}

extension ReportCell {
  /// The cell of a sheet.
  fileprivate func sheetCell(in book: Phrasebook, isDay: Bool) -> SheetCell {
    switch self {
    case .nothing: return .nothing
    case .whole(let number): return .number(Double(number), .plain)
    case .guess(let number): return .number(Double(number), .guess)
    case .number(let number): return .number(number, .decimal)
    case .signed(let number): return .number(number, .signed)
    case .share(let share): return .number(share, .share)
    case .numbered(_, let name): return .words(shown(name))
    case .text(let text): return isDay ? .day(text) : .words(shown(text))
    default: return .words(words(in: book, signs: ReportSigns(.unicode)))
    }
  }
}

extension SheetCell {
  /// A text; nothing where it is empty.
  static func words(_ text: String) -> SheetCell { text.isEmpty ? .nothing : .text(text) }

  /// A day where a text names one in full that spreadsheets know, else the text.
  static func day(_ text: String) -> SheetCell {
    // Before March 1900 spreadsheets count a day that never was.
    guard let day = Day(text), let first = firstDay, day >= first else { return .words(shown(text)) }
    return .number(Double(day.number), .day)
  }

  private static let firstDay = Day(year: 1900, month: 3, day: 1)
}
