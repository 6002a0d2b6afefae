import Foundation
import Testing

extension EndToEnd {
  /// Journeys that stand in Markdown and stay there.
  @Suite struct MarkdownTests {
    /// Three journeys, the middle one in a quotation and with Windows' line ends.
    private static let text = """
      # Journeys

      ```mermaid
      journey
        section First
          Wake up: 3: Me
      ```

      Text with *odd*  spaces.\t
      > ~~~mermaid\r
      > journey\r
      >     title Parcel\r
      >     %% the shop\r
      >     section Order\r
      >         Product page  : 4 : Me,Cat\r
      >         Checkout form : 7 : Me\r
      >     section Delivery\r
      >         Courier call  : 5\r
      > ~~~\r

      ```mermaid
      journey
        section Third
          Sleep: 3: Me
      ```
      """

    private func folder() throws -> Folder {
      let folder = try Folder()
      try folder.write(Self.text, to: "README.md")
      return folder
    }

    private func opened(_ folder: Folder) async throws -> Terminal {
      try await Terminal.opened(["README.md#2"], in: folder, columns: 120)
    }

    @Test("an edit in the middle journey changes its own line, and no other byte of the file")
    func oneLine() async throws {
      let folder = try folder()
      let terminal = try await opened(folder)
      try await terminal.shows("README.md#2", "Parcel")
      try await terminal.rate(1)
      try await terminal.press("C-s")
      try await terminal.shows("Saved README.md#2")
      let expected = Self.text.replacingOccurrences(of: "Product page  : 4", with: "Product page  : 1")
      #expect(folder.text("README.md") == expected)
      try await terminal.press("u")
      try await terminal.shows("Undone")
      try await terminal.press("C-s")
      try await terminal.wait(for: "the file as it was") { _ in folder.text("README.md") == Self.text }
      try await terminal.quit()
    }

    @Test("what the diagram cannot hold is listed first, and k keeps all of it in a file beside")
    func losses() async throws {
      let folder = try folder()
      let terminal = try await opened(folder)
      try await terminal.press("!")
      try await terminal.type("Too slow")
      try await terminal.press("Enter", "C-s")
      try await terminal.shows("The diagram cannot hold everything", "pains: 1", "README.2.journey.json")
      #expect(folder.text("README.md") == Self.text)
      try await terminal.back()
      try await terminal.press("C-q")
      try await terminal.shows("There are changes that are not saved")
      try await terminal.press("Enter")
      try await terminal.shows("pains: 1")
      try await terminal.press("k")
      try await terminal.ends(with: 0)
      #expect(folder.text("README.md") == Self.text)
      #expect(folder.text("README.2.journey.json")?.contains("\"Too slow\"") == true)
      try await EndToEnd.expectCanonical(folder("README.2.journey.json"), in: folder)
    }

    @Test("a file beside that is not ours is not overwritten without asking")
    func foreignBeside() async throws {
      let folder = try folder()
      try folder.write("mine", to: "README.2.journey.json")
      let terminal = try await opened(folder)
      try await terminal.press("!")
      try await terminal.type("Too slow")
      try await terminal.press("Enter", "C-s")
      try await terminal.shows("pains: 1")
      try await terminal.press("k")
      try await terminal.shows("README.2.journey.json is there already")
      #expect(folder.text("README.2.journey.json") == "mine")
      #expect(folder.text("README.md") == Self.text)
    }

    @Test("work that was never saved comes back after a kill, with what no diagram holds")
    func recovery() async throws {
      let folder = try folder()
      var terminal = try await opened(folder)
      try await terminal.rate(1)
      try await terminal.press("!")
      try await terminal.type("Too slow")
      try await terminal.press("Enter", "C-s")
      try await terminal.shows("pains: 1")
      try await terminal.press("Enter")
      try await terminal.shows("Saved README.md#2")
      try await terminal.rate(2)
      try await terminal.crash()
      let saved = folder.text("README.md")
      terminal = try await Terminal.asked(
        "Unsaved work was found", "Enter recover", in: folder, arguments: ["README.md#2"])
      try await terminal.shows("1 edit from")
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit", "Too slow")
      #expect(folder.text("README.md") == saved)
      try await terminal.press("C-s")
      try await terminal.shows("pains: 1")
      try await terminal.press("Enter")
      try await terminal.shows("Saved README.md#2")
      let expected = Self.text.replacingOccurrences(of: "Product page  : 4", with: "Product page  : 2")
      #expect(folder.text("README.md") == expected)
    }

