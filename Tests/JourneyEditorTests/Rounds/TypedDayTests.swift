import Testing

@testable import JourneyEditor

@Suite struct TypedDayTests {
  @Test(
    "a deadline is a date, days from today, or the next such weekday",
    arguments: [
      ("2026-12-01", "2026-12-01"), ("٢٠٢٦-١٢-٠١", "2026-12-01"), ("+7", "2026-11-29"),
      ("+ 40", "2027-01-01"),
      ("+٣", "2026-11-25"), ("thu", "2026-11-26"), ("Thursday", "2026-11-26"), ("sun", "2026-11-29"),
      ("الخميس", "2026-11-26"), ("خميس", "2026-11-26"), ("الأحد", "2026-11-29"), ("جمعة", "2026-11-27"),
      ("2028-02-29", "2028-02-29"),
    ])
  func understood(typed: String, day: String) { #expect(TypedDay(typed, today: "2026-11-22")?.text == day) }

  @Test(
    "what is no day is none",
    arguments: ["", "soon", "2026-13-01", "2026-02-30", "2027-02-29", "26-1-1", "+", "+x", "th", "7"])
  func refused(typed: String) { #expect(TypedDay(typed, today: "2026-11-22") == nil) }

  @Test("counting days goes through ends of months and leap years, day by day")
  func counting() {
    var day = "1999-12-30"
    for _ in 0..<1_500 {
      guard let next = TypedDay("+1", today: day)?.text else {
        Issue.record("no day after \(day)")
        return
      }
      #expect(next > day)
      day = next
    }
    #expect(day == "2004-02-07")
  }
}
