import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
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
    return name.hasSuffix(".csv") || name.hasSuffix(".tsv")
  }

  /// Reads a table, tells what there is to say about its lines, and writes the map.
  func importInventory(_ bytes: [UInt8]) throws {
    let names = InventoryImport.Names(
      title: file == "-" ? phrasebook.plainText(.blankTitle) : MapSource.title(for: file),
      stage: phrasebook.plainText(.newStageName(1)))
    let result: InventoryImport
    do throws(InventoryImportError) {
      result = try InventoryImport(bytes, named: names)
    } catch {
      for phrase in error.phrases(in: file) { tell(phrase, to: STDERR_FILENO) }
      Glibc.exit(3)
    }
    for finding in result.findings {
      tell(.importFinding(file, finding.line, finding.matter.phrase), to: STDERR_FILENO)
    }
    guard let path = try target.deliver(MapFile.text(of: result.map)) else { return }
    tell(
      .importDone(.touchpointCount(result.map.touchpointCount), .stageCount(result.map.stages.count), path),
      to: STDERR_FILENO)
  }
}
