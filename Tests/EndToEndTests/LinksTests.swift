import Foundation
import Testing

extension EndToEnd {
  /// Links between maps: checked, followed, handed on, and kept where a map is moved.
  @Suite struct LinksTests {
    /// A map with one stage of one touchpoint, and links of both.
    private static func map(_ title: String, stage: [String] = [], touchpoint: [String] = []) -> String {
      func list(_ links: [String]) -> String { links.map { "\"\($0)\"" }.joined(separator: ", ") }
      return """
        {"format": "rihla/1",  "title": "\(title)", "stages": [
          {"id": "s1", "name": "Begin", "links": [\(list(stage))], "touchpoints": [
            {"id": "t1", "name": "\(title) step", "links": [ \(list(touchpoint))]} ] } ] }

        """
    }

    /// A repository with a loan that leads to a card, a card that leads back, and links that lead nowhere.
    private func scene() throws -> Folder {
      let folder = try Folder()
      let files = FileManager.default
      for name in ["maps/.git", "maps/support"] {
        try files.createDirectory(atPath: folder(name), withIntermediateDirectories: true)
      }
      try folder.write(
        Self.map("Loan", stage: ["support/card.journey.json#s1"], touchpoint: ["support/help.journey.json"]),
        to: "maps/loan.journey.json")
      try folder.write(
        Self.map("Card", touchpoint: ["../loan.journey.json"]), to: "maps/support/card.journey.json")
      try folder.write(Self.map("Help"), to: "maps/support/help.journey.json")
      return folder
    }

    @Test("check tells links that lead nowhere with their place, and circles once, as a warning")
    func check() async throws {
      let folder = try scene()
      let fine = try await Command.rihla("check", folder("maps"), in: folder)
      #expect(fine.status == 0, "\(fine.text)")
      #expect(fine.text.split(separator: "\n").filter { $0.contains("circle") }.count == 1, "\(fine.text)")
      try folder.write("no map", to: "maps/broken.json")
      try folder.write(Self.map("Outside"), to: "out.journey.json")
      let links = [
        "none.journey.json", "support/card.journey.json#nope", "../out.journey.json", "https://example.org/x",
        "broken.json", "#s1", "#s9", "support/help.journey.json",
      ]
      try folder.write(Self.map("Bad", touchpoint: links), to: "maps/bad.journey.json")
      let bad = try await Command.rihla("check", folder("maps/bad.journey.json"), in: folder)
      let lines = bad.text.split(separator: "\n").filter { $0.contains("bad.journey.json:3") }
      #expect(bad.status == 1 && lines.count == 6, "\(bad.text)")
      for (link, word) in zip(
        ["none", "nope", "out.journey", "example.org", "broken", "s9"],
        [
          "no file", "no stage", "inside the repository", "inside the repository", "cannot be read",
          "no stage",
        ])
      {
        #expect(lines.contains { $0.contains(link) && $0.contains(word) }, "\(link): \(bad.text)")
      }
      let allowed = try await Command.rihla(
        "check", folder("maps/bad.journey.json"), "--allow", "links", "--format", "json", in: folder)
      #expect(allowed.status == 0 && allowed.text.contains("\"kind\": \"links\""), "\(allowed.text)")
    }

    @Test(
      "check of many maps, side by side, tells them in their order; --where limits what is asked of touchpoints"
    )
    func manyChecks() async throws {
      let folder = try Folder()
      try FileManager.default.createDirectory(
        atPath: folder("maps"), withIntermediateDirectories: true)
      for number in 10..<70 {
        try folder.write(EndToEnd.map, to: "maps/m\(number).journey.json")
      }
      try folder.write("{", to: "maps/m33x.journey.json")
      let all = try await Command.rihla("check", folder("maps"), "--require", "owner", in: folder)
      #expect(all.status == 3 && all.errorLines.count == 1, "\(all.errors)")
      let named = all.text.split(separator: "\n").compactMap { line in
        line.firstRange(of: "m").map { _ in String(line.prefix { $0 != ":" }) }
      }.filter { $0.hasSuffix(".journey.json") }
      #expect(named == named.sorted() && Set(named).count == 60)
      let one = try await Command.rihla(
        "check", folder("maps/m10.journey.json"), "--require", "owner", "--where", "name:product", in: folder
      )
      #expect(one.text.contains("Product page") && !one.text.contains("Courier"), "\(one.text)")
      let wrong = try await Command.rihla("check", folder("maps"), "--where", "(low", in: folder)
      #expect(wrong.status == 2 && wrong.output.isEmpty)
    }

