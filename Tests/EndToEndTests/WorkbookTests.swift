import Foundation
import Testing

extension EndToEnd {
  /// Workbooks out and in; what is in them is the business of the tests of `JourneyWorkbook`.
  @Suite struct WorkbookTests {
    /// A map with a reading, a pain and an action, and its workbook.
    private func scene() async throws -> (folder: Folder, map: String, book: String) {
      let folder = try Folder()
      let map = try folder.write(EndToEnd.map, to: "map.json")
      let table = try folder.write(
        "touchpoint,measure,value,source,date\nProduct page,csat,40,Survey,2026-05-31\n", to: "t.csv")
      #expect(try await Command.rihla("evidence", map, table, in: folder).status == 0)
      let book = folder("map.xlsx")
      let result = try await Command.rihla("export", map, "--language", "en", "-o", book, in: folder)
      #expect(result.status == 0 && result.errors.isEmpty && result.output.isEmpty, "\(result.errors)")
      return (folder, map, book)
    }

    @Test("a workbook comes back as the map that it was written from, and its readings are those of the map")
    func roundTrip() async throws {
      let (folder, map, book) = try await scene()
      let result = try await Command.rihla("import", book, "-o", folder("back.json"), in: folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(
        result.errorLines.count == 2
          && result.errors.contains("the sheet “Inventory” is read; not read: Pain points"),
        "\(result.errors)")
      try await EndToEnd.expectCanonical(folder("back.json"), in: folder)
      for (one, other) in [(map, folder("back.json")), (folder("back.json"), map)] {
        let filter = "[.stages[] | {name, touchpoints}]"
        let (left, right) = (
          try await Command.tool("jq", "-c", filter, one, in: folder),
          try await Command.tool("jq", "-c", filter, other, in: folder)
        )
        #expect(left == right)
      }
      let taken = try await Command.rihla("evidence", map, book, in: folder)
      #expect(
        taken.status == 0 && taken.text == "Readings: 0 added, 0 changed, 1 as they were\n",
        "\(taken.text)\(taken.errors)")
    }

    @Test("a workbook is recognised by what is in it, under any name and on standard input")
    func anyName() async throws {
      let (folder, map, book) = try await scene()
      let named = try await Command.rihla("import", book, "--sheet", "1", in: folder)
      #expect(
        named.status == 0 && named.errors.isEmpty && named.text.contains("Product page"), "\(named.errors)")
      try folder.write(#require(folder.bytes("map.xlsx")), to: "book.dat")
      let other = try await Command.rihla("import", folder("book.dat"), "--sheet", "inventory", in: folder)
      let piped = try await Command.rihla("import", "-", "--sheet", "Inventory", in: folder, input: book)
      #expect(other.status == 0 && piped.status == 0, "\(other.errors)\(piped.errors)")
      #expect(other.text.contains("Product page") && piped.text.contains("Product page"))
      let evidence = try await Command.rihla(
        "evidence", map, "-", "--sheet", "Evidence", "--dry-run", in: folder, input: book)
      #expect(
        evidence.status == 0 && evidence.text.hasPrefix("= Product page: CSAT: 40"), "\(evidence.errors)")
      let shown = try await Command.rihla("show", book, in: folder)
      #expect(shown.status == 3 && shown.errors.contains("rihla import"), "\(shown.errors)")
    }

