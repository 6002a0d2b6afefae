import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

@Suite("The whole journey on one screen")
struct JourneyTests {
  private func robot(
    _ map: JourneyMap = hurtingMap(stages: 6, touchpoints: 6), _ size: (Int, Int) = (80, 24),
    _ language: Language = .english, keys: String = ""
  ) -> Robot {
    var robot = Robot(map, size, language: language)
    robot.perform("g j " + keys)
    return robot
  }

  private func braille(_ text: String) -> Int {
    text.unicodeScalars.count { (0x2801...0x28FF).contains($0.value) }
  }

  @Test("at 80×24 the curve and the touchpoints of all stages are on it", arguments: Language.allCases)
  func small(_ language: Language) {
    var robot = robot(hurtingMap(stages: 6, touchpoints: 6), (80, 24), language)
    let screen = robot.screen
    #expect(braille(screen) > 60, "\(screen)")
    for stage in 1...6 {
      if language == .english { #expect(screen.contains("\(stage) Stage")) }
      for position in 1...6 {
        #expect(screen.contains("T\(stage).\(position)"), "\(stage).\(position)\n\(screen)")
      }
    }
  }

  @Test(
    "at 60×18 the three worst and why stand below the curve, in order; at 80×24 below the touchpoints",
    arguments: Language.allCases, [Repertoire.unicode, .ascii])
  func worst(_ language: Language, _ repertoire: Repertoire) {
    for (size, map) in [
      ((60, 18), hurtingMap(stages: 6, touchpoints: 6)), ((80, 24), hurtingMap(stages: 6, touchpoints: 6)),
      ((60, 18), hurtingMap(stages: 12, touchpoints: 17)),
      ((80, 24), hurtingMap(stages: 12, touchpoints: 17)),
    ] {
      var robot = Robot(map, size, repertoire: repertoire, language: language)
      robot.perform("g j")
      let list = WallList(of: robot.editor.document)
      let lines = robot.screen.split(separator: "\n").map(String.init)
      var row = -1
      for number in 0..<3 {
        guard let touchpoint = map.touchpoint(list[number]) else { continue }
        let name = touchpoint.name.prefix(10)
        let why = touchpoint.worstPain.map { String($0.pain.text.prefix(7)) }
        let found = lines.indices.last {
          lines[$0].contains(name) && lines[$0].contains(robot.editor.look.signs.critical)
            && (why == nil || lines[$0].contains(why ?? ""))
        }
        #expect((found ?? -1) > row, "\(size) \(touchpoint.name)\n\(robot.screen)")
        row = found ?? row
      }
    }
  }

  @Test("what was rated up leaves the worst, and a click on one puts the focus there")
  func worstMoves() throws {
    var robot = robot(hurtingMap(stages: 6, touchpoints: 6), (60, 18))
    let first = try #require(robot.editor.map.touchpoint(WallList(of: robot.editor.document)[0]))
    let row = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
      $0.contains(first.name.prefix(10)) && $0.contains("▼▼ 1")
    }
    robot.perform("<click:20,\(try #require(row))>")
    #expect(robot.focused?.id == first.id)
    robot.perform("5")
    let worst = robot.screen.split(separator: "\n").filter { $0.contains("▼▼ 1") }
    #expect(!worst.isEmpty && !worst.contains { $0.contains(first.name.prefix(5)) }, "\(robot.screen)")
  }

