import JourneyModel
import TextFolding

/// What a line of quick-add says: a touchpoint with what its signs give it, or a stage.
///
/// `#channel` `=rating` `~emotion` `@owner` `!pain text` count only after white space or at the start, and only where a
/// person would mean them: a channel and an owner begin with a letter, a pain with a letter or digit, an emotion has its
/// sign (`~+1`) or ends the text. A channel that is known ends with itself; any other, and a pain, runs to the next sign. A pain
/// may repeat; of the others the first wins and later ones stay text. Quotation marks hold words together after `#` and
/// `@`. A backslash keeps a sign as text. `# Name`, with a space, at the start of the line is a stage.
struct QuickAddLine: Hashable, Sendable {
  var name = ""
  var isStage = false
  var channel = ""
  var rating: Rating?
  var emotion: Emotion?
  var owner = ""
  var pains: [String] = []
  /// What looks like a sign and stayed text.
  private(set) var doubts: [String] = []
  /// Where the last sign that counts stands: so many characters from the start of the line.
  private(set) var lastSign: Int?

  /// - Parameter channels: those that are known, folded.
  init(_ line: String, channels: Set<String> = []) {
    self.init(line, channels: channels, takesOneWord: false)
    // A line that would be all channel is a channel and a name.
    if name.isEmpty, !channel.isEmpty { self.init(line, channels: channels, takesOneWord: true) }
  }

  private init(_ line: String, channels: Set<String>, takesOneWord: Bool) {
    let start = line.prefix(while: \.isWhitespace).count
    let text = line.trimmingWhitespace
    if text.hasPrefix("#"), text.dropFirst().first?.isWhitespace == true {
      isStage = true
      name = String(text.dropFirst()).trimmingWhitespace
      return
    }
    var scanner = SignScanner(text, channels: channels, takesOneWord: takesOneWord)
    var words = ""
    var pain: String?
    func add(_ piece: String) { if pain != nil { pain? += piece } else { words += piece } }
    while true {
      let position = scanner.position
      guard let piece = scanner.next() else { break }
      switch piece {
      case .text(let text): add(text)
      case .sign(let sign, let raw):
        if case .pain = sign {
          finish(&pain)
          pain = ""
        } else if take(sign) {
          finish(&pain)
        } else {
          add(raw)
          doubts.append(raw)
          continue
        }
        lastSign = start + position
      }
    }
    finish(&pain)
    name = words.collapsingWhitespace
    let texts = ([name] + pains).joined(separator: " ").split(separator: " ").map(String.init)
    doubts += texts.filter(\.isValueOutOfRange)
  }

  private mutating func finish(_ pain: inout String?) {
    if let text = pain?.collapsingWhitespace, !text.isEmpty { pains.append(text) }
    pain = nil
  }

  /// Takes what a sign gives, unless an earlier one gave it.
  private mutating func take(_ sign: SignScanner.Sign) -> Bool {
    switch sign {
    case .channel(let text) where channel.isEmpty: channel = text
    case .owner(let text) where owner.isEmpty: owner = text
    case .rating(let value) where rating == nil: rating = value
    case .emotion(let value) where emotion == nil: emotion = value
    default: return false
    }
    return true
  }

  /// The touchpoint that the line describes.
  func touchpoint(_ ids: inout IDSource) -> Touchpoint {
    var touchpoint = Touchpoint(id: ids.make(), name: name)
    touchpoint.channel = channel
    touchpoint.effectiveness = rating
    touchpoint.emotion = emotion
    touchpoint.owner = owner
    touchpoint.pains = pains.map { Pain(id: ids.make(), text: $0) }
    return touchpoint
  }
}

extension QuickAddLine {
  /// The lines of a pasted list, without empty ones and the marks before list items.
  static func lines(
    of text: String, asStages: Bool = false, channels: Set<String> = []
  ) -> [QuickAddLine] {
    text.split(whereSeparator: \.isNewline).map { String($0).withoutListMark }.filter { !$0.isEmpty }
      .map { QuickAddLine(asStages && !$0.hasPrefix("# ") ? "# " + $0 : $0, channels: channels) }
      .filter { !$0.name.isEmpty }
  }
}

extension String {
  var trimmingWhitespace: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Whether it reads like a rating or an emotion, but for a value that neither has.
  fileprivate var isValueOutOfRange: Bool {
    guard let sign = first, sign == "=" || sign == "~", let next = dropFirst().first,
      sign == "=" || "+-\u{2212}".contains(next)
    else { return false }
    return TypedNumber(String(dropFirst())) != nil
  }

  fileprivate var collapsingWhitespace: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without the marks of a list item (`- `, `* `, `• `, `1. `) and of a task (`[ ] `, `[x] `) at the start.
  fileprivate var withoutListMark: String {
    let text = withoutBullet
    let isTask =
      ["[ ]", "[x]", "[X]"].contains(String(text.prefix(3))) && text.dropFirst(3).first?.isWhitespace ?? true
    return isTask ? String(text.dropFirst(3)).trimmingWhitespace : text
  }

  private var withoutBullet: String {
    let text = trimmingWhitespace
    if ["-", "*", "•", "–"].contains(text) { return "" }
    for mark in ["- ", "* ", "• ", "– "] where text.hasPrefix(mark) {
      return String(text.dropFirst(mark.count))
    }
    let digits = text.prefix { $0.typedDigit != nil }
    let rest = text.dropFirst(digits.count)
    guard (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return text }
    return String(rest.dropFirst(2))
  }
}
