import Foundation
import Testing

extension EndToEnd {
  /// Arabic in a real terminal: maps, interface, and locales that are not installed.
  @Suite struct ArabicTests {
    static let map = """
      {
        "format": "rihla/1",
        "title": "تجديد رخصة",
        "language": "ar",
        "stages": [
          {
            "id": "s0000001",
            "name": "البحث",
            "touchpoints": [
              {
                "id": "t0000001",
                "name": "صفحة Google"
              }
            ]
          },
          {
            "id": "s0000002",
            "name": "السداد",
            "touchpoints": []
          }
        ]
      }

      """

    @Test("a locale that is not installed speaks its language and draws its letters, joined and in order")
    func missingLocale() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder, environment: ["LANG": "ar_EG.UTF-8"])
      // The name, its letters joined, from right to left; the interface's word for opening.
      let screen = try await terminal.shows("Google ﺔﺤﻔﺻ", "ﺢﺘﻓ", "Enter")
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      let card = lines.first { $0.contains("Google ﺔﺤﻔﺻ") } ?? ""
      #expect(card.count > 70, "a map that reads from right to left begins at the right edge")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    @Test("what commands tell stands in the order of the screen: lists, help and errors")
    func told() async throws {
      let folder = try Folder()
      let terminal = try await Terminal(
        running: ["sh", "-i"], in: folder, environment: ["PS1": "READY> ", "LANG": "ar_EG.UTF-8"])
      try await terminal.shows("READY>")
      for (command, words) in [
        ("templates", "AIDA ﺝﺫﻮﻤﻧ"), ("show --help", "ﺔﻄﻳﺮﺨﻟﺍ"), ("show none.json", "ﻒﻠﻣ"),
        ("config", "auto"),
      ] {
        try await terminal.type("clear; \(Harness.rihla) \(command)\r")
        try await terminal.shows(words)
      }
    }

    @Test("Left goes to the next stage, and a stage added there is saved in its order")
    func leftIsForward() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Google")
      try await terminal.press("Left", "a")
      try await terminal.type("دفع الرسوم")
      try await terminal.press("Enter")
      try await terminal.shows("ﺭ")
      try await terminal.press("Escape")
      try await terminal.shows("not yet saved", "commands")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      let saved = folder.text("map.json") ?? ""
      let stage = try #require(saved.range(of: "السداد"))
      #expect(saved[stage.upperBound...].contains("دفع الرسوم"))
    }

    @Test("F8 turns the map round, and the file says so after saving")
    func turnRound() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Google")
      try await terminal.press("F8", "C-s")
      try await terminal.shows("Saved")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      #expect(folder.text("map.json")?.contains("\"direction\": \"ltr\"") == true)
    }

    @Test("without UTF-8 Arabic draws as question marks, and the file keeps every letter")
    func withoutUTF8() async throws {
      let folder = try Folder()
      let path = try folder.write(Self.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder, environment: ["LC_ALL": "C"])
      try await terminal.shows("Google ????")
      try await terminal.press("3", "C-s")
      try await terminal.shows("Saved")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
      let saved = folder.text("map.json") ?? ""
      #expect(saved.contains("صفحة Google") && saved.contains("\"effectiveness\": 3"))
    }
  }
}
