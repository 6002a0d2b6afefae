import JourneyModel
import Phrases
import SheetStream

extension InventoryTable {
  /// Writes the inventory as a sheet, the same lines as the table as text has.
  static func write(
    _ map: JourneyMap, in book: Phrasebook, _ isRightToLeft: Bool, to builder: inout SheetBuilder
  ) {
    builder.begin(
      book.plainText(.report("title.inventory")), isRightToLeft: isRightToLeft,
      headings: InventoryColumn.allCases.map { book.plainText($0.phrase) })
    let cells = InventoryCells(map, book)
    for (place, stage) in map.stages.enumerated() {
      let texts = cells.start(of: stage, number: place + 1).dropFirst().map { SheetCell(inventory: $0.text) }
      let start = [SheetCell.number(Double(place + 1), .plain)] + texts
      let end = SheetCell(inventory: InventoryText.written(stage.id.text))
      if stage.touchpoints.isEmpty {
        let nothing = Array(repeating: SheetCell.nothing, count: Touchpoint.fields.count + 1)
        builder.add(start + nothing + [end])
      }
      for touchpoint in stage.touchpoints {
        let id = SheetCell(inventory: InventoryText.written(touchpoint.id.text))
        builder.add(start + Touchpoint.fields.map { cells.sheetCell($0, of: touchpoint) } + [id, end])
      }
    }
    builder.end()
  }
}

extension InventoryCells {
  /// The cell of a touchpoint's field in a sheet.
  fileprivate func sheetCell(_ field: TouchpointField, of touchpoint: Touchpoint) -> SheetCell {
    let cell = cell(field, of: touchpoint)
    if cell.isEmpty { return .nothing }
    if field.list == nil {
      switch (field.value(of: touchpoint), field.kind) {
      case (.number(let number?), .number(.share, _)), (.number(let number?), .number(.confidence, _)):
        return Self.isShort(number) ? .number(number, .share) : SheetCell(inventory: cell)
      case (.number(let number?), _) where Self.isShort(number): return .number(number, .plain)
      case (.count(let count?), _): return .number(Double(count), .plain)
      case (.numbers(let numbers), _) where numbers.count == 1 && Self.isShort(numbers[0]):
        return .number(numbers[0], .plain)
      default: break
      }
    }
    return SheetCell(inventory: cell)
  }

  /// Whether a spreadsheet, which has 15 digits, gives a number back as it was.
  private static func isShort(_ number: Double) -> Bool { decimal(number).count(where: \.isNumber) <= 15 }
}

extension SheetCell {
  /// A cell of the inventory as a text, without the apostrophes that protect it where a cell may be taken for something
  /// else: here none is.
  fileprivate init(inventory cell: String) {
    let bare = InventoryText.bared(cell)
    let isSafe = InventoryText.bared(bare) == bare && !TableCell.saysNothing(bare)
    self = .words(isSafe ? bare : cell)
  }
}
