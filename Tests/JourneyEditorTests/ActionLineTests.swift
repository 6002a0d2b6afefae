import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct ActionLineTests {
  private let today = Day("2026-11-22")

  @Test(
    "an action is what is done, who does it and until when",
    arguments: [
      ("Explain the letter @Goran +14", "Explain the letter", "Goran", "2026-12-06"),
      ("+14 Explain the letter @Goran", "Explain the letter", "Goran", "2026-12-06"),
      ("Explain @\"Goran Maric\" 2027-01-15 the letter", "Explain the letter", "Goran Maric", "2027-01-15"),
      ("Explain the letter @Goran thu", "Explain the letter", "Goran", "2026-11-26"),
      ("شرح الخطاب @جوران +١٤", "شرح الخطاب", "جوران", "2026-12-06"),
      ("شرح الخطاب @جوران الخميس", "شرح الخطاب", "جوران", "2026-11-26"),
      ("Explain 1/12/2026 the letter @Goran", "Explain the letter", "Goran", "2026-12-01"),
      ("شرح الخطاب @جوران غدًا", "شرح الخطاب", "جوران", "2026-11-23"),
      ("Open 24/7 and/or by day", "Open 24/7 and/or by day", "", ""),
      ("Call them on sunday", "Call them on sunday", "", ""),
      ("Raise the price by 5 - 10 %", "Raise the price by 5 - 10 %", "", ""),
      ("Ask a@b.example", "Ask a@b.example", "", ""),
      ("Add a +1 for guests +7", "Add a for guests +7", "", "2026-11-23"),
      ("@Goran", "@Goran", "", ""),
    ])
  func read(line: String, text: String, owner: String, due: String) {
    let action = ActionLine(line, today: today)
    #expect(action.text == text && action.owner == owner && (action.due?.text ?? "") == due, "\(action)")
  }

  @Test("T reads it so, and says all that was understood")
  func onTheMap() throws {
    var robot = Robot(map(["Buy: Asks"]))
    robot.editor.setTime(0, today: "2026-11-22")
    robot.perform("T \"Explain the letter @Goran +14\" Enter")
    let action = try #require(robot.focused?.improvements.first)
    #expect(action.text == "Explain the letter" && action.owner == "Goran" && action.due == "2026-12-06")
    #expect(robot.status.contains("Explain the letter · Goran · 2026-12-06"))
  }
}
