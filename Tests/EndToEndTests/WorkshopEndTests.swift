import Foundation
import Testing

extension EndToEnd {
  /// A whole workshop, from a program that is given no file to the minutes.
  @Suite struct WorkshopTests {
    /// What a room says, in its language.
    struct Room: CustomTestStringConvertible {
      let locale: String
      let participants, poster, call, list, pasted, action, person, thought: String
      /// What the minutes are called, and what stands in them.
      let minutes: String
      let expected: [String]
      var testDescription: String { locale }
    }

    static let rooms = [
      Room(
        locale: "en_GB.UTF-8", participants: "Mona, Ali", poster: "Sees a poster #print =4 @Marketing",
        call: "Calls the desk #phone =2 !waits long", list: "# Visit\nArrives\nIs examined #desk\n",
        pasted: "Is examined", action: "Add a callback", person: "Mona", thought: "What about parking fees?",
        minutes: "clinic-minutes-\(today).md",
        expected: [
          "# Minutes: ", "- Took part: Mona, Ali", "## What was decided", "- Add a callback: Mona, by ",
          "## What hurts most", "waits long (“Calls the desk”", "- Most votes: “Calls the desk” 3",
          "## What was changed",
          "- New stages: “Visit”", "- New in “Awareness”: “Sees a poster”, “Calls the desk”",
          "## Parked for later",
          "- What about parking fees?", "## Next dates",
        ]),
      Room(
        locale: "ar_EG.UTF-8", participants: "منى، علي", poster: "يرى ملصقًا #طباعة =٤ @التسويق",
        call: "يتصل بالاستقبال #هاتف =2 !ينتظر طويلًا", list: "# الزيارة\nيصل\nيُفحص #مكتب\n",
        pasted: "▌", action: "معاودة الاتصال", person: "منى", thought: "ماذا عن رسوم الموقف؟",
        minutes: "clinic-محضر-\(today).md",
        expected: [
          "# محضر الورشة: ", "منى، علي", "يتصل بالاستقبال", "معاودة الاتصال", "الزيارة",
          "ماذا عن رسوم الموقف؟",
        ]),
    ]

    static var today: String {
      var now = time(nil)
      var parts = tm()
      localtime_r(&now, &parts)
      return String(format: "%04d-%02d-%02d", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)
    }

    /// Leaves what is open: the key hints name Esc as long as something is, and Enter as soon as nothing is.
    private func leave(_ terminal: Terminal) async throws {
      try await terminal.press("Escape")
      try await terminal.wait(for: "the board") { $0.contains("Enter") && !$0.contains("Esc ") }
    }

    private func answer(_ terminal: Terminal, _ texts: String...) async throws {
      for text in texts {
        try await type(text, on: terminal)
        try await terminal.press("Enter")
      }
    }

    /// Types as people do, who look up in between: what comes all at once could be a paste.
    private func type(_ text: String, on terminal: Terminal) async throws {
      try await terminal.type(text)
      try await Task.sleep(for: .milliseconds(250))
    }

    @Test(
      "a room makes a map: template, cards, a pasted list, rounds, votes, decisions, minutes",
      arguments: rooms)
    func workshop(_ room: Room) async throws {
      let folder = try Folder()
      let terminal = try await Terminal(
        [], in: folder, columns: 100, rows: 30, environment: ["LANG": room.locale])
      try await terminal.shows("AIDA", "Esc")
      // The template, a name for the file, who is here.
      try await answer(terminal, "aida")
      try await terminal.hides("Esc ")
      try await terminal.press("C-s")
      try await answer(terminal, "clinic.json")
      try await terminal.hides("Esc ")
      try await type("rs", on: terminal)
      try await answer(terminal, room.participants)
      try await terminal.hides("Esc ")
      // What the room says.
      try await type("a", on: terminal)
      try await answer(terminal, room.poster, room.call)
      try await leave(terminal)
      try await terminal.paste(room.list)
      try await terminal.shows(room.pasted)
      // Rating: the first skipped, the second by ballots, and so the others.
      try await type("rr", on: terminal)
      try await terminal.press("Enter", "Enter")
      try await type("b", on: terminal)
      try await answer(terminal, "12", "4", "5")
      try await terminal.hides("Esc ")
      // Pains: reach, impact, how sure.
      try await type("rp342", on: terminal)
      try await terminal.hides("Esc ")
      // Dots on touchpoints.
      try await type("rv1", on: terminal)
      try await answer(terminal, "1 2 2", "2")
      try await type("r", on: terminal)
      try await terminal.shows("●●●")
      try await leave(terminal)
      // Decisions about the lows.
      try await type("rd", on: terminal)
      try await terminal.press("Enter")
      try await type("12", on: terminal)
      try await answer(terminal, room.action, room.person, "+7")
      try await terminal.hides("Esc ")
      try await type("P", on: terminal)
      try await answer(terminal, room.thought)
      try await terminal.hides("Esc ")
      // The room looks at it, the session ends, the minutes are written.
      try await terminal.press("F5", "Down", "Right")
      try await terminal.hides("Enter")
      try await leave(terminal)
      try await type("rs", on: terminal)
      try await type("rm", on: terminal)
      try await terminal.shows(".md")
      try await terminal.press("Enter")
      try await terminal.hides("Esc ")
      try await terminal.press("C-s")
      try await terminal.hides("•")
      try await terminal.quit()
      try await check(folder, room)
    }

    private func check(_ folder: Folder, _ room: Room) async throws {
      let minutes = try #require(folder.text(room.minutes), "\(room.minutes)")
      for text in room.expected { #expect(minutes.contains(text), "\(text) is not in\n\(minutes)") }
      try await expectCanonical(folder("clinic.json"), in: folder)
      let query = """
        [(.sessions | length), (.parking | length), (.stages | length), ([.stages[].touchpoints[]?] | length),
         .stages[0].touchpoints[1].effectiveness, .stages[0].touchpoints[1].votes,
         .stages[0].touchpoints[1].pains[0].reach, (.stages[0].touchpoints[1].improvements | length)] | @csv
        """
      let figures = try await Command.run(
        Harness.tool("jq") ?? "jq", ["-r", query, folder("clinic.json")], in: folder)
      #expect(figures.text == "1,1,6,4,1.5,3,0.5,1\n", "\(folder.text("clinic.json") ?? "")")
      // The same from the shell, with the checkpoint that was kept before.
      let versions = try await Command.rihla("versions", folder("clinic.json"), in: folder)
      #expect(versions.text.contains("before the session of \(Self.today)") == (room.locale.hasPrefix("en")))
      let again = try await Command.rihla(
        "minutes", folder("clinic.json"), "--format", "markdown", in: folder)
      #expect(again.status == 0 && again.text.contains(room.action))
    }
  }
}
