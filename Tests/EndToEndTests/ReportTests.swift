import Foundation
import Testing

extension EndToEnd {
  @Suite struct ReportTests {
    static let reports = ["show", "pains", "stats", "inventory", "actions", "opportunities", "minutes"]
    static let formats = ["text", "plain", "json", "csv", "markdown"]

    @Test("every report in every format, without escapes", arguments: reports, formats)
    func everyFormat(_ report: String, _ format: String) async throws {
      let folder = try Folder()
      let demo = try await Command.rihla("demo", "--print", "coffee-machine", in: folder)
      let path = try folder.write(demo.output, to: "demo.json")
      let result = try await Command.rihla(report, "--format", format, path, in: folder)
      #expect(result.status == 0 && result.errors.isEmpty && !result.output.isEmpty)
      #expect(!result.output.contains(0x1B) && result.output.last == 0x0A)
      if format == "json" {
        let file = try folder.write(result.output, to: "report.json")
        try await EndToEnd.expectCanonical(file, in: folder)
      }
    }

    @Test("a script can count on the names of fields in every language", arguments: ["en", "ar"])
    func names(_ language: String) async throws {
      let folder = try Folder()
      let demo = try await Command.rihla("demo", "--print", "software-trial", in: folder)
      let path = try folder.write(demo.output, to: "demo.json")
      let filters = [
        "pains":
          ".[0] | has(\"kind\") and has(\"class\") and has(\"score\") and has(\"id\") and has(\"pain\")",
        "stats":
          ".coverage.owner == 0.8 and .touchpoints == 20 and (.stages[0].targets[0].attainment == 0.88)",
        "inventory": ".[0] | has(\"stage\") and has(\"rating\") and has(\"level\") and has(\"name\")",
      ]
      for (report, filter) in filters {
        let json = try await Command.rihla(
          report, path, "--format", "json", "--language", language, in: folder)
        let file = try folder.write(json.output, to: report + ".json")
        let answer = try await Command.tool("jq", filter, file, in: folder)
        #expect(!String(decoding: answer, as: UTF8.self).contains("false"), "\(report)")
      }
      let csv = try await Command.rihla("pains", path, "--format", "csv", "--language", language, in: folder)
      #expect(csv.text.hasPrefix("kind,class,score,reach,"))
    }

    @Test("people are told in their language")
    func language() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let text = try await Command.rihla("inventory", path, "--language", "ar", in: folder)
      #expect(text.text.hasPrefix("حصر نقاط الاتصال: Parcel\n") && text.text.contains("▼ دون المستوى"))
      let plain = try await Command.rihla("stats", path, "--format", "plain", in: folder)
      #expect(plain.text.contains("\nTouchpoints: 3\nMean rating: 3.0\nLow: 1\n"), "\(plain.text)")
    }

