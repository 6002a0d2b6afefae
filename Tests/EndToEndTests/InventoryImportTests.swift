import Foundation
import Testing

extension EndToEnd {
  /// Tables as maps; what is in them is the business of the tests of `InventoryImport`.
  @Suite struct InventoryImportTests {
    @Test("a table becomes a map that opens, and what it says besides is told")
    func importing() async throws {
      let folder = try Folder()
      let table = try folder.write(
        "\u{FEFF}المرحلة;نقطة الاتصال;الفاعلية;لون\r\nالدفع;صفحة الدفع;٢;أحمر\r\n;الإيصال;;\r\n", to: "t.csv")
      let result = try await Command.rihla("import", table, "-o", folder("map.json"), in: folder)
      #expect(
        result.status == 0 && result.errors.contains("t.csv:1: the column “لون” means nothing"),
        "\(result.errors)")
      try await EndToEnd.expectCanonical(folder("map.json"), in: folder)
      let answer = try await Command.tool(
        "jq", "-c",
        "[.direction, .stages[0].name, (.stages[0].touchpoints[] | [.name, .effectiveness, .notes])]",
        folder("map.json"), in: folder)
      #expect(
        String(decoding: answer, as: UTF8.self)
          == "[\"rtl\",\"الدفع\",[\"صفحة الدفع\",2,\"لون: أحمر\"],[\"الإيصال\",null,null]]\n")
    }

    @Test("each bad cell is one line, and nothing is written")
    func badCells() async throws {
      let folder = try Folder()
      let table = try folder.write("Name\tVotes\nA\tmany\nB\t-3\n", to: "t.tsv")
      let result = try await Command.rihla("import", table, "-o", folder("map.json"), in: folder)
      #expect(result.status == 3 && result.output.isEmpty && folder.text("map.json") == nil)
      #expect(
        result.errors == """
          rihla: \(table):2: column “Votes”: found “many”, expected a whole number from 0 on
          rihla: \(table):3: column “Votes”: found “-3”, expected a whole number from 0 on

          """)
    }

    @Test("a dry run tells what each column is taken for and writes nothing")
    func dryRun() async throws {
      let folder = try Folder()
      let table = try folder.write(
        "sep=;\r\nStages;Touchpoints;Rating;Colour\r\nArrival;Desk;7;red\r\n", to: "t.csv")
      let result = try await Command.rihla(
        "import", table, "-o", folder("map.json"), "--dry-run", "--scale", "0..10", in: folder)
      #expect(result.status == 0 && folder.text("map.json") == nil, "\(result.errors)")
      #expect(
        result.text == """
          “Stages” is Stage
          “Touchpoints” is Touchpoint
          “Rating” is Effectiveness
          “Colour” is in the notes: it means nothing here
          1 touchpoint in 1 stage; nothing was written (--dry-run)

          """)
      #expect(result.errors.contains("t.csv:2: the column “Colour” means nothing"), "\(result.errors)")
    }

    @Test("an encoding is named where the bytes do not tell it")
    func encoding() async throws {
      let folder = try Folder()
      let path = folder("t.csv")
      try Data(Array("Stage;Touchpoint\r\nAnkunft;R".utf8) + [0xFC] + Array("ckruf\r\n".utf8))
        .write(to: URL(fileURLWithPath: path))
      let refused = try await Command.rihla("import", path, in: folder)
      #expect(
        refused.status == 3
          && refused.errors.contains("line 2, byte 10 (FC) is not UTF-8; name the encoding, as in --encoding"),
        "\(refused.errors)")
      let read = try await Command.rihla("import", path, "--encoding", "WINDOWS-1252", in: folder)
      #expect(read.status == 0 && read.text.contains("\"name\": \"Rückruf\""), "\(read.errors)")
    }

    @Test("what an option cannot do for a table is refused, not passed over")
    func options() async throws {
      let folder = try Folder()
      let table = try folder.write("Name\nA\n", to: "t.csv")
      let diagram = try folder.write("journey\n  Task: 3: Me\n", to: "t.mmd")
      for arguments in [
        [table, "--strict"], [table, "--actors", "owner"], [diagram, "--encoding", "UTF-8"],
      ] {
        let result = try await Command.run(Harness.rihla, ["import"] + arguments, in: folder)
        #expect(result.status == 2 && result.output.isEmpty, "\(arguments): \(result.errors)")
      }
      let scale = try await Command.rihla("import", table, "--scale", "0..10", in: folder)
      #expect(scale.status == 3 && scale.errors.contains("no column holds ratings"), "\(scale.errors)")
    }

    @Test("of many bad cells the first twenty are told, and how many more there are")
    func manyBadCells() async throws {
      let folder = try Folder()
      let table = try folder.write("Name,Votes\n" + String(repeating: "A,x\n", count: 25), to: "t.csv")
      let result = try await Command.rihla("import", table, in: folder)
      #expect(result.status == 3 && result.errorLines.count == 21, "\(result.errors)")
      #expect(result.errors.hasSuffix("and 5 more like these\n"))
    }

    @Test("a format that is none is wrong usage")
    func wrongFormat() async throws {
      let folder = try Folder()
      let result = try await Command.rihla("import", "--from", "docx", "x.csv", in: folder)
      #expect(result.status == 2)
    }
  }
}
