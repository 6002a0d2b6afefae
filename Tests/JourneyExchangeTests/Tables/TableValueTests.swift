import JourneyModel
import JourneyWords
import Phrases
import Testing

@testable import JourneyExchange

@Suite struct TableValueTests {
  @Test(
    "headings are the same in any number, case and marks",
    arguments: [
      ("Touchpoints", "touchpoint"), ("Pain Point(s)", "pain points"), ("OPPORTUNITIES", "Opportunity"),
      ("Journey-Stages", "journey stage"), ("نقاط الاتصال", "نقطة اتصال"), ("القنوات", "قناة"),
      ("الشخصيّات", "شخصية"), ("Business reasons", "business reason"),
    ])
  func headings(one: String, other: String) { #expect(TableHeading.key(one) == TableHeading.key(other)) }

  @Test(
    "words that end like several things and are one stay", arguments: ["status", "business", "basis", "gas"])
  func notPlural(word: String) { #expect(TableHeading.key(word) == word) }

  @Test("what stands in brackets behind a heading need not be known")
  func brackets() { #expect(TableHeading.keys("Rating (1-5)") == ["rating 1 5", "rating"]) }

  @Test("all columns of our own table keep headings of their own", arguments: [InventoryColumn.allCases])
  func own(columns: [InventoryColumn]) {
    for column in columns {
      for book in [Sample.english, Sample.arabic] {
        #expect(
          InventoryColumn.named(book.plainText(column.phrase)) == column, "\(book.plainText(column.phrase))")
      }
    }
  }

  @Test("signs and words that say that nothing is known are nothing")
  func nothing() {
    for text in ["", " ", "N/A", "n.a.", "–", "-", "?", "…", "؟"] {
      #expect(TableCell.saysNothing(text), "\(text)")
    }
    for text in ["NA", "no", "0", "none", "- a", "a?"] { #expect(!TableCell.saysNothing(text), "\(text)") }
    #expect(TableCell.isEmptyNumber("NA") && TableCell.isEmptyNumber("none") && !TableCell.isEmptyNumber("0"))
  }

  static let numbers: [(String, Bool, Double?)] = [
    ("4,5", false, 4.5), ("82,75", false, 82.75), ("1,234", false, nil), ("1,234", true, 1.234),
    ("1,2", true, 1.2),
    ("1.234,5", false, 1234.5), ("1,234.5", false, 1234.5), ("1,234,567", false, 1_234_567),
    ("12,34,5", false, nil),
    ("1\u{A0}234,5", false, 1234.5), ("1'234.5", false, 1234.5), ("-0,5", false, -0.5), ("٨٢٫٥", false, 82.5),
    ("40 %", false, 40), ("40,5%", false, 40.5), ("abc", false, nil), ("", false, nil), ("1,,5", false, nil),
    ("12", false, 12), ("1e3", false, 1000),
  ]

  @Test("a decimal comma is taken where it cannot be mistaken", arguments: numbers)
  func number(text: String, hasDecimalCommas: Bool, value: Double?) {
    #expect(TableNumber(text, hasDecimalCommas: hasDecimalCommas)?.value == value)
  }

  @Test("where only a whole number can stand, thousands may be parted")
  func whole() {
    #expect(TableNumber.whole("1,200") == 1200 && TableNumber.whole("1.200") == 1200)
    #expect(
      TableNumber.whole("12") == 12 && TableNumber.whole("1.5") == nil && TableNumber.whole("1,20") == nil)
  }

  @Test("parts of a whole count where the whole is that of the measure")
  func parts() {
    #expect(
      TableNumber.part("4.2/5", of: .csat) == "4.2" && TableNumber.part("4,2 of 5", of: .rating) == "4,2")
    #expect(TableNumber.part("٤ من ٥", of: .csat) == "٤" && TableNumber.part("4/7", of: .csat) == nil)
  }

  @Test("the order of days is that of the column where one of them shows it, else the day comes first")
  func days() {
    let dayFirst = TableDays(in: ["05/12/2027"])
    #expect(dayFirst.text(of: "05/12/2027") == "2027-12-05" && dayFirst.isGuess("05/12/2027"))
    let american = TableDays(in: ["05/12/2027", "12/31/2027"])
    #expect(american.text(of: "05/12/2027") == "2027-05-12" && !american.isGuess("05/12/2027"))
    let proved = TableDays(in: ["05/12/2027", "30.06.2026"])
    #expect(proved.text(of: "05/12/2027") == "2027-12-05" && !proved.isGuess("05/12/2027"))
    let both = TableDays(in: ["05/12/2027", "12/31/2027", "31/12/2027"])
    #expect(both.text(of: "05/12/2027") == nil && both.text(of: "31/12/2027") == "2027-12-31")
    #expect(both.text(of: "05/05/2027") == "2027-05-05")
  }

  @Test(
    "days are read in words, with times behind them, and months and years by ISO 8601",
    arguments: [
      ("31 May 2026", "2026-05-31"), ("May 31, 2026", "2026-05-31"), ("٣١ مايو ٢٠٢٦", "2026-05-31"),
      ("2026/5/31", "2026-05-31"), ("31.05.2026 14:30", "2026-05-31"), ("5/31/2026, 2:30 PM", "2026-05-31"),
      ("2026-05", "2026-05"), ("2026", "2026"), ("2026-05-31T14:30:00Z", "2026-05-31T14:30:00Z"),
      ("٢٠٢٦-٠٥", "2026-05"),
    ])
  func day(typed: String, day: String) { #expect(TableDays(in: [typed]).text(of: typed) == day) }

  @Test(
    "what is no day on any day is none",
    arguments: ["tomorrow", "+7", "thu", "31/2/2026", "5/12/27", "Q3 2026", "soon"])
  func noDay(typed: String) { #expect(TableDays(in: [typed]).text(of: typed) == nil) }
}
