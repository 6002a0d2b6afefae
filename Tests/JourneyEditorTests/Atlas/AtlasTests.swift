import Console
import JourneyModel
import JourneyWords
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// Many maps on one screen: pages, filter, order, and what Enter opens.
@Suite struct AtlasTests {
  private func atlas(
    _ language: Language = .english, _ size: Size = Size(columns: 80, rows: 24),
    _ repertoire: Repertoire = .unicode
  ) -> Atlas {
    var other = tableMap
    other.title = "Second map"
    let look = Look(
      Capabilities(colors: .monochrome, repertoire: repertoire), phrasebook: Phrasebook(language))
    var atlas = Atlas(of: "maps", expecting: 2, look: look, size: size)
    let maps = [(tableMap, "b.json"), (other, "a.json")]
    atlas.take(
      maps.map { Atlas.Entry($0.0, file: $0.1, changed: "2026-05-01", today: "2026-06-01") }, failures: 0)
    return atlas
  }

  private func press(_ keys: String, in atlas: inout Atlas) -> Atlas.Answer {
    var answer = Atlas.Answer.stays
    for key in keys { answer = atlas.handle(.key(KeyPress(.character(key)))) }
    return answer
  }

  @Test("what was read side by side stands by its path, and Enter opens it")
  func opens() {
    var atlas = atlas()
    #expect(atlas.draw().text.contains("Second map"))
    #expect(press("\n", in: &atlas) == .opens(file: "a.json", .nothing))
    _ = atlas.handle(.key(KeyPress(.down)))
    #expect(press("\n", in: &atlas) == .opens(file: "b.json", .nothing))
  }

  @Test("a row of another page opens the map at what it stands for")
  func opensAtTouchpoint() throws {
    var atlas = atlas()
    _ = press("2", in: &atlas)
    #expect(atlas.tab == .touchpoints && atlas.rows.count == 4)
    guard case .opens(_, .touchpoint) = press("\n", in: &atlas) else {
      Issue.record("no touchpoint")
      return
    }
  }

  @Test("pages are narrowed by the line of the tables, and Esc takes it away before it leaves")
  func filters() {
    var atlas = atlas()
    _ = press("2fowner:ali", in: &atlas)
    #expect(atlas.rows.count == 4 && atlas.typed == "owner:ali")
    _ = press("\n", in: &atlas)
    #expect(atlas.typed == nil && atlas.draw().text.contains("owner:ali"))
    #expect(atlas.handle(.key(KeyPress(.escape))) == .stays && atlas.filter.text.isEmpty)
    #expect(atlas.handle(.key(KeyPress(.escape))) == .closes)
  }

