import JourneyModel
import Testing

@Suite struct DayTests {
  @Test(
    "a day is read and written by ISO 8601",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-22", 20_779),
      ("0000-01-01", -719_528),
      ("9999-12-31", 2_932_896), ("1900-03-01", -25_508),
    ])
  func days(_ text: String, _ number: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number && day.text == text)
  }

  @Test(
    "what the calendar does not have is no day, and neither is another way to write one",
    arguments: [
      "", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00", "2026-1-1",
      "26-01-01",
      "2026-01", "2026", "2026-01-01T10:00", " 2026-01-01", "٢٠٢٦-٠١-٠١", "+026-01-01", "2026-01-01-01",
      "2026/01/01",
    ])
  func noDays(_ text: String) { #expect(Day(text) == nil) }

  @Test("days come one after the other, through ends of months and leap years, and in order")
  func succession() throws {
    var day = try #require(Day("1999-12-30"))
    for _ in 0..<1_500 {
      let next = try #require(day.advanced(by: 1))
      #expect(next > day && next.text > day.text && next.weekday == (day.weekday + 1) % 7)
      #expect(next.advanced(by: -1) == day && Day(next.text) == next)
      day = next
    }
    #expect(day.text == "2004-02-07")
  }

  @Test("1 January 1970 was a Thursday, and the days before it have theirs")
  func weekdays() {
    #expect(Day("1970-01-01")?.weekday == 4)
    #expect(Day("1969-12-28")?.weekday == 0)
  }

  @Test("beyond the years of four digits there is no day")
  func bounds() {
    #expect(Day("9999-12-31")?.advanced(by: 1) == nil)
    #expect(Day("0000-01-01")?.advanced(by: -1) == nil)
    #expect(Day("2026-01-01")?.advanced(by: .max) == nil)
  }

  @Test(
    "a year or a month begins with its first day, and what follows a day as the time is passed over",
    arguments: [
      ("2026", "2026-01-01"), ("2026-03", "2026-03-01"), ("2026-03-05", "2026-03-05"),
      ("2026-03-05T10:30:00Z", "2026-03-05"), ("2026-03-05 10:30", "2026-03-05"),
    ])
  func first(_ text: String, _ day: String) { #expect(Day(firstOf: text)?.text == day) }

  @Test(
    "a time needs a day",
    arguments: ["2026T10", "2026-03 10:30", "T10", "", "spring 2026", "2026-3", "5.3.2026"])
  func noFirst(_ text: String) { #expect(Day(firstOf: text) == nil) }
}
