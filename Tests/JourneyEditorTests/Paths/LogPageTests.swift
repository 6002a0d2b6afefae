import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite("A log that is laid on the map")
struct LogPageTests {
  private static let outline = ["Buy: Sees, Asks", "Pay: Pays"]

  private func id(_ stage: Int, _ position: Int) -> Touchpoint.ID {
    map(Self.outline).stages[stage].touchpoints[position].id
  }

  /// A log of which “Sees” is known, “Asks” is proposed, and “Idles” is nothing.
  private var log: ReadLog {
    ReadLog(
      "orders.csv", cases: 40, events: 90, skipped: 1,
      activities: [
        .init("Asks", reach: 0.5, touchpoint: id(0, 1), isProposed: true),
        .init("Idles", reach: 0.25, touchpoint: nil, isProposed: false),
        .init("Sees", reach: 1, touchpoint: id(0, 0), isProposed: false),
      ])
  }

  private func robot(
    _ keys: String = "", _ size: (Int, Int) = (80, 24), language: Language = .english
  ) -> Robot {
    var robot = Robot(map(Self.outline), size, language: language)
    robot.perform("r l \"orders.csv\" Enter")
    robot.editor.show(log)
    robot.perform(keys)
    return robot
  }

  private func laid(_ robot: Robot) -> [Int: Touchpoint.ID]? {
    if case .layLog(let pairs)? = robot.effects.last { pairs } else { nil }
  }

  @Test("the path is asked for, the program reads, and says how far it has come; Esc and Ctrl-C stop it")
  func reading() {
    for stop in ["Esc", "Ctrl-C"] {
      var robot = Robot(map(Self.outline))
      robot.perform("r l \"orders.csv --case patient\" Enter")
      #expect(robot.effects.last == .readLog("orders.csv --case patient"))
      robot.editor.logProgressed(.logProgress(1_000, 40, 3))
      #expect(robot.screen.contains("1000 rows · 40 % · 3 s left"), "\(robot.screen)")
      robot.perform("a")
      #expect(robot.editor.isReadingLog && robot.editor.map == map(Self.outline))
      robot.perform(stop)
      #expect(robot.effects.last == .forgetLog && !robot.editor.isReadingLog && robot.editor.isMapOnTop)
      robot.editor.show(log)
      #expect(robot.editor.isMapOnTop, "what comes too late opens nothing")
    }
  }

  @Test("what is no log is said where the path was asked for")
  func failing() {
    var robot = Robot(map(Self.outline))
    robot.perform("r l \"a.csv\" Enter")
    robot.editor.logFailed(.logEmpty)
    #expect(robot.screen.contains("no event is left to be counted") && robot.editor.field?.text == "a.csv")
    robot.perform("Esc r l")
    #expect(robot.editor.field?.text == "a.csv", "the next time it begins with that")
  }

