import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct WorkshopTests {
  private func robot(_ path: String? = "maps/visit.journey.json", language: Language = .english) -> Robot {
    var robot = Robot(map(["Buy: Asks"]), file: DocumentFile(path: path), language: language)
    robot.editor.setTime(0, today: "2026-11-22")
    return robot
  }

  @Test("beginning asks who takes part, notes day and names, and keeps a checkpoint of the map before")
  func begins() {
    var robot = robot()
    robot.perform("r s \"Mona, Ali،  Sara \" Enter")
    #expect(robot.editor.map.sessions.map(\.date) == ["2026-11-22"])
    #expect(robot.editor.map.sessions.first?.participants == ["Mona", "Ali", "Sara"])
    #expect(
      robot.effects == [
        .checkpoint(
          "before the session of 2026-11-22", telling: .sessionBegun(3, "r s"),
          unlessKept: ["before the session of 2026-11-22", "قبل ورشة 2026-11-22"])
      ])
    #expect(robot.status == "Session with 3 participants begun; r s ends it")
    #expect(robot.screen.contains("in session"))
    #expect(robot.editor.session?.before == robot.editor.map)
  }

  @Test(
    "ending keeps a checkpoint of the map after, and names the key that writes the minutes; no question opens"
  )
  func ends() {
    var robot = robot()
    robot.perform("r s \"Mona\" Enter r s")
    #expect(
      robot.effects.last
        == .checkpoint(
          "after the session of 2026-11-22", telling: .sessionEnded("r m"), unlessKept: []))
    #expect(!robot.screen.contains("in session"))
    #expect(robot.status == "Session ended; r m writes the minutes" && robot.editor.isMapOnTop)
    robot.perform("r m")
    #expect(robot.screen.contains("maps/visit-minutes-2026-11-22.md"))
    robot.perform("Enter")
    #expect(robot.effects.last == .writeMinutes(to: "maps/visit-minutes-2026-11-22.md", without: []))
    #expect(robot.editor.map.sessions.count == 1)
  }

  @Test("what is typed ahead at the end of a session is not taken for the name of the minutes")
  func typedAhead() {
    var robot = robot()
    robot.perform("r s \"Mona\" Enter r s 4 Down")
    #expect(robot.editor.map.stages[0].touchpoints[0].effectiveness == Rating(4))
    #expect(robot.editor.isMapOnTop)
  }

  @Test("Tab chooses what the minutes leave out: names, parked thoughts, or both")
  func leavesOut() {
    var robot = robot()
    robot.perform("r m Tab")
    #expect(robot.screen.contains("Minutes without names, to"))
    robot.perform("Tab")
    #expect(robot.screen.contains("Minutes without parking, to"))
    robot.perform("Tab Enter")
    guard case .writeMinutes(_, let parts)? = robot.effects.last else {
      Issue.record("nothing was written")
      return
    }
    #expect(parts == [.participants, .parking])
    robot.perform("r m Shift-Tab Tab")
    #expect(robot.screen.contains("Write the minutes to"))
  }

  @Test("minutes that cannot be written are asked for again, with the reason and the name that was given")
  func refused() {
    var robot = robot()
    robot.editor.minutesFailed("a.md", without: [.parking], .nameIsTaken)
    #expect(robot.screen.contains("a.md") && robot.screen.contains("give another name"))
    robot.perform("Backspace Backspace \"txt\" Enter")
    #expect(robot.effects == [.writeMinutes(to: "a.txt", without: [.parking])])
  }

  @Test(
    "a session of the same day goes on if that is said: its names are offered, and no second record is made")
  func goesOn() {
    var robot = robot()
    robot.perform("r s \"Mona\" Enter r s r s")
    #expect(robot.screen.contains("A session was held today."))
    robot.perform("Enter")
    #expect(robot.screen.contains("Mona"))
    robot.perform("\", Omar\" Enter")
    #expect(robot.editor.map.sessions.map(\.participants) == [["Mona", "Omar"]])
    robot.editor.setTime(0, today: "2026-11-23")
    robot.perform("r s r s \"Huda\" Enter")
    #expect(robot.editor.map.sessions.map(\.date) == ["2026-11-22", "2026-11-23"])
  }

  @Test("two sessions of one day are two, each with checkpoints and minutes of its own")
  func twoOfOneDay() {
    var robot = robot()
    robot.perform("r s \"Mona\" Enter r s Esc r s n \"Huda\" Enter")
    #expect(robot.editor.map.sessions.map(\.participants) == [["Mona"], ["Huda"]])
    #expect(robot.editor.map.sessions.map(\.date) == ["2026-11-22", "2026-11-22"])
    #expect(
      robot.effects.last
        == .checkpoint(
          "before the session of 2026-11-22-2", telling: .sessionBegun(1, "r s"),
          unlessKept: ["before the session of 2026-11-22-2", "قبل ورشة 2026-11-22-2"]))
    #expect(robot.editor.session?.before == robot.editor.map)
    robot.perform("r s r m")
    #expect(robot.screen.contains("maps/visit-minutes-2026-11-22-2.md"))
    robot.perform("Esc r s Esc")
    #expect(!robot.editor.isInSession && robot.editor.map.sessions.count == 2)
  }

  @Test("a session that was being held goes on where the program came to its end, on the same day only")
  func resumes() throws {
    var robot = robot()
    robot.perform("r s \"Mona, Ali\" Enter 4")
    let id = try #require(robot.editor.map.sessions.first?.id)
    #expect(robot.journal.contains(.session(id)))
    var next = Robot(robot.editor.map, file: DocumentFile(path: "maps/visit.journey.json"))
    next.editor.setTime(0, today: "2026-11-22")
    next.editor.takeUp(robot.editor.history)
    next.editor.resume(id)
    #expect(next.screen.contains("in session"))
    #expect(next.status == "The session with 2 participants goes on; r s ends it")
    // What was changed in it is still known, for the minutes.
    #expect(next.editor.session?.before?.stages[0].touchpoints[0].effectiveness == nil)
    #expect(next.editor.session?.before?.sessions.count == 1)
    next.perform("r s")
    #expect(!next.editor.isInSession && next.journal == [.session(nil)])
    next.editor.setTime(0, today: "2026-11-23")
    next.editor.resume(id)
    #expect(!next.editor.isInSession)
  }

  @Test("undoing the beginning ends it; a map in no file gets no checkpoint; Arabic has its own names")
  func others() {
    var robot = robot()
    robot.perform("r s \"Mona\" Enter Ctrl-Z")
    #expect(!robot.editor.isInSession && robot.editor.map.sessions.isEmpty)
    robot = self.robot(nil)
    robot.perform("r s Enter")
    #expect(robot.effects.isEmpty && robot.status == "Session begun; r s ends it")
    robot.perform("r s r m")
    #expect(robot.screen.contains("minutes-2026-11-22.md"))
    robot = self.robot(language: .arabic)
    robot.perform("r s Enter")
    #expect(robot.editor.checkpointsBeforeSession.first == "قبل ورشة 2026-11-22")
  }
}
