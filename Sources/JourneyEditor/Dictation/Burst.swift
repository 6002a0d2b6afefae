import Console
import JourneyModel

/// Keys that write something, pressed on the map one after the other as fast as somebody types: commands, or a text that
/// somebody began to write without saying so.
///
/// It holds what brings the editor back to where it was, and what speaks for a text: keys that meant nothing, changes
/// right before a line that went on, the rhythm. How that is weighed is said in decision 0026.
struct Burst: Sendable {
  /// A key and when it came, in milliseconds.
  struct Stroke: Sendable {
    let key: KeyPress
    let time: Int64
  }

  /// What a key did.
  enum Outcome: Sendable {
    /// It moved, selected, judged by a digit or a sign: what people do fast.
    case usual
    /// It changed the map otherwise, or showed it as something else.
    case changed
    /// It meant nothing, or could not be done.
    case refused
    /// It opened a line; whether a text behind it must prove more than that somebody types.
    case opened(isOften: Bool)
  }

  /// Where the eye was, and what was kept, before the first key.
  let board: Board
  let perspective: Perspective
  let drafts: Drafts
  let clipboard: Clipboard
  private(set) var strokes: [Stroke] = []
  /// The last change that it made, as it was told.
  var told: Notice?
  /// Which key opened the line that the others went into, and whether people do that often and fast.
  private var opener: (index: Int, isOften: Bool)?
  private var refusals = 0
  /// Changes, and what a person who judges would not give: two digits in a row, or a space behind a digit or a sign.
  private var oddities = 0

  init(board: Board, perspective: Perspective, drafts: Drafts, clipboard: Clipboard) {
    self.board = board
    self.perspective = perspective
    self.drafts = drafts
    self.clipboard = clipboard
  }

  /// How long the next key may take, in milliseconds; within a line, where words are typed, a little longer.
  var patience: Int64 { opener == nil ? 350 : 700 }

  /// The most keys that are looked at before it is left alone.
  static let mostKeys = 64

  /// What the keys write.
  var text: String { String(strokes.compactMap(\.key.typed)) }

  /// Takes in a key; in a round digits are answers, which nobody would give on the map.
  mutating func add(_ key: KeyPress, at time: Int64, isOnMap: Bool) {
    if isOnMap, opener == nil, let before = strokes.last?.key.typed, let typed = key.typed,
      before.isNumber && typed.isNumber || (before.isNumber || "+-".contains(before)) && typed == " "
    {
      oddities += 1
    }
    strokes.append(Stroke(key: key, time: time))
  }

  /// Notes what the last key did.
  mutating func note(_ outcome: Outcome) {
    guard opener == nil else { return }
    switch outcome {
    case .usual: break
    case .changed: oddities += 1
    case .refused: refusals += 1
    case .opened(let isOften): opener = (strokes.count - 1, isOften)
    }
  }
}

extension Burst {
  /// Whether the keys so far are a text and no commands; at its end, which Enter makes, fewer are enough.
  func isText(atEnd: Bool = false) -> Bool {
    guard hasRhythm, strokes.count >= (atEnd ? 3 : 4) else { return false }
    guard let opener else { return refusals > 0 && distinctLetters >= (atEnd ? 2 : 3) }
    let tail = strokes[(opener.index + 1)...].compactMap(\.key.typed)
    guard let begun = strokes[opener.index].key.typed, let first = tail.first,
      !(begun.isLowercase && first.isUppercase)
    else { return false }
    if refusals + oddities > 0 { return tail.count >= (atEnd ? 1 : 2) }
    // A word of one letter: what is written into a line does not begin with a blank.
    if first == " ", begun.isLetter, tail.dropFirst().first.map({ $0.isLetter || $0.isNumber }) ?? false {
      return true
    }
    return !opener.isOften && isWord(begun, tail) && hasTwoWords(tail) && isSteady(from: opener.index)
  }

  /// Whether the keys came one by one: what comes all at once was typed ahead on a slow line, or by a program.
  private var hasRhythm: Bool {
    guard let first = strokes.first, let last = strokes.last, strokes.count > 1 else { return false }
    return last.time - first.time >= 15 * Int64(strokes.count - 1)
  }

  private var distinctLetters: Int {
    Set(strokes.compactMap(\.key.typed).filter(\.isLetter).map { $0.lowercased() }).count
  }

  /// Whether the key that opened a line and what was typed into it look like one word: a capital letter goes before
  /// small ones, or before capitals only.
  private func isWord(_ begun: Character, _ tail: [Character]) -> Bool {
    guard begun.isLetter else { return false }
    guard begun.isUppercase, tail.first?.isUppercase == true else { return true }
    return !tail.contains(where: \.isLowercase)
  }

  private func hasTwoWords(_ tail: [Character]) -> Bool {
    guard tail.count >= 5, !tail.contains(":"), let space = tail.firstIndex(of: " "), space > 0 else {
      return false
    }
    return tail[space...].contains(where: \.isLetter)
  }

  /// Whether the first letter behind a key came as quickly as the others did: who gives a command and then writes stops
  /// for a moment between the two.
  private func isSteady(from opener: Int) -> Bool {
    let times = strokes[opener...].map(\.time)
    let pauses = zip(times.dropFirst(), times).map { $0 - $1 }
    guard let first = pauses.first else { return false }
    let others = pauses.dropFirst().sorted()
    return !others.isEmpty && first * 10 <= others[others.count / 2] * 14
  }
}

extension Burst {
  /// Whether its last key, a letter of capture mode, goes on with a text that came with it, as far as its rhythm tells.
  var goesOn: Bool { strokes.count > 1 && hasRhythm }
}
