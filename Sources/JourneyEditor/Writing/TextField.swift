import Console
import TerminalText

/// A text being written: its characters, the caret, what is selected, and the direction in which it runs.
///
/// It knows no screen; positions are counts of characters from the start of the text. The caret stands on the character
/// at its position, and behind the last one where the position is the number of characters. Keys that go by sight ask a
/// `FieldSetting`. Ctrl-Z goes back through the field's own changes by words, and by what was typed between two pauses;
/// Ctrl-Y goes forward again.
struct TextField: Hashable, Sendable {
  private(set) var characters: [Character]
  /// How many characters stand before the caret.
  private(set) var caret: Int
  /// Where the selection was begun; the caret is its other end.
  private(set) var anchor: Int?
  /// Whether Enter makes a new line.
  let isMultiline: Bool
  /// Whether it takes a number, a date, a path or the like, which runs from left to right whatever it begins with.
  let isValue: Bool
  /// The direction that was asked for; nil: that of its letters.
  private(set) var chosenDirection: TextDirection?
  /// How far from the start edge the caret stood when it began to go up or down.
  var goal: Int?
  /// What the mouse found out of sight before the part that is shown; that part stays as long as the caret is in it.
  var pin: Int?
  /// Whether all of it is selected because it was there at first, so that a letter takes its place.
  private(set) var isOffered = false
  /// Whether something was to be put in for which it has no room.
  var hasRefused = false
  private var past: [Moment] = []
  private var future: [Moment] = []
  /// What the last change was, if the next of its kind goes on with it, and where that would be.
  private var run: (kind: Run, end: Int)? {
    get { runKind.map { ($0, runEnd) } }
    set { (runKind, runEnd) = (newValue?.kind, newValue?.end ?? 0) }
  }
  private var runKind: Run?
  private var runEnd = 0

  /// Changes by single letters, which become one step for undo.
  private enum Run: Hashable {
    case typing, removing
  }

  /// What a change is taken back to.
  private struct Moment: Hashable {
    let characters: [Character]
    let caret: Int
    let anchor: Int?
  }

  init(_ text: String = "", isMultiline: Bool = false, isValue: Bool = false) {
    characters = Array(text)
    caret = characters.count
    self.isMultiline = isMultiline
    self.isValue = isValue
  }

  var text: String { String(characters) }

  /// What is selected; nil where nothing is.
  var selection: Range<Int>? {
    guard let anchor, anchor != caret else { return nil }
    return min(anchor, caret)..<max(anchor, caret)
  }

  /// Whether something is selected for its own sake, not for a letter to take its place.
  var isSelecting: Bool { selection != nil && !isOffered }

  /// The text that is selected.
  var selectedText: String? { selection.map { String(characters[$0]) } }

  /// Puts the caret at a position; what lies between the two is selected, or nothing is any more.
  mutating func moveCaret(to position: Int, selecting: Bool = false) {
    anchor = selecting ? anchor ?? caret : nil
    caret = min(max(0, position), characters.count)
    goal = nil
    pin = nil
    run = nil
    isOffered = false
  }

  /// Selects all of it for a letter to take its place, or for a key that moves to go on with it.
  mutating func offer() {
    selectAll()
    isOffered = !characters.isEmpty
  }

  /// Has the next change be a step of its own for undo: some time has passed.
  mutating func endRun() { run = nil }

  /// Selects a range of the text; the caret is its end.
  mutating func select(_ range: Range<Int>) {
    moveCaret(to: range.lowerBound)
    moveCaret(to: range.upperBound, selecting: true)
  }

  mutating func selectAll() { select(0..<characters.count) }

  /// Puts text in the place of a range, the caret behind it: one step for undo, or part of the one before it.
  ///
  /// The whole is cut into characters anew, because a mark joins whatever letter comes to stand before it.
  mutating func replace(_ range: Range<Int>, with new: String) {
    let kind = kind(ofReplacing: range, with: new)
    if kind == nil || !goesOn(kind, range, new) {
      past.append(Moment(characters: characters, caret: caret, anchor: anchor))
      if past.count > 500 { past.removeFirst() }
    }
    future = []
    let before = String(characters[..<range.lowerBound]) + new
    characters = Array(before + String(characters[range.upperBound...]))
    moveCaret(to: before.count)
    run = kind.map { ($0, caret) }
  }

  private func kind(ofReplacing range: Range<Int>, with new: String) -> Run? {
    if new.isEmpty { return range.count == 1 && anchor == nil ? .removing : nil }
    return range.isEmpty && new.count == 1 && new.first?.isNewline == false ? .typing : nil
  }

  /// Whether a change by one letter goes on with the step before it: in the same place, and not with another word.
  private func goesOn(_ kind: Run?, _ range: Range<Int>, _ new: String) -> Bool {
    guard let run, run.kind == kind else { return false }
    switch run.kind {
    case .typing:
      guard range.lowerBound == run.end, let before = characters[..<run.end].last else { return false }
      return !before.isWhitespace || new.first?.isWhitespace == true
    case .removing:
      guard run.end == range.upperBound || run.end == range.lowerBound else { return false }
      return !characters[range].contains(where: \.isWhitespace)
    }
  }

  /// Whether anything was written or removed that could be taken back.
  var isChanged: Bool { !past.isEmpty }

  /// Takes the last change back, and tells whether there was one.
  mutating func undo() -> Bool { step(from: \.past, to: \.future) }

  /// Makes the change again that was taken back last, and tells whether there was one.
  mutating func redo() -> Bool { step(from: \.future, to: \.past) }

  private mutating func step(
    from source: WritableKeyPath<TextField, [Moment]>, to target: WritableKeyPath<TextField, [Moment]>
  ) -> Bool {
    guard let moment = self[keyPath: source].popLast() else { return false }
    self[keyPath: target].append(Moment(characters: characters, caret: caret, anchor: anchor))
    characters = moment.characters
    caret = moment.caret
    anchor = moment.anchor
    goal = nil
    pin = nil
    run = nil
    return true
  }
}

extension TextField {
  /// The direction in which the text runs on a screen that is laid out in `flow`, in a map that reads in `reading`. As long
  /// as there is nothing, it is the screen's.
  func direction(in flow: TextDirection, reading: TextDirection) -> TextDirection {
    if isValue { return .leftToRight }
    return chosenDirection ?? (characters.isEmpty ? flow : .of(text, reading: reading))
  }

  /// Turns the text to the other direction, or back to that of its letters. Only how it is shown changes.
  mutating func turn(in flow: TextDirection, reading: TextDirection) {
    let isTurned = chosenDirection != nil
    chosenDirection = isTurned ? nil : direction(in: flow, reading: reading).opposite
    goal = nil
  }
}

extension TextDirection {
  var opposite: TextDirection { self == .leftToRight ? .rightToLeft : .leftToRight }
}
