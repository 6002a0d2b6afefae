import JourneyModel
import JourneyWords
import Testing

@testable import JourneyEditor

@Suite struct DayTypedTests {
  @Test(
    "a deadline is a date, days from today, or the next such weekday",
    arguments: [
      ("2026-12-01", "2026-12-01"), ("٢٠٢٦-١٢-٠١", "2026-12-01"), ("+7", "2026-11-29"),
      ("+ 40", "2027-01-01"),
      ("+٣", "2026-11-25"), ("thu", "2026-11-26"), ("Thursday", "2026-11-26"), ("sun", "2026-11-29"),
      ("الخميس", "2026-11-26"), ("خميس", "2026-11-26"), ("الأحد", "2026-11-29"), ("جمعة", "2026-11-27"),
      ("2028-02-29", "2028-02-29"), ("15/1/2027", "2027-01-15"), ("1/15/2027", "2027-01-15"),
      ("5.12.2027", "2027-12-05"), ("15 January 2027", "2027-01-15"), ("15 jan 2027", "2027-01-15"),
      ("١٥ يناير ٢٠٢٧", "2027-01-15"), ("15 كانون الثاني 2027", "2027-01-15"), ("today", "2026-11-22"),
      ("Tomorrow", "2026-11-23"), ("غدًا", "2026-11-23"), ("غدا", "2026-11-23"), ("اليوم", "2026-11-22"),
      ("15/1", "2027-01-15"), ("10.12.", "2026-12-10"), ("22/11", "2026-11-22"),
      ("next Friday", "2026-11-27"),
      ("by thu", "2026-11-26"), ("الجمعة القادمة", "2026-11-27"), ("يوم الخميس", "2026-11-26"),
      ("in a week", "2026-11-29"), ("بعد أسبوع", "2026-11-29"), ("بعد غد", "2026-11-24"),
    ])
  func understood(typed: String, day: String) {
    #expect(Day(typed: typed, today: Day("2026-11-22"))?.text == day)
  }

  @Test(
    "what is no day is none",
    arguments: [
      "", "soon", "45/45/2027", "31/2/2027", "31/2", "32/1", "next", "15 foo 2027", "2026-13-01",
      "2026-02-30", "2027-02-29",
      "26-1-1", "+", "+x", "th", "7",
    ])
  func refused(typed: String) { #expect(Day(typed: typed, today: Day("2026-11-22")) == nil) }

  @Test("a day in a form or a table is read like one in a round, and what is none is refused")
  func fields() throws {
    var robot = Robot(richMap)
    robot.editor.setTime(0, today: "2026-11-22")
    let touchpoint = try #require(robot.editor.map.stages[0].touchpoints.first)
    let improvement = try #require(touchpoint.improvements.first)
    let field = try #require(
      robot.editor.fields(of: .improvement(touchpoint.id, improvement.id)).first { $0.key.name == "due" })
    guard case .parsed(_, _, let set) = field.control else {
      Issue.record("it takes any text")
      return
    }
    for none in ["2026-13-45", "soon", "31/2/2027"] { #expect(set(none) == nil) }
    for (typed, day) in [
      ("+14", "2026-12-06"), ("thu", "2026-11-26"), ("٢٠٢٧-٠١-١٥", "2027-01-15"), ("2027-01", "2027-01"),
    ] {
      let edits = try #require(set(typed))
      var map = robot.editor.map
      _ = try map.apply(Transaction(StepLabel(.changeField), edits))
      #expect(map.stages[0].touchpoints[0].improvements[0].due == day)
    }
  }

  @Test("without a today only whole dates are understood, and long gone years are slips")
  func bounds() {
    #expect(Day(typed: "2026-12-01", today: nil)?.text == "2026-12-01")
    #expect(Day(typed: "+1", today: nil) == nil && Day(typed: "thu", today: nil) == nil)
    #expect(Day(typed: "0026-12-01", today: Day("2026-11-22")) == nil)
  }
}
