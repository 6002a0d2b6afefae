import JourneyInsight
import JourneyModel
import Phrases
import Testing

@testable import JourneyExchange

@Suite struct MapSummaryTests {
  private func findings(of map: JourneyMap) -> [String: MapSummary.Finding] {
    let summary = MapSummary(of: map, MapStatistics(of: map), pains: PainRanking(of: map), in: Sample.english)
    return Dictionary(uniqueKeysWithValues: summary.findings.map { ($0.name, $0) })
  }

  private func sentences(_ finding: MapSummary.Finding?) -> [String] {
    finding?.sentences.map { Sample.english.plainText($0) } ?? []
  }

  @Test("a summary says what hurts most, why, who it concerns, what is decided and how sure that is")
  func shop() throws {
    var map = Sample.shop
    _ = try map.apply(
      Transaction(
        StepLabel(.vote),
        [
          .touchpoint(
            Identifier("tb"), .improvements(.insert(Improvement(id: Identifier("i"), text: "Keep it"), at: 0))
          )
        ]))
    let found = findings(of: map)
    #expect(
      sentences(found["hurts"]).first == "Below what customers expect: 2 of 4 touchpoints; critical: 1.")
    #expect(found["hurts"]?.items.map(\.text) == ["Loses the basket", "Asks twice"])
    #expect(found["hurts"]?.items.first?.touchpoint == Identifier("tb"))
    #expect(
      found["hurts"]?.items.first?.notes.map { $0.words(in: Sample.english, signs: nil) }
        == ["class A", "50%", "abandonment"])
    #expect(
      sentences(found["why"]) == [
        "No root cause of these is written down yet.", "Low, and no pain point says why: 1.",
      ])
    #expect(
      found["who"]?.items.map(\.text) == ["Web team"]
        && sentences(found["who"]) == ["Low, and nobody owns it: 1."])
    #expect(found["decided"]?.items.map(\.text) == ["Keep it"])
    #expect(sentences(found["decided"]) == ["Low, and nothing is decided: 1."])
    #expect(sentences(found["sure"]).first?.hasPrefix("Nothing is measured") == true)
    #expect(sentences(found["sure"]).contains("Pain points that rest on a guess: 1."))
  }

  @Test("a map in which nothing is said has no gaps in its summary, and nothing is made up")
  func empty() {
    let found = findings(of: JourneyMap(title: "x"))
    #expect(
      sentences(found["hurts"]) == ["No touchpoint is rated yet.", "No pain point is written down yet."])
    #expect(found["why"] == nil && found["who"] == nil && found["sure"] == nil)
  }

  @Test("a page and a document begin with the same findings")
  func everywhere() {
    let export = MapExport(of: Sample.shop, in: Sample.english)
    let page = String(decoding: export.page(), as: UTF8.self)
    let text = export.markdown()
    for sentence in sentences(findings(of: Sample.shop)["hurts"]) {
      #expect(page.contains("<p>" + markup(sentence)), "\(sentence)")
      #expect(text.contains("- " + escapedMarkdown(sentence)), "\(sentence)")
    }
    #expect(
      page.contains("<b><bdi>Loses the basket</bdi></b>") && text.contains("- **Loses the basket** · class A")
    )
  }

  @Test("what is private is in no part of a page or a document that nobody asked for")
  func privacy() {
    var map = Sample.hostileMap
    map.parking = [ParkedThought(id: Identifier("k"), text: "PRIVATE fees")]
    var session = Session(id: Identifier("s"))
    session.participants = ["PRIVATE Goran"]
    map.sessions = [session]
    let export = MapExport(of: map.without(Set(PrivatePart.allCases)), in: Sample.english)
    #expect(!String(decoding: export.page(), as: UTF8.self).contains("PRIVATE"))
    #expect(
      !export.markdown().contains("PRIVATE")
        && !String(decoding: export.pageRequest(), as: UTF8.self).contains("PRIVATE"))
  }
}

@Suite struct PagePicturesTests {
  private func glance(_ map: JourneyMap, _ book: Phrasebook = Sample.english) -> String {
    var picture = JourneyPicture(of: PageFigures(of: MapExport(of: map, in: book)))
    return picture.drawn().elements
  }

  @Test(
    "the journey at a glance has stages, feelings, touchpoints by sign and name, worst pains, opportunities, owners"
  )
  func glance() throws {
    var map = Sample.shop
    var idea = Opportunity(id: Identifier("o1"), text: "Keep the basket")
    (idea.customerValue, idea.effort) = (Grade(5), Grade(1))
    _ = try map.apply(
      Transaction(StepLabel(.vote), [.touchpoint(Identifier("tb"), .opportunities(.insert(idea, at: 0)))]))
    let text = glance(map)
    for part in [
      "Order\u{2069}</text>", "Checkout form\u{2069}", "2 ▼▼</text>", "class=\"line line0\"",
      ">−2</text>", "Loses the basket\u{2069}", ">A</text>", "Keep the basket\u{2069}", "★",
      "Web team\u{2069}",
      "<a href=\"#t-tb\">", "Feeling\u{2069}", "Owner\u{2069}",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(XMLCheck.problem(in: "<svg>" + text + "</svg>") == nil)
  }

  @Test(
    "rows in which nothing stands are left out, and a stage with many touchpoints counts those that have no room"
  )
  func rows() {
    let many = (0..<40).map { Sample.touchpoint("t\($0)", "Step", rated: $0 == 30 ? 1 : 4) }
    let stage = Stage(id: Identifier("s"), name: "Long", touchpoints: TouchpointList(many))
    let text = glance(JourneyMap(title: "x", stages: [stage]))
    #expect(
      text.contains("and 28 more") && text.contains("31 ▼▼") && !text.contains("Feeling")
        && !text.contains("Owner"))
  }

  @Test("a hostile map is text in both pictures, in sound XML", arguments: Language.allCases)
  func hostile(_ language: Language) {
    let export = MapExport(of: Sample.hostileMap, in: Phrasebook(language))
    var flow = FlowDrawing(of: export)
    for text in [glance(Sample.hostileMap, Phrasebook(language)), flow.drawn().elements] {
      #expect(XMLCheck.problem(in: "<svg>" + text + "</svg>") == nil)
      #expect(!text.contains("<script") && !text.contains("\u{202E}"))
    }
  }

  @Test("moves ahead lie above the boxes, back-moves below, each with its share; entries and exits are told")
  func flow() throws {
    var map = Sample.shop
    var back = Transition(id: Identifier("w1"), from: Identifier("tb"), to: Identifier("ta"))
    back.share = Share(0.4)
    back.measured = Measurement()
    back.measured?.share = Share(0.3)
    var leave = Transition(id: Identifier("w2"), from: Identifier("tb"), to: nil)
    leave.share = Share(0.2)
    let begin = Transition(id: Identifier("w3"), from: nil, to: Identifier("ta"))
    map.transitions = [
      back, leave, begin, Transition(id: Identifier("w4"), from: Identifier("ta"), to: Identifier("td")),
    ]
    let export = MapExport(of: map, in: Sample.english)
    var drawing = FlowDrawing(of: export)
    let text = drawing.drawn().elements
    for part in [
      "class=\"way back\"", "class=\"way\"", ">30% (−10)</text>", ">leaves 20%</text>", ">begins</text>",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let rows = Report.transitions(of: map).rows.map { $0[0].words(in: Sample.english, signs: nil) }
    #expect(rows == ["back", "leaves", "begins", "ahead"])
  }
}
