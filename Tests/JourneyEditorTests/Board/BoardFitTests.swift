import Console
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

/// How much of each touchpoint the board shows.
@Suite struct BoardFitTests {
  static let sizes = [(60, 18), (80, 24), (120, 35), (200, 55), (220, 60)]

  @Test(
    "six stages with 38 touchpoints are on screen at every size, in both languages and in ASCII",
    arguments: sizes)
  func showsAll(_ columns: Int, _ rows: Int) {
    for (isArabic, repertoire) in [(false, Repertoire.unicode), (true, .unicode), (false, .ascii)] {
      var robot = Robot(
        longMap(stages: 6, touchpoints: 38, isArabic: isArabic), (columns, rows), repertoire: repertoire,
        language: isArabic ? .arabic : .english)
      #expect(robot.editor.picture.board.showsAll)
      let density = robot.editor.layout.density
      #expect((density == .dots) == (columns < 80))
      // Names begin with their numbers, which are on screen whatever is cut.
      guard density != .dots else { continue }
      let screen = robot.screen
      for number in 0..<38 { #expect(screen.contains("T\(number)"), "\(columns)×\(rows) T\(number)") }
    }
  }

  @Test("a small map is shown richly: the worst pain with its class, the owner, the emotion, no agreement")
  func rich() {
    var map = longMap(stages: 2, touchpoints: 4)
    _ = try? map.apply(
      Transaction(
        StepLabel(.changeField),
        [
          .touchpoint(Identifier("t0"), .emotion(Emotion(-2))),
          .touchpoint(Identifier("t0"), .ballots([1, 1, 4].compactMap { Rating($0) })),
        ]))
    var robot = Robot(map, (120, 40))
    #expect(robot.editor.layout.density == .rich)
    let screen = robot.screen
    for text in ["! A nobody answers", "@ Goran", "~−2", "no agreement", "nobody said why"] {
      #expect(screen.contains(text), "\(text)")
    }
  }

  @Test("z goes through the densities, the last is as it fits; the hints say which is shown")
  func steps() {
    var robot = Robot(longMap(stages: 3, touchpoints: 9), (120, 30))
    var shown: [Density] = []
    for _ in 0..<6 {
      robot.perform("z")
      shown.append(robot.editor.density)
      #expect(robot.status.contains(robot.editor.look.say(robot.editor.layout.density.title)))
    }
    #expect(shown == [.rich, .card, .lines, .line, .dots, .fit])
    #expect(robot.screen.contains(", auto"))
  }

  @Test(
    "a hundred stages, and ten thousand touchpoints, still make a picture with the focused one named below")
  func pictures() {
    var many = Robot(longMap(stages: 100, touchpoints: 300), (80, 24))
    #expect(many.editor.layout.density == .dots && many.editor.picture.board.showsAll)
    many.perform("g 5 Down")
    #expect(many.screen.contains("T13 looks for a way"))
    var large = Robot(longMap(stages: 10, touchpoints: 10_000), (200, 55))
    large.perform("z z z z z Down Down")
    let signs = large.screen.filter { "▾▼▲●·".contains($0) }.count
    #expect(signs > 4000)
    #expect(large.screen.contains("T2 looks for a way"))
  }

  @Test(
    "a number is never cut, whatever the density and language",
    arguments: [Density.rich, .card, .lines, .line])
  func numbers(_ density: Density) {
    for isArabic in [false, true] {
      var map = longMap(stages: 4, touchpoints: 4, isArabic: isArabic)
      for stage in map.stages {
        _ = try? map.apply(
          Transaction(
            StepLabel(.changeField), [.touchpoint(stage.touchpoints[0].id, .effectiveness(Rating(1.7)))]))
      }
      for columns in [40, 50, 60, 75, 76, 80, 100, 170] {
        var robot = Robot(map, (columns, 40), language: isArabic ? .arabic : .english)
        robot.editor.density = density
        _ = robot.screen
        let shown = min(robot.editor.layout.columnCount, 4)
        // The strip says it of every stage, too, and the preview of the one in focus.
        let numbers = robot.screen.ranges(of: "1.7").count
        #expect(numbers >= 2 * shown, "\(density) \(columns) \(isArabic)")
      }
    }
  }

  @Test("spare columns go to the stage whose names would be cut")
  func shares() {
    let widths = Editor.shared(60, among: [12, 48, 12], least: 12)
    #expect(widths == [12, 36, 12])
    #expect(Editor.shared(75, among: [30, 30, 30, 30, 30, 30], least: 12) == [13, 13, 13, 12, 12, 12])
    #expect(Editor.shared(200, among: [12, 12], least: 12) == [48, 48])
  }

  @Test("a sign is clicked and dragged like a card, in both directions", arguments: [false, true])
  func mouse(_ isArabic: Bool) throws {
    var robot = Robot(longMap(stages: 3, touchpoints: 9, isArabic: isArabic), (80, 24))
    robot.editor.density = .dots
    _ = robot.screen
    let grid = try #require(robot.editor.layout.dots)
    func place(_ stage: Int, _ number: Int) -> String {
      let point = grid.place(number, in: grid.cell(stage))
      return "\(isArabic ? 79 - point.column : point.column),\(point.row)"
    }
    robot.perform("<click:\(place(1, 2))> <release:\(place(1, 2))>")
    #expect(robot.focused?.id == Identifier("t5"))
    robot.perform(
      "<click:\(place(0, 1))> <drag:\(place(0, 1))> <drag:\(place(2, 1))> <release:\(place(2, 1))>")
    #expect(robot.editor.map.stages[2].touchpoints.ids.map(\.text) == ["t6", "t1", "t7", "t8"])
    robot.perform(
      "<click:\(place(2, 0))> <drag:\(place(2, 0))> <drag:\(place(2, 2))> <release:\(place(2, 2))>")
    #expect(robot.editor.map.stages[2].touchpoints.ids.map(\.text) == ["t1", "t7", "t6", "t8"])
  }

  @Test("a name is changed, and a touchpoint added, in every density", arguments: Density.allCases)
  func writing(_ density: Density) {
    for size in [(60, 18), (80, 24), (200, 55)] {
      var robot = Robot(longMap(stages: 3, touchpoints: 9), size)
      robot.editor.density = density
      robot.perform("Down F2 Alt-a \"Waits\"")
      #expect(robot.screen.contains("Waits"))
      robot.perform("Enter a \"Calls back\"")
      #expect(robot.screen.contains("Calls back"))
      robot.perform("Enter Esc A \"Leaving\"")
      #expect(robot.screen.contains("Leaving"))
      robot.perform("Enter Esc")
      #expect(
        robot.editor.map.stages[0].touchpoints.map(\.name).dropFirst().prefix(2) == ["Waits", "Calls back"])
      #expect(robot.editor.map.stages[1].name == "Leaving")
    }
  }

