import JourneyDiff
import JourneyModel
import Testing

@Suite struct MapDifferenceTests {
  private let visit = Sample.map(["before": ["ad", "call"], "during": ["desk", "scan", "pay"], "after": []])

  private func edits(to new: JourneyMap) -> [Edit] { MapDifference(from: visit, to: new).edits }

  @Test("a card that comes in at the top is one edit")
  func insertedAtTop() {
    let new = Sample.map([
      "before": ["poster", "ad", "call"], "during": ["desk", "scan", "pay"], "after": [],
    ])
    let poster = Touchpoint(id: Identifier("poster"), name: "poster")
    #expect(edits(to: new) == [.insertTouchpoint(poster, in: Identifier("before"), at: 0)])
  }

  @Test("a card that moves is one edit, wherever it goes")
  func movedCard() {
    let up = Sample.map(["before": ["ad", "call"], "during": ["pay", "desk", "scan"], "after": []])
    #expect(edits(to: up) == [.moveTouchpoint(Identifier("pay"), to: Identifier("during"), at: 0)])
    let down = Sample.map(["before": ["ad", "call"], "during": ["scan", "pay", "desk"], "after": []])
    #expect(edits(to: down) == [.moveTouchpoint(Identifier("desk"), to: Identifier("during"), at: 2)])
    let over = Sample.map(["before": ["ad", "scan", "call"], "during": ["desk", "pay"], "after": []])
    #expect(edits(to: over) == [.moveTouchpoint(Identifier("scan"), to: Identifier("before"), at: 1)])
  }

  @Test("a stage that moves is one edit")
  func movedStage() {
    let new = Sample.map(["after": [], "before": ["ad", "call"], "during": ["desk", "scan", "pay"]])
    #expect(edits(to: new) == [.moveStage(Identifier("after"), to: 0)])
    #expect(
      MapDifference(from: visit, to: new).changes == [
        Difference(
          Subject(part: .stage(Identifier("after")), name: "after", stage: ""),
          .moved(from: Spot(stage: "", position: 2), to: Spot(stage: "", position: 0)))
      ])
  }

  @Test("cards leave a stage before it goes, for one that is there already")
  func stageReplaced() throws {
    let new = Sample.map(["new": ["call", "fresh"], "during": ["desk", "scan", "pay"], "after": []])
    var stage = Stage(id: Identifier("new"), name: "new")
    stage.touchpoints = [Touchpoint(id: Identifier("fresh"), name: "fresh")]
    #expect(
      edits(to: new) == [
        .insertStage(stage, at: 0), .moveTouchpoint(Identifier("call"), to: Identifier("new"), at: 0),
        .removeStage(Identifier("before")),
      ])
    #expect(try visit.making(edits(to: new)) == new)
  }

  @Test("changes tell what a person would")
  func changes() throws {
    let old = try visit.changing("scan") {
      $0.effectiveness = Rating(2)
      $0.pains = [Pain(id: Identifier("p1"), text: "slow"), Pain(id: Identifier("p2"), text: "loud")]
    }
    var new = Sample.map(["before": ["call"], "during": ["desk", "scan", "pay"], "after": ["mail"]])
    new.personas = [Persona(id: Identifier("u"), name: "Huda")]
    new = try new.changing("scan") {
      $0.effectiveness = Rating(4)
      $0.personas = [Identifier("u")]
      $0.pains = [Pain(id: Identifier("p1"), text: "slow"), Pain(id: Identifier("p3"), text: "dark")]
      $0.pains[0].reach = Share(0.5)
    }
    let scan = Touchpoint.ID("scan")
    let ofScan = { (part: MapPart, kind: Difference.Kind) in
      Difference(Subject(part: part, name: "scan", stage: "during"), kind)
    }
    let pains = FieldName.touchpoint("pains")
    #expect(
      MapDifference(from: old, to: new).changes == [
        Difference(
          Subject(part: .map, name: "Sample", stage: ""),
          .recordAdded(.map("personas"), ListedRecord(id: "u", text: "Huda"))),
        Difference(
          Subject(part: .touchpoint(Identifier("ad")), name: "ad", stage: "before"),
          .removed(Spot(stage: "before", position: 0))),
        ofScan(.touchpoint(scan), .changed(.touchpoint("personas"), from: "", to: "Huda")),
        ofScan(.touchpoint(scan), .changed(.touchpoint("effectiveness"), from: "2", to: "4")),
        ofScan(.pain(scan, Identifier("p2")), .recordRemoved(pains, ListedRecord(id: "p2", text: "loud"))),
        ofScan(
          .pain(scan, Identifier("p1")),
          .recordChanged(pains, ListedRecord(id: "p1", text: "slow"), .pain("reach"), from: "", to: "0.5")),
        ofScan(.pain(scan, Identifier("p3")), .recordAdded(pains, ListedRecord(id: "p3", text: "dark"))),
        Difference(
          Subject(part: .touchpoint(Identifier("mail")), name: "mail", stage: "after"),
          .added(Spot(stage: "after", position: 0))),
      ])
  }

  @Test("a reading whose letters are only composed otherwise is a difference")
  func composed() throws {
    let quote = { (text: String) in
      try visit.changing("scan") {
        $0.evidence = [Evidence(id: Identifier("e"), measure: VocabularyWord("interview"))]
        $0.evidence[0].quote = text
      }
    }
    #expect(try MapDifference(from: quote("\u{E9}"), to: quote("e\u{301}")).edits.count == 1)
  }
}
