import Foundation
import JourneyFile
import JourneyModel
import Phrases
import Testing

@testable import JourneyExchange

/// The table of an inventory through a real spreadsheet: opened as text, kept as a workbook, and written as text again.
@Suite(
  .serialized, .enabled(if: Spreadsheet.isWanted, "make conformance runs it where LibreOffice is installed"))
struct SpreadsheetConformanceTests {
  @Test(
    "a spreadsheet gives back everything that touchpoints hold", arguments: Language.allCases,
    ["ods", "xlsx"])
  func roundTrip(language: Language, workbook: String) throws {
    let folder = try Spreadsheet()
    var maps: [String: JourneyMap] = [:]
    for path in InventoryTableTests.demonstrations {
      maps["demonstration-\(maps.count)"] = try MapFile.read(LoadedFile.read(path).bytes).map
    }
    for seed in 1...12 as ClosedRange<UInt64> {
      var random = RandomInventory(seed: 1000 + seed)
      let map = random.map()
      if map.touchpointCount > 0 { maps["random-\(seed)"] = map }
    }
    for (name, map) in maps {
      let text = InventoryTable.text(of: map, in: Phrasebook(language), isMarked: true)
      try folder.write(text, to: name + ".csv")
    }
    #expect(maps.count > 12 && maps.values.reduce(0) { $0 + $1.touchpointCount } > 150)
    try folder.convert(Array(maps.keys), through: workbook)
    for (name, map) in maps {
      let bytes = try Array(folder.read("back/\(name).csv"))
      let read = try InventoryImport(bytes, named: InventoryImport.Names(title: "T", stage: "S"))
      #expect(InventoryTableTests.kept(read.map) == InventoryTableTests.kept(map), "\(name)")
    }
  }
}

/// LibreOffice in a folder of its own.
private final class Spreadsheet {
  static let program = ["soffice", "libreoffice"].lazy.flatMap { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
  }.first(where: FileManager.default.isExecutableFile)

  static let isWanted =
    program != nil && ProcessInfo.processInfo.environment["RIHLA_CONFORMANCE"] != nil

  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rihla-sheet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func read(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  /// Turns tables into workbooks and those into tables again, in the folder “back”.
  func convert(_ names: [String], through workbook: String) throws {
    let tables = names.map { folder.appending(path: $0 + ".csv").path }
    try run(["--infilter=CSV:44,34,76,1", "--convert-to", workbook, "--outdir", path("books")] + tables)
    let books = names.map { folder.appending(path: "books/\($0).\(workbook)").path }
    try run(["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", path("back")] + books)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.program))
    process.arguments = ["-env:UserInstallation=file://" + path("profile"), "--headless"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
