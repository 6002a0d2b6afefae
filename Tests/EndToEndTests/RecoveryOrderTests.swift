import Foundation
import Testing

extension EndToEnd {
  /// Unsaved work met in odd orders: several at once, without its document, torn, wanted by two.
  @Suite struct RecoveryOrderTests {
    /// A folder in which a session with the small map was killed, after some keys.
    private func killed(
      _ work: (Terminal) async throws -> Void = { try await $0.rate(1) }
    ) async throws -> Folder {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal.opened(in: folder)
      try await work(terminal)
      try await terminal.crash()
      return folder
    }

    private func offered(_ folder: Folder) async throws -> Terminal {
      try await Terminal.asked("Unsaved work was found", "Enter recover", in: folder)
    }

    @Test("two sessions that were cut short are offered one after the other, the later first")
    func twoOrphans() async throws {
      let folder = try await killed()
      var terminal = try await offered(folder)
      try await terminal.press("Escape")
      try await terminal.shows("offered again the next time")
      try await terminal.rate(5)
      try await terminal.crash()
      terminal = try await offered(folder)
      try await terminal.shows("Rated “Product page” 5")
      try await terminal.press("d")
      try await terminal.type("discard")
      try await terminal.press("Enter")
      try await terminal.shows("Rated “Product page” 1", "Enter recover")
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit", "not yet saved")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await terminal.quit()
      terminal = try await Terminal.opened(in: folder)
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated “Product page” 1")
    }

    @Test("work on a document that is gone comes back, and a save makes the document anew")
    func deleted() async throws {
      let folder = try await killed()
      try FileManager.default.removeItem(atPath: folder("map.json"))
      let terminal = try await offered(folder)
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit", "Courier call")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json") == EndToEnd.map(["\"effectiveness\": 4": "\"effectiveness\": 1"]))
    }

    @Test("work is not offered while another has the file, but stays for who opens it next")
    func locked() async throws {
      let folder = try await killed()
      let first = try await offered(folder)
      let second = try await Terminal.asked("Open elsewhere", in: folder)
      try await second.press("Enter")
      try await second.shows("read-only here", "Enter open")
      try await second.quit()
      try await first.press("Escape")
      try await first.shows("offered again the next time")
      try await first.quit()
      let third = try await offered(folder)
      try await third.press("Enter")
      try await third.shows("Recovered 1 edit")
    }

    @Test(
      "two sessions that recover the same nameless work both have it, and neither takes it from the other",
      arguments: [true, false])
    func twice(_ isOneAfterTheOther: Bool) async throws {
      let folder = try Folder()
      var first = try await Terminal.blank(in: folder)
      try await first.press("A")
      try await first.type("Arrive")
      try await first.press("Enter")
      try await first.back()
      try await first.crash()
      first = try await Terminal.asked("1 edit from", in: folder, arguments: [])
      let second = try await Terminal.asked("1 edit from", in: folder, arguments: [])
      for terminal in [first, second] {
        try await terminal.press("Enter")
        try await terminal.shows("Arrive", "Enter open", "not yet saved")
        try await terminal.press("A")
        try await terminal.type("Leave")
        try await terminal.press("Enter")
        try await terminal.back()
        #expect(try await !terminal.screen().contains("NOT PROTECTED"))
        if isOneAfterTheOther { try await terminal.crash() }
      }
      if !isOneAfterTheOther {
        for terminal in [first, second] { try await terminal.crash() }
      }
      let last = try await Terminal.asked("2 edits from", "Added stage “Leave”", in: folder, arguments: [])
      try await last.press("Escape")
      try await last.shows("2 edits from", "Added stage “Arrive”", "Enter recover")
      try await last.press("Enter")
      try await last.shows("Arrive", "Leave", "Recovered 2 edits")
    }

    @Test("a save that came to nothing, and a file that is rewritten then, leave the work to be offered")
    func failedSave() async throws {
      let folder = try Folder()
      try FileManager.default.createDirectory(atPath: folder("sub"), withIntermediateDirectories: false)
      try folder.write(EndToEnd.map, to: "sub/map.json")
      let first = try await Terminal.opened(["sub/map.json"], in: folder)
      try await first.rate(1)
      try FileManager.default.moveItem(atPath: folder("sub"), toPath: folder("moved"))
      try await first.press("C-s")
      try await first.shows("there is no such folder")
      try await first.crash()
      try FileManager.default.moveItem(atPath: folder("moved"), toPath: folder("sub"))
      try folder.write(EndToEnd.map(["Courier call": "Drone call"]), to: "sub/map.json")
      let terminal = try await Terminal.asked("1 edit from", in: folder, arguments: ["sub/map.json"])
      try await terminal.press("Enter")
      try await terminal.shows("Enter merge")
    }

    @Test("what is torn off the end of a journal costs that and nothing before it")
    func torn() async throws {
      let folder = try await killed { terminal in
        try await terminal.rate(1)
        try await terminal.press("Down", "2")
        try await terminal.shows("Enter open")
        try await terminal.press("3")
        try await terminal.shows("Rated “Checkout form” 3")
      }
      let journal = try #require(folder.kept(".journal").first)
      let bytes = try #require(folder.bytes("state/rihla/\(journal)"))
      try folder.write(bytes.dropLast(5), to: "state/rihla/\(journal)")
      let terminal = try await offered(folder)
      try await terminal.press("Enter")
      try await terminal.shows("Recovered")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json")?.contains("\"effectiveness\": 1") == true)
    }
  }
}
