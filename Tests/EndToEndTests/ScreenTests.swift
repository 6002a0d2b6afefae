import Foundation
import Testing

extension EndToEnd {
  @Suite struct ScreenTests {
    @Test("any size is drawn, and the way back is whole")
    func resizing() async throws {
      let folder = try Folder()
      let terminal = try await Terminal(["demo"], in: folder)
      let before = try await terminal.shows("Search ad", "Enter open")
      for (columns, rows) in [
        (1, 1), (10, 3), (300, 80), (2, 50), (53, 24), (200, 5), (29, 12), (1, 1), (160, 45),
      ] {
        try await terminal.resize(columns: columns, rows: rows)
        try await terminal.press("Down", "Up")
      }
      try await terminal.shows("Search ad", "Effectiveness")
      try await terminal.resize(columns: 80, rows: 24)
      try await terminal.wait(for: "the screen as it was") { $0 == before }
      try await terminal.leave()
    }

    @Test("starting in the smallest terminals does no harm", arguments: [(1, 1), (2, 2), (10, 3)])
    func small(columns: Int, rows: Int) async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder, columns: columns, rows: rows)
      try await terminal.wait(for: "anything") { _ in
        FileManager.default.fileExists(atPath: path)
      }
      try await terminal.resize(columns: 80, rows: 24)
      try await terminal.shows("Product page")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    @Test(
      "every usual terminal shows level, word and number",
      arguments: ["xterm-256color", "screen-256color", "linux", "vt100"])
    func terminalType(_ name: String) async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder, environment: ["TERM": name])
      let screen = try await terminal.shows(
        "Order", "Delivery", "Product page", "Courier call", "unrated", "Enter open")
      #expect(screen.contains("▼ low 2"))
      try await terminal.press("Down", "1")
      try await terminal.shows("▼▼ critical 1")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    @Test(
      "without UTF-8, or when asked, nothing but ASCII is drawn",
      arguments: [["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LANG": "C"], ["ASKED": "1"]])
    func ascii(_ environment: [String: String]) async throws {
      let folder = try Folder()
      let names = EndToEnd.map.replacingOccurrences(of: "Courier call", with: "Anruf für 東京")
      let path = try folder.write(names, to: "map.json")
      let options = environment["ASKED"] == nil ? [] : ["--ascii"]
      let terminal = try await Terminal(options + [path], in: folder, environment: environment)
      let screen = try await terminal.shows("Product page", "v low 2", "Anruf f")
      #expect(screen.utf8.allSatisfy { $0 < 0x80 }, "\(screen)")
      try await terminal.press("?")
      let help = try await terminal.hides("Anruf f")
      #expect(help.utf8.allSatisfy { $0 < 0x80 }, "\(help)")
      try await terminal.press("Escape")
      try await terminal.shows("Anruf f")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    @Test("what a name hides is shown, not obeyed")
    func hostileNames() async throws {
      let folder = try Folder()
      let hostile = EndToEnd.map.replacingOccurrences(
        of: "Product page", with: "Evil\\u001b[2J\\u009b31mname")
      let path = try folder.write(hostile, to: "map.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Evil", "Order", "Delivery")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }
  }
}
