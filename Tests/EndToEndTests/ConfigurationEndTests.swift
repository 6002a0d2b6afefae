import Foundation
import Testing

extension EndToEnd {
  /// The configuration as the program meets it, and how a map was looked at.
  @Suite struct SettingsTests {
    private func configured(_ text: String) throws -> Folder {
      let folder = try Folder()
      let place = URL(fileURLWithPath: folder("config/rihla"))
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try folder.write(text, to: "config/rihla/config.json")
      try folder.write(EndToEnd.map, to: "map.json")
      return folder
    }

    @Test("the file chooses language and keys; an option does without it")
    func applied() async throws {
      let folder = try configured(#"{"language": "ar", "keymap": {"undo": ["F9"]}, /* c */}"#)
      let keys = try await Command.rihla("keys", "--language", "en", in: folder)
      #expect(keys.text.contains("F9") && !keys.text.contains("Ctrl-Z"))
      let without = try await Command.rihla("keys", "--no-config", in: folder)
      #expect(without.text.contains("Ctrl-Z"))
      let shown = try await Command.rihla("config", in: folder)
      #expect(shown.status == 0 && shown.text.contains("الإعدادات") && shown.text.contains("undo"))
    }

    @Test("a check names what does not count, with its place, and ends with 1")
    func check() async throws {
      let folder = try configured("{\n  \"theme\": \"pink\",\n  \"speed\": 1\n}\n")
      let check = try await Command.rihla("config", "--check", in: folder)
      #expect(check.status == 1 && check.text.contains(":2:12") || check.text.contains("2:12"))
      #expect(check.text.split(separator: "\n").count == 2)
      try folder.write("{}", to: "good.json")
      let good = try await Command.rihla("config", "--check", "--config", folder("good.json"), in: folder)
      #expect(good.status == 0)
      let missing = try await Command.rihla("config", "--config", folder("none.json"), in: folder)
      #expect(missing.status == 3)
      let schema = try await Command.rihla("config", "--schema", in: folder)
      #expect((try? JSONSerialization.jsonObject(with: schema.output)) != nil)
      let terminal = try await Terminal(["map.json"], in: folder, columns: 100)
      try await terminal.shows("Courier call", "2:12")
      try await terminal.quit()
    }

    @Test("a setting that is changed on its page shows at once, and is written without touching the rest")
    func page() async throws {
      let folder = try configured("{\n  // mine\n  \"density\": \"comfortable\", // cards\n}\n")
      let terminal = try await Terminal.opened(in: folder)
      try await terminal.choose("settings")
      try await terminal.shows("[cards]")
      try await terminal.press("Down", "Down", "Down", "5")
      try await terminal.shows("[one line]", "kept")
      #expect(
        folder.text("config/rihla/config.json") == "{\n  // mine\n  \"density\": \"compact\", // cards\n}\n")
      try await terminal.press("Up", "Up", "3")
      try await terminal.hides("Language:")
      #expect(folder.text("config/rihla/config.json")?.contains("\"language\": \"ar\"") == true)
      try await terminal.press("Escape")
      try await terminal.shows("Courier call")
      try await terminal.quit()
    }

    @Test(
      "lines and signs are drawn in ASCII where the terminal makes them two columns wide, from the next picture on"
    )
    func ambiguous() async throws {
      let folder = try configured("{\"ambiguous\": \"wide\"}")
      var terminal = try await Terminal.opened(in: folder)
      let screen = try await terminal.shows("+----", "Courier call")
      #expect(!screen.contains("╭") && !screen.contains("─") && !screen.contains("▐"))
      try await terminal.quit()
      try folder.write("{}", to: "config/rihla/config.json")
      terminal = try await Terminal.opened(in: folder)
      try await terminal.shows("╭─")
      try await terminal.press("C-p")
      try await terminal.type("colours")
      try await terminal.press("Enter")
      try await terminal.shows("Lines and signs in this terminal")
      try await terminal.press("End", "2")
      try await terminal.shows("[two columns wide]", "kept")
      try await terminal.press("Escape")
      try await terminal.shows("+----")
      #expect(folder.text("config/rihla/config.json")?.contains("\"ambiguous\": \"wide\"") == true)
      try await terminal.quit()
    }

    @Test("a standard and a template that are set on the page hold for the next map of the same run")
    func newMaps() async throws {
      let folder = try configured("{}")
      let terminal = try await Terminal([], in: folder, columns: 100, rows: 40)
      try await terminal.shows("New blank map")
      try await terminal.press("Down", "Down", "Down", "Enter")
      try await terminal.shows("Standard of new maps")
      for _ in 0..<9 { try await terminal.press("Down") }
      try await terminal.press("5")
      try await terminal.shows("[5]", "kept")
      try await terminal.press("Down", "2")
      try await terminal.shows("[AIDA]")
      try await terminal.press("Escape")
      try await terminal.shows("New blank map")
      try await terminal.press("Up", "Up", "Enter")
      try await terminal.type("visit.json")
      try await terminal.press("Enter")
      try await terminal.shows("Awareness")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("visit.json")?.contains("\"standard\": 5") == true)
      try await terminal.quit()
    }

    @Test("a map is shown again as it was left, unless what was looked at has gone")
    func restored() async throws {
      let folder = try configured("{}")
      var terminal = try await Terminal.opened(in: folder)
      try await terminal.press("Tab", "]")
      try await terminal.shows("[Journey]")
      try await terminal.press("g", "c")
      try await terminal.shows("[Curve]")
      try await terminal.quit()
      terminal = try await Terminal(["map.json"], in: folder, columns: 100)
      try await terminal.shows("[Curve]")
      try await terminal.press("g", "m")
      try await terminal.shows("▐2 Delivery▌")
      try await terminal.press("g", "c")
      try await terminal.shows("[Curve]")
      try await terminal.quit()
      try folder.write(EndToEnd.map(["\"tc\"": "\"new\"", "\"sb\"": "\"newer\""]), to: "map.json")
      terminal = try await Terminal(["map.json"], in: folder, columns: 100)
      try await terminal.shows("[Curve]")
      try await terminal.press("g", "m")
      try await terminal.shows("▐1 Order▌")
      try await terminal.quit()
      #expect(folder.kept("/view").count == 1)
      _ = try await Command.rihla("forget", folder("map.json"), in: folder)
      #expect(folder.kept("/view").isEmpty)
    }
  }
}
