import Console
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// The order of rows, their groups, and that changing them bit by bit is the same as making them anew.
@Suite struct TableRowsTests {
  private static let words = FilterWords()

  private func rows(
    _ perspective: Perspective = .inventory, sort: TableColumn? = nil, descending: Bool = false,
    grouping: TableColumn? = nil, filter: String = "", _ map: JourneyMap = tableMap
  ) -> TableRows {
    let order = TableOrder(
      perspective: perspective, filter: TableFilter(filter, words: Self.words),
      sort: sort.map { TableSort(column: $0, isDescending: descending) }, grouping: grouping)
    return TableRows(order, from: source(map))
  }

  private func source(_ map: JourneyMap) -> TableSource {
    TableSource(
      map: map, figures: MapFigures(of: map), votes: Votes(in: map), ranking: PainRanking(of: map),
      today: "2026-06-01")
  }

  private func names(_ rows: TableRows, _ map: JourneyMap = tableMap) -> [String] {
    rows.entries.map { entry in entry.row.touchpoint.flatMap { map.touchpoint($0)?.name } ?? "–" }
  }

  @Test("rows are sorted either way, and what is empty is last in both")
  func sorting() {
    #expect(names(rows(sort: .rating)) == ["Asks", "Opens", "Pays", "Waits", "يتصل"])
    #expect(names(rows(sort: .rating, descending: true)) == ["Pays", "Opens", "Asks", "Waits", "يتصل"])
    #expect(names(rows(sort: .owner)) == ["Asks", "Pays", "Waits", "Opens", "يتصل"])
    #expect(names(rows(sort: .name, descending: true)) == ["يتصل", "Waits", "Pays", "Opens", "Asks"])
    #expect(
      names(rows(sort: .pains, descending: true)) == ["Asks", "Opens", "Pays", "Waits", "يتصل"])
  }

  @Test("pains stand as they are ranked")
  func pains() {
    let made = rows(.pains)
    #expect(made.entries.map(\.row) == PainRanking(of: tableMap).rows.map(\.tableRow))
    let byClass = rows(.pains, grouping: .painClass)
    #expect(byClass.entries.map(\.row) == made.entries.map(\.row))
    #expect(byClass.groups.map(\.count) == [1, 1, 3])
  }

  @Test("actions that should be done stand first, by their day, those that are done last")
  func actions() {
    #expect(names(rows(.actions)) == ["Asks", "Opens", "Pays"])
  }

  @Test("groups count their rows, their lows, and the mean of the ratings that there are")
  func groups() {
    let made = rows(grouping: .field(TouchpointChange.reasons.field))
    let found = made.groups.map {
      "\($0.value.text(look).text.filter(\.isLetter)) \($0.count) \($0.mean ?? 0) \($0.low)"
    }
    // By the vocabulary: inform, support, payment; then words of one's own; then those without.
    #expect(found == ["inform 1 1.0 1", "support 2 2.5 1", "payment 1 4.0 0", "fun 1 0.0 0", " 2 2.0 1"])
    #expect(made.entries.count == 7)
    #expect(made.total == 5)
  }

  @Test("a touchpoint with several pains counts once in the mean")
  func meanOfPains() {
    let made = rows(.pains, grouping: .stage)
    #expect(made.groups.map(\.count) == [3, 2])
    #expect(made.groups.map(\.mean) == [1, 2])
    #expect(made.groups.map(\.low) == [1, 1])
  }

  @Test("lines count the headings of groups")
  func lines() {
    let made = rows(grouping: .stage)
    #expect(made.lineCount == 7)
    #expect(made.content(ofLine: 0) == .heading(made.groups[0]))
    #expect(made.content(ofLine: 3) == .row(2))
    #expect(made.content(ofLine: 4) == .heading(made.groups[1]))
    for position in made.entries.indices {
      #expect(made.content(ofLine: made.line(of: position)) == .row(position))
    }
  }

  private var look: Look {
    Look(Capabilities(colors: .monochrome, repertoire: .unicode), phrasebook: Phrasebook(.english))
  }

  static let orders: [(Perspective, TableColumn?, TableColumn?, String)] = [
    (.inventory, nil, nil, ""), (.inventory, .rating, nil, "low"),
    (.inventory, .owner, .field(TouchpointChange.reasons.field), ""),
    (.inventory, .name, .rating, "-owner:-"), (.pains, nil, .painClass, ""),
    (.pains, .name, .stage, "a"),
    (.pains, .reach, nil, "low"), (.actions, nil, nil, ""), (.actions, .due, .owner, ""),
    (.parking, .parked, nil, ""), (.opportunities, nil, .opportunityGroup, ""),
    (.opportunities, .effort, nil, "a"),
  ]

  @Test("rows that were changed bit by bit are those made anew", arguments: orders, [UInt64(1), 2, 3])
  func changing(
    _ order: (Perspective, TableColumn?, TableColumn?, String), _ seed: UInt64
  ) throws {
    var random = IDSource(seed: seed)
    var document = Document(tableMap, ids: IDSource(seed: 1))
    document.prepareRanking()
    document.forgetTableChanges()
    var made = rows(order.0, sort: order.1, grouping: order.2, filter: order.3)
    for _ in 0..<120 {
      for _ in 0...(random.next() % 3) {
        let edits = RandomTableEdit.make(document.map, &random)
        _ = try? document.apply(Transaction(StepLabel(.changeField), edits))
      }
      let source = TableSource(
        map: document.map, figures: document.figures, votes: document.votes, ranking: document.ranking,
        today: "2026-06-01")
      made.update(document.tableChanges, from: source)
      document.forgetTableChanges()
      let fresh = TableRows(made.order, from: source)
      try #require(made.entries.map(\.row) == fresh.entries.map(\.row))
      try #require(made.groups == fresh.groups)
      try #require(made.total == fresh.total)
    }
  }
}

