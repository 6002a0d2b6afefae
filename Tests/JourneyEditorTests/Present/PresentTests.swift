import Foundation
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

@Suite struct PresentTests {
  private func robot(_ size: (Int, Int) = (60, 18), language: Language = .english) -> Robot {
    var map = richMap
    map.title = "Clinic"
    return Robot(map, size, language: language)
  }

  /// The first line with something on it.
  private func headline(_ robot: inout Robot) -> String {
    robot.screen.split(separator: "\n").first { $0.contains { $0 != " " } }.map {
      String($0).trimmingWhitespace
    }
      ?? ""
  }

  @Test("what fills the screen is what one was at: a card, or a stage; nothing of the program is left")
  func subject() {
    var robot = robot()
    robot.perform("F5")
    #expect(headline(&robot).hasPrefix("1 Buy") && headline(&robot).hasSuffix("1 of 3"))
    #expect(
      robot.screen.contains("Asks") && robot.screen.contains("▼ low 2")
        && robot.screen.contains("! long queue"))
    for rest in ["Enter open", "[Map]", "^P"] { #expect(!robot.screen.contains(rest)) }
    robot.perform("Esc Up F5")
    #expect(headline(&robot).hasPrefix("1 Buy") && headline(&robot).hasSuffix("mean 2.0"))
  }

  @Test("Down and Up go from subject to subject, and stop at the first and the last")
  func subjects() {
    var robot = robot()
    robot.perform("F5 Up Up Up")
    var seen = [headline(&robot)]
    for _ in 0..<8 {
      robot.perform("Down")
      seen.append(headline(&robot))
    }
    #expect(seen[0].hasPrefix("Clinic") && seen[1].hasPrefix("1 Buy") && seen[2].hasPrefix("1 Buy"))
    #expect(seen[4].hasPrefix("What hurts most") && seen[7] == seen[8])
    #expect(Set(seen).count == 8)
  }

  @Test("Right and Left go through cards across stages, through stages, and no further than the ends")
  func places() {
    var robot = robot()
    robot.perform("F5 Right Right Right")
    #expect(headline(&robot).hasPrefix("2 Use") && robot.screen.contains("Opens"))
    robot.perform("Right Right Right")
    #expect(robot.screen.contains("Calls"))
    robot.perform("Left Left")
    #expect(headline(&robot).hasPrefix("1 Buy") && robot.screen.contains("Waits"))
    robot.perform("Up Right Right")
    #expect(headline(&robot).hasPrefix("2 Use"))
  }

  @Test("Esc goes back to where one was, in the view one came from; F5 too")
  func back() {
    var robot = robot((80, 24))
    robot.perform("g i Down F5 Right Right Down Esc")
    #expect(robot.editor.perspective == .inventory && robot.focused?.name == "Pays")
    robot.perform("F5 Left F5")
    #expect(robot.focused?.name == "Pays" && robot.editor.isMapOnTop)
  }

  @Test(
    "a key that is not for presenting changes nothing", arguments: ["d", "1", "a", "Ctrl-Z", "Delete", "!"])
  func harmless(_ key: String) {
    var robot = robot()
    let before = robot.json
    robot.perform("F5 \(key)")
    #expect(robot.json == before)
    guard robot.editor.layers.top is Presentation else {
      Issue.record("\(key) ended the presentation")
      return
    }
  }

  @Test("a list that is longer than the screen has pages, and says which one is seen")
  func pages() {
    var robot = Robot(map((1...20).map { "Stage \($0): T" }), (60, 18))
    robot.perform("F5 Up Up")
    #expect(headline(&robot).hasSuffix("1 of 3"))
    robot.perform("Right Right Right Right")
    #expect(headline(&robot).hasSuffix("3 of 3") && robot.screen.contains("20 Stage 20"))
    robot.perform("Left")
    #expect(headline(&robot).hasSuffix("2 of 3"))
  }

  @Test("votes and decisions are shown, and where there are none that is said")
  func votesAndDecisions() {
    var robot = robot()
    robot.perform("F5 Down Down Down")
    #expect(headline(&robot).contains("votes") || robot.screen.contains("nothing yet"))
    robot.perform("Esc r v 1 \"1 1\" Enter Esc t 3 F5 Down Down Down")
    #expect(robot.screen.contains("2  Asks"))
    robot.perform("Down Down")
    #expect(robot.screen.contains("Asks") && robot.screen.contains("more staff"))
  }

