import Foundation
import Testing

extension EndToEnd {
  /// Two facilitators: one has the map and shares it, another follows and is given it.
  @Suite struct FollowingTests {
    /// A second editor on the map of a room, which follows the first.
    private func follower(_ room: FakeRoom) async throws -> Terminal {
      let terminal = try await Terminal(running: [room.rihla, "map.json"], in: room.folder, columns: 100)
      try await terminal.shows("Open elsewhere", "f follow it", "t take it over", "Enter look only")
      try await terminal.press("f")
      try await terminal.shows("You follow the editor that has the map", "follows", "live")
      return terminal
    }

    @Test("what is done in the first is in the second at once, and nothing can be changed there")
    func follows() async throws {
      let room = try FakeRoom()
      let first = try await room.openRoom(columns: 100)
      try await first.press("1")
      try await first.shows("Rated")
      let second = try await follower(room)
      try await first.shows("Another editor follows this map now")
      // What was not saved is there from the beginning.
      try await second.shows("critical 1")
      try await first.press("a")
      try await first.type("Drone")
      try await first.press("Enter", "Escape")
      try await second.shows("Drone")
      try await first.press("C-z")
      try await second.hides("Drone")
      for key in ["3", "a", "C-z", "Delete", "!"] {
        try await second.press(key)
        try await second.shows("This editor follows another one and changes nothing", "asks for the map")
        try await second.press("Down", "Up")
      }
      let kept = room.folder.kept(".journal")
      #expect(kept.count == 1, "\(kept)")
      try await second.quit()
      try await first.leave()
    }

    @Test("the focus goes along until somebody looks around, and Enter has it go along again")
    func focus() async throws {
      let room = try FakeRoom()
      let first = try await room.openRoom(columns: 100)
      let second = try await follower(room)
      try await first.press("Tab", "1")
      try await second.shows("critical 1")
      // The form is of what the eye is on.
      try await second.press("Enter")
      try await second.hides("Product page")
      try await second.shows("Courier call")
      try await second.press("Escape")
      try await second.shows("Product page")
      try await second.press("BTab")
      try await second.shows("You look around by yourself")
      try await second.press("Q")
      try await second.shows("Following another editor", "now you move it yourself", "t ask for the map")
      try await second.press("Enter")
      try await second.shows("The focus goes along")
      try await second.quit()
      try await first.leave()
    }

    @Test("a map that is asked for is handed over saved, with undo and the room, and the first follows")
    func handOver() async throws {
      let room = try FakeRoom()
      let first = try await room.openRoom(columns: 100)
      let opening = try await room.hears(#""say":"open""#)
      try await first.press("1")
      try await first.shows("Rated")
      let second = try await follower(room)
      try await second.press("Q")
      try await second.shows("t ask for the map")
      try await second.press("t")
      try await second.shows("You asked for the map")
      try await first.shows("Another editor asks for the map", "y hand it over")
      // It is kept at first.
      try await first.press("Escape")
      try await first.shows("The map stays here")
      try await second.shows("the other editor keeps it")
      let count = room.told.count
      try await second.press("Q")
      try await second.shows("t ask for the map")
      try await second.press("t")
      try await first.shows("y hand it over")
      try await first.press("y")
      try await second.shows("You have the map now, and its room comes along")
      try await first.shows("You follow the editor that has the map", "live")
      #expect(room.folder.text("map.json")?.contains("\"effectiveness\": 1") == true)
      // Phones find the same address, token and port.
      let again = try await room.hears(#""say":"open""#, after: count)
      for word in ["token", "key", "address"] { #expect(Self.word(word, again) == Self.word(word, opening)) }
      #expect(again.contains(#""port":8123"#))
      // It is undone by the second, and seen by the first.
      try await second.press("C-z")
      try await second.shows("Undone: Rated “Product page” 1")
      try await first.hides("critical 1")
      try await first.press("3")
      try await first.shows("This editor follows another one")
      try await second.press("C-s")
      try await second.shows("Saved")
      try await second.quit()
      try await first.shows("The editor that you followed has ended", "Enter open it here")
      try await first.press("Enter")
      try await first.shows("Courier call", "Enter open")
      try await first.rate(2)
      try await first.leave()
    }

    private static func word(_ name: String, _ line: String) -> String? {
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?[name] as? String
    }

    @Test(
      "a first that is killed is said to have ended, and the second opens the map with what was not saved")
    func killed() async throws {
      let room = try FakeRoom()
      let first = try await room.openRoom(columns: 100)
      try await first.press("1")
      try await first.shows("Rated")
      let second = try await follower(room)
      try await second.shows("critical 1")
      try first.signal(SIGKILL)
      try await second.shows("The editor that you followed has ended", "Enter open it here")
      try await second.press("Enter")
      try await second.shows("not in the file", "Enter recover")
      try await second.press("Enter")
      try await second.shows("Recovered", "critical 1")
      try await second.press("C-s")
      try await second.shows("Saved")
      try await second.quit()
    }

    @Test(
      "a room that is closed is said, and the second may look on; one that opens later is offered by one key")
    func closed() async throws {
      let room = try FakeRoom()
      let first = try await room.openRoom(columns: 100)
      let second = try await follower(room)
      try await first.press("Q")
      try await first.shows("Share with the room")
      try await first.press("x")
      try await second.shows("does not share the map any more", "Esc look on")
      try await second.press("Escape")
      try await second.shows("the map is read-only here")
      try await first.press("Q")
      try await first.shows("127.0.0.1")
      try await first.press("Enter")
      try await first.shows("http://127.0.0.1:8123/")
      try await second.shows("The editor that has the map shares it now")
      try await second.press("Q")
      try await second.shows("You follow the editor that has the map")
      try await second.quit()
      try await first.press("Escape")
      try await first.leave()
    }

    @Test("a second that is stopped holds no key of the first up, and sees the latest when it goes on")
    func stopped() async throws {
      let room = try FakeRoom()
      let first = try await room.openRoom(columns: 100)
      let second = try await follower(room)
      try second.signal(SIGSTOP)
      for _ in 0..<100 { try await first.press("1", "5") }
      try await first.rate(1)
      try second.signal(SIGCONT)
      try await second.shows("critical 1")
      try await second.quit()
      try await first.leave()
    }
  }
}
