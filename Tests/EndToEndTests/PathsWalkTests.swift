import Foundation
import Testing

extension EndToEnd {
  /// An analyst's walk: a log, pairs, the map, what it shows; nothing of any customer is left anywhere.
  @Suite struct PathsWalkTests {
    /// Forty customers, of whom none may be named anywhere.
    private static let log: String = {
      var lines = ["case_id,activity,timestamp"]
      for number in 0..<40 {
        let customer = "zq9041\(number)"
        lines.append("\(customer),Product page,2027-03-01 10:\(number + 10):00")
        if number % 2 == 0 { lines.append("\(customer),Checkout form,2027-03-01 11:\(number + 10):00") }
        if number % 4 == 0 { lines.append("\(customer),courier call!,2027-03-02 11:\(number + 10):00") }
        if number % 5 == 0 { lines.append("\(customer),Chat,2027-03-03 11:\(number + 10):00") }
      }
      return lines.joined(separator: "\n") + "\n"
    }()

    private func folder() throws -> Folder {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      try folder.write(Self.log, to: "orders.csv")
      return folder
    }

    /// Looks through all files below the folder but the log itself.
    private func expectNobody(in folder: Folder) throws {
      let names = try #require(FileManager.default.enumerator(atPath: folder.path))
      for case let name as String in names where name != "orders.csv" {
        guard let bytes = folder.bytes(name) else { continue }
        #expect(bytes.range(of: Data("zq9041".utf8)) == nil, "\(name) names a customer")
      }
    }

    private func open(_ folder: Folder, _ locale: String) async throws -> Terminal {
      let terminal = try await Terminal(
        ["map.json"], in: folder, columns: 100, rows: 30, environment: ["LANG": locale])
      try await terminal.shows("Product page")
      return terminal
    }

    /// Whether the view of the paths names the log, with the first digits of its digest.
    private static func hasPaths(_ screen: String) -> Bool {
      screen.contains(/orders\.csv [0-9a-f]{8}/)
    }

    private func layLog(on terminal: Terminal) async throws {
      for key in ["r", "l"] { try await terminal.type(key) }
      try await terminal.shows("CSV")
      try await terminal.type("orders.csv")
      try await Task.sleep(for: .milliseconds(300))
      try await terminal.press("Enter")
    }

    @Test(
      "a log is laid on the map inside the editor, undone by one key, saved; again it changes nothing",
      arguments: ["en_GB.UTF-8", "ar_EG.UTF-8"])
    func editor(_ locale: String) async throws {
      let folder = try folder()
      let terminal = try await open(folder, locale)
      try await layLog(on: terminal)
      try await terminal.shows("Chat", "[✓]")
      try await terminal.press("Enter")
      try await terminal.wait(for: "the paths", until: Self.hasPaths)
      try await terminal.type("u")
      try await terminal.wait(for: "no paths") { !Self.hasPaths($0) }
      try await terminal.type("U")
      try await terminal.wait(for: "the paths again", until: Self.hasPaths)
      try await terminal.press("C-s")
      try await terminal.hides("•")
      try await layLog(on: terminal)
      try await terminal.shows("Chat")
      try await terminal.press("Enter")
      try await terminal.wait(for: "the paths as they were", until: Self.hasPaths)
      try await terminal.leave()
      let text = try #require(folder.text("map.json"))
      #expect(text.contains("\"reach\"") && text.contains("courier call!"))
      try await EndToEnd.expectCanonical(folder("map.json"), in: folder)
      let again = try await Command.rihla(
        "paths", folder("orders.csv"), "--map", folder("map.json"), "--write", in: folder)
      #expect(again.status == 0 && folder.text("map.json") == text, "\(again.errors)")
      try expectNobody(in: folder)
    }