  @Test(
    "every subject is drawn at every size, in both languages",
    arguments: [(1, 1), (12, 3), (20, 6), (60, 18), (200, 60)], Language.allCases)
  func sizes(_ size: (Int, Int), _ language: Language) {
    var robot = robot(size, language: language)
    robot.perform("F5 Up Up Up")
    for _ in 0..<8 { robot.perform("Down Right") }
    #expect(robot.screen.split(separator: "\n", omittingEmptySubsequences: false).count <= size.1 + 1)
  }

  @Test(
    "the curve fills the screen: its title, its points from below the title to the bottom, what is known of it"
  )
  func curve() {
    var robot = robot((80, 24))
    robot.perform("+ Right + + F5 Down")
    let screen = robot.screen
    #expect(headline(&robot).hasPrefix("Clinic") && headline(&robot).hasSuffix("How customers feel"))
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let highest = rows.firstIndex { $0.contains("+2 ┤") } ?? 99
    let lowest = rows.firstIndex { $0.contains("−2 ┤") } ?? 0
    #expect(lowest - highest >= 8 && !screen.contains("Nothing to draw"))
  }

  // The card

  @Test("the rating is a figure five rows high, drawn from cells, and its level a word beside it")
  func figure() {
    var robot = robot()
    robot.perform("F5")
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = rows.firstIndex { $0.contains("██████") } ?? 0
    let shapes = (first..<first + 5).map { rows[$0].prefix(8).filter { "█ ".contains($0) } }
    #expect(shapes == ["  ██████", "      ██", "  ██████", "  ██", "  ██████"])
    #expect(rows[first].contains("▼ low 2") && rows[first + 1].contains("Asks"))
    var plain = Robot(richMap, (60, 18), repertoire: .ascii)
    plain.perform("F5")
    #expect(plain.screen.contains("  ######   v low 2") && plain.screen.contains("      ##"))
  }

  @Test("digits are those of the setting, and no mirrored screen mirrors them")
  func digits() {
    var map = richMap
    map.direction = .known(.rtl)
    var robot = Robot(map, (80, 24), language: .arabic)
    robot.editor.adopt(Phrasebook(.arabic, digits: .arabicIndic))
    robot.perform("F5")
    let rows = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = rows.firstIndex { $0.contains("██  ██") } ?? 0
    #expect(first > 0 && rows[first + 1].hasSuffix("██████") && rows[first + 4].hasSuffix("██"))
    // Its stem stands on its left, as in ٢.
    let hook = rows[first].count
    #expect(rows[first + 2].count == hook - 4 && rows[first + 2].hasSuffix("██"))
  }

  @Test("every character of a number has a shape, whichever digits are set")
  func shapes() {
    for digits in Digits.allCases {
      let book = Phrasebook(.arabic, digits: digits)
      for value in [0.0, 1.2, 3.4, 5.6, 7.8, 9] {
        let text = book.decimal(value)
        let figure = BigFigure(text)
        #expect(figure.rows.count == 5 && figure.columns >= 4 * text.count - 4, "\(text)")
        #expect(BigFigure(text + "x").rows == figure.rows)
      }
    }
  }

  /// Lows of several degrees: “Worst” is critical, “Bad” has a pain of class A, “Late” is as low without.
  private var lows: JourneyMap {
    var map = map(["One: Late, Fine, Bad", "Two: Worst, Good"])
    map.standard = Rating(clamping: 3)
    let ratings: [(Int, Int, Double)] = [(0, 0, 2), (0, 1, 4), (0, 2, 2), (1, 0, 1), (1, 1, 5)]
    var edits: [Edit] = ratings.map { stage, position, rating in
      .touchpoint(map.stages[stage].touchpoints[position].id, .effectiveness(Rating(rating)))
    }
    let bad = map.stages[0].touchpoints[2].id
    var small = Pain(id: Identifier("p1"), text: "small print")
    (small.reach, small.impact) = (Share(clamping: 0.1), .trivial)
    var wide = Pain(id: Identifier("p2"), text: "no seat")
    (wide.reach, wide.impact) = (Share(clamping: 0.9), .harms)
    edits += [
      .touchpoint(bad, .pains(.insert(small, at: 0))), .touchpoint(bad, .pains(.insert(wide, at: 1))),
    ]
    _ = try? map.apply(Transaction(StepLabel(.changeField), edits))
    return map
  }

  @Test("full stop and comma step through what is low as the journey goes, whatever was shown")
  func stepping() {
    var robot = Robot(lows, (60, 18))
    robot.perform("F5 Up Up .")
    #expect(robot.focused?.name == "Bad" && robot.screen.contains("▼ low 2"))
    robot.perform(".")
    #expect(robot.focused?.name == "Worst")
    robot.perform(", ,")
    #expect(robot.focused?.name == "Late")
    robot.perform("Esc")
    #expect(robot.focused?.name == "Late" || robot.editor.isMapOnTop)
  }

