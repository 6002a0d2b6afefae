import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct InspectorTests {
  @Test("a reading begins with its measure where the screen reads from right to left, too")
  func reading() throws {
    var journey = map(["الدعم: مكالمة"])
    journey.language = "ar"
    var reading = Evidence(id: Identifier("e1"), measure: .known(.nps))
    (reading.value, reading.source, reading.date) = (78, "متابعة", "2026-08-31")
    let id = journey.stages[0].touchpoints[0].id
    _ = try journey.apply(
      Transaction(StepLabel(.addEvidence), [.touchpoint(id, .evidence(.insert(reading, at: 0)))]))
    var robot = Robot(journey, (160, 45))
    // Cells from left to right: the line begins at its right end.
    #expect(robot.screen.contains("2026-08-31 · ﺔﻌﺑﺎﺘﻣ · NPS 78 -"))
  }
}
