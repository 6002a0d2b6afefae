import Foundation
import Testing

extension EndToEnd {
  @Suite struct EvidenceTests {
    private static let table = """
      touchpoint,measure,value,source,date
      Product page,csat,40,Survey,2026-05-01
      checkout FORM,nps,-20,Survey,2026-05-01

      """

    @Test("readings are put in once, and the file is what the editor would write")
    func taking() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let table = try folder.write(Self.table, to: "table.csv")
      let first = try await Command.rihla("evidence", path, table, in: folder)
      #expect(
        first.status == 0 && first.text == "Readings: 2 added, 0 changed, 0 as they were\n", "\(first.errors)"
      )
      try await EndToEnd.expectCanonical(path, in: folder)
      let values = try await Command.tool(
        "jq", "-c", "[.stages[].touchpoints[].evidence[]?.value]", path, in: folder)
      #expect(String(decoding: values, as: UTF8.self) == "[40,-20]\n")
      let bytes = folder.bytes("map.json")
      let second = try await Command.rihla("evidence", path, table, in: folder)
      #expect(second.status == 0 && second.text == "Readings: 0 added, 0 changed, 2 as they were\n")
      #expect(folder.bytes("map.json") == bytes)
      let versions = try await Command.rihla("versions", path, in: folder)
      #expect(versions.text.split(separator: "\n").count == 1, "what the file held before is kept")
    }

    @Test("a dry run tells what would be done and writes nothing")
    func dryRun() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let table = try folder.write(Self.table, to: "table.csv")
      let result = try await Command.rihla("evidence", "--dry-run", path, table, in: folder)
      #expect(result.status == 0 && folder.text("map.json") == EndToEnd.map)
      #expect(
        result.text == """
          + Product page: CSAT: 40 · Survey · 2026-05-01
          + Checkout form: NPS: -20 · Survey · 2026-05-01
          Readings: 2 added, 0 changed, 0 as they were; nothing was written (--dry-run)

          """)
    }

    @Test("one wrong line, and nothing is written; each wrong line is told")
    func wrongLines() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let table = try folder.write(Self.table + "Nowhere,csat,1,,\nta,csat,500,,\n", to: "table.csv")
      let result = try await Command.rihla("evidence", path, table, in: folder)
      #expect(result.status == 3 && result.output.isEmpty && folder.text("map.json") == EndToEnd.map)
      #expect(
        result.errors == """
          rihla: \(table):4: the map has no touchpoint “Nowhere”
          rihla: \(table):5: Value: found “500”, expected a number from 0 to 100

          """)
    }

    @Test("a table with one row a respondent gives a reading a month, and once")
    func answers() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let table = try folder.write(
        "Date,Q1,Comment\n2026-05-01,10,Nice\n2026-05-02,3,Slow\n2026-06-01,9,\n", to: "answers.csv")
      let arguments = [
        "evidence", path, table, "--answers", "nps=Q1:Checkout form", "comment=Comment", "--quotes", "1",
      ]
      let first = try await Command.run(Harness.rihla, arguments, in: folder)
      #expect(
        first.status == 0 && first.text == "Readings: 3 added, 0 changed, 0 as they were\n", "\(first.errors)"
      )
      #expect(first.errors.contains("NPS: 3 answers"), "\(first.errors)")
      try await EndToEnd.expectCanonical(path, in: folder)
      let values = try await Command.tool(
        "jq", "-c", "[.stages[].touchpoints[].evidence[]? | [.value, .sample, .date, .quote, .source]]", path,
        in: folder)
      #expect(
        String(decoding: values, as: UTF8.self)
          == "[[0,2,\"2026-05\",null,\"Survey answers\"],[100,1,\"2026-06\",null,\"Survey answers\"],"
          + "[null,null,\"2026-05-02\",\"Slow\",\"Survey answers\"]]\n")
      let second = try await Command.run(Harness.rihla, arguments, in: folder)
      #expect(second.text == "Readings: 0 added, 0 changed, 3 as they were\n", "\(second.errors)")
      let wrong = try await Command.run(
        Harness.rihla, ["evidence", path, table, "--answers", "colour=Q1"], in: folder)
      #expect(wrong.status == 2, "\(wrong.errors)")
    }

    @Test("an Arabic table on standard input, said in Arabic")
    func arabic() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let table = try folder.write(
        "\u{FEFF}المرحلة;المقياس;القيمة;التاريخ\r\nDelivery;مؤشر رضا العملاء;٨٢٫٥;٢٠٢٦-٠٥\r\n",
        to: "table.csv")
      let result = try await Command.rihla(
        "evidence", path, "-", "--language", "ar", in: folder, input: table)
      #expect(
        result.status == 0 && result.text == "القراءات: أُضيفت 1، وتغيّرت 0، وبقيت 0 على حالها\n",
        "\(result.errors)")
      let reading = try await Command.tool("jq", "-c", ".stages[1].evidence[0] | del(.id)", path, in: folder)
      #expect(
        String(decoding: reading, as: UTF8.self)
          == "{\"measure\":\"csat\",\"value\":82.5,\"date\":\"2026-05\"}\n")
    }

    @Test("a map on standard input comes out on standard output")
    func filter() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let table = try folder.write(Self.table, to: "table.csv")
      let result = try await Command.rihla("evidence", "-", table, in: folder, input: path)
      #expect(
        result.status == 0 && result.errors.contains("2 added") && folder.text("map.json") == EndToEnd.map)
      try await EndToEnd.expectCanonical(folder.write(result.output, to: "out.json"), in: folder)
    }

    @Test("a map that somebody has open is left alone")
    func locked() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let table = try folder.write(Self.table, to: "table.csv")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Courier call")
      let result = try await Command.rihla("evidence", path, table, in: folder)
      #expect(result.status == 3 && result.errors.contains("open elsewhere"), "\(result.errors)")
      #expect(folder.text("map.json") == EndToEnd.map)
      try await terminal.leave()
      let later = try await Command.rihla("evidence", path, table, in: folder)
      #expect(later.status == 0)
    }

    @Test("a map of a newer version, a missing map and a missing table are left as they are")
    func failures() async throws {
      let folder = try Folder()
      let table = try folder.write(Self.table, to: "table.csv")
      let newer = try folder.write(
        EndToEnd.map.replacingOccurrences(of: "rihla/1", with: "rihla/2"), to: "new.json")
      for arguments in [[newer, table], [folder("none.json"), table], [newer, folder("none.csv")]] {
        let result = try await Command.run(Harness.rihla, ["evidence"] + arguments, in: folder)
        #expect(
          result.status == 3 && result.output.isEmpty && result.errorLines.count == 1, "\(result.errors)")
      }
    }
  }

  @Suite struct DiffTests {
    private func files(_ folder: Folder) throws -> (String, String) {
      let new = EndToEnd.map.replacingOccurrences(of: "\"effectiveness\": 2", with: "\"effectiveness\": 4")
      return (try folder.write(EndToEnd.map, to: "old.json"), try folder.write(new, to: "new.json"))
    }

    @Test("a comparison tells what was changed and what that did to the ratings")
    func text() async throws {
      let folder = try Folder()
      let (old, new) = try files(folder)
      let result = try await Command.rihla("diff", old, new, in: folder)
      #expect(
        result.status == 1 && result.text.hasPrefix("~ “Checkout form”: Effectiveness: 2 → 4\n\n"),
        "\(result.text)")
      #expect(result.text.contains("Low: 1 → 0\n") && result.text.contains("▼ low"))
      let same = try await Command.rihla("diff", old, old, in: folder)
      #expect(same.status == 0 && same.output.isEmpty)
    }

    @Test("a comparison as JSON and as a document")
    func formats() async throws {
      let folder = try Folder()
      let (old, new) = try files(folder)
      let json = try await Command.rihla("diff", old, new, "--format", "json", in: folder)
      let path = try folder.write(json.output, to: "diff.json")
      try await EndToEnd.expectCanonical(path, in: folder)
      let answer = try await Command.tool(
        "jq", "-c", "[.changed[0], .low, .added, .removed, .moved]", path, in: folder)
      #expect(
        String(decoding: answer, as: UTF8.self)
          == "[{\"id\":\"tb\",\"name\":\"Checkout form\",\"field\":\"effectiveness\",\"from\":\"2\",\"to\":\"4\"},{\"before\":1,\"after\":0},[],[],[]]\n"
      )
      let markdown = try await Command.rihla("diff", old, new, "--format", "markdown", in: folder)
      #expect(json.status == 1 && markdown.status == 1)
      #expect(
        markdown.text.contains("| 1 Order | Checkout form | 2 | ▼ low | 4 | ▲ strong |"), "\(markdown.text)")
      #expect(
        markdown.text.contains("## Order\n\n- `~` “Checkout form”: Effectiveness: 2 → 4\n"),
        "\(markdown.text)")
      let same = try await Command.rihla("diff", old, old, "--format", "json", in: folder)
      #expect(same.status == 0)
      let wrong = try await Command.rihla("diff", old, new, "--format", "csv", in: folder)
      #expect(wrong.status == 2)
    }
  }
}