/// Edits of everything that a table can show.
private enum RandomTableEdit {
  static func make(_ map: JourneyMap, _ random: inout IDSource) -> [Edit] {
    let ids = map.stages.flatMap(\.touchpoints.ids)
    func number(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }
    let stage = map.stages[number(map.stages.count)]
    guard let id = ids.randomElement(using: &random), let touchpoint = map.touchpoint(id) else {
      let new = Touchpoint(id: random.make(), name: "New")
      return [.insertTouchpoint(new, in: stage.id, at: 0)]
    }
    switch number(17) {
    case 0:
      return [.touchpoint(id, .effectiveness(number(3) == 0 ? nil : Rating(clamping: Double(number(6)))))]
    case 1: return [.touchpoint(id, .owner(["", "Ali", "Sara", "علي"][number(4)]))]
    case 2: return [.touchpoint(id, .name(["Asks", "a", "ب", "Pays"][number(4)]))]
    case 3:
      return [
        .touchpoint(id, .reasons([[], [.known(.support)], [.other("x"), .known(.inform)]][number(3)]))
      ]
    case 4:
      var pain = Pain(id: random.make(), text: ["no seat", "rude", "a", "b"][number(4)])
      if number(2) == 0 { (pain.reach, pain.impact) = (Share(clamping: Double(number(10)) / 10), .harms) }
      return [.touchpoint(id, .pains(.insert(pain, at: 0)))]
    case 5: return touchpoint.pains.last.map { [.touchpoint(id, .pains(.remove($0.id)))] } ?? []
    case 6: return [.removeTouchpoint(id)]
    case 7: return [.moveTouchpoint(id, to: stage.id, at: 0)]
    case 8:
      var new = touchpoint
      new.id = random.make()
      return [.insertTouchpoint(new, in: stage.id, at: stage.touchpoints.count)]
    case 9: return [.stage(stage.id, .frictions([[], ["rude", "a"], ["no seat"]][number(3)]))]
    case 10: return [.moveStage(stage.id, to: 0)]
    case 11: return [.touchpoint(id, .verdict(number(2) == 0 ? nil : .known(.remove)))]
    case 12:
      var action = Improvement(id: random.make(), text: "x")
      action.due = ["", "2026-05-0\(1 + number(9))"][number(2)]
      return [.touchpoint(id, .improvements(.insert(action, at: 0)))]
    case 13: return [.touchpoint(id, .opportunities(.insert(opportunity(random.make(), number), at: 0)))]
    case 14: return [.map(.opportunities(.insert(opportunity(random.make(), number), at: 0)))]
    case 15:
      return touchpoint.opportunities.last.map { [.touchpoint(id, .opportunities(.remove($0.id)))] }
        ?? map.opportunities.last.map { [.map(.opportunities(.remove($0.id)))] } ?? []
    default:
      return [.map(.parking(.insert(ParkedThought(id: random.make(), text: ["z", "a"][number(2)]), at: 0)))]
    }
  }

  private static func opportunity(_ id: Opportunity.ID, _ number: (Int) -> Int) -> Opportunity {
    var opportunity = Opportunity(id: id, text: ["a", "ب", "better"][number(3)])
    (opportunity.customerValue, opportunity.effort) = (Grade(number(6)), Grade(number(6)))
    return opportunity
  }
}
