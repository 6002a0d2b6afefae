import Testing

@testable import Phrases

@Suite struct DurationTests {
  static let cases = [
    ("PT40M", "40 دقيقة", "40 minutes"), ("P2D", "يومان", "2 days"),
    ("PT1H30M", "ساعة واحدة و30 دقيقة", "1 hour 30 minutes"),
    ("P3W", "3 أسابيع", "3 weeks"), ("P1Y2M", "سنة واحدة وشهران", "1 year 2 months"),
    ("PT5S", "5 ثوانٍ", "5 seconds"),
    ("P11D", "11 يومًا", "11 days"),
  ]

  @Test("a length of time is said in words, its parts counted", arguments: cases)
  func said(_ written: String, _ arabic: String, _ english: String) {
    #expect(Phrasebook(.arabic).text(.duration(written)) == arabic)
    #expect(Phrasebook(.english).text(.duration(written)) == english)
  }

  @Test(
    "what is no length of time stays as it is",
    arguments: ["", "P", "PT", "PT1.5H", "40 min", "PT40", "P5", "PTT5M", "P5H"])
  func others(_ written: String) { #expect(Phrasebook(.arabic).text(.duration(written)) == written) }
}