    @Test("a long read says how far it has come and is stopped by Ctrl-C; the map stays as it was")
    func stopping() async throws {
      let folder = try folder()
      // A pipe that nobody fills: reading goes on until it is stopped.
      #expect(mkfifo(folder("slow.csv"), 0o600) == 0)
      let writer = Process()
      writer.executableURL = URL(fileURLWithPath: "/bin/sh")
      writer.arguments = [
        "-c", "{ cat orders.csv; while sleep 0.2; do cat orders.csv | tail -n +2; done; } > slow.csv",
      ]
      writer.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      writer.standardError = FileHandle.nullDevice
      try writer.run()
      defer { writer.terminate() }
      let terminal = try await open(folder, "en_GB.UTF-8")
      for key in ["r", "l"] { try await terminal.type(key) }
      try await terminal.shows("CSV")
      try await terminal.type("slow.csv")
      try await Task.sleep(for: .milliseconds(300))
      try await terminal.press("Enter")
      try await terminal.shows("Esc stop")
      try await terminal.press("C-c")
      try await terminal.shows("Reading was stopped")
      try await terminal.leave()
      #expect(folder.text("map.json") == EndToEnd.map)
    }

    @Test(
      "on a terminal each pair is asked for, one key each, in both languages",
      arguments: [("en_GB.UTF-8", "y", "n", "q"), ("ar_EG.UTF-8", "ن", "ل", "خ")])
    func asking(_ locale: String, _ yes: String, _ no: String, _ enough: String) async throws {
      let folder = try folder()
      let terminal = try await Terminal(
        ["paths", "orders.csv", "--map", "map.json", "--propose"], in: folder, columns: 100, rows: 40,
        environment: ["LANG": locale])
      try await terminal.shows("Checkout form")
      try await terminal.type(no)
      try await terminal.wait(for: "the second question") { $0.contains("Product page") }
      try await terminal.type(yes)
      try await terminal.wait(for: "the third question") { $0.contains("courier call!") }
      try await terminal.type(enough)
      try await terminal.ends(with: 0)
      let text = try #require(folder.text("map.json"))
      #expect(text.contains("\"events\"") && !text.contains("\"reach\""))
      #expect(!text.contains("courier call!"))
      try expectNobody(in: folder)
    }

    @Test("Ctrl-C at a question ends with 130, the map and the terminal as they were")
    func interrupted() async throws {
      let folder = try folder()
      let terminal = try await Terminal(
        ["paths", "orders.csv", "--map", "map.json", "--propose", "--write"], in: folder, columns: 100,
        rows: 40)
      try await terminal.shows("Checkout form")
      try await terminal.type("x")
      try await terminal.shows("y, n, a or q")
      try await terminal.press("C-c")
      try await terminal.ends(with: 130)
      #expect(folder.text("map.json") == EndToEnd.map)
    }

    @Test(
      "stats, page and document have the gap between what was judged and counted", arguments: ["en", "ar"])
    func handedOn(_ language: String) async throws {
      let folder = try Folder()
      let name = language == "ar" ? "coffee-machine" : "software-trial"
      try folder.write(try await Command.rihla("demo", name, "--print", in: folder).output, to: "map.json")
      try folder.write(try await Command.rihla("demo", name, "--log", in: folder).output, to: "log.csv")
      let (map, log) = (folder("map.json"), folder("log.csv"))
      let laid = try await Command.rihla("paths", log, "--map", map, "--propose", "--write", in: folder)
      #expect(laid.status == 0, "\(laid.errors)")
      let stats = try await Command.rihla("stats", map, "--format", "json", in: folder)
      let object = try #require(try JSONSerialization.jsonObject(with: stats.output) as? [String: Any])
      let ways = try #require(object["ways"] as? [[String: Any]])
      #expect(!ways.isEmpty && ways.allSatisfy { $0["gap"] is Double || $0["gap"] is Int })
      let heading = language == "ar" ? "الفجوة بالنقاط" : "Gap, points"
      for format in ["html", "markdown"] {
        let page = try await Command.rihla(
          "export", map, "--to", format, "--language", language, in: folder)
        #expect(page.status == 0 && page.text.contains(heading), "\(page.errors)")
        guard format == "html" else { continue }
        // What the log tells of a touchpoint stands in one line of its card, in the words of the page.
        let (reach, exits) = language == "ar" ? ("الوصول", "المغادرة عندها") : ("reach", "exits")
        let lines = page.text.split(separator: "\n").filter {
          $0.hasPrefix("<li>") && $0.contains("log.csv ")
        }
        #expect(!lines.isEmpty && lines.allSatisfy { $0.contains(reach) && $0.contains(exits) })
        #expect(!page.text.contains("dropOff"))
      }
      let text = try await Command.rihla("stats", map, "--language", language, in: folder)
      #expect(text.text.contains(heading), "\(text.text)")
    }
  }
}
