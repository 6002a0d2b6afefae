import Foundation
import Testing

extension EndToEnd {
  @Suite struct PathResultsTests {
    /// Runs statements in SQLite, as a database would.
    private static let script = """
      import csv, os, sqlite3, sys
      log, statements, folder = sys.argv[1:]
      base = sqlite3.connect(":memory:")
      base.execute("CREATE TABLE events (c, a, t, i)")
      rows = list(csv.reader(open(log)))[1:]
      base.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", [(r[0], r[1], int(r[2]) * 1000, i) for i, r in enumerate(rows)])
      os.makedirs(folder, exist_ok=True)
      for part in open(statements).read().split(chr(10) + "-- ")[1:]:
          name, query = part.split(chr(10), 1)
          found = base.execute(query.rstrip().rstrip(";"))
          with open(f"{folder}/{name}.csv", "w", newline="") as file:
              csv.writer(file).writerows([[column[0] for column in found.description], *found.fetchall()])
      """

    /// Cases with equal times, and what does not happen on the map.
    private var log: String {
      var lines = ["case,activity,time"]
      for number in 0..<60 {
        let way = ["Product page", "product  page", "Help", "Checkout form", "Thanks"]
        for (step, name) in way.enumerated() where (number * 7 + step * 3) % 5 != 0 || step == number % 4 {
          lines.append(
            "\(number),\(name),\(1_700_000_000 + number * 90_000 + step / 2 * (number % 9) * 40_000)")
        }
      }
      return lines.joined(separator: "\n") + "\n"
    }

    private func run(_ arguments: [String], in folder: Folder) async throws -> Command {
      let result = try await Command.run(Harness.rihla, arguments, in: folder)
      #expect(result.status == 0, "\(result.errors)")
      return result
    }

    private func count(_ sql: [String], into name: String, in folder: Folder) async throws {
      let statements = try await run(["paths", "--sql", "sqlite"] + sql, in: folder)
      try folder.write(statements.output, to: "statements.sql")
      _ = try await Command.tool(
        "python3", "-c", Self.script, folder("log.csv"), folder("statements.sql"), folder(name), in: folder)
    }

    @Test(
      "what a database counted is told and laid on the map as if it had been counted here",
      .enabled(if: Harness.tool("python3") != nil))
    func law() async throws {
      let folder = try Folder()
      let log = try folder.write(log, to: "log.csv")
      let asked = ["--steps", "Product page,Thanks", "--window", "1d"]
      try await count(asked, into: "plain", in: folder)
      for format in ["json", "csv"] {
        let own = try await run(["paths", log] + asked + ["--format", format], in: folder)
        let read = try await run(
          ["paths", "--from-results", folder("plain"), "--format", format], in: folder)
        #expect(own.text == read.text)
      }
      let map = try folder.write(EndToEnd.map, to: "map.json")
      let pairs = try await run(
        ["paths", "--from-results", folder("plain"), "--map", map, "--propose", "--write"], in: folder)
      #expect(pairs.text.contains("--from-results"))
      let paired = try #require(folder.text("map.json"))
      let early = try await Command.rihla(
        "paths", "--from-results", folder("plain"), "--map", map, "--write", in: folder)
      #expect(early.status == 3 && early.errorLines.count == 1 && folder.text("map.json") == paired)

      try await count(["--map", map, "--from-results", folder("plain")], into: "laid", in: folder)
      _ = try await run(["paths", "--from-results", folder("laid"), "--map", map, "--write"], in: folder)
      let read = try #require(folder.text("map.json"))
      try folder.write(paired, to: "map.json")
      _ = try await run(["paths", log, "--map", map, "--write"], in: folder)
      #expect(Self.bare(read) == Self.bare(try #require(folder.text("map.json"))))
      #expect(read.contains("laid ") && read.contains("\"reach\""))
    }

    /// A map without what says where its readings come from.
    private static func bare(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.contains("\"source\"") && !$0.contains("\"id\"") }
    }

    @Test("a folder that does not hold what the statements give is one clear line")
    func bad() async throws {
      let folder = try Folder()
      try folder.write("cases\n", to: "totals.csv")
      let found = try await Command.rihla("paths", "--from-results", folder.path, in: folder)
      #expect(found.status == 3 && found.errorLines.count == 1 && found.errors.contains("activities.csv"))
      let clash = try await Command.rihla("paths", "--from-results", folder.path, "--by", "x", in: folder)
      #expect(clash.status == 2 && clash.errors.contains("--by"))
    }
  }
}
