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
        for tab in 1...5 {
          _ = press("\(tab)", in: &atlas)
          #expect(atlas.draw().size == size)
        }
      }
    }
  }
}