  @Test(
    "the page has proposed pairs with reach, activities without a touchpoint, touchpoints that nobody passed")
  func page() {
    var robot = robot("", (130, 24))
    let screen = robot.screen
    let rows = screen.split(separator: "\n").map(String.init)
    #expect(
      rows.contains { $0.contains("[✓]") && $0.contains("50%") && $0.contains("Asks ▸ Asks") }, "\(screen)")
    #expect(rows.contains { $0.contains("25%") && $0.contains("Idles") })
    #expect(screen.contains("Touchpoints that nobody passed") && rows.contains { $0.contains("Pays · Pay") })
    #expect(screen.contains("cases: 40 · events: 90 · 1 pair chosen · 1 paired before"), "\(screen)")
    #expect(screen.contains("rows passed over because they lack something: 1"), "\(screen)")
  }

  @Test("one key takes or refuses a pair; Enter asks for what is taken, Esc leaves the map as it was")
  func choosing() {
    #expect(laid(robot("Enter")) == [0: id(0, 1)])
    #expect(laid(robot("Space Enter")) == [:])
    #expect(laid(robot("n Enter")) == [:])
    #expect(laid(robot("Space Space Enter")) == [0: id(0, 1)])
    let left = robot("Esc")
    #expect(left.effects.last == .forgetLog && left.editor.isMapOnTop && left.editor.history.undoable == nil)
  }

  @Test("an activity without a touchpoint gets one by name; nothing takes it away again")
  func pairing() {
    var robot = robot("Down Space \"Pays\" Enter")
    #expect(robot.screen.contains("Idles ▸ Pays"), "\(robot.screen)")
    robot.perform("Enter")
    #expect(laid(robot) == [0: id(0, 1), 1: id(1, 0)])
  }

  @Test("the same by click: a row, then its mark")
  func clicking() throws {
    var robot = robot()
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("Asks ▸ Asks") })
    robot.perform("<click:12,\(row)>")
    #expect(robot.screen.contains("[ ]"), "\(robot.screen)")
  }

  @Test("it is one step, undone by one key, and the same again changes nothing")
  func laying() {
    var robot = robot("Enter")
    let edits: [Edit] = [
      .touchpoint(id(0, 1), .events(["Asks"])),
      .touchpoint(id(0, 1), .evidence(.insert(counted("reach", 50), at: 0))),
      .map(.evidence(.insert(counted("cases", 40), at: 0))),
    ]
    let before = robot.editor.map
    robot.editor.lay(LaidLog(edits, added: 2, updated: 0, shares: 0, newMoves: []))
    #expect(robot.editor.perspective == .paths && robot.status.contains("Readings: 2 added"))
    #expect(robot.screen.contains("50%"))
    robot.perform("u")
    #expect(robot.editor.map == before && robot.editor.history.undoable == nil)
    robot.perform("U r l Enter")
    robot.editor.show(log)
    robot.perform("Enter")
    let laidOnce = robot.editor.map
    robot.editor.lay(LaidLog([], added: 0, updated: 0, shares: 0, newMoves: []))
    #expect(robot.editor.map == laidOnce && robot.status.contains("says all of this already"))
  }

  @Test("while it is counted the page says how far that is and can be looked through; what was decided stays")
  func counting() {
    var robot = robot("Enter")
    #expect(robot.editor.waitsForLog && robot.effects.last == .layLog([0: id(0, 1)]))
    robot.editor.logCounted(.logCounting(40))
    #expect(robot.screen.contains("Counting what customers did … 40 %") && robot.screen.contains("Esc stop"))
    let effects = robot.effects.count
    robot.perform("Down Space n Enter")
    #expect(robot.effects.count == effects && robot.screen.contains("[✓]") && robot.editor.isCountingLog)
    let before = robot.editor.map
    robot.editor.lay(
      LaidLog(
        [.map(.evidence(.insert(counted("cases", 40), at: 0)))], added: 1, updated: 0, shares: 0, newMoves: []
      ))
    #expect(robot.editor.map != before && !robot.editor.waitsForLog && robot.editor.perspective == .paths)
  }

  @Test(
    "Esc and Ctrl-C stop counting: the page is there as it was, the map too, and what comes late is nothing")
  func stopping() {
    for stop in ["Esc", "Ctrl-C"] {
      var robot = robot("Down Enter " + stop)
      #expect(robot.effects.last == .stopCounting && !robot.editor.waitsForLog)
      #expect(robot.screen.contains("Counting was stopped") && robot.screen.contains("[✓]"))
      let before = robot.editor.map
      robot.editor.logCounted(.logCounting(90))
      robot.editor.lay(
        LaidLog(
          [.map(.evidence(.insert(counted("cases", 40), at: 0)))], added: 1, updated: 0, shares: 0,
          newMoves: []))
      #expect(robot.editor.map == before && !robot.editor.waitsForLog)
      robot.perform("Enter")
      #expect(robot.effects.last == .layLog([0: id(0, 1)]), "it can be asked for again")
    }
  }

  @Test("what cannot be counted is said on the page, which stays")
  func notCounted() {
    var robot = robot("Enter")
    robot.editor.layingFailed(.logNoPair)
    #expect(!robot.editor.waitsForLog && robot.screen.contains("Asks ▸ Asks"))
  }

  @Test(
    "moves that the map does not have are proposed; those that are marked become transitions, counted, in one step"
  )
  func moves() throws {
    var robot = robot("Enter")
    let edits: [Edit] = [
      .map(.evidence(.insert(counted("cases", 40), at: 0))),
      .touchpoint(id(0, 0), .evidence(.insert(counted("exits", 5, sample: 40), at: 0))),
    ]
    let moves = [
      NewMove(from: id(0, 0), to: id(1, 0), share: 0.2), NewMove(from: id(1, 0), to: id(0, 0), share: 0.3),
    ]
    robot.editor.lay(LaidLog(edits, added: 2, updated: 0, shares: 0, newMoves: moves))
    #expect(robot.screen.contains("30%") && robot.screen.contains("Pays ▸ Sees"), "\(robot.screen)")
    robot.perform("Down Space Enter")
    let way = try #require(robot.editor.map.transitions.first)
    #expect(robot.editor.map.transitions.count == 1 && way.from == id(0, 0) && way.share == nil)
    #expect(way.measured?.share?.value == 0.2 && way.measured?.sample == 40)
    robot.perform("u")
    #expect(robot.editor.map.transitions.isEmpty && !robot.editor.map.evidence.isEmpty)
  }

  @Test("the shares of moves stand below each other by their ends")
  func alignedShares() {
    var robot = robot("Enter")
    let moves = [
      NewMove(from: id(0, 0), to: id(1, 0), share: 0.09), NewMove(from: id(1, 0), to: id(0, 0), share: 0.3),
    ]
    let edits: [Edit] = [.map(.evidence(.insert(counted("cases", 40), at: 0)))]
    robot.editor.lay(LaidLog(edits, added: 1, updated: 0, shares: 0, newMoves: moves))
    let rows = robot.screen.split(separator: "\n").map(String.init)
    let ends = rows.filter { $0.contains("▸") && $0.contains("%") }.compactMap { row in
      row.firstIndex(of: "%").map { row.distance(from: row.startIndex, to: $0) }
    }
    #expect(ends.count == 2 && Set(ends).count == 1, "\(robot.screen)")
  }

  @Test("both directions, both languages, small and large", arguments: Language.allCases)
  func sizes(_ language: Language) {
    for size in [(60, 18), (80, 24), (200, 55), (40, 6), (20, 3)] {
      var robot = robot("", size, language: language)
      let lines = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == size.1 && lines.allSatisfy { $0.count <= size.0 })
    }
  }
}
