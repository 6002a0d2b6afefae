import Foundation
import Testing

extension EndToEnd {
  /// The room as the editor sees it: another program in place of the one that shows the map.
  @Suite struct RoomTests {
    @Test("what is done reaches the room as it is done, and so does where the eye is")
    func edits() async throws {
      let room = try FakeRoom()
      let terminal = try await room.openRoom()
      try await room.hears(#""say":"map""#, "Product page")
      try await room.hears(#""say":"focus""#, #""touchpoint":"ta""#)
      try await terminal.press("1")
      try await room.hears(#""say":"edits""#)
      try await terminal.press("Down")
      try await room.hears(#""say":"focus""#, #""touchpoint":"tb""#)
      // Nothing private is shared.
      let opening = try await room.hears(#""say":"open""#)
      for part in ["participants", "parking", "notes", "quotations"] { #expect(opening.contains(part)) }
      let pid = room.pid
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await terminal.quit()
      try await room.ends(pid)
    }

    @Test("answers are confirmed once the journal has them, hidden until they are revealed, and one step")
    func answers() async throws {
      let room = try FakeRoom()
      let terminal = try await room.openRoom()
      try await terminal.press("r", "r", "1")
      try await room.hears(#""say":"round""#, #""kind":"rating""#, #""state":"open""#)
      for (number, value) in [1, 1, 2, 4, 5, 5].enumerated() {
        try room.answers(number, "phone\(number)", value)
      }
      try room.answers(6, "phone0", 2)
      try await terminal.shows("6 of 8 have answered")
      // What comes within a moment is heard together.
      try await room.hears(#""say":"taken""#, "6]")
      try await terminal.press("Enter")
      try await terminal.shows("6 answers: median 3, spread 4: no agreement")
      try await room.hears(#""state":"revealed""#, #""counts":[1,2"#)
      // What comes too late, or is about nothing that is asked, is refused.
      try room.answers(7, "late", 1)
      try room.answers(8, "lost", 1, round: "nonsense")
      try await room.hears(#""say":"refused""#, "7")
      try await room.hears(#""say":"refused""#, "8")
      try await terminal.press("C-z")
      try await terminal.shows("Nobody of 8 has answered yet")
      try await terminal.press("Escape")
      try await terminal.shows("Product page")
      try await terminal.leave()
    }

    @Test(
      "answers that come one behind the other are taken together, at most every 40 milliseconds, each once")
    func together() async throws {
      let room = try FakeRoom()
      let terminal = try await room.openRoom()
      try await terminal.press("r", "r", "1")
      try await room.hears(#""kind":"rating""#)
      let (count, start) = (room.told.count, ContinuousClock.now)
      for number in 0..<60 {
        try room.answers(number, "phone\(number % 40)", number % 5 + 1)
        try await Task.sleep(for: .milliseconds(12))
      }
      try await terminal.shows("40 of 40 have answered")
      try await room.hears(#""say":"taken""#, "59")
      let most = Int((ContinuousClock.now - start) / .milliseconds(40)) + 3
      let confirmed = room.told.dropFirst(count).filter { $0.contains(#""say":"taken""#) }
      let numbers = confirmed.flatMap { line -> [Int] in
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return object?["numbers"] as? [Int] ?? []
      }
      #expect(numbers == Array(0..<60) && confirmed.count <= most, "\(confirmed), at most \(most)")
      try await terminal.press("Escape")
      try await terminal.leave()
    }

    @Test(
      "an editor that is killed in the middle of a round gives back every answer that was confirmed, once")
    func killedEditor() async throws {
      let room = try FakeRoom()
      let terminal = try await room.openRoom()
      try await terminal.press("r", "r", "1")
      try await room.hears(#""kind":"rating""#)
      for (number, value) in [2, 4, 4].enumerated() { try room.answers(number, "phone\(number)", value) }
      try room.answers(3, "phone1", 5)
      try await room.hears(#""say":"taken""#, "3")
      let pid = room.pid
      try terminal.signal(SIGKILL)
      try await room.ends(pid)
      let again = try await Terminal(running: [room.rihla, "map.json"], in: room.folder)
      try await again.shows("The room’s answers about “Product page” are not counted yet: 3")
      try await again.press("Enter")
      try await again.shows("median 4, spread 3")
      try await again.press("C-s")
      try await again.shows("Saved")
      let text = try #require(room.folder.text("map.json"))
      let ballots = text.replacingOccurrences(of: " ", with: "").replacingOccurrences(of: "\n", with: "")
      #expect(ballots.contains("\"ballots\":[2,4,5]"), "\(text)")
      try await again.press("C-z")
      try await again.shows("Undone")
      try await again.leave()
    }

    @Test("a room's program that is killed is started again at the same address, and the answers stay")
    func killedRoom() async throws {
      let room = try FakeRoom()
      let terminal = try await room.openRoom()
      try await terminal.press("r", "r", "1")
      try await room.hears(#""kind":"rating""#)
      try room.answers(0, "phone0", 2)
      try await terminal.shows("1 of 8 has answered")
      let opening = try await room.hears(#""say":"open""#)
      // One that ends as soon as it begins is not started again by itself.
      try await Task.sleep(for: .milliseconds(2_200))
      let (pid, count) = (room.pid, room.told.count)
      let round = try await room.hears(#""kind":"rating""#)
      kill(pid, SIGKILL)
      let again = try await room.hears(#""say":"open""#, after: count)
      #expect(again.contains(#""port":8123"#))
      #expect(word("token", in: again) == word("token", in: opening))
      #expect(word("key", in: again) == word("key", in: opening))
      let asked = try await room.hears(#""kind":"rating""#, after: count)
      #expect(
        word("id", in: asked) == word("id", in: round) && word("key", in: asked) == word("key", in: round))
      try room.says(#"{"say":"present","count":8}"#)
      try room.answers(1, "phone0", 5)
      try room.answers(2, "phone1", 5)
      try await terminal.shows("2 of 8 have answered")
      try await terminal.press("Escape")
      try await terminal.leave()
    }

    private func word(_ name: String, in line: String) -> String? {
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?[name] as? String
    }

    @Test(
      "the code on the screen is the address, as another program reads it",
      .enabled(if: Harness.tool("zbarimg") != nil, "needs zbar-tools"), arguments: [(80, 24), (60, 18)])
    func code(_ columns: Int, _ rows: Int) async throws {
      let room = try TrueRoom()
      let terminal = try await room.open(columns: columns, rows: rows)
      let screen = try await terminal.shows("http://127.0.0.1:", "█")
      try await expect(screen, columns, leadsTo: room)
      // A new token is a new code.
      try await terminal.press("n")
      let other = try await terminal.wait(for: "another address") {
        $0.contains("█") && $0 != screen && !$0.contains(room.link(on: screen))
      }
      try await expect(other, columns, leadsTo: room)
      #expect(try await room.page(of: room.link(on: other)).contains("Product page"))
      try await terminal.press("Escape")
      try await terminal.leave()
    }

    /// What another program reads off the screen is the address that stands there.
    private func expect(_ screen: String, _ columns: Int, leadsTo room: TrueRoom) async throws {
      try room.folder.write(picture(of: screen, columns), to: "code.pbm")
      let read = try await Command.tool("zbarimg", "-q", "--raw", room.folder("code.pbm"), in: room.folder)
      let link = String(decoding: read, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        .lowercased()
      #expect(link == room.link(on: screen))
    }

    /// The blocks of a screen as a picture, six dots a half of a cell.
    private func picture(of screen: String, _ columns: Int) -> String {
      let scale = 6
      let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
        line.allSatisfy { " █▀▄".contains($0) }
      }
      let lines = rows.flatMap { row in
        ["█▀", "█▄"].flatMap { dark in
          let cells =
            row.map { dark.contains($0) } + [Bool](repeating: false, count: max(0, columns - row.count))
          let dots = cells.flatMap { [String](repeating: $0 ? "1" : "0", count: scale) }.joined(
            separator: " ")
          return [String](repeating: dots, count: scale)
        }
      }
      return "P1\n\(columns * scale) \(lines.count)\n" + lines.joined(separator: "\n") + "\n"
    }

    @Test("where the program is missing, that is said in one line, and the editor goes on")
    func missing() async throws {
      let room = try FakeRoom(isThere: false)
      let terminal = try await room.open()
      try await terminal.press("Q")
      try await terminal.shows("127.0.0.1")
      try await terminal.press("Enter")
      try await terminal.shows("The room is closed: the program that shows it is not there")
      try await terminal.press("Escape", "1")
      try await terminal.shows("Rated")
      try await terminal.leave()
    }

    @Test("lines that are no report are passed over; thoughts are parked, and their controls are gone")
    func garbage() async throws {
      let room = try FakeRoom()
      let terminal = try await room.openRoom()
      try room.says(
        "not json", "{", "[1,2]", #"{"say":"dance"}"#, #"{"say":"answer","number":1}"#,
        #"{"say":"present","count":-7}"#,
        #"{"say":"thought","number":5,"text":"Where\u001b[2J is the lift?"}"#, #"{"say":"present","count":3}"#
      )
      try await terminal.shows("room: 3")
      try await room.hears(#""say":"taken""#, "5")
      try await terminal.press("g", "k")
      try await terminal.shows("Where [2J is the lift? (from the room)")
      try await terminal.leave()
    }

    @Test("a room that is slow holds no key up, and is told what was done once it listens again")
    func slow() async throws {
      let room = try FakeRoom()
      let terminal = try await room.openRoom()
      try await terminal.press("Escape")
      kill(room.pid, SIGSTOP)
      let count = room.told.count
      for _ in 0..<20 { try await terminal.press("1", "5") }
      try await terminal.press("2")
      try await terminal.shows("2 · Ctrl-Z")
      kill(room.pid, SIGCONT)
      try await room.hears(#""say":"edits""#, after: count)
      try await terminal.leave()
    }

    @Test("a room that is stopped while hundreds of edits are made shows the latest once it goes on")
    func overflow() async throws {
      let room = try TrueRoom(notes: 60_000)
      let terminal = try await room.open()
      let link = try await room.link(on: terminal.shows("http://127.0.0.1:"))
      #expect(try await room.page(of: link).contains("Product page"))
      try await terminal.press("Escape")
      let pid = try #require(try room.page(ofEditor: terminal.processID()))
      kill(pid, SIGSTOP)
      // Each takes the notes along: far more than waits for a room.
      for _ in 0..<150 { try await terminal.press("Delete", "C-z") }
      try await terminal.press("a")
      try await terminal.type("Latest drone")
      try await terminal.press("Enter", "Escape")
      try await terminal.shows("Latest drone")
      kill(pid, SIGCONT)
      let deadline = ContinuousClock.now + Terminal.limit
      var page = ""
      while !page.contains("Latest drone"), ContinuousClock.now < deadline {
        page = try await room.page(of: link)
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(page.contains("Latest drone") && page.contains("Product page"))
      try await terminal.leave()
    }
  }
}
