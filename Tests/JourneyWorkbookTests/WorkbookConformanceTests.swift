import Foundation
import JourneyExchange
import JourneyModel
import Phrases
import Testing

@testable import JourneyWorkbook

/// Our workbooks through a real spreadsheet, kept as a workbook and as tables.
@Suite(
  .serialized, .enabled(if: Office.isWanted, "make conformance runs it where LibreOffice is installed"))
struct WorkbookConformanceTests {
  @Test(
    "a spreadsheet keeps everything of a workbook, as a workbook and as a table", arguments: Language.allCases
  )
  func roundTrip(language: Language) throws {
    let office = try Office()
    let map = try WorkbookRoundTripTests.map(language)
    try office.write(WorkbookRoundTripTests.workbook(map, language), to: "map.xlsx")
    try office.convert("map.xlsx", to: "xlsx", into: "back")
    let sheets = try WorkbookRoundTripTests.read(office.read("back/map.xlsx"))
    let names = InventoryImport.Names(title: "T", stage: "S")
    let inventory = try #require(InventoryImport.sheet(among: sheets.visible))
    let read = try InventoryImport(inventory.table, named: names)
    #expect(WorkbookRoundTripTests.kept(read.map) == WorkbookRoundTripTests.kept(map))
    let evidence = try #require(EvidenceImport.sheets(among: sheets.visible, EvidenceOptions()).first)
    #expect(try EvidenceImport(evidence.filledTable, into: map).edits.isEmpty)
    let before = try WorkbookRoundTripTests.read(WorkbookRoundTripTests.workbook(map, language))
    for (own, kept) in zip(before.all, sheets.all) {
      #expect(own.name == kept.name && own.records == kept.records)
    }
    try office.convert(
      "map.xlsx", to: "csv:Text - txt - csv (StarCalc):44,34,76,1", into: "tables")
    let table = try InventoryImport(office.read("tables/map.csv"), named: names)
    #expect(WorkbookRoundTripTests.kept(table.map) == WorkbookRoundTripTests.kept(map))
  }
}

/// LibreOffice in a folder of its own.
private final class Office {
  static let program = ["soffice", "libreoffice"].lazy.flatMap { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
  }.first(where: FileManager.default.isExecutableFile)

  static let isWanted = program != nil && ProcessInfo.processInfo.environment["RIHLA_CONFORMANCE"] != nil

  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rihla-book-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

  func convert(_ name: String, to format: String, into place: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.program))
    process.arguments = [
      "-env:UserInstallation=file://" + folder.appending(path: "profile").path, "--headless", "--convert-to",
      format,
      "--outdir", folder.appending(path: place).path, folder.appending(path: name).path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
