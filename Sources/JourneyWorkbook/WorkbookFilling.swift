import CXlsxWriter
import SheetStream

/// Fills a workbook, one row after the other: the first of a sheet are its headings, which stay in sight and have filters.
struct WorkbookFilling {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: WorkbookFormats
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var name = ""
  private var (row, lastColumn) = (0, 0)

  /// How many rows a sheet has at most, and how many units of UTF-16 a cell.
  private static let (mostRows, mostUnits) = (1_048_576, 32_767)

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
    formats = WorkbookFormats(book)
  }

  mutating func fill(_ sheets: [UInt8]) throws(WorkbookProblem) {
    var decoder = SheetDecoder(sheets)
    while let item = try Self.next(&decoder) { try take(item) }
    endSheet()
  }

  private static func next(_ decoder: inout SheetDecoder) throws(WorkbookProblem) -> SheetItem? {
    do throws(SheetDamage) { return try decoder.next() } catch { throw .notWritten }
  }

  private mutating func take(_ item: SheetItem) throws(WorkbookProblem) {
    switch item {
    case .sheet(let head): try begin(head)
    case .row(let number):
      guard number <= Self.mostRows else { throw .tooManyRows(sheet: name, limit: Self.mostRows) }
      row = number - 1
    case .cell(let column, let cell):
      lastColumn = max(lastColumn, column)
      try write(cell, UInt16(clamping: column))
    case .widths(let widths):
      for (column, width) in widths.enumerated() {
        let place = UInt16(clamping: column)
        worksheet_set_column(sheet, place, place, Double(width), nil)
      }
    case .merge: break
    }
  }

  private mutating func begin(_ head: SheetHead) throws(WorkbookProblem) {
    endSheet()
    guard let sheet = workbook_add_worksheet(book, head.name) else { throw .notWritten }
    (self.sheet, name, row, lastColumn) = (sheet, head.name, 0, 0)
    if head.isRightToLeft { worksheet_right_to_left(sheet) }
    worksheet_freeze_panes(sheet, 1, 0)
  }

  private func endSheet() {
    guard let sheet, row > 0 else { return }
    worksheet_autofilter(sheet, 0, 0, UInt32(row), UInt16(clamping: lastColumn))
  }

  private func write(_ cell: SheetCell, _ column: UInt16) throws(WorkbookProblem) {
    switch cell {
    case .nothing: break
    case .text(let text):
      guard text.utf16.count <= Self.mostUnits else {
        throw .longText(sheet: name, row: row + 1, limit: Self.mostUnits)
      }
      // Nothing that a text looks like counts: not a formula, a number, a day or an address.
      let written = CellText.escaped(text)
      worksheet_write_string(sheet, UInt32(row), column, written, row == 0 ? formats.heading : formats.text)
    case .number(let number, let style):
      let shown = style == .day ? number + 25_569 : number
      worksheet_write_number(sheet, UInt32(row), column, shown, formats.number(style))
    }
  }
}

/// How cells look.
struct WorkbookFormats {
  let heading: UnsafeMutablePointer<lxw_format>?
  let text: UnsafeMutablePointer<lxw_format>?
  private let numbers: [UnsafeMutablePointer<lxw_format>?]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ code: String?) -> UnsafeMutablePointer<lxw_format>? {
      let format = workbook_add_format(book)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      if let code { format_set_num_format(format, code) }
      return format
    }
    // Whoever edits a text in its cell still has a text afterwards.
    text = format("@")
    format_set_text_wrap(text)
    heading = format("@")
    format_set_text_wrap(heading)
    format_set_bold(heading)
    format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    numbers = SheetNumber.allCases.map { format(Self.code(of: $0)) }
  }

  func number(_ style: SheetNumber) -> UnsafeMutablePointer<lxw_format>? { numbers[Int(style.rawValue)] }

  private static func code(of style: SheetNumber) -> String? {
    switch style {
    case .plain: nil
    case .decimal: "0.0"
    case .signed: "+0.0;-0.0;0.0"
    case .share: "0%"
    case .guess: "0\"?\""
    case .day: "yyyy-mm-dd"
    }
  }
}