    @Test("migrate --moved rewrites links to what was moved and those in it, and not a byte besides")
    func moved() async throws {
      let folder = try scene()
      let loan = try #require(folder.text("maps/loan.journey.json"))
      let (old, new) = (folder("maps/support"), folder("maps/team/help"))
      let dry = try await Command.rihla(
        "migrate", "--moved", old, new, "--dry-run", folder("maps"), in: folder)
      #expect(dry.status == 0 && dry.text.contains("3 links would be"), "\(dry.text) \(dry.errors)")
      #expect(folder.text("maps/loan.journey.json") == loan)
      let early = try await Command.rihla("migrate", "--moved", old, new, folder("maps"), in: folder)
      #expect(early.status == 3 && early.errorLines.count == 1, "\(early.errors)")
      try FileManager.default.createDirectory(atPath: folder("maps/team"), withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: old, toPath: new)
      let result = try await Command.rihla("migrate", "--moved", old, new, folder("maps"), in: folder)
      #expect(result.status == 0 && result.text.contains("3 links rewritten; maps: 2"), "\(result.text)")
      #expect(
        folder.text("maps/loan.journey.json")
          == loan.replacingOccurrences(of: "\"support/", with: "\"team/help/"))
      #expect(
        folder.text("maps/team/help/card.journey.json")
          == Self.map("Card", touchpoint: ["../../loan.journey.json"]))
      #expect(folder.text("maps/team/help/help.journey.json") == Self.map("Help"))
      let again = try await Command.rihla("migrate", "--moved", old, new, folder("maps"), in: folder)
      #expect(again.text.contains("0 links"), "\(again.text)")
      #expect(try await Command.rihla("check", folder("maps"), in: folder).status == 0)
    }

    @Test("pages and Markdown lead to other maps; of a folder, from page to page")
    func exported() async throws {
      let folder = try scene()
      let loan = folder("maps/loan.journey.json")
      let page = try await Command.rihla("export", loan, "--to", "html", in: folder)
      #expect(page.text.contains("<a href=\"support/card.journey.json#s1\">"), "\(page.errors)")
      let markdown = try await Command.rihla("export", loan, "--to", "markdown", in: folder)
      #expect(markdown.text.contains("](support/help.journey.json)"), "\(markdown.text)")
      let bad = try folder.write(Self.map("Bad", stage: ["javascript:alert(1)"]), to: "bad.json")
      let safe = try await Command.rihla("export", bad, "--to", "html", in: folder)
      #expect(safe.text.contains("javascript:alert(1)") && !safe.text.contains("href=\"javascript"))
      let all = try await Command.rihla(
        "export", folder("maps"), "--to", "html", "-o", folder("site"), in: folder)
      #expect(all.status == 0, "\(all.errors)")
      let pages = try FileManager.default.contentsOfDirectory(atPath: folder("site")).sorted()
      #expect(pages == ["index.html", "loan.html", "support-card.html", "support-help.html"])
      let index = try #require(folder.text("site/index.html"))
      for name in pages.dropFirst() { #expect(index.contains("href=\"\(name)\""), "\(name)") }
      let linked = try #require(folder.text("site/loan.html"))
      #expect(linked.contains("href=\"support-card.html#") && linked.contains("href=\"support-help.html\""))
      let refused = try await Command.rihla("export", folder("maps"), "--to", "svg", in: folder)
      #expect(refused.status == 2)
    }

    @Test("g Enter opens the linked map over this one, whose work waits unsaved; Esc returns")
    func followed() async throws {
      let folder = try scene()
      let terminal = try await Terminal([folder("maps/loan.journey.json")], in: folder)
      try await terminal.shows("Loan step", "support/help")
      try await terminal.press("4")
      try await terminal.shows("•")
      try await terminal.press("g", "Enter")
      try await terminal.shows("Help step")
      try await terminal.press("Escape")
      try await terminal.shows("Loan step", "•")
      try await terminal.press("Up", "g", "Enter")
      try await terminal.shows("Card step")
      try await terminal.press("Down", "g", "Enter")
      try await terminal.shows("Card step", "open below")
      try await terminal.press("C-q")
      try await terminal.shows("Loan step", "•")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("maps/loan.journey.json")?.contains("\"effectiveness\": 4") == true)
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }
  }
}
