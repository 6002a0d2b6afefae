import Testing

@testable import JourneyInsight

@Suite struct SameTextTests {
  static let pairs = [
    ("queue", "queue"), (" Queue\n", "queue"), ("", ""), (" \t", ""), ("Long  Queue", "long  queue"),
    ("É ", "é"),
    ("زحام", "زحام"), (" زحام", "زحام"), ("\u{2003}x\u{A0}", "x"), ("Σ1", "σ1"), ("ქ", "ქ"), ("Ა", "ა"),
  ]

  @Test("a wording counts without white space around it and in small letters", arguments: pairs)
  func folded(_ pair: (written: String, spoken: String)) {
    #expect(pair.written.comparableWording == pair.spoken)
  }

  @Test("blank is what holds nothing but white space")
  func blank() {
    #expect(["", " ", "\u{2003}\n"].filter(\.isBlank).count == 3)
    #expect(!"\u{200F}x".isBlank)
  }
}
