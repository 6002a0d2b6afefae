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

    @Test("a format that is none is wrong usage")
    func wrongFormat() async throws {
      let folder = try Folder()
      let result = try await Command.rihla("import", "--from", "xlsx", "x.csv", in: folder)
      #expect(result.status == 2)
    }
  }
}
