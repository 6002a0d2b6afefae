import Console
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

@Suite("The wall: what is low, and why, and who")
struct WallTests {
  private func robot(
    _ map: JourneyMap = hurtingMap(stages: 6, touchpoints: 6), _ size: (Int, Int) = (60, 18),
    _ language: Language = .english, keys: String = ""
  ) -> Robot {
    var robot = Robot(map, size, language: language)
    robot.perform("g w " + keys)
    return robot
  }

  /// The names of the wall's touchpoints, the worst first.
  private func names(_ robot: Robot) -> [String] {
    guard let list = robot.editor.views.wall.list else { return [] }
    return (0..<list.count).compactMap { robot.editor.map.touchpoint(list[$0])?.name }
  }

  private func touchpoint(_ name: String, _ rating: Double?, _ change: (inout Touchpoint) -> Void = { _ in })
    -> Touchpoint
  {
    var touchpoint = Touchpoint(id: .derived(from: [name]), name: name)
    touchpoint.effectiveness = rating.flatMap { Rating($0) }
    change(&touchpoint)
    return touchpoint
  }

  @Test(
    "critical stands before low, a greater shortfall first; then moments of truth, urgent pains, dots, the journey"
  )
  func order() {
    func pain(_ reach: Double?, _ impact: PainImpact?) -> Pain {
      var pain = Pain(id: .derived(from: ["\(reach ?? -1) \(impact?.rawValue ?? -1)"]), text: "hurts")
      pain.reach = reach.map { Share(clamping: $0) }
      pain.impact = impact
      return pain
    }
    let list: [Touchpoint] = [
      touchpoint("plain", 2), touchpoint("fine", 4), touchpoint("unrated", nil),
      touchpoint("voted", 2) { $0.votes = 3 },
      touchpoint("scored C", 2) { $0.pains = [pain(0.1, .trivial)] },
      touchpoint("scored A", 2) { $0.pains = [pain(nil, nil), pain(0.9, .harms)] },
      touchpoint("unscored", 2) { $0.pains = [pain(nil, .harms)] },
      touchpoint("moment", 2) { $0.momentOfTruth = true }, touchpoint("half", 1.5), touchpoint("critical", 1),
      touchpoint("plain too", 2),
    ]
    let map = JourneyMap(
      title: "Order", stages: [Stage(id: Identifier("s"), name: "Buy", touchpoints: TouchpointList(list))])
    #expect(
      names(robot(map)) == [
        "critical", "half", "moment", "scored A", "scored C", "unscored", "voted", "plain", "plain too",
      ])
  }

  @Test(
    "at 60×18 eight stand there in two lines each, with level, name, stage, pain, owner and decision",
    arguments: Language.allCases)
  func projector(_ language: Language) {
    var robot = robot(hurtingMap(stages: 6, touchpoints: 6), (60, 18), language)
    #expect(robot.editor.wallLayout.visible == 8 && robot.editor.wallLayout.height == 2)
    let screen = robot.screen
    for name in names(robot).prefix(8) {
      #expect(screen.contains(name.prefix(16)), "\(name)\n\(screen)")
    }
    guard language == .english else { return }
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1].contains("▼▼ critical 1") && lines[1].contains("Stage"), "\(screen)")
    #expect(screen.contains("! ") && screen.contains("improve") && screen.contains("no owner"), "\(screen)")
  }

  @Test(
    "no number is cut, whatever the width: levels, numbers of stages, classes and scores",
    arguments: [40, 60, 80, 109, 110, 200], Language.allCases)
  func numbers(_ columns: Int, _ language: Language) {
    for repertoire in [Repertoire.unicode, .ascii] {
      var robot = Robot(
        hurtingMap(stages: 6, touchpoints: 6), (columns, 24), repertoire: repertoire, language: language)
      robot.perform("g w")
      let lines = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)
      let list = robot.editor.views.wall.list
      let layout = robot.editor.wallLayout
      for number in 0..<min(layout.visible, list?.count ?? 0) {
        guard let place = list.flatMap({ robot.editor.map.place(of: $0[number]) }) else { continue }
        let row = WallRow(place, of: robot.editor)
        let text = layout.row(number)
        let shown = lines[text.top..<text.bottom].joined(separator: " ")
        let numbers = [row.level, row.stage.number, row.urgency].flatMap {
          $0.split { !$0.isNumber && $0 != "." }
        }
        for figure in numbers { #expect(shown.contains(figure), "\(figure)\n\(robot.screen)") }
      }
    }
  }

  @Test("what nobody decided yet gives way to why, at 60 columns; what was decided does not")
  func proposalGivesWay() {
    func screen(_ verdict: Verdict?) -> String {
      let low = touchpoint("Letter with the password", 1) { low in
        low.owner = "Identity and risk team"
        low.pains = [Pain(id: Identifier("p"), text: "Fees are shown only on the last page")]
        low.verdict = verdict.map { .known($0) }
      }
      let stage = Stage(id: Identifier("s"), name: "Wait", touchpoints: [low, touchpoint("Other", 1)])
      var many = robot(JourneyMap(title: "Map", stages: [stage]), (60, 7))
      return many.screen
    }
    func line(_ verdict: Verdict?) -> String {
      screen(verdict).split(separator: "\n").first { $0.contains("Fees") }.map(String.init) ?? ""
    }
    #expect(line(nil).contains("Fees are shown only on the last page") && !line(nil).contains("improve"))
    #expect(line(.improve).contains("improve"))
  }

  @Test("a short owner takes nothing from what was decided", arguments: [60, 80])
  func shortOwner(_ columns: Int) {
    let owned = touchpoint("plain", 2) { $0.owner = "Ali" }
    let map = JourneyMap(
      title: "Short", stages: [Stage(id: Identifier("s"), name: "Buy", touchpoints: [owned])])
    var robot = robot(map, (columns, 18))
    #expect(robot.screen.contains("Ali · improve?"), "\(robot.screen)")
  }

  @Test("it opens with the worst, unless what has the focus is on the first screen, too")
  func opening() {
    var robot = Robot(hurtingMap(stages: 6, touchpoints: 60), (60, 18))
    robot.perform("g w End")
    #expect(robot.editor.views.wall.row > robot.editor.wallLayout.visible)
    robot.perform("g m g w")
    #expect(robot.editor.views.wall.row == 0 && robot.editor.views.wall.top == 0)
    robot.perform("Down Down g m g w")
    #expect(robot.editor.views.wall.row == 2 && robot.editor.views.wall.top == 0)
  }

  @Test("on a wide screen each has one line with columns, and nothing is cut as long as there is room")
  func wide() {
    var robot = robot(hurtingMap(stages: 6, touchpoints: 6), (200, 55))
    let screen = robot.screen
    #expect(robot.editor.wallLayout.hasColumns && !screen.contains("…"), "\(screen)")
    let lines = screen.split(separator: "\n")
    for text in ["Level", "Touchpoint", "Stage", "Why", "Owner", "Verdict"] {
      #expect(lines[1].contains(text))
    }
    for name in names(robot) { #expect(lines.contains { $0.contains(name) }, "\(name)\n\(screen)") }
  }

  @Test(
    "when nothing is low it says so in a sentence, and that nobody knows where nothing is rated",
    arguments: Language.allCases)
  func nothingLow(_ language: Language) {
    let book = Phrasebook(language)
    var rated = Robot(map(["Buy: Asks, Pays"]), (100, 24), language: language)
    rated.perform("4 Down 5 g w")
    #expect(rated.editor.views.wall.list?.isEmpty == true)
    if language == .english { #expect(rated.screen.contains("Nothing is low: all 2 rated touchpoints")) }
    rated.perform("2")
    #expect(rated.editor.map.stages[0].touchpoints[1].effectiveness == Rating(5))
    #expect(rated.status == book.text(.noLows))
    var unrated = Robot(map(["Buy: Asks, Pays"]), (100, 24), language: language)
    unrated.perform("g w")
    if language == .english { #expect(unrated.screen.contains("no touchpoint is rated; r r")) }
    unrated.perform("r r")
    #expect(!unrated.editor.isMapOnTop)
  }

  @Test("dot and comma step through it, round at the ends, and the arrows stop there; Enter opens")
  func stepping() {
    var robot = robot()
    let names = names(robot)
    #expect(robot.focused?.name == names[0])
    robot.perform(". Down")
    #expect(robot.focused?.name == names[2])
    robot.perform(", Up Up Up")
    #expect(robot.focused?.name == names[0])
    robot.perform(",")
    #expect(robot.focused?.name == names.last && robot.screen.contains("more above") == false)
    robot.perform(". End PgUp Home")
    #expect(robot.focused?.name == names[0])
    robot.perform("Enter")
    #expect(!robot.editor.isMapOnTop)
    robot.perform("Esc")
    #expect(robot.editor.perspective == .wall)
  }

  @Test(
    "a click focuses, two open; the wheel looks further without moving the focus",
    arguments: [ReadingDirection.ltr, .rtl])
  func mouse(_ direction: ReadingDirection) {
    var map = hurtingMap(stages: 6, touchpoints: 6)
    map.direction = .known(direction)
    var robot = robot(map)
    robot.perform("<click:30,6>")
    #expect(robot.editor.views.wall.row == 2)
    robot.perform("<wheel:30,6,down>")
    #expect(robot.editor.views.wall.row == 2 && robot.editor.views.wall.top == 1)
    robot.perform("<double:30,1>")
    #expect(!robot.editor.isMapOnTop && robot.editor.views.wall.row == 1)
  }

  @Test("what is rated up leaves the wall, the eye goes on to the next, and undo brings it back")
  func leaving() {
    var robot = robot()
    let names = names(robot)
    robot.perform("5")
    #expect(self.names(robot) == Array(names.dropFirst()) && robot.focused?.name == names[1])
    robot.perform("Ctrl-Z")
    #expect(self.names(robot) == names && robot.focused?.name == names[0])
  }

  @Test("a list that was mended is the one that would be made afresh, whatever was done")
  func mended() {
    var robot = robot(hurtingMap(stages: 3, touchpoints: 8), (120, 40))
    for key in [
      "1", "*", "! \"late\" Enter", "Down d", "Ctrl-Z", "v Down Down 5", "Esc", "x", "g m p g w", "g m H g w",
      "Ctrl-Z Ctrl-Z", "w \"Sara\" Enter", "g m K g w",
    ] {
      robot.perform(key)
      let names = names(robot)
      #expect(robot.editor.perspective == .wall && !names.isEmpty)
      var other = Robot(robot.editor.map, (120, 40))
      other.editor.show(.wall)
      _ = other.screen
      #expect(names == self.names(other), "after \(key)")
    }
  }

  @Test("a key looks at what it changed, whatever the map holds")
  func work() {
    for touchpoints in [5, 2_000] {
      var robot = robot(hurtingMap(stages: 5, touchpoints: touchpoints), (80, 24))
      let before = robot.editor.views.wall.list?.looks ?? -1
      robot.perform("Down Down 1 2 . *")
      #expect((robot.editor.views.wall.list?.looks ?? -1) - before == 3)
    }
  }

  @Test(
    "every letter that is pressed leads somewhere, on every size of the screen",
    arguments: [(60, 18), (28, 8), (40, 12), (20, 4), (220, 60), (5, 2)])
  func sizes(_ columns: Int, _ rows: Int) {
    var robot = robot(hurtingMap(stages: 2, touchpoints: 5), (columns, rows))
    robot.perform("Down . Space PgDn f Esc g w 3 Ctrl-Z")
    #expect(!robot.screen.isEmpty)
  }
}
