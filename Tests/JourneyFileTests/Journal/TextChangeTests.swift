import JourneyModel
import Testing

@testable import JourneyFile

@Suite struct TextChangeTests {
  private func open(_ text: String) -> OpenText { OpenText(text, at: .stageLine(at: 0)) }

  @Test(
    "a change makes the new text of the old one, whole scalars at a time",
    arguments: 1...200 as ClosedRange<UInt64>)
  func law(_ seed: UInt64) throws {
    var random = RandomEntries(seed: seed)
    let base = String(repeating: "رحلة é\u{1F600} word ", count: 9)
    var scalars = Array(base.unicodeScalars)
    let letters = Array("aرé\u{1F600}\u{301}".unicodeScalars)
    for _ in 0..<4 {
      let old = String(String.UnicodeScalarView(scalars))
      let place = random.whole(0...scalars.count)
      let count = random.whole(0...min(3, scalars.count - place))
      scalars.replaceSubrange(place..<place + count, with: letters.prefix(random.whole(0...5)))
      let new = String(String.UnicodeScalarView(scalars))
      let change = try #require(TextChange(from: open(old), to: open(new)))
      #expect(!change.middle.unicodeScalars.contains("\u{FFFD}"))
      var written = WrittenText(open(old))
      let fits = written.take(change)
      #expect(fits)
      #expect(written.text.map { Array($0.text.utf8) } == Array(new.utf8))
    }
  }

  @Test("a short text, another place and a text that hardly resembles the old one are told whole")
  func whole() {
    let long = String(repeating: "a", count: 100)
    #expect(TextChange(from: open("a"), to: open("ab")) == nil)
    #expect(TextChange(from: nil, to: open(long)) == nil)
    #expect(TextChange(from: open(long), to: nil) == nil)
    #expect(TextChange(from: open(long), to: OpenText(long + "b", at: .stageLine(at: 1))) == nil)
    #expect(TextChange(from: open(long), to: open(String(repeating: "b", count: 100))) == nil)
  }

  @Test("a change that does not fit leaves the text as it is")
  func misfit() {
    var written = WrittenText(open("word"))
    for change in [
      TextChange(start: 5, end: 0, middle: ""), TextChange(start: 3, end: 2, middle: ""),
      TextChange(start: -1, end: 0, middle: ""), TextChange(start: 0, end: .max, middle: ""),
    ] {
      let fits = written.take(change)
      #expect(!fits)
    }
    #expect(written.text == open("word"))
    var none = WrittenText()
    let fits = none.take(TextChange(start: 0, end: 0, middle: "x"))
    #expect(!fits)
  }
}
