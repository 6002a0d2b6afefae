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
  /// How many characters were cut off already.
  private(set) var position = 0
  /// Channels that are known, folded for comparing.
  private let channels: Set<String>
  /// Whether an unknown channel is one word; else it takes all up to the next sign.
  private let takesOneWord: Bool

  init(_ line: String, channels: Set<String> = [], takesOneWord: Bool = false) {
    characters = Array(line)
    self.channels = channels
    self.takesOneWord = takesOneWord
  }

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

  /// The sign at a position and how many characters it takes, or nil where a person would not mean one.
  private func sign(at start: Int) -> (Sign, Int)? {
    guard start + 1 < characters.count else { return nil }
    let next = characters[start + 1]
    let value = value(from: start + 1)
    let length = 1 + value.length
    switch characters[start] {
    case "#" where next.isLetter:
      let length = channelLength(from: start + 1)
      return (.channel(String(characters[(start + 1)..<(start + 1 + length)])), 1 + length)
    case "#" where next == "\"" && value.length > 1 && !value.text.isEmpty:
      return (.channel(value.text), length)
    case "@" where next.isLetter || next == "\"":
      return value.text.isEmpty ? nil : (.owner(value.text), length)
    case "=": return number(value.text).flatMap { Rating($0) }.map { (.rating($0), length) }
    case "~":
      // A number without its sign is an amount, unless nothing comes behind it.
      guard "+-\u{2212}".contains(next) || endsTexts(at: start + length) else { return nil }
      return number(value.text).flatMap { Int(exactly: $0) }.flatMap { Emotion($0) }.map {
        (.emotion($0), length)
      }
    case "!" where next.isLetter || next.isNumber || next == "\"": return (.pain, 1)
    default: return nil
    }
  }

  /// Whether no text comes from a position on before the next sign.
  private func endsTexts(at position: Int) -> Bool {
    characters[position...].first { !$0.isWhitespace }.map { "#=~@!".contains($0) } ?? true
  }

  /// Whether a sign begins at a position, or one that is kept as text; what it takes is not looked at where that would
  /// lead on and on.
  private func isSign(at start: Int) -> Bool {
    guard start + 1 < characters.count else { return false }
    let next = characters[start + 1]
    return switch characters[start] {
    case "#": next.isLetter || next == "\""
    case "\\": "#=~@!".contains(next)
    default: sign(at: start) != nil
    }
  }

  /// How many characters a channel takes: the longest that is known, else one word or all up to the next sign. A comma
  /// or full stop behind a word ends it.
  private func channelLength(from start: Int) -> Int {
    var ends: [Int] = []
    var position = start
    while position < characters.count, position == start || !isSign(at: position) {
      let word = characters[position...].prefix { !$0.isWhitespace }
      var end = position + word.count
      while end > position, ",;.:،؛!?؟".contains(characters[end - 1]) { end -= 1 }
      if end > position { ends.append(end) }
      guard end == position + word.count else { break }
      position = characters[end...].firstIndex { !$0.isWhitespace } ?? characters.count
    }
    let known = ends.last { channels.contains(searchFolded(String(characters[start..<$0]))) }
    return (known ?? (takesOneWord ? ends.first : ends.last) ?? start) - start
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
