import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyExchange

@Suite("What event logs measured, in the words of people")
struct ReadingWordsTests {
  init() { _ = TerminalLocale.prepare() }

  private func reading(_ measure: String, _ value: Double, _ unit: String) -> Evidence {
    var reading = Evidence(id: Identifier(measure), measure: VocabularyWord(measure))
    (reading.value, reading.unit, reading.kind) = (value, unit, .known(.unsolicited))
    (reading.source, reading.date) = ("log 12345678", "2027-03-01")
    return reading
  }

  private func said(_ reading: Evidence, _ language: Language) -> String {
    ReportCell.reading(reading).shownText(in: Phrasebook(language)).filter {
      !"\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{200F}".unicodeScalars.contains(
        $0.unicodeScalars.first ?? " ")
    }
  }

  @Test("shares are rounded, lengths of time are said in their largest units, in both languages")
  func words() {
    #expect(said(reading("reach", 68.9939, "%"), .english) == "reach 69%")
    #expect(said(reading("dropOff", 2.2222, "%"), .english) == "drop-off 2.22%")
    #expect(said(reading("reach", 68.9939, "%"), .arabic) == "الوصول: 69%")
    #expect(said(reading("wait", 8.6667, "h"), .english).contains("8 hours"))
    let stay = said(reading("throughput", 72.4167, "h"), .arabic)
    #expect(stay.hasPrefix("مدة الحالة:") && !stay.contains("72") && !stay.contains("h"), "\(stay)")
    #expect(said(reading("cases", 489, ""), .arabic) == "الحالات: 489")
  }

  @Test("programs get them as they are in the file")
  func data() {
    #expect(ReportCell.reading(reading("reach", 68.9939, "%")).field.text == "reach 68.9939%")
    #expect(ReportCell.reading(reading("throughput", 72.4167, "h")).field.text == "throughput 72.4167 h")
  }

  @Test("each measure of a log has words in both languages that are not its name in the file")
  func allMeasures() {
    for name in ["reach", "exits", "dropOff", "rework", "wait", "throughput", "cases", "conversion"] {
      #expect(VocabularyWord<ScoredMeasure>(name).wellKnown == name)
      for language in Language.allCases {
        let word = Phrasebook(language).plainText(.measure(name))
        #expect(
          !word.isEmpty && !word.contains("measure.") && (language == .english) == word.allSatisfy(\.isASCII))
      }
    }
  }
}
