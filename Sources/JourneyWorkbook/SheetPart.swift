import SheetStream

/// Reads the cells of a sheet as texts: numbers in plain digits, days by ISO 8601, percentages with their sign, what a
/// formula came to. Rows and cells without anything are passed over.
final class SheetPart: PartListener {
  /// What the cells of all sheets refer to.
  struct Surroundings {
    let texts: SharedTexts
    let formats: [NumberFormat]
    let days: CellDay
  }

  /// How many columns a table has at most, and how many bytes all texts of a workbook have.
  static let (mostColumns, mostBytes) = (1_000, 1 << 28)

  private(set) var problem: WorkbookProblem?
  private(set) var encoder: SheetEncoder
  private let name: String
  private let around: Surroundings

  private var row = 0
  private var column = -1
  private var isRowTold = false
  private var kind = Kind.number
  private var style = 0
  private var text: [UInt8] = []
  private var isInText = false
  private var phonetics = 0
  private var isInCell = false

  private enum Kind { case number, shared, text, flag, day }

  init(_ head: SheetHead, _ around: Surroundings, onto encoder: SheetEncoder) {
    (name, self.around, self.encoder) = (head.name, around, encoder)
    self.encoder.add(.sheet(head))
  }

  func begin(_ element: XMLName, _ attributes: XMLAttributes) {
    if element == "c" {
      beginCell(attributes)
    } else if element == "v" || element == "t" {
      isInText = isInCell && phonetics == 0
    } else if element == "rPh" {
      phonetics += 1
    } else if element == "row" {
      row = attributes.number("r") ?? row + 1
      (column, isRowTold) = (-1, false)
    } else if element == "mergeCell" {
      merge(attributes.text("ref") ?? "")
    }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) { if isInText { self.text.append(contentsOf: text) } }

  func end(_ element: XMLName) {
    if element == "c" {
      endCell()
    } else if element == "v" || element == "t" {
      isInText = false
    } else if element == "rPh" {
      phonetics -= 1
    }
  }

  private func beginCell(_ attributes: XMLAttributes) {
    isInCell = true
    column = attributes["r"].flatMap { Self.column(of: $0) } ?? column + 1
    style = attributes.number("s") ?? 0
    text.removeAll(keepingCapacity: true)
    kind =
      switch attributes.text("t") {
      case "s": .shared
      case "str", "inlineStr", "e": .text
      case "b": .flag
      case "d": .day
      default: .number
      }
  }

  private func endCell() {
    isInCell = false
    guard problem == nil, !text.isEmpty, let content = content, !content.isEmpty else { return }
    if column >= Self.mostColumns {
      problem = .tooWide(sheet: name, row: row, limit: Self.mostColumns)
      return
    }
    if !isRowTold { encoder.add(.row(row)) }
    isRowTold = true
    encoder.add(.cell(column, .text(content)))
    if encoder.bytes.count > Self.mostBytes { problem = .tooLarge(Self.mostBytes >> 20) }
  }

  /// What the cell says.
  private var content: String? {
    switch kind {
    case .text: return CellText.plain(text)
    case .shared:
      return Int(String(decoding: text, as: UTF8.self)).flatMap(around.texts.text).map(CellText.plain)
    case .flag: return text == [UInt8(ascii: "0")] ? "false" : "true"
    case .day:
      let day = String(decoding: text, as: UTF8.self)
      return day.hasSuffix("T00:00:00") ? String(day.prefix(10)) : day
    case .number:
      let digits = String(decoding: text, as: UTF8.self)
      guard let value = Double(digits) else { return digits }
      switch around.formats.indices.contains(style) ? around.formats[style] : .number {
      case .number: return CellText.number(value)
      case .share: return CellText.percentage(value)
      case .day(let parts): return around.days.text(value, shown: parts) ?? CellText.number(value)
      }
    }
  }

  /// Cells that are one below each other; those beside each other need nothing, since the first of them says it.
  private func merge(_ range: String) {
    let ends = range.split(separator: ":").map(Self.place)
    guard ends.count == 2, let first = ends[0], let last = ends[1], first.row < last.row,
      first.column < Self.mostColumns
    else { return }
    encoder.add(.merge(column: first.column, from: first.row, to: last.row))
  }

  private static func place(_ reference: Substring) -> (column: Int, row: Int)? {
    let letters = reference.prefix { $0.isLetter }
    guard let row = Int(reference.dropFirst(letters.count)), row > 0,
      let column = String(letters).withCString({ column(of: $0) })
    else { return nil }
    return (column, row)
  }

  /// The column of a reference such as `AB12`, from 0.
  private static func column(of reference: UnsafePointer<CChar>) -> Int? {
    var (column, place) = (0, reference)
    while case let letter = UInt8(bitPattern: place.pointee) & 0xDF, (0x41...0x5A).contains(letter),
      column < 1 << 20
    {
      column = column * 26 + Int(letter - 0x40)
      place += 1
    }
    return column > 0 ? column - 1 : nil
  }
}
