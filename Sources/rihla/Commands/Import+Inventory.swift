import ArgumentParser
import Glibc
import JourneyExchange
import JourneyModel
import Phrases

/// `rihla import INVENTORY.csv -o FILE`: an inventory that was edited in a spreadsheet, or anybody's table, as a map.
extension Import {
  /// The formats that `--from` names.
  static func format(_ text: String) throws -> String {
    guard ["csv", "mermaid"].contains(text) else { throw ValidationError(say(.cliImportFrom)) }
    return text
  }

  /// Whether a file is a table by its name.
  static func isTable(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".csv", ".tsv", ".tab", ".xlsx", ".xls", ".ods"].contains { name.hasSuffix($0) }
  }

  /// Reads a table, tells what there is to say about its lines, and writes the map; a dry run tells what each column was
  /// taken for.
  func importInventory(_ bytes: [UInt8]) throws {
    if strict { throw Failure(.optionForDiagrams("--strict"), exitCode: 2) }
    if actors != nil { throw Failure(.optionForDiagrams("--actors"), exitCode: 2) }
    let names = InventoryImport.Names(
      title: file == "-" ? phrasebook.plainText(.blankTitle) : MapSource.title(for: file),
      stage: phrasebook.plainText(.newStageName(1)))
    let result: InventoryImport
    do throws(InventoryImportError) {
      result = try InventoryImport(bytes, named: names, encoding: encoding, scale: scale)
    } catch {
      for phrase in error.phrases(in: file) { tell(phrase, to: STDERR_FILENO) }
      Glibc.exit(3)
    }
    for finding in result.findings {
      tell(.importFinding(file, finding.line, finding.matter.phrase), to: STDERR_FILENO)
    }
    if dryRun { for use in result.columns { tell(use.phrase, to: STDOUT_FILENO) } }
    try deliver(result.map)
  }
}
