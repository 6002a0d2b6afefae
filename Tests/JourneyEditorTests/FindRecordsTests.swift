import JourneyModel
import JourneyWords
import Testing

@testable import JourneyEditor

@Suite struct FindRecordsTests {
  private var map: JourneyMap {
    var map = richMap
    map.parking = [ParkedThought(id: Identifier("k1"), text: "parking fees")]
    var session = Session(id: Identifier("s1"))
    session.participants = ["Goran", "Mona"]
    map.sessions = [session]
    map.opportunities = [Opportunity(id: Identifier("m1"), text: "one bill for all")]
    return map
  }

  @Test(
    "what is done, could be better, is parked, personas and people are found",
    arguments: [
      ("more staff", "Asks"), ("call back", "Asks"), ("parking fees", "parking fees"), ("huda", "Huda"),
      ("goran", "Goran"), ("one bill", "one bill for all"),
    ])
  func found(text: String, shown: String) {
    var robot = Robot(map)
    robot.perform("Tab / \"\(text)\" Enter")
    #expect(robot.status.hasPrefix("Found “\(text)”"), "\(robot.status)")
    #expect(robot.screen.contains(shown))
    if shown == "Asks" {
      #expect(robot.focused?.name == "Asks")
    } else {
      #expect(robot.focused?.name == "Opens")
    }
  }

  @Test("n goes from the journey to the records of the map and round again, N back")
  func goesRound() {
    var map = map
    map.parking.append(ParkedThought(id: Identifier("k2"), text: "pays twice?"))
    var robot = Robot(map)
    robot.perform("/ \"pays\" Enter")
    #expect(robot.focused?.name == "Pays")
    robot.perform("n")
    #expect(robot.editor.perspective == .parking && robot.editor.currentRow == .parked(Identifier("k2")))
    robot.perform("n")
    #expect(robot.focused?.name == "Pays" && robot.status.contains("from the other end"))
    robot.perform("N")
    #expect(robot.editor.currentRow == .parked(Identifier("k2")))
  }

  @Test("no agreement is found by its words")
  func noAgreement() {
    var robot = Robot(map)
    robot.perform("Down r r 3 b \"15\" Enter Esc Tab / \"no agreement\" Enter")
    #expect(robot.focused?.ballots.count == 2)
  }
}