    @Test("show as JSON is the file as the editor would write it")
    func showAsJSON() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map.replacingOccurrences(of: "\n  ", with: "\n"), to: "map.json")
      let result = try await Command.rihla("show", "--format", "json", path, in: folder)
      #expect(result.status == 0 && result.text == EndToEnd.map)
    }

    @Test("a report reads standard input")
    func standardInput() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let result = try await Command.rihla("pains", "-", "--format", "csv", in: folder, input: path)
      #expect(
        result.status == 0
          && result.text.hasSuffix("\nunexplained,,,,,,Order,Checkout form,sa,tb,tb,,Web team,,\n")
      )
    }

    @Test("a format that is none is wrong usage, a file that is none a failure", arguments: reports)
    func failures(_ report: String) async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let wrong = try await Command.rihla(report, path, "--format", "yaml", in: folder)
      #expect(wrong.status == 2 && wrong.output.isEmpty && wrong.errors.contains("markdown"))
      let missing = try await Command.rihla(report, folder("none.json"), in: folder)
      #expect(missing.status == 3 && missing.output.isEmpty && missing.errorLines.count == 1)
    }

    @Test("on a terminal levels are coloured, and not where colours are not wanted")
    func colours() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      let map = folder("map.json")
      for (arguments, environment, isColoured) in [
        ([], [:], true), (["--no-color"], [:], false), ([], ["NO_COLOR": "1"], false),
        ([], ["TERM": "dumb"], false),
      ] as [([String], [String: String], Bool)] {
        let command = ["\(Harness.rihla)", "inventory", map] + arguments
        let terminal = try await Terminal(
          running: ["sh", "-c", "read line; \(command.joined(separator: " ")); read line"], in: folder,
          environment: environment)
        try await terminal.record(to: "output")
        try await terminal.press("Enter")
        try await terminal.shows("Checkout form", "▼ low")
        let output = try await terminal.recorded("output")
        #expect(output.contains(sequence: Array("\u{1B}[33m▼ low\u{1B}[0m".utf8)) == isColoured)
        #expect(output.contains(0x1B) == isColoured)
        try await terminal.press("Enter")
        try await terminal.ends(with: 0)
      }
    }

    @Test("on a terminal the table fits its width, and an Arabic one begins on the right")
    func width() async throws {
      let folder = try Folder()
      let map = try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal(
        ["inventory", map, "--language", "ar"], in: folder, columns: 70, rows: 20)
      try await terminal.shows("Checkout form")
      let lines = try await terminal.screen().split(separator: "\n")
      let row = try #require(lines.first { $0.contains("Checkout form") })
      #expect(row.hasSuffix("Checkout form") && row.count == 70, "\(row)")
    }
  }

  @Suite struct CheckTests {
    private func check(_ arguments: String..., map: String = EndToEnd.map) async throws -> Command {
      let folder = try Folder()
      try folder.write(map, to: "map.json")
      return try await Command.run(Harness.rihla, ["check", folder("map.json")] + arguments, in: folder)
    }

    @Test("a map that is as its owners want it ends with 0")
    func fine() async throws {
      for arguments in [
        [], ["--max-low", "1"], ["--stage", "Delivery", "--max-low", "0"], ["--max-critical", "0"],
      ] {
        let folder = try Folder()
        let path = try folder.write(EndToEnd.map, to: "map.json")
        let result = try await Command.run(Harness.rihla, ["check", path] + arguments, in: folder)
        #expect(result.status == 0 && result.text == "No findings.\n", "\(arguments) \(result.text)")
      }
    }

    @Test("findings end with 1 and name file and line")
    func findings() async throws {
      let result = try await check("--max-low", "0", "--require", "owner,rating")
      #expect(result.status == 1 && result.errors.isEmpty)
      let lines = result.text.split(separator: "\n")
      #expect(
        lines.count == 6 && lines[0].hasSuffix("map.json: 1 low touchpoint; allowed: 0"), "\(result.text)")
      #expect(lines[1].hasSuffix("map.json:9: stage 1, “Product page”: it has no owner"), "\(result.text)")
      #expect(lines[4].hasSuffix("map.json:26: stage 2, “Courier call”: it has no rating"), "\(result.text)")
    }

    @Test("annotations and JSON")
    func formats() async throws {
      let annotations = try await check("--require", "rating", "--format", "github")
      #expect(annotations.status == 1)
      #expect(
        annotations.text.contains(
          /^::error file=\S*map\.json,line=26::stage 2, “Courier call”: it has no rating\n$/))
      let json = try await check("--max-low", "0", "--format", "json")
      let object = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
      let findings = object?["findings"] as? [[String: Any]]
      #expect(json.status == 1 && object?["low"] as? Int == 1 && findings?.count == 2)
      #expect(findings?[1]["id"] as? String == "tb" && findings?[1]["line"] as? Int == 14)
    }

    @Test(
      "values that do not count are told in every format and language, and pass only where that is allowed")
    func values() async throws {
      let odd = EndToEnd.map.replacingOccurrences(
        of: "\"title\":", with: "\"benchmarks\": {\"csat\": [50, 50, 95]}, \"title\":")
      let text = try await check("--allow", "benchmarks", map: odd)
      #expect(text.status == 0, "\(text.text) \(text.errors)")
      #expect(text.text.contains("map.json: warning: benchmarks of CSAT: found 50 50 95, expected"))
      #expect(text.text.hasSuffix("\n1 warning\n"))
      let arabic = try await check("--language", "ar", "--allow", "all", map: odd)
      #expect(arabic.text.contains("تنبيه: القيم المرجعية") && arabic.text.hasSuffix("\nتنبيه واحد\n"))
      let github = try await check("--format", "github", "--allow", "day,benchmarks", map: odd)
      #expect(github.status == 0 && github.text.hasPrefix("::warning file="))
      let json = try await check("--format", "json", map: odd)
      #expect(
        json.text.contains("\"kind\": \"benchmarks\"") && json.text.contains("\"severity\": \"error\""))
      let strict = try await check("--allow", "day", map: odd)
      #expect(strict.status == 1 && strict.text.hasSuffix("\n1 finding\n"))
    }

    @Test("several files are checked in one run; one that cannot be read does not hide the others")
    func several() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "a.json")
      try folder.write("{\n\"format\": 3}", to: "b.json")
      let both = try await Command.rihla(
        "check", folder("b.json"), folder("a.json"), "--max-low", "0", "--format", "github", in: folder)
      #expect(both.status == 3 && both.errorLines.count == 1)
      let lines = both.text.split(separator: "\n")
      #expect(lines[0].hasPrefix("::error file=") && lines[0].contains("b.json,line=2::"), "\(both.text)")
      #expect(lines.count == 3 && lines[1].contains("a.json::1 low touchpoint"), "\(both.text)")
      try folder.write(EndToEnd.map, to: "c.json")
      let json = try await Command.rihla(
        "check", folder("a.json"), folder("c.json"), "--format", "json", in: folder)
      let objects = try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]]
      #expect(json.status == 0 && objects?.count == 2 && objects?[1]["file"] as? String == folder("c.json"))
    }

    @Test(
      "contradictions that a merge left in the notes are a finding until they are taken out, in either language"
    )
    func undecided() async throws {
      for language in ["en", "ar"] {
        let folder = try Folder()
        for (name, rating) in [("base", 4), ("ours", 1), ("theirs", 5)] {
          try folder.write(
            EndToEnd.map.replacingOccurrences(
              of: "\"effectiveness\": 4", with: "\"effectiveness\": \(rating)"),
            to: name + ".json")
        }
        let merged = try await Command.rihla(
          "merge", folder("base.json"), folder("ours.json"), folder("theirs.json"), "--language", language,
          in: folder)
        #expect(merged.status == 1, "\(merged.errors)")
        let found = try await Command.rihla("check", folder("ours.json"), in: folder)
        #expect(
          found.status == 1 && found.text.contains("a merge left 1 contradiction to decide"), "\(found.text)")
        let allowed = try await Command.rihla(
          "check", folder("ours.json"), "--allow", "undecided", in: folder)
        #expect(allowed.status == 0 && allowed.text.hasSuffix("1 warning\n"), "\(allowed.text)")
      }
    }

    @Test("a file that was repaired is a finding")
    func repairs() async throws {
      let result = try await check(map: EndToEnd.map.replacingOccurrences(of: "\"tb\"", with: "\"ta\""))
      #expect(result.status == 1 && result.text.contains("has to be repaired"))
    }

    @Test(
      "wrong usage ends with 2",
      arguments: [
        ["--max-low", "-1"], ["--max-low", "few"], ["--require", "owner,colour"], ["--allow", "colour"],
        ["--min-mean", "0"], ["--max-gap", "x"], ["--format", "xml"],
        ["--stage", "Nowhere"],
      ])
    func usage(_ arguments: [String]) async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let result = try await Command.run(Harness.rihla, ["check", path] + arguments, in: folder)
      #expect(result.status == 2 && result.output.isEmpty && !result.errors.isEmpty)
    }

    @Test("what cannot be read ends with 3")
    func unreadable() async throws {
      let result = try await check(map: "{\"format\": 3}")
      #expect(result.status == 3 && result.output.isEmpty && result.errorLines.count == 1)
    }
  }
}