  @Test("a key costs what it changes: nothing is asked anew without a change, and then of its stage only")
  func work() {
    var robot = Robot(longMap(stages: 6, touchpoints: 38), (200, 55))
    // What nobody would find out is still there, as long as it is not found out anew.
    robot.editor.picture.board.showsAll = false
    robot.perform("Down Right . Space Esc")
    #expect(!robot.editor.picture.board.showsAll)
    let known = robot.editor.picture.board.heights
    #expect(known.count == 6)
    for id in known.keys { robot.editor.picture.board.names[id] = 6 }
    robot.perform("g 2 3")
    #expect(robot.editor.picture.board.showsAll)
    for (id, name) in robot.editor.picture.board.names { #expect((name == 6) == (id != Identifier("s1"))) }
  }

  @Test("what is looked at of a large map is no more than the screen has room for")
  func bounds() {
    var robot = Robot(longMap(stages: 6, touchpoints: 6000), (200, 55))
    for _ in 0..<6 {
      robot.perform("z Down Tab 4 .")
      let board = robot.editor.picture.board
      #expect(board.levels.values.map(\.levels.count).reduce(0, +) <= 200 * 55)
      #expect(board.heights.values.flatMap(\.values).allSatisfy { $0.rows < 2 * 55 })
    }
  }
}
