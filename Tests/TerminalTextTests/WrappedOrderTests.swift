import Testing

@testable import TerminalText

/// Lines of a text that has been broken, each drawn by itself: as they would stand in their paragraph.
@Suite struct WrappedOrderTests {
  static let texts = [
    "رابط الدفع عبر (Apple Pay أو mada) على wallet.example/pay لا يفتح",
    "Live Chat: لا رد (بعد 10 دقائق) من CRM", "See the page (صفحة الدفع في Apple) at 24/7, then call",
    "\u{2068}Add to cart\u{2069} · \u{2068}سلة الشراء\u{2069} · \u{2068}Pay now\u{2069}",
    "قيمة +966 11 555 0100 للرقم",
  ]

  @Test("a line looks by itself as it does in its paragraph", arguments: texts)
  func samples(_ text: String) { check(text) }

  static let words = [
    "الدفع", "عبر", "(Apple Pay", "أو", "mada)", "wallet.example/pay", "الدعم", "[CRM]", "24/7", "٣٠٪", "70%",
    "+966 11 555 0100", "«Add to cart»", "متاح", "(بعد", "دقائق)", "See", "the page", "{x: 1}", "a@b.example",
    "لا،",
    "then,", "call!", "https://x.example/سلة?a=1&b=2", "12–14", "≥ 5", "الجديدة", "و", "1.", "–",
  ]

  @Test("so does any text of words, numbers, brackets and addresses of both scripts", arguments: 0..<60)
  func law(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7_919 &+ 3)
    let count = Int.random(in: 3...14, using: &dice)
    let text = (0..<count).map { _ in Self.words.randomElement(using: &dice) ?? "" }.joined(separator: " ")
    check(text)
  }

  private func check(_ text: String) {
    for reading in [TextDirection.leftToRight, .rightToLeft] {
      var typesetter = Samples.unicode
      typesetter.reading = reading
      for direction in [TextDirection.leftToRight, .rightToLeft] {
        for width in [7, 12, 19] {
          let lines = typesetter.lines(text, to: width, direction: direction)
          let wrapped = typesetter.wrapped(text, to: width, direction: direction)
          guard wrapped.count > 1 else { continue }
          #expect(wrapped.count == lines.count)
          for (line, paragraphs) in zip(wrapped, lines) {
            let alone = typesetter.arranged(line, direction: direction).glyphs.map(\.text)
            let within = paragraphs.glyphs.map(\.text)
            #expect(trimmed(alone) == trimmed(within), "\(text.debugDescription) \(width) \(direction)")
            let runs = TextDirection.ofLetters(in: line, reading: reading)
            #expect(runs == direction || trimmed(within).isEmpty, "\(line.debugDescription)")
          }
        }
      }
    }
  }

  /// Spaces hang over the end of a line, which may be at either side.
  private func trimmed(_ glyphs: [String]) -> [String] {
    Array(glyphs.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  @Test("the ellipsis stands where the word that was cut goes on")
  func ellipsis() {
    var typesetter = Samples.unicode
    typesetter.reading = .rightToLeft
    let latin = typesetter.truncated("الدفع عبر Online store", to: 14)
    #expect(visible(latin) == "الدفع عبر Onl…")
    let glyphs = typesetter.arranged(latin, direction: .rightToLeft).glyphs.map(\.text)
    #expect(glyphs.prefix(4).joined() == "Onl…")
    let arabic = typesetter.arranged(
      typesetter.truncated("الدفع عند الاستلام", to: 12), direction: .rightToLeft)
    #expect(arabic.glyphs.first?.text == "…")
  }

  @Test("what is left of an Arabic name that begins with a Latin word still runs from right to left")
  func keepsDirection() {
    var typesetter = Samples.unicode
    typesetter.reading = .rightToLeft
    let short = typesetter.truncated("CSAT أقل من 70%", to: 5)
    #expect(visible(short) == "CSAT…" && typesetter.direction(of: short) == .rightToLeft)
    #expect(typesetter.truncated("Add to cart now", to: 6).unicodeScalars.first == "A")
  }
}