    @Test("what somebody else writes around the diagram stays; what they write in it is merged")
    func outside() async throws {
      let folder = try folder()
      let terminal = try await opened(folder)
      try await terminal.rate(1)
      let around = Self.text.replacingOccurrences(of: "Sleep: 3", with: "Sleep: 5")
      try folder.write(around, to: "README.md")
      try await terminal.press("C-s")
      try await terminal.shows("Saved README.md#2")
      let first = around.replacingOccurrences(of: "Product page  : 4", with: "Product page  : 1")
      #expect(folder.text("README.md") == first)
      try await terminal.rate(2)
      let inside = first.replacingOccurrences(of: "Courier call  : 5", with: "Courier call  : 2")
      try folder.write(inside, to: "README.md")
      try await terminal.press("C-s")
      try await terminal.shows("The file was changed elsewhere", "Enter merge")
      try await terminal.press("Enter")
      try await terminal.shows("Merged without a contradiction")
      try await terminal.press("C-s")
      try await terminal.shows("Saved README.md#2")
      #expect(
        folder.text("README.md")
          == inside.replacingOccurrences(of: "Product page  : 1", with: "Product page  : 2"))
    }

    @Test("two sessions on two journeys of one file both keep what they write")
    func twoAtOnce() async throws {
      let folder = try folder()
      let one = try await opened(folder)
      let other = try await Terminal(["README.md#3"], in: folder, columns: 120)
      try await other.shows("Sleep", "Enter open")
      try await one.rate(1)
      try await one.press("C-s")
      try await one.shows("Saved README.md#2")
      try await other.press("5")
      try await other.shows("Rated “Sleep” 5")
      try await other.press("C-s")
      try await other.shows("Saved README.md#3")
      try await one.rate(2)
      try await one.press("C-s")
      try await one.wait(for: "both edits in the file") { _ in
        folder.text("README.md")
          == Self.text.replacingOccurrences(of: "Product page  : 4", with: "Product page  : 2")
          .replacingOccurrences(of: "Sleep: 3", with: "Sleep: 5")
      }
    }

    @Test("a new .mmd file becomes a diagram; what is opened again is what was saved")
    func newDiagram() async throws {
      let folder = try Folder()
      let terminal = try await Terminal(["new.mmd"], in: folder, columns: 120)
      try await terminal.shows("An empty map")
      try await terminal.press("a")
      try await terminal.type("Pay")
      try await terminal.press("Enter")
      try await terminal.back()
      try await terminal.press("4", "C-s")
      try await terminal.shows("Saved new.mmd")
      #expect(folder.text("new.mmd") == "journey\n  title new\n  section Stage 1\n    Pay: 4\n")
      try await terminal.quit()
    }

    @Test("forgetting a Markdown file forgets what is kept of all its journeys")
    func forgetting() async throws {
      let folder = try folder()
      for name in ["README.md", "README.md#3"] {
        let terminal = try await Terminal([name], in: folder, columns: 120)
        try await terminal.shows("Enter open")
        try await terminal.press("1", "C-s")
        try await terminal.shows("Saved \(name)")
        try await terminal.quit()
      }
      #expect(folder.names(in: "state/rihla/maps").count == 2)
      #expect(try await Command.rihla("forget", folder("README.md"), in: folder).status == 0)
      #expect(folder.names(in: "state/rihla/maps").isEmpty)
    }

    @Test("reports read diagrams, and say on standard error what was not read as it stands")
    func reports() async throws {
      let folder = try folder()
      let shown = try await Command.rihla("show", folder("README.md#2"), in: folder)
      #expect(shown.status == 0 && shown.text.contains("Checkout form"))
      #expect(shown.errors.contains("README.md:16: score 7 counts as 5"))
      let first = try await Command.rihla("stats", folder("README.md"), in: folder)
      #expect(first.status == 0)
      #expect(first.errors.contains("there are 3 journeys in it; this is the first"))
      let none = try await Command.rihla("show", folder("README.md#4"), in: folder)
      #expect(none.status == 3 && none.errors.contains("there are only 3 journeys in it"))
      let check = try await Command.rihla(
        "check", folder("README.md#2"), "--require", "owner", "--format", "github", in: folder)
      #expect(check.text.contains("README.md,line=15"))
      let evidence = try await Command.rihla("evidence", folder("README.md"), folder("x.csv"), in: folder)
      #expect(evidence.status == 3 && evidence.errors.contains("a diagram holds no evidence"))
      #expect(folder.text("README.md") == Self.text)
    }

    @Test("import takes a journey out of Markdown, its owners and its scale as they are meant")
    func importing() async throws {
      let folder = try folder()
      let map = try await Command.rihla("import", folder("README.md#2"), "--actors", "owner", in: folder)
      #expect(map.text.contains("\"owner\": \"Me\"") && map.text.contains("\"name\": \"Cat\""))
      let scaled = try await Command.rihla("import", folder("README.md#2"), "--scale", "0..10", in: folder)
      #expect(scaled.text.contains("\"effectiveness\": 4") && !scaled.errors.contains("score 7"))
      let wrong = try await Command.rihla("import", folder("README.md#2"), "--scale", "5", in: folder)
      #expect(wrong.status == 2)
    }
  }
}
