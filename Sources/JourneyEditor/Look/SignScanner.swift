import JourneyModel
import TextFolding

/// Cuts a line of quick-add into texts and signs, one piece at a time.
struct SignScanner {
  enum Sign: Hashable {
    case channel(String), owner(String), rating(Rating), emotion(Emotion), pain
  }
  enum Piece: Hashable {
    case text(String)
    /// A sign with a valid value, and the text that it was.
    case sign(Sign, raw: String)
  }

  private let characters: [Character]
  private var position = 0

  init(_ line: String) { characters = Array(line) }

  mutating func next() -> Piece? {
    guard position < characters.count else { return nil }
    if isAtWordStart {
      if characters[position] == "\\", position + 1 < characters.count,
        "#=~@!".contains(characters[position + 1])
      {
        position += 2
        return .text(String(characters[position - 1]))
      }
      if let (sign, length) = sign(at: position) {
        let raw = String(characters[position..<(position + length)])
        position += length
        return .sign(sign, raw: raw)
      }
    }
    defer { position += 1 }
    return .text(String(characters[position]))
  }

  private var isAtWordStart: Bool { position == 0 || characters[position - 1].isWhitespace }

  /// The sign at a position and how many characters it takes, or nil where there is none with a valid value.
  private func sign(at start: Int) -> (Sign, Int)? {
    let value = value(from: start + 1)
    guard !value.text.isEmpty else { return nil }
    let length = 1 + value.length
    switch characters[start] {
    case "#": return (.channel(value.text), length)
    case "@": return (.owner(value.text), length)
    case "=": return number(value.text).flatMap { Rating($0) }.map { (.rating($0), length) }
    case "~":
      return number(value.text).flatMap { Int(exactly: $0) }.flatMap { Emotion($0) }.map {
        (.emotion($0), length)
      }
    case "!": return (.pain, 1)
    default: return nil
    }
  }

  /// The word, or the words in quotation marks, that begin at a position.
  private func value(from start: Int) -> (text: String, length: Int) {
    guard start < characters.count else { return ("", 0) }
    if characters[start] == "\"", let end = characters[(start + 1)...].firstIndex(of: "\"") {
      return (String(characters[(start + 1)..<end]), end + 1 - start)
    }
    let word = characters[start...].prefix { !$0.isWhitespace }
    return (String(word), word.count)
  }

  /// A number in any of the three digit sets, with either minus.
  private func number(_ text: String) -> Double? {
    guard !text.contains(where: \.isLetter), let number = TypedNumber(text) else { return nil }
    return number.isPercent ? nil : number.value
  }
}
