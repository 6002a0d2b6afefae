import Testing

extension EndToEnd {
  @Suite struct BuildingTests {
    @Test("a map is built from nothing, saved, reopened, changed, undone and redone")
    func building() async throws {
      let folder = try Folder()
      let path = folder("visit.journey.json")
      try await build(Terminal(["visit.journey.json"], in: folder))
      try await expectCanonical(path, in: folder)
      let saved = folder.bytes("visit.journey.json")
      try await reopen(Terminal(["visit.journey.json"], in: folder))
      #expect(folder.bytes("visit.journey.json") == saved)
      #expect(folder.names(in: ".").filter { $0.contains("visit") } == ["visit.journey.json"])
    }

    private func build(_ terminal: Terminal) async throws {
      try await terminal.shows("nothing is written until you save")
      try await terminal.press("A")
      try await terminal.shows("Adding stages")
      for stage in ["Before", "During"] {
        try await terminal.type(stage)
        try await terminal.press("Enter")
        try await terminal.shows("Added stage “\(stage)”")
      }
      try await terminal.press("Escape")
      try await terminal.hides("Enter add")
      try await addTouchpoints(terminal)
      try await judge(terminal)
      #expect(terminal.folder.bytes("visit.journey.json") == nil)
      try await terminal.press("C-s")
      try await terminal.shows("Saved visit.journey.json")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    private func addTouchpoints(_ terminal: Terminal) async throws {
      try await terminal.press("g", "1", "a")
      try await terminal.shows("Enter add")
      try await terminal.type("Search ad #web =4 @Growth")
      try await terminal.press("Enter")
      try await terminal.shows("Added “Search ad”")
      try await terminal.type("Waits on hold #phone =1 ~-2 !nobody answers")
      try await terminal.press("Enter")
      try await terminal.shows("Added “Waits on")
      try await terminal.press("Escape")
      try await terminal.hides("Enter add")
    }

    private func judge(_ terminal: Terminal) async throws {
      try await terminal.press("2")
      try await terminal.shows("Rated “Waits on hold” 2")
      try await terminal.press("!")
      try await terminal.shows("What hurts at")
      try await terminal.type("music too loud")
      try await terminal.press("Enter")
      try await terminal.shows("Added a pain to “Waits on hold”")
      try await terminal.press("w")
      try await terminal.shows("Owner of")
      try await terminal.type("Care")
      try await terminal.press("Enter")
      try await terminal.shows("Owner of “Waits on hold”: Care")
    }

    private func reopen(_ terminal: Terminal) async throws {
      // The eye is where it was.
      try await terminal.shows("Before", "During", "Search ad", "Waits on hold", "Care", "saved")
      try await terminal.press("C-y")
      try await terminal.shows("There is nothing to redo")
      try await terminal.press("5")
      try await terminal.shows("Rated “Waits on hold” 5", "not yet saved")
      try await terminal.press("C-z")
      try await terminal.shows("Undone: Rated “Waits on hold” 5")
      try await terminal.hides("not yet saved")
      try await terminal.press("C-y")
      try await terminal.shows("Redone: Rated “Waits on hold” 5", "not yet saved")
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated “Waits on hold” 5")
      // What was done before the map was closed can be undone too.
      try await terminal.press("u")
      try await terminal.shows("Undone: Owner of “Waits on hold”: Care", "not yet saved")
      try await terminal.press("C-y")
      try await terminal.hides("not yet saved")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    @Test("what was typed is in the file")
    func content() async throws {
      let folder = try Folder()
      let path = folder("visit.journey.json")
      try await build(Terminal(["visit.journey.json"], in: folder))
      let filter =
        "[.title, (.stages[] | .name, (.touchpoints[]? | [.name, .channel, .effectiveness, .emotion, .owner, [.pains[]?.text]]))]"
      let output = try await Command.tool("jq", "-c", filter, path, in: folder)
      #expect(
        String(decoding: output, as: UTF8.self) == """
          ["visit","Before",["Search ad","web",4,null,"Growth",[]],\
          ["Waits on hold","phone",2,-2,"Care",["nobody answers","music too loud"]],"During"]

          """)
    }
  }
}
