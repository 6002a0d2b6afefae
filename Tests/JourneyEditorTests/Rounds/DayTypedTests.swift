import JourneyModel
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
      ("2028-02-29", "2028-02-29"),
    ])
  func understood(typed: String, day: String) {
    #expect(Day(typed: typed, today: Day("2026-11-22"))?.text == day)
  }

  @Test(
    "what is no day is none",
    arguments: ["", "soon", "2026-13-01", "2026-02-30", "2027-02-29", "26-1-1", "+", "+x", "th", "7"])
  func refused(typed: String) { #expect(Day(typed: typed, today: Day("2026-11-22")) == nil) }

  @Test("without a today only whole dates are understood, and long gone years are slips")
  func bounds() {
    #expect(Day(typed: "2026-12-01", today: nil)?.text == "2026-12-01")
    #expect(Day(typed: "+1", today: nil) == nil && Day(typed: "thu", today: nil) == nil)
    #expect(Day(typed: "0026-12-01", today: Day("2026-11-22")) == nil)
  }
}
