import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct InspectorTests {
  @Test("a reading begins with its measure where the screen reads from right to left, too")
  func reading() {
    var journey = map(["الدعم: مكالمة"])
    journey.language = "ar"
    var reading = Evidence(id: "e1", measure: .other("nps"))
    (reading.value, reading.source, reading.date) = (78, "متابعة", "2026-08-31")
    var touchpoint = journey.stages[0].touchpoints[0]
    touchpoint.evidence = [reading]
    journey.stages[0].touchpoints = TouchpointList([touchpoint])
    var robot = Robot(journey, (160, 45))
    // Cells from left to right: the line begins at its right end.
    #expect(robot.screen.contains("2026-08-31 · ﺔﻌﺑﺎﺘﻣ · nps 78 -"))
  }
}
