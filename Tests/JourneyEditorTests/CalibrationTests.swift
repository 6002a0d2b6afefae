import Console
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

@Suite struct CalibrationTests {
  private func opened(_ size: (Int, Int) = (80, 24), repertoire: Repertoire = .unicode) -> Robot {
    var robot = Robot(map(["Buy: Asks"]), size, repertoire: repertoire)
    robot.editor.perform(.calibrate)
    return robot
  }

  /// The rows of the screen, and the numbers of those that show the text.
  private func rows(_ robot: inout Robot) -> (all: [String], samples: [Int]) {
    let all = robot.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let samples = all.indices.filter { row in (1...3).contains { all[row].hasPrefix("  \($0)   ") } }
    return (all, samples)
  }

  @Test("the same text is written in each way, each in a row of its own that other rows cannot touch")
  func samples() {
    var robot = opened()
    let (rows, places) = rows(&robot)
    #expect(places.count == 3)
    for (place, ordering) in zip(places, Calibration.orderings) {
      let expected = Typesetter(repertoire: .unicode, ordering: ordering).glyphs(
        of: "مرحبا Rihla 123", direction: .rightToLeft)
      #expect(rows[place].dropFirst(6) == expected.map(\.text).joined(), "\(ordering)")
      #expect(rows[place - 1].isEmpty && rows[place + 1].isEmpty)
      #expect(rows[place].count < 79)
    }
    #expect(Set(places.map { String(rows[$0].dropFirst(6)) }).count == 3)
  }

  @Test("the first way is the one that people read: the joined word from the right, then what is Latin")
  func firstWay() throws {
    var robot = opened()
    let (rows, places) = rows(&robot)
    #expect(rows[try #require(places.first)] == "  1   Rihla 123 \u{FE8E}\u{FE92}\u{FEA3}\u{FEAE}\u{FEE3}")
  }

  @Test(
    "a number chooses, in any digits, and takes effect at once",
    arguments: [("1", TextOrdering.visual), ("2", .terminal), ("3", .asIs), ("٢", .terminal), ("۳", .asIs)])
  func choosing(_ key: String, _ ordering: TextOrdering) {
    var robot = opened()
    robot.type(key)
    #expect(robot.editor.isMapOnTop)
    #expect(robot.editor.look.typesetter.ordering == ordering)
    #expect(robot.effects == [.calibrate(ordering)])
    #expect(robot.status.contains("line \(Calibration.number(of: ordering))"))
  }

  @Test("a click on a line chooses it")
  func clicking() throws {
    var robot = opened()
    let row = try #require(rows(&robot).samples.last)
    robot.perform("<click:8,\(row)>")
    #expect(robot.effects == [.calibrate(.asIs)])
  }

  @Test("Esc and Ctrl-C leave everything as it is", arguments: ["Esc", "Ctrl-C"])
  func leaving(_ key: String) {
    var robot = opened()
    robot.editor.look.ordering = .terminal
    robot.press(key)
    #expect(robot.editor.isMapOnTop && robot.effects.isEmpty)
    #expect(robot.editor.look.ordering == .terminal)
  }

  @Test(
    "other keys and a paste say what is possible, and choose nothing",
    arguments: ["0", "4", "a", "Enter", "Up"])
  func otherKeys(_ key: String) {
    var robot = opened()
    robot.press(key)
    #expect(!robot.editor.isMapOnTop && robot.effects.isEmpty)
    #expect(robot.screen.contains("One of the keys shown, or Esc"))
    robot.send(.paste("1"))
    #expect(!robot.editor.isMapOnTop && robot.effects.isEmpty)
  }

  @Test("the page tells which way is in use")
  func inUse() {
    var robot = opened()
    #expect(robot.screen.contains("as in line 1."))
    robot.editor.look.ordering = .asIs
    #expect(robot.screen.contains("as in line 3."))
  }

  @Test("where only ASCII is drawn there is nothing to choose, and the reason is told")
  func ascii() {
    var robot = opened(repertoire: .ascii)
    #expect(robot.editor.isMapOnTop)
    #expect(robot.status.contains("only ASCII"))
    robot.perform("Ctrl-P \"calibrate\"")
    #expect(robot.screen.contains("(only AS"))
  }

  @Test(
    "a small screen shows the lines before anything else",
    arguments: [(80, 24), (40, 12), (30, 8), (20, 5), (20, 4)])
  func small(_ size: (Int, Int)) {
    var robot = opened(size)
    #expect(rows(&robot).samples.count == 3, "\(robot.screen)")
    #expect(robot.screen.contains("1–3 choose"))
  }

  @Test("no screen is too small")
  func tiny() {
    for columns in [1, 2, 5, 6, 7, 8, 30] {
      for rows in 1...14 {
        var robot = opened((columns, rows))
        #expect(robot.screen.split(separator: "\n", omittingEmptySubsequences: false).count == rows)
      }
    }
  }

  @Test("something is mentioned only where it is sure to be seen")
  func mentioning() {
    var robot = Robot(map(["Buy: Asks"]))
    #expect(robot.editor.mention(.kittyHint) && robot.status.contains("force_ltr"))
    #expect(!robot.editor.mention(.calibrationLeft) && robot.status.contains("force_ltr"))
    var busy = opened()
    #expect(!busy.editor.mention(.kittyHint) && busy.editor.notice == nil)
  }
}
