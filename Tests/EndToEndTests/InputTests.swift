import Foundation
import Testing

extension EndToEnd {
  @Suite struct InputTests {
    private func opened(_ folder: Folder) async throws -> Terminal {
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Product page", "Enter open")
      return terminal
    }

    @Test("a pasted list becomes touchpoints and stages, and one step for undo")
    func pastedList() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      try await terminal.paste(
        "- Packs the box\n- Prints a label =2\n# Returns\n1. Asks for a code @Care\nquits q C-q\n")
      try await terminal.shows("Added 4", "Returns", "Asks for a code", "quits q C-q")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      let names = try await Command.tool(
        "jq", "-c", "[.stages[] | [.name, (.touchpoints[] | .name)]]", folder("map.json"), in: folder)
      #expect(
        String(decoding: names, as: UTF8.self) == """
          [["Order","Product page","Packs the box","Prints a label","Checkout form"],\
          ["Returns","Asks for a code","quits q C-q"],["Delivery","Courier call"]]

          """)
      try await terminal.press("u")
      try await terminal.shows("Undone: ")
      try await terminal.hides("Packs the box")
      #expect(try await !terminal.screen().contains("Returns"))
    }

    @Test("a sentence typed onto the map as a person types deletes no card, and is offered as a text")
    func dictation() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      for letter in "door bell rings" {
        try await terminal.type(String(letter))
        try await Task.sleep(for: .milliseconds(40))
      }
      try await terminal.shows("Looks like a text", "door bell rings", "Product page")
      try await terminal.press("Enter")
      try await terminal.shows("Added “door bell rings”")
      try await terminal.back()
      try await terminal.leave()
    }

    @Test("control sequences in a paste are text, not commands")
    func hostilePaste() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      try await terminal.press("a")
      try await terminal.shows("Enter add")
      try await terminal.send("\u{1B}[200~ends \u{11}here\u{7}\u{1B}[201~")
      try await terminal.shows("ends", "here")
      try await terminal.press("Escape")
      try await terminal.shows("Not added")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    @Test("a click focuses a card, a double click opens it, the wheel scrolls")
    func mouse() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      let screen = try await terminal.screen()
      let row = try #require(
        screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
          $0.contains("Courier call")
        })
      let line = screen.split(separator: "\n", omittingEmptySubsequences: false)[row]
      let column = try #require(line.range(of: "Courier call")).lowerBound
      let cell = line.distance(from: line.startIndex, to: column)
      try await terminal.click(column: cell + 2, row: row)
      try await terminal.shows("1/1")
      try await terminal.press("4")
      try await terminal.shows("Rated “Courier call” 4")
      try await terminal.send(String(repeating: "\u{1B}[<65;\(cell + 1);\(row + 1)M", count: 50))
      try await terminal.click(column: 5, row: row)
      try await terminal.shows("1/2")
      try await terminal.click(column: cell + 2, row: row)
      try await terminal.click(column: cell + 2, row: row)
      try await terminal.shows("Inventory", "Channel")
      try await terminal.press("Escape")
      try await terminal.shows("Enter open")
    }

    @Test("keys typed ahead of the first screen are not lost")
    func typedAhead() async throws {
      let folder = try Folder()
      let path = try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal([path], in: folder)
      try await terminal.shows("Product page")
      try await terminal.type("jj23ahurried\r")
      try await terminal.shows("Added “hurried”")
    }

    @Test("any bytes at all do no harm")
    func noise() async throws {
      let folder = try Folder()
      let terminal = try await opened(folder)
      var random = SystemRandomNumberGenerator()
      for _ in 0..<20 {
        // Not the bytes that save, quit or stop, so that the program is there to be asked afterwards.
        let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
          .filter { ![0x11, 0x13, 0x0d, 0x0a].contains($0) }
        try await terminal.send(bytes: bytes)
      }
      try await terminal.send("\u{1B}[201~")
      try await terminal.press("Escape", "Escape", "Escape", "C-l")
      try await terminal.press("C-q")
      try await terminal.wait(for: "the end, or the question") {
        $0.contains("END 0") || $0.contains("not saved")
      }
    }
  }
}
