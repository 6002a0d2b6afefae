import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite("Readings, targets and sessions in one line")
struct RecordSummaryTests {
  private let arabic = Phrasebook(.arabic, digits: .arabicIndic)
  private let english = Phrasebook(.english)

  private func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !(0x2066...0x2069).contains($0.value) && !(0x200E...0x200F).contains($0.value)
        }))
  }

  @Test("a measure is called what it is called in the language, and numbers have its digits")
  func measures() {
    var evidence = Evidence(id: Identifier("e"), measure: .known(.csat))
    evidence.value = 71.5
    evidence.unit = "%"
    #expect(visible(evidence.summary(in: arabic)) == "مؤشر رضا العملاء (CSAT) ٧١٫٥ %")
    #expect(visible(evidence.summary(in: english)) == "CSAT 71.5 %")
    let target = Target(id: Identifier("t"), measure: VocabularyWord("churn"), value: 5)
    #expect(
      visible(target.summary(in: arabic)).hasPrefix("التسرّب")
        && visible(target.summary(in: arabic)).hasSuffix("٥"))
    let own = Target(id: Identifier("t"), measure: VocabularyWord("calls a day"), value: 5)
    #expect(visible(own.summary(in: arabic)).hasPrefix("calls a day"))
  }

  @Test(
    "what is typed makes them, in either language",
    arguments: [
      ("رضا العملاء ٧١٪", 71.0), ("csat 71", 71), ("NPS -20", -20), ("صافي نقاط الترويج ‎−٢٠", -20),
    ])
  func typed(_ line: String, _ value: Double) {
    var ids = IDSource(seed: 1)
    let evidence = Evidence(typed: line, ids: &ids)
    #expect(evidence.value == value && evidence.measure.scored != nil)
  }

  @Test(
    "a session is typed by its day, however that is written, or by a note",
    arguments: [
      ("2026-12-01", "2026-12-01", ""), ("1/12/2026", "2026-12-01", ""), ("١ ديسمبر ٢٠٢٦", "2026-12-01", ""),
      ("with the board", "", "with the board"), ("2026-13-45", "", "2026-13-45"),
    ])
  func session(_ line: String, _ date: String, _ note: String) {
    var ids = IDSource(seed: 1)
    let session = Session(typed: line, ids: &ids)
    #expect(session.date == date && session.note == note)
  }

  @Test("the form tells them so")
  func form() {
    var robot = Robot(richMap, (100, 60), language: .arabic)
    robot.perform("Enter")
    #expect(robot.screen.contains("(CSAT)") && !robot.screen.contains("csat"), "\(robot.screen)")
  }
}