  @Test("j and k step through the wall, on which the worst stands first, and say where one is on it")
  func wall() {
    var robot = Robot(lows, (60, 18))
    robot.perform("Down F5 j")
    #expect(robot.focused?.name == "Worst" && robot.screen.contains("worst first: 1 of 3"))
    robot.perform("j")
    #expect(robot.focused?.name == "Bad" && robot.screen.contains("worst first: 2 of 3"))
    robot.perform("j j j")
    #expect(robot.focused?.name == "Late" && robot.screen.contains("worst first: 3 of 3"))
    robot.perform("k k k")
    #expect(robot.focused?.name == "Worst")
    robot.perform("Left")
    #expect(!robot.screen.contains("worst first") && robot.focused?.name == "Bad")
    robot.perform("j")
    #expect(robot.focused?.name == "Late")
    var none = Robot(map(["One: A"]), (60, 18))
    none.perform("F5 j . k ,")
    #expect(none.screen.contains("No touchpoint is low"))
  }

  @Test("the worst pain stands first, with its class and score; what else is known follows, down to 60×18")
  func knowledge() {
    var map = lows
    let bad = map.stages[0].touchpoints[2].id
    var idea = Opportunity(id: Identifier("o1"), text: "more chairs")
    (idea.customerValue, idea.effort) = (Grade(5), Grade(1))
    let edits: [Edit] = [
      .touchpoint(bad, .opportunities(.insert(idea, at: 0))), .touchpoint(bad, .emotion(Emotion(-2))),
      .touchpoint(bad, .owner("Nurse")),
      .touchpoint(bad, .ballots([Rating(1), Rating(2), Rating(4)].compactMap { $0 })),
      .touchpoint(bad, .verdict(.known(.improve))),
    ]
    _ = try? map.apply(Transaction(StepLabel(.changeField), edits))
    var robot = Robot(map, (60, 18))
    robot.perform("F5 .")
    let screen = robot.screen
    for part in [
      "! A 54  no seat", "! C 2  small print", "✦ do first  more chairs", "emotion −2", "owner Nurse",
      "no agreement", "verdict: improve", "1 One",
    ] { #expect(screen.contains(part), "\(part)\n\(screen)") }
    let seat = screen.range(of: "no seat"), print = screen.range(of: "small print")
    #expect(seat.map(\.lowerBound) ?? screen.endIndex < print.map(\.lowerBound) ?? screen.startIndex)
  }

  @Test("a strip tells where in the journey one is, and a click on it goes there")
  func strip() {
    var robot = Robot(lows, (80, 24))
    robot.perform("F5 .")
    let line = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)[2]
    #expect(String(line).trimmingWhitespace == "│1 ▼  ▲  [▼] │2 ▼▼ ▲")
    robot.perform("<click:19,2>")
    #expect(robot.focused?.name == "Worst")
  }

  @Test(
    "a question mark lays the keys over it, and the last row says so; Esc takes away only them",
    arguments: Language.allCases)
  func keys(_ language: Language) {
    for size in [(60, 18), (200, 55)] {
      var robot = robot(size, language: language)
      robot.perform("F5")
      let before = robot.screen
      #expect(before.contains("?"))
      robot.perform("?")
      let keys = robot.screen
      for key in ["F9", "Esc"] { #expect(keys.contains(key), "\(keys)") }
      robot.perform("Esc")
      #expect(robot.screen == before && !robot.editor.isMapOnTop)
      robot.perform("Esc")
      #expect(robot.editor.isMapOnTop)
    }
  }

  @Test("the timer is in a corner, as elsewhere")
  func timer() {
    var robot = robot()
    robot.editor.setTime(1_000, today: "2026-11-22")
    robot.perform("r t \"2\" Enter F5")
    let last = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)[17]
    #expect(last.hasSuffix("2:00"))
    robot.perform("t")
    #expect(robot.screen.contains("stopped 2:00"))
  }

  @Test("pains that nobody scored are in the list, too")
  func unscored() {
    var robot = robot()
    robot.perform("F5 Down Down")
    #expect(robot.screen.contains("–  long queue"))
  }

  @Test("a key costs what it costs on a small map, whatever the map holds")
  func cost() { KeyCost.expectNoGrowth(". , Right Left j k", after: "F5 j k") }
}
