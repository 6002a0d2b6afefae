import Phrases
import TerminalText
import Testing

@testable import JourneyExchange

/// What is told on a terminal, and where it is not one.
@Suite struct ToldTests {
  private func surface(_ language: Language, columns: Int = 40) -> ReportSurface {
    _ = TerminalLocale.prepare()
    let reading: TextDirection = language.isRightToLeft ? .rightToLeft : .leftToRight
    return ReportSurface(
      terminal: Typesetter(repertoire: .unicode, reading: reading), columns: columns, usesColor: false,
      book: Phrasebook(language))
  }

  @Test("in Arabic a line begins on the right, in the order of the screen")
  func arabic() {
    let told = surface(.arabic).told("لا")
    // A lam and its alef are one letter.
    #expect(told == String(repeating: " ", count: 39) + "\u{FEFB}")
  }

  @Test("options keep their dashes, commands the order of their words")
  func islands() {
    let told = surface(.arabic).told("ذ --force ذ (rihla show FILE).")
    #expect(told.trimmingPrefix { $0 == " " } == ".(rihla show FILE) \u{FEAB} --force \u{FEAB}")
  }

  @Test("columns of help stand from right to left, the names of options as they are typed")
  func columns() {
    let told = surface(.arabic).told("  --ascii  ذ ASCII.")
    #expect(told == String(repeating: " ", count: 21) + ".ASCII \u{FEAB}  --ascii  ")
  }

  @Test("in English lines begin on the left, and Arabic names stand in the order of the screen")
  func english() { #expect(surface(.english).told("Saved \u{2068}ذد\u{2069}") == "Saved \u{FEA9}\u{FEAB}") }

  @Test("elsewhere texts stay as they are read, without marks, and nothing in them is obeyed")
  func streams() {
    let told = ReportSurface(streamIn: Phrasebook(.arabic)).told("حُفظ في \u{2066}a.json\u{2069}\u{1B}[1m\nx")
    #expect(told == "حُفظ في a.json␛[1m\nx")
  }
}
