import JourneyModel
import Phrases
import RoomTalk
import Testing

@testable import JourneyRoom

@Suite struct RoomPageTests {
  private static func map(_ names: [String], called: [String: String] = [:]) -> JourneyMap {
    let stages = names.map { name in
      var stage = Stage(id: Identifier(name), name: called[name] ?? name)
      var touchpoint = Touchpoint(id: Identifier("t" + name), name: "Queue <b>")
      touchpoint.effectiveness = Rating(clamping: 1)
      stage.touchpoints.append(touchpoint)
      return stage
    }
    return JourneyMap(title: "<Visit> & \"more\"", stages: stages)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func page(_ names: [String], in language: Language = .english) -> RoomPages {
    var page = RoomPages(language)
    page.take(RoomMapPage(of: Self.map(names), in: page.words), at: 1)
    return page
  }

  @Test("every word of the templates is there, in both languages", arguments: Language.allCases)
  func words(_ language: Language) {
    let page = page(["A", "B"], in: language)
    let shell = RoomShell(
      page: page, ask: RoundPage(round: nil, map: JourneyMap(title: ""), words: page.words, own: nil).bytes,
      version: "v", title: "x", takesThoughts: true, said: nil)
    let text = text(shell.bytes)
    #expect(!text.contains("{{") && !text.contains("[roomPage") && !text.contains("%%"))
    #expect(text.contains("id=\"r-s-A\"") && text.contains("id=\"r-s-B\"") && text.contains("▼"))
    #expect(!text.contains("Queue <b>") && text.contains("Queue &lt;b&gt;"))
    #expect(!text.contains(" style="))
  }

  @Test("what is another since a revision is told, and nothing else")
  func news() {
    var page = page(["A", "B"])
    #expect(page.news(since: 1).isEmpty)
    #expect(page.news(since: 0).map(\.id).contains("r-stages"))
    let map = Self.map(["A", "B"], called: ["B": "Other"])
    page.take(RoomMapPage(of: map, in: page.words), at: 2)
    let ids = Set(page.news(since: 1).map(\.id))
    #expect(ids.contains("r-s-B") && !ids.contains("r-s-A") && !ids.contains("r-stages"))
    page.take(RoomMapPage(of: Self.map(["B"]), in: page.words), at: 3)
    let rearranged = page.news(since: 2)
    #expect(rearranged.map(\.id).contains("r-stages") && !rearranged.map(\.id).contains("r-s-B"))
    #expect(page.parts["r-s-A"] == nil)
  }

  @Test("results are not on the page until they are revealed", arguments: RoomRound.State.allCases)
  func results(_ state: RoomRound.State) {
    var round = RoomRound(id: "r", key: "k", kind: .rating)
    round.state = state
    round.result = .init(figures: [.init(median: 2.5, spread: 3, agrees: false, counts: [1, 0, 0, 1, 0])])
    let words = RoomWords(.english)
    let page = text(RoundPage(round: round, map: Self.map(["A"]), words: words, own: [4]).bytes)
    #expect(page.contains("2.5") == (state == .revealed))
    #expect(page.contains("<form") == (state == .open))
    #expect(page.contains("value=\"4\" required checked") == (state == .open))
  }

  @Test("a stage's name ends no script, and a page's policy names its own script and style")
  func policy() {
    #expect(!RoomTemplates.script.contains("</") && !RoomTemplates.style.contains("</"))
    #expect(RoomTemplates.policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
  }

  @Test("an event is one line of data, whatever the map says")
  func events() {
    let bytes = NewsEvent.bytes([("r-x", Array("a\nb\r\n\u{2028}event: end\n\n".utf8))], version: "v-1")
    #expect(text(bytes).split(separator: "\n", omittingEmptySubsequences: false).count == 5)
  }
}
