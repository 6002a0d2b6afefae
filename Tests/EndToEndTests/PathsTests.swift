import Foundation
import Testing

extension EndToEnd {
  @Suite struct PathsTests {
    private static let log = """
      case_id,activity,timestamp,channel
      7001,Product page,2027-03-01 10:00:00,web
      7001,Checkout form,2027-03-01 10:05:00,web
      7002,Product page,2027-03-02 10:00:00,shop
      7002,Help,2027-03-02 10:10:00,shop
      7001,Thanks,2027-03-01 10:06:00,web

      """

    @Test("figures come as JSON, with the funnel that was asked for")
    func json() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.log, to: "orders.csv")
      let result = try await Command.rihla(
        "paths", path, "--format", "json", "--steps", "Product page,thanks", "--window", "1d", "--by",
        "channel",
        in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      #expect(object["cases"] as? Int == 2 && object["events"] as? Int == 5 && object["skipped"] as? Int == 0)
      let names = (object["activities"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
      #expect(names == ["Checkout form", "Help", "Product page", "Thanks"])
      let funnel = try #require((object["funnel"] as? [String: Any])?["steps"] as? [[String: Any]])
      #expect(funnel.map { $0["cases"] as? Int } == [2, 1] && funnel[0]["open"] as? Int == 1)
      #expect((object["throughput"] as? [String: Any])?["max"] as? Double == 600)
      #expect((object["by"] as? [[String: Any]])?.map { $0["value"] as? String } == ["shop", "web"])
    }

    @Test("no format and no map names a case", arguments: ["text", "plain", "json", "csv", "markdown"])
    func formats(_ format: String) async throws {
      let folder = try Folder()
      let path = try folder.write(Self.log, to: "orders.csv")
      for language in ["en", "ar"] {
        let result = try await Command.rihla(
          "paths", path, "--format", format, "--by", "channel", "--language", language, in: folder)
        #expect(result.status == 0 && result.text.contains("Checkout form"), "\(result.errors)")
        #expect(!result.text.contains("7001") && result.errors.isEmpty)
      }
    }

    @Test("a log is laid on a map once, after the pairs that its names propose")
    func map() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let log = try folder.write(Self.log, to: "orders.csv")
      let unpaired = try await Command.rihla("paths", log, "--map", path, in: folder)
      #expect(unpaired.status == 3 && unpaired.errorLines.count == 1)
      let proposed = try await Command.rihla(
        "paths", log, "--map", path, "--propose", "--format", "plain", in: folder)
      #expect(proposed.status == 0 && proposed.text.contains("Checkout form"), "\(proposed.errors)")
      #expect(folder.text("map.json") == EndToEnd.map)
      let first = try await Command.rihla("paths", log, "--map", path, "--propose", "--write", in: folder)
      #expect(first.status == 0 && first.text.hasPrefix("Readings: "), "\(first.errors)")
      try await EndToEnd.expectCanonical(path, in: folder)
      let text = try #require(folder.text("map.json"))
      #expect(text.contains("\"reach\"") && text.contains("orders.csv ") && !text.contains("7001"))
      let second = try await Command.rihla("paths", log, "--map", path, "--write", in: folder)
      #expect(second.status == 0 && folder.text("map.json") == text, "\(second.text)")
      let versions = try await Command.rihla("versions", path, in: folder)
      #expect(versions.text.split(separator: "\n").count == 1, "one save")
    }

    @Test(
      "a demonstration has a log, the same each time, whose names its map knows", arguments: ["en", "ar"])
    func demonstration(_ language: String) async throws {
      let folder = try Folder()
      let name = language == "ar" ? "coffee-machine" : "software-trial"
      let log = try await Command.rihla("demo", name, "--log", in: folder)
      #expect(try await Command.rihla("demo", name, "--log", in: folder).output == log.output)
      try folder.write(log.output, to: "log.csv")
      try folder.write(try await Command.rihla("demo", name, "--print", in: folder).output, to: "map.json")
      let (path, map) = (folder("log.csv"), folder("map.json"))
      let counted = try await Command.rihla("paths", path, "--language", language, in: folder)
      #expect(counted.status == 0 && counted.errors.isEmpty, "\(counted.errors)")
      let laid = try await Command.rihla("paths", path, "--map", map, "--propose", "--write", in: folder)
      #expect(laid.status == 0, "\(laid.errors)")
      try await EndToEnd.expectCanonical(map, in: folder)
    }

    @Test(
      "what a log holds tells a terminal nothing", arguments: ["text", "plain", "json", "csv", "markdown"])
    func controls(_ format: String) async throws {
      let folder = try Folder()
      let path = try folder.write(
        "case,activity,time\n1,\u{1B}[2Jclear\u{7},2027-01-01\n1,x,2027-01-02\n", to: "log.csv")
      let result = try await Command.rihla("paths", path, "--format", format, in: folder)
      #expect(result.status == 0 && result.text.contains("clear"), "\(result.errors)")
      #expect(!result.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
    }

    @Test(
      "a log that cannot be counted is one clear line and leaves the map as it was",
      arguments: [
        ("nothing.csv", "", "no event"), ("a.csv", "activity,time\nx,2027-01-01\n", "--case COL"),
        ("two.csv", "user_id,session_id,event,time\n1,2,x,2027-01-01\n", "user_id, session_id"),
        ("days.csv", "case,activity,time\n1,x,31/12/2027 10:00\n", "--day-first"),
        ("cut.xes", "<log><trace><event>", "1:20"), ("page.xes", "<html/>", "XES"),
        ("zip.csv", "PK\u{3}\u{4}", "CSV"),
      ])
    func bad(_ name: String, _ text: String, _ expected: String) async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let log = try folder.write(text, to: name)
      let result = try await Command.rihla("paths", log, "--map", path, "--write", in: folder)
      #expect(result.status == 3 && result.output.isEmpty && result.errorLines.count == 1)
      #expect(result.errors.contains(expected), "\(result.errors)")
      #expect(folder.text("map.json") == EndToEnd.map)
    }
  }

  /// Public event logs, with the figures that a reference counted.
  @Suite(.enabled(if: Harness.corpora != nil, "RIHLA_CORPORA names no folder")) struct PathsConformanceTests {
    private static let options: [String: [String]] = [
      "patients.csv": [
        "--case", "patient", "--activity", "handling", "--only", "registration_type=complete",
      ],
      "reviewing.xes.gz": ["--lifecycle", "all"],
    ]

    @Test("activities, moves, variants and throughput are those of the reference")
    func figures() async throws {
      let corpus = try #require(Harness.corpora) + "/event-logs"
      let data = try Data(contentsOf: URL(filePath: corpus + "/EXPECTED.json"))
      let expected = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]])
      #expect(expected.count >= 7)
      let folder = try Folder()
      for (name, figures) in expected {
        let arguments = ["paths", "\(corpus)/\(name)", "--format", "json"] + (Self.options[name] ?? [])
        let result = try await Command.run(Harness.rihla, arguments, in: folder)
        #expect(result.status == 0, "\(name): \(result.errors)")
        let found = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        try compare(found, with: figures, name)
      }
    }

    private func compare(_ found: [String: Any], with expected: [String: Any], _ name: String) throws {
      for key in ["cases", "events"] {
        #expect(found[key] as? Int == expected[key] as? Int, "\(name) \(key)")
      }
      let activities = try #require(found["activities"] as? [[String: Any]])
      let known = try #require(expected["activities"] as? [String: [String: Int]])
      #expect(activities.count == known.count, "\(name)")
      for activity in activities {
        let figures = known[activity["name"] as? String ?? ""]
        for key in ["events", "cases", "rework"] {
          #expect(activity[key] as? Int == figures?[key], "\(name) \(activity["name"] ?? "") \(key)")
        }
        for key in ["entries", "exits"] {
          let count = (expected[key] as? [String: Int])?[activity["name"] as? String ?? ""] ?? 0
          #expect(activity[key] as? Int == count, "\(name) \(key)")
        }
      }
      let moves = (found["moves"] as? [[String: Any]])?.map {
        "\($0["from"] ?? "")>\($0["to"] ?? "") \($0["events"] ?? "")"
      }
      let knownMoves = (expected["moves"] as? [[Any]])?.map { "\($0[0])>\($0[1]) \($0[2])" }
      #expect(moves == knownMoves, "\(name) moves")
      let variants = try #require(found["variants"] as? [String: Any])
      #expect(variants["count"] as? Int == expected["variants"] as? Int, "\(name) variants")
      let top = (variants["top"] as? [[String: Any]])?.prefix(5).map { $0["activities"] as? [String] }
      let knownTop = (expected["topVariants"] as? [[Any]])?.map { $0[1] as? [String] }
      #expect(top == knownTop, "\(name) top")
      let (time, knownTime) = (
        found["throughput"] as? [String: Double], expected["throughput"] as? [String: Double]
      )
      for (key, value) in knownTime ?? [:] {
        #expect(abs((time?[key] ?? .infinity) - value) < 0.001, "\(name) \(key)")
      }
    }
  }
}
