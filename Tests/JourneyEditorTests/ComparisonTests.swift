import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct ComparisonTests {
  /// A map and what became of it: one rated better, one gone, one new, one moved, one stage new.
  private func pair() throws -> (old: JourneyMap, new: JourneyMap) {
    var old = map(["Buy: Asks, Pays, Waits", "Use: Opens"])
    let ids = old.stages[0].touchpoints.ids
    let rated: [Edit] = [
      .touchpoint(ids[0], .effectiveness(Rating(2))), .touchpoint(ids[0], .emotion(Emotion(-1))),
    ]
    _ = try old.apply(Transaction(StepLabel(.rate), rated))
    var new = old
    let edits: [Edit] = [
      .touchpoint(ids[0], .effectiveness(Rating(4))), .removeTouchpoint(ids[2]),
      .moveTouchpoint(ids[1], to: new.stages[1].id, at: 0),
      .insertStage(Stage(id: Identifier("s3"), name: "Leave"), at: 2),
    ]
    _ = try new.apply(Transaction(StepLabel(.changeField), edits))
    return (old, new)
  }

  @Test("each stage and touchpoint stands in one row with what it is on the other side")
  func rows() throws {
    let (old, new) = try pair()
    let comparison = Comparison(from: old, to: new, names: ("before", "now"))
    let shown = comparison.rows.map { "\($0.sign) \($0.old?.name ?? "–") | \($0.new?.name ?? "–")" }
    #expect(
      shown == [
        "  Test | Test", "  Buy | Buy", "~ Asks | Asks", "- Waits | –", "  Use | Use", "> Pays | Pays",
        "  Opens | Opens", "+ – | Leave",
      ])
    #expect(comparison.changeCount == 4)
  }

  @Test("another file beside the map: what differs is said below, n and N go from change to change")
  func view() throws {
    let (old, new) = try pair()
    var robot = Robot(new)
    robot.editor.compare(with: old, named: "old.journey.json")
    var screen = robot.screen
    #expect(screen.contains("old.journey.json"))
    #expect(screen.contains("▼ low 2"))
    #expect(screen.contains("Effectiveness"))
    robot.perform("n")
    screen = robot.screen
    #expect(screen.contains("Waits"))
    guard let comparison = robot.editor.layers.top as? Comparison else {
      Issue.record("the comparison is closed")
      return
    }
    #expect(comparison.rows[comparison.cursor.row].sign == "-")
    robot.perform("N N")
    guard let comparison = robot.editor.layers.top as? Comparison else { return }
    #expect(comparison.rows[comparison.cursor.row].sign == "+")
    robot.perform("Esc")
    #expect(robot.editor.isMapOnTop)
  }

  @Test("o leaves out what is the same; the chosen row stays on screen at every size")
  func changesOnly() throws {
    let (old, new) = try pair()
    for size in [(80, 24), (40, 12), (20, 4), (60, 1)] {
      var robot = Robot(new, size)
      robot.editor.compare(with: old, named: "old")
      robot.perform("o End")
      guard let comparison = robot.editor.layers.top as? Comparison else { continue }
      #expect(comparison.shown.count == 4)
      #expect(comparison.cursor.row == comparison.shown.last)
      if size.1 > 1 { #expect(robot.screen.contains("Leave")) }
    }
  }

  @Test("of an as-is and a to-be map the to-be one is the later")
  func toBe() throws {
    let (old, new) = try pair()
    var planned = new
    _ = try planned.apply(Transaction(StepLabel(.changeField), [.map(.state(.known(.toBe)))]))
    var robot = Robot(old)
    robot.editor.compare(with: planned, named: "plan")
    guard let comparison = robot.editor.layers.top as? Comparison else { return }
    #expect(comparison.names.old == "now")
    #expect(comparison.names.new == "plan")
  }
}
