import Testing
import TextFolding

@Suite struct TypedNumberTests {
  @Test(
    "numbers of the three digit sets are read, with either minus, decimal sign and percent sign",
    arguments: [
      ("12", 12.0, false), ("١٢", 12, false), ("۱۲", 12, false), ("٣٫٥", 3.5, false), ("3.5", 3.5, false),
      ("-2", -2, false), ("−٢", -2, false), ("+۴", 4, false), ("١٬٢٣٤٫٥", 1234.5, false), ("٤٠٪", 40, true),
      ("40%", 40, true), ("٪ ٤٠", 40, true), ("40 %", 40, true), (" 7 ", 7, false), ("1e+20", 1e20, false),
      ("\u{200F}−٣\u{200E}", -3, false), ("\u{2066}12\u{2069}", 12, false), ("१२", 12, false),
      ("82 %", 82, true), ("\u{FEFF}5", 5, false),
    ])
  func numbers(_ text: String, _ value: Double, _ isPercent: Bool) {
    let number = TypedNumber(text)
    #expect(number?.value == value)
    #expect(number?.isPercent == isPercent)
  }

  @Test(
    "what is no finite number is none",
    arguments: [
      "", " ", "x", "%", "٪", "1 2", "1,5", "0x10", "inf", "nan", "1e999", "--1", "8,5", "1 000", "٤٠٪٪",
      "١٢x", "一", "½",
    ])
  func noNumber(_ text: String) { #expect(TypedNumber(text) == nil) }

  @Test("a digit of the three sets is one, no other character is", arguments: ["5", "٥", "۵"])
  func digits(_ digit: Character) {
    #expect(digit.typedDigit == 5)
    #expect(("五" as Character).typedDigit == nil)
    #expect(("-" as Character).typedDigit == nil)
    #expect(("٫" as Character).typedDigit == nil)
  }
}