  @Test("pages are sorted by the column that the eye is on, there and back")
  func sorts() {
    var atlas = atlas()
    _ = press("s", in: &atlas)
    #expect(atlas.sort?.isDescending == false)
    _ = press("s", in: &atlas)
    #expect(
      atlas.rows.first?.cells.first == .text(tableMap.title > "Second map" ? tableMap.title : "Second map"))
    _ = press("s", in: &atlas)
    #expect(atlas.sort == nil)
  }

  @Test("overdue actions of all maps stand on one page, and names on another")
  func pages() {
    var atlas = atlas()
    _ = press("4", in: &atlas)
    #expect(atlas.rows.count == 2)
    _ = press("5", in: &atlas)
    #expect(!atlas.rows.isEmpty)
  }

  @Test(
    "every page is drawn at every size, in both languages, with ASCII too",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 200, rows: 55)],
    Language.allCases)
  func draws(_ size: Size, _ language: Language) {
    for repertoire in [Repertoire.unicode, .ascii] {
      for size in [size, Size(columns: 1, rows: 1), Size(columns: 20, rows: 4)] {
        var atlas = atlas(language, size, repertoire)
        for tab in 1...6 {
          _ = press("\(tab)", in: &atlas)
          #expect(atlas.draw().size == size)
        }
      }
    }
  }

  /// An atlas of maps of one stage, with links from their touchpoints.
  private func linked(_ links: [(String, [String])], width: Int = 100) -> Atlas {
    let look = Look(
      Capabilities(colors: .monochrome, repertoire: .ascii), phrasebook: Phrasebook(.english))
    var atlas = Atlas(of: "maps", expecting: links.count, look: look, size: Size(columns: width, rows: 24))
    atlas.take(
      links.map { file, links in
        var touchpoint = Touchpoint(id: Identifier("t"), name: "Step")
        touchpoint.links = links.map { MapLink($0) }
        let stage = Stage(id: Identifier("s"), name: "Stage", touchpoints: [touchpoint])
        return Atlas.Entry(
          JourneyMap(title: "Map " + file, stages: [stage]), file: "maps/" + file, changed: "2026-05-01",
          today: "2026-06-01")
      }, failures: 0)
    return atlas
  }

  private func names(_ atlas: Atlas) -> [String] {
    atlas.rows.map {
      $0.cells[0].text(atlas.look).text.filter { !"\u{2068}\u{2069}\u{2066}\u{200E}".contains($0) }
    }
  }

  @Test(
    "maps stand under those that lead to them, once in full; circles and what is not there come to an end")
  func tree() {
    var atlas = linked([
      ("a", ["b", "d/c#s", "none"]), ("b", ["d/c"]), ("d/c", ["../e"]), ("e", ["b"]), ("f", []), ("g", ["g"]),
    ])
    _ = press("6", in: &atlas)
    #expect(
      names(atlas) == [
        "Map a", "-> Map b", "  -> Map d/c", "    -> Map e", "      << Map b - stands above", "-> Map d/c",
        "! none - not in the atlas", "Map g", "<< Map g - stands above",
      ])
    atlas.cursor.row = 5
    #expect(press("\n", in: &atlas) == .opens(file: "maps/d/c", .stage(Identifier("s"))))
    atlas.cursor.row = 6
    #expect(press("\n", in: &atlas) == .opens(file: "maps/a", .touchpoint(Identifier("t"))))
  }

  @Test("a long row of maps is a tree as well")
  func longTree() {
    var atlas = linked((0..<3_000).map { (String($0), [String($0 + 1)]) })
    _ = press("6", in: &atlas)
    #expect(atlas.rows.count == 3_001)
  }

  @Test("no name is cut while its row has room, at any width", arguments: [80, 120, 200], Language.allCases)
  func widths(_ columns: Int, _ language: Language) {
    var atlas = atlas(language, Size(columns: columns, rows: 24))
    for tab in 1...6 {
      _ = press("\(tab)", in: &atlas)
      _ = atlas.draw()
      let slots = atlas.slots
      guard let last = slots.last else { continue }
      #expect(last.end <= columns)
      let isCut = slots.contains { slot in
        atlas.rows.prefix(atlas.area.rows).contains { row in
          let value = row.cells[slot.number]
          let text = (value.shortText(atlas.look) ?? value.text(atlas.look)).text
          return atlas.look.typesetter.width(of: text) > slot.width
        }
      }
      #expect(!isCut || columns - 1 - last.end < 2, "\(atlas.tab) at \(columns): \(columns - last.end) left")
    }
  }

  @Test("spellings of a name become one after a question that says how many places there are")
  func merging() {
    var other = tableMap
    other.title = "Other"
    let places = Respelling(.owner, ["Ali"], as: "ALI").apply(to: &other)
    #expect(places > 0)
    let look = Look(
      Capabilities(colors: .monochrome, repertoire: .unicode), phrasebook: Phrasebook(.english))
    var atlas = Atlas(of: "maps", expecting: 2, look: look, size: Size(columns: 100, rows: 24))
    atlas.take(
      [(tableMap, "a.json"), (other, "b.json")].map {
        Atlas.Entry($0.0, file: $0.1, changed: "2026-05-01", today: "2026-06-01")
      }, failures: 0)
    _ = press("m", in: &atlas)
    #expect(atlas.merging == nil && atlas.draw().text.contains("page of names"))
    _ = press("5", in: &atlas)
    atlas.cursor.row = atlas.rows.firstIndex { $0.name?.spellings.contains("ALI") ?? false } ?? 0
    _ = press("m", in: &atlas)
    #expect(atlas.merging?.spellings == ["Ali", "ALI"], "\(String(describing: atlas.merging))")
    #expect(atlas.draw().text.contains("Enter: "))
    _ = atlas.handle(.key(KeyPress(.character("u"), .control)))
    _ = press("Ali B", in: &atlas)
    guard case .merges(let respelling, let files) = press("\n", in: &atlas) else {
      Issue.record("nothing to merge")
      return
    }
    #expect(respelling == Respelling(.owner, ["Ali", "ALI"], as: "Ali B") && files == ["a.json", "b.json"])
    #expect(atlas.merging == nil)
  }
}
