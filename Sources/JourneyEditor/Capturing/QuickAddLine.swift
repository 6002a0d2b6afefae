import JourneyModel
import TextFolding

/// What a line of quick-add says: a touchpoint with what its signs give it, or a stage.
///
/// `#channel` `=rating` `~emotion` `@owner` `!pain text` count only after white space or at the start, and directly
/// before a valid value. A pain runs to the next sign and may repeat; of the others the first wins and later ones stay
/// text. Quotation marks hold words together after `#` and `@`. A backslash keeps a sign as text. `# Name`, with a
/// space, at the start of the line is a stage.
struct QuickAddLine: Hashable, Sendable {
  var name = ""
  var isStage = false
  var channel = ""
  var rating: Rating?
  var emotion: Emotion?
  var owner = ""
  var pains: [String] = []

  init(_ line: String) {
    let text = line.trimmingWhitespace
    if text.hasPrefix("#"), text.dropFirst().first?.isWhitespace == true {
      isStage = true
      name = String(text.dropFirst()).trimmingWhitespace
      return
    }
    var scanner = SignScanner(text)
    var words = ""
    var pain: String?
    func add(_ piece: String) { if pain != nil { pain? += piece } else { words += piece } }
    while let piece = scanner.next() {
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
        }
      }
    }
    finish(&pain)
    name = words.collapsingWhitespace
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
  static func lines(of text: String, asStages: Bool = false) -> [QuickAddLine] {
    text.split(whereSeparator: \.isNewline).map { String($0).withoutListMark }
      .map { QuickAddLine(asStages && !$0.hasPrefix("# ") ? "# " + $0 : $0) }.filter { !$0.name.isEmpty }
  }
}

extension String {
  var trimmingWhitespace: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
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
    for mark in ["- ", "* ", "• ", "– "] where text.hasPrefix(mark) {
      return String(text.dropFirst(mark.count))
    }
    let digits = text.prefix { $0.typedDigit != nil }
    let rest = text.dropFirst(digits.count)
    guard (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return text }
    return String(rest.dropFirst(2))
  }
}
