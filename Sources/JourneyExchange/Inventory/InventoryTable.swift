public import JourneyModel
public import Phrases

/// The inventory of a map as a table to be edited in a spreadsheet and read back: one touchpoint a line, every field a
/// column, the stages in order; a stage without touchpoints is a line without a touchpoint.
///
/// Headings and words are in the language that is asked for; `InventoryImport` reads those of any. Texts stand as
/// `InventoryText` says, words as `InventoryWords`, lists with one item a line inside the cell as `InventoryItem`.
/// Everything that touchpoints hold comes back, identifiers and members that this version does not know included.
/// Limits: what the map says besides its touchpoints (its own fields, stages' lanes, transitions, what is known of
/// personas but their names) is not in the table.
public enum InventoryTable {
  /// Writes the inventory of a map.
  ///
  /// - Parameters:
  ///   - map: The map; identifiers are unique in it, as in every map that was read.
  ///   - book: The language of headings and words.
  ///   - isMarked: Whether a byte order mark begins the text, without which some spreadsheets do not see that it is UTF-8.
  /// - Returns: Comma-separated values, lines ending in LF.
  public static func text(of map: JourneyMap, in book: Phrasebook, isMarked: Bool = false) -> String {
    var writer = CSVWriter()
    writer.add(InventoryColumn.allCases.map { .plain(InventoryText.written(book.plainText($0.phrase))) })
    let cells = InventoryCells(map, book)
    for (place, stage) in map.stages.enumerated() {
      let start = cells.start(of: stage, number: place + 1)
      let end: [CSVWriter.Field] = [.plain(InventoryText.written(stage.id.text))]
      if stage.touchpoints.isEmpty {
        let nothing = Array(
          repeating: CSVWriter.Field.plain(""),
          count: InventoryColumn.allCases.count - start.count - end.count)
        writer.add(start + nothing + end)
      }
      for touchpoint in stage.touchpoints {
        let fields = Touchpoint.fields.map { CSVWriter.Field.plain(cells.cell($0, of: touchpoint)) }
        writer.add(start + fields + [.plain(InventoryText.written(touchpoint.id.text))] + end)
      }
    }
    return (isMarked ? "\u{FEFF}" : "") + writer.text
  }
}