    @Test("the sheet that is named is read, and what is wrong is told with its sheet and line")
    func sheets() async throws {
      let (folder, map, book) = try await scene()
      let before = folder.bytes("map.json")
      let missing = try await Command.rihla("import", book, "--sheet", "May", in: folder)
      #expect(
        missing.status == 3 && missing.errorLines.count == 1
          && missing.errors.contains("there is no sheet “May”; the sheets are Inventory; "),
        "\(missing.errors)")
      let wrong = try await Command.rihla("evidence", map, book, "--sheet", "Pain points", in: folder)
      #expect(wrong.status == 3 && wrong.errors.contains("map.xlsx#Pain points:1: "), "\(wrong.errors)")
      let table = try await Command.rihla("evidence", map, folder("t.csv"), "--sheet", "1", in: folder)
      #expect(table.status == 2 && table.errorLines.count == 1, "\(table.errors)")
      let encoding = try await Command.rihla("import", book, "--encoding", "UTF-16", in: folder)
      #expect(encoding.status == 2 && encoding.errorLines.count == 1, "\(encoding.errors)")
      #expect(folder.bytes("map.json") == before)
    }

    @Test("reports write workbooks, by the format that is asked for and by the name of the file")
    func reports() async throws {
      let (folder, map, _) = try await scene()
      for report in ["inventory", "pains", "actions", "stats", "show"] {
        let said = try await Command.rihla(report, map, "--format", "xlsx", in: folder)
        #expect(said.status == 0 && said.output.starts(with: Array("PK".utf8)), "\(report): \(said.errors)")
        let named = try await Command.rihla(report, map, "-o", folder("\(report).xlsx"), in: folder)
        #expect(named.status == 0 && named.output.isEmpty, "\(report): \(named.errors)")
        #expect(folder.bytes("\(report).xlsx") == said.output)
        let again = try await Command.rihla(report, map, "-o", folder("\(report).xlsx"), in: folder)
        #expect(again.status == 3 && again.errors.contains("--force"), "\(again.errors)")
      }
      let table = try await Command.rihla("pains", map, "-o", folder("pains.csv"), in: folder)
      let said = try await Command.rihla("pains", map, "--format", "csv", in: folder)
      #expect(table.status == 0 && folder.text("pains.csv") == said.text)
      let minutes = try await Command.rihla("minutes", map, "--format", "xlsx", in: folder)
      #expect(minutes.status == 2 && minutes.errorLines.count == 1, "\(minutes.errors)")
    }

    @Test("a strange file is one line with the way out, and the map is untouched")
    func strange() async throws {
      let (folder, map, _) = try await scene()
      let whole = try #require(folder.bytes("map.xlsx"))
      func compound(_ name: String) -> Data {
        Data(
          [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 124)
            + name.utf16.flatMap { [UInt8($0), 0] })
      }
      let files: [(String, Data, String)] = [
        ("cut.xlsx", whole.prefix(whole.count / 2), "is damaged"),
        ("old.xls", compound("Workbook"), "(.xls)"),
        ("locked.xlsx", compound("EncryptedPackage"), "locked with a password"),
        ("short.xlsx", Data([0x50, 0x4B, 3, 4, 0x14, 0, 6, 0]), "is damaged"),
      ]
      let before = folder.bytes("map.json")
      for (name, bytes, words) in files {
        try folder.write(bytes, to: name)
        for arguments in [
          ["import", folder(name), "-o", folder("out.json")], ["evidence", map, folder(name)],
        ] {
          let result = try await Command.run(Harness.rihla, arguments, in: folder)
          #expect(
            result.status == 3 && result.output.isEmpty && result.errorLines.count == 1
              && result.errors.contains(words),
            "\(arguments): \(result.errors)")
        }
      }
      #expect(folder.bytes("map.json") == before && folder.bytes("out.json") == nil)
    }

    @Test("of a notebook the diagram is read, and nothing that edits it in place says that it is JSON")
    func notebook() async throws {
      let folder = try Folder()
      let path = try folder.write(
        #"""
        {
         "cells": [
          {"cell_type": "markdown", "metadata": {}, "source": [
            "# Visit\n",
            "```mermaid\n",
            "journey\n",
            "  title Visit\n",
            "  section Arrive\n",
            "    Rings the bell: 9: Guest\n",
            "```"
          ]},
          {"cell_type": "code", "metadata": {}, "source": ["print('```mermaid')"], "outputs": [], "execution_count": null},
          {"cell_type": "markdown", "metadata": {}, "source": "```mermaid\njourney\n  Leaves: 3: Guest\n```\n"}
         ],
         "metadata": {}, "nbformat": 4, "nbformat_minor": 5
        }

        """#, to: "visit.ipynb")
      let first = try await Command.rihla("import", path, in: folder)
      #expect(first.status == 0 && first.text.contains("\"name\": \"Rings the bell\""), "\(first.errors)")
      #expect(
        first.errors.contains("visit.ipynb:9: score 9") && first.errors.contains("there are 2 journeys"),
        "\(first.errors)")
      let second = try await Command.rihla("import", path + "#2", in: folder)
      #expect(second.status == 0 && second.text.contains("\"name\": \"Leaves\""), "\(second.errors)")
      for arguments in [["show", path], ["check", path], ["pains", path + "#1"]] {
        let result = try await Command.run(Harness.rihla, arguments, in: folder)
        #expect(
          result.status != 0 && result.errorLines.count == 1 && result.errors.contains("rihla import"),
          "\(arguments): \(result.status) \(result.errors)")
      }
    }
  }
}
