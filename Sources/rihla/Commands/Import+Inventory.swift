import ArgumentParser
import Glibc
import JourneyExchange
import JourneyModel
import Phrases

/// `rihla import INVENTORY.csv -o FILE`: an inventory that was edited in a spreadsheet, or anybody's table, as a map.
extension Import {
  /// The formats that `--from` names.
  static func format(_ text: String) throws -> String {
    guard ["csv", "xlsx", "mermaid"].contains(text) else { throw ValidationError(say(.cliImportFrom)) }
    return text
  }

  /// Whether a file is a table by its name.
  static func isTable(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".csv", ".tsv", ".tab", ".xlsx", ".xls", ".ods"].contains { name.hasSuffix($0) }
  }

  /// Reads the sheet of a workbook that was named, else the one in which most is known of touchpoints; others in which
  /// touchpoints are known are named.
  func importWorkbook(_ bytes: [UInt8]) throws {
    if encoding != nil { throw Failure(.optionForTexts("--encoding"), exitCode: 2) }
    let sheets = try Workbooks.sheets(of: bytes, named: file)
    guard
      let taken = try sheet.map({ try Workbooks.sheet($0, of: sheets, named: file) })
        ?? InventoryImport.sheet(among: sheets.visible)
    else { throw Failure(file, .workbookEmpty) }
    let others = sheet == nil ? sheets.visible.filter { $0.name != taken.name } : []
    if !others.isEmpty {
      tell(.failure(file, .sheetTaken(taken.name, Workbooks.names(of: others))), to: STDERR_FILENO)
    }
    try importInventory(at: Workbooks.place(of: taken, in: sheets, file)) {
      names throws(InventoryImportError) in try InventoryImport(taken.table, named: names, scale: scale)
    }
  }

  /// Reads a table as text.
  func importInventory(_ bytes: [UInt8]) throws {
    try importInventory(at: file) { names throws(InventoryImportError) in
      try InventoryImport(bytes, named: names, encoding: encoding, scale: scale)
    }
  }

  /// Reads a table, tells what there is to say about its lines, and writes the map; a dry run tells what each column was
  /// taken for.
  private func importInventory(
    at place: String, _ read: (InventoryImport.Names) throws(InventoryImportError) -> InventoryImport
  ) throws {
    if strict { throw Failure(.optionForDiagrams("--strict"), exitCode: 2) }
    if actors != nil { throw Failure(.optionForDiagrams("--actors"), exitCode: 2) }
    let names = InventoryImport.Names(
      title: file == "-" ? phrasebook.plainText(.blankTitle) : MapSource.title(for: file),
      stage: phrasebook.plainText(.newStageName(1)))
    let result: InventoryImport
    do throws(InventoryImportError) {
      result = try read(names)
    } catch {
      for phrase in error.phrases(in: place) { tell(phrase, to: STDERR_FILENO) }
      Glibc.exit(3)
    }
    for finding in result.findings {
      tell(.importFinding(place, finding.line, finding.matter.phrase), to: STDERR_FILENO)
    }
    if dryRun { for use in result.columns { tell(use.phrase, to: STDOUT_FILENO) } }
    try deliver(result.map)
  }
}