  @Test("at 200×55 everything is on it: names, pains, opportunities and owners, none of them cut")
  func large() {
    var robot = robot(hurtingMap(stages: 6, touchpoints: 6), (200, 55))
    let screen = robot.screen
    for title in ["Touchpoints", "Pain points", "Opportunities", "Owners"] {
      #expect(screen.contains(" \(title) ─"))
    }
    #expect(!screen.contains("…") && !screen.contains("more"), "\(screen)")
    for text in ["Idea 1", "Idea 7", "Care", "Web team"] { #expect(screen.contains(text)) }
  }

  @Test("the line is dashed where nobody was asked, and has its values at its ends")
  func dashes() {
    let area = Rect(start: 0, top: 0, columns: 20, rows: 5)
    func dots(_ isDashed: Bool) -> Int {
      var strokes = BrailleStrokes(in: area)
      strokes.draw(from: (0, 3), to: (19, 3), isDashed: isDashed)
      return strokes.signs(reading: .leftToRight).reduce(0) { sum, stroke in
        sum + (stroke.sign.unicodeScalars.first.map { ($0.value - 0x2800).nonzeroBitCount } ?? 0)
      }
    }
    #expect(dots(true) < dots(false) && dots(true) > dots(false) / 3)
    var map = map(["Buy: Asks, Pays, Waits, Opens"])
    let ids = map.stages[0].touchpoints.ids
    _ = try? map.apply(
      Transaction(
        StepLabel(.changeField),
        [.touchpoint(ids[0], .emotion(Emotion(2))), .touchpoint(ids[3], .emotion(Emotion(-1)))]))
    var robot = robot(map)
    guard let picture = robot.editor.views.journey.picture else {
      Issue.record("no picture")
      return
    }
    let curve = JourneyCurve(picture, isEmotion: true, in: area)
    #expect(curve.points.map { ($0.level * 10).rounded() / 10 } == [2, 1, 0, -1])
    #expect([0, 1, 2].allSatisfy { curve.isDashed(from: $0) })
    let screen = robot.screen
    #expect(screen.contains("+2") && screen.contains("−1"), "\(screen)")
  }

  @Test("strokes are mirrored with the screen, dot by dot")
  func mirroredStrokes() {
    var strokes = BrailleStrokes(in: Rect(start: 0, top: 0, columns: 1, rows: 1))
    strokes.draw(from: (0, 0), to: (0, 3), isDashed: false)
    #expect(strokes.signs(reading: .leftToRight).map(\.sign) == ["⡇"])
    #expect(strokes.signs(reading: .rightToLeft).map(\.sign) == ["⢸"])
  }

  @Test("a terminal that knows ASCII only gets the whole picture in it")
  func ascii() {
    for size in [(60, 18), (80, 24), (200, 55)] {
      var robot = Robot(hurtingMap(stages: 6, touchpoints: 6), size, repertoire: .ascii)
      robot.perform("g j")
      #expect(robot.screen.unicodeScalars.allSatisfy { $0.isASCII }, "\(robot.screen)")
      #expect(robot.screen.contains("vv") && robot.screen.contains("T6.1"))
    }
  }

  @Test(
    "a map on which nobody feels anything shows how well its touchpoints serve; the key of the curve turns it"
  )
  func kinds() {
    var robot = robot(hurtingMap(stages: 3, touchpoints: 4, feels: false), (100, 30))
    #expect(!robot.editor.journeyShowsEmotion && robot.screen.contains("5"))
    robot.perform("+")
    #expect(robot.editor.journeyShowsEmotion && robot.screen.contains("+2"))
    robot.perform("g e")
    #expect(!robot.editor.journeyShowsEmotion && robot.editor.perspective == .journey)
    robot.perform("g c")
    #expect(robot.editor.views.curve.kind == .effectiveness)
  }

  @Test("a key puts another row first below the curve, and that is remembered")
  func rows() {
    var robot = robot(hurtingMap(stages: 6, touchpoints: 6), (80, 24), keys: "s")
    #expect(robot.editor.views.journey.picture?.plan?.sections.first?.row == .pains)
    #expect(robot.screen.contains("nobody answ") || robot.screen.contains("Pain"))
    let state = robot.editor.viewState
    #expect(state.firstRow == "pains" && state.perspective == .journey)
    var other = Robot(hurtingMap(stages: 6, touchpoints: 6))
    other.editor.restore(state)
    _ = other.screen
    #expect(other.editor.views.journey.picture?.plan?.sections.first?.row == .pains)
    robot.perform("s s s")
    #expect(robot.editor.viewState.firstRow == "")
    other.editor.restore(ViewState(firstRow: "nonsense"))
    #expect(other.editor.views.journey.first == .touchpoints)
  }

  @Test(
    "arrows go over touchpoints, along the journey and up and down a stage, the mirror way from right to left"
  )
  func arrows() {
    var robot = robot(keys: "Right Down")
    #expect(robot.focused?.name.hasPrefix("T1.3") == true)
    robot.perform("Up Up Up")
    #expect(robot.editor.board.focus == .stage(robot.editor.map.stages[0].id))
    robot.perform("Down Tab PgDn")
    #expect(robot.focused?.name.hasPrefix("T3.1") == true)
    robot.perform("Left")
    #expect(robot.focused?.name.hasPrefix("T2.6") == true)
    robot.perform("End Enter")
    #expect(robot.focused?.name.hasPrefix("T6.6") == true && !robot.editor.isMapOnTop)
    var map = hurtingMap(stages: 6, touchpoints: 6)
    map.direction = .known(.rtl)
    var mirrored = self.robot(map, keys: "Left Left")
    #expect(mirrored.focused?.name.hasPrefix("T1.3") == true)
    let first = mirrored.screen.split(separator: "\n", omittingEmptySubsequences: false)[1]
    #expect(first.hasSuffix("1 Stage 1") || first.trimmingSuffixBlanks.hasSuffix("Stage 1 1"), "\(first)")
  }

  @Test(
    "a click on a point, a name or a stage focuses it, two open it", arguments: [ReadingDirection.ltr, .rtl])
  func mouse(_ direction: ReadingDirection) throws {
    var map = hurtingMap(stages: 6, touchpoints: 6)
    map.direction = .known(direction)
    var robot = robot(map)
    _ = robot.screen
    for stage in [0, 3, 5] {
      let target = try #require(robot.editor.mouse.areas.last { $0.target == .cell(stage, 2) })
      let column = direction == .ltr ? target.area.start : 79 - target.area.start
      robot.perform("<click:\(column),\(target.area.top)>")
      #expect(robot.editor.here == TouchpointPlace(stage: stage, position: 2))
    }
    robot.perform("<double:\(direction == .ltr ? 5 : 74),1>")
    #expect(robot.editor.board.focus == .stage(map.stages[0].id) && !robot.editor.isMapOnTop)
  }

  @Test(
    "hundreds of stages and thousands of touchpoints still make a picture, with the focused one named",
    arguments: [(300, 4), (1_000, 10), (12, 200), (1, 5_000)])
  func dense(_ stages: Int, _ touchpoints: Int) {
    for size in [(60, 18), (80, 24), (200, 55)] {
      var robot = robot(
        hurtingMap(stages: stages, touchpoints: touchpoints), size, keys: "Tab Down Down Down")
      #expect(braille(robot.screen) > size.0 / 2, "\(robot.screen)")
      let name = robot.focused?.name.prefix(6) ?? "?"
      #expect(robot.screen.contains(name), "\(name)\n\(robot.screen)")
      robot.perform("End")
      #expect(robot.screen.contains("T\(stages).\(touchpoints)"), "\(robot.screen)")
    }
  }

  @Test(
    "a picture that was mended is the one that would be made afresh, whatever was done",
    arguments: [(2, 2), (3, 4), (6, 8), (40, 5), (2, 300)])
  func mended(_ stages: Int, _ touchpoints: Int) {
    var robot = robot(hurtingMap(stages: stages, touchpoints: touchpoints), (100, 34))
    for key in [
      "Down 1", "+", "*", "! \"late\" Enter", "i \"call back\" Enter", "w \"Sara\" Enter", "d", "Ctrl-Z", "x",
      "g m p g j", "g m H g j", "g m K K g j", "Ctrl-Z Ctrl-Z", "g m A \"New\" Enter Esc g j", "s", "g e 2",
      "Tab Down Down 1 1 0", "v Down Down 5 Esc",
    ] {
      robot.perform(key)
      #expect(robot.editor.perspective == .journey)
      #expect(robot.body == robot.afresh, "after \(key)")
    }
  }

  @Test("a key looks at the touchpoints of one column of the curve, whatever the map holds")
  func work() {
    for touchpoints in [1, 1_000] {
      var robot = robot(hurtingMap(stages: 10, touchpoints: touchpoints), (200, 60))
      let before = robot.editor.views.journey.picture?.looks ?? -1
      robot.perform("Right Right Tab Up Down g e s")
      #expect(robot.editor.views.journey.picture?.looks == before)
      robot.perform("1 2 * +")
      let looked = (robot.editor.views.journey.picture?.looks ?? -1) - before
      #expect(looked >= 4 && looked <= 4 * 64, "\(looked)")
    }
  }

  @Test(
    "no screen is too small for it, and none too large",
    arguments: [(28, 8), (40, 12), (20, 4), (220, 60), (5, 2), (31, 9)])
  func sizes(_ columns: Int, _ rows: Int) {
    for map in [
      JourneyMap(title: "Blank"), map(["Buy"]), map(["Buy: Asks", "Rest"]),
      hurtingMap(stages: 2, touchpoints: 5),
    ] {
      var robot = robot(map, (columns, rows))
      robot.perform("Down Right . Space PgDn s g e 3 Ctrl-Z")
      #expect(!robot.screen.isEmpty && robot.editor.perspective == .journey)
    }
  }

  @Test("the shares of columns never sum up to more than there are, and nobody gets more than he wants")
  func shares() {
    #expect(WallLayout.shares([10, 50, 5], of: 60) == [10, 45, 5])
    #expect(WallLayout.shares([10, 50, 5], of: 100) == [10, 50, 5])
    #expect(WallLayout.shares([40, 50, 5], of: 45) == [20, 20, 5])
    #expect(WallLayout.shares([], of: 9).isEmpty)
  }
}

extension StringProtocol {
  fileprivate var trimmingSuffixBlanks: String {
    var text = String(self)
    while text.last == " " { text.removeLast() }
    return text
  }
}
