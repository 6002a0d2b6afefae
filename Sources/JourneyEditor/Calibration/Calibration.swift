import Console
public import Phrases
import TerminalText

/// What is shown to find out who must put right-to-left text into order.
enum Calibration {
  /// Letters that join, letters of the other direction, and digits.
  static let sample = "مرحبا Rihla 123"
  /// The ways to write it, in the order of their numbers from 1. Where several read correctly the first is the best: what
  /// comes later is right by chance, for one line only.
  static let orderings: [TextOrdering] = [.visual, .terminal, .asIs]

  /// The number of a way to write.
  static func number(of ordering: TextOrdering) -> Int { (orderings.firstIndex(of: ordering) ?? 0) + 1 }
}

extension Editor {
  /// Why there is nothing to calibrate, if so.
  var obstacleToCalibration: Phrase? { look.typesetter.repertoire == .ascii ? .calibrationNeedsUnicode : nil }

  /// Writes right-to-left text in the way that stands in a row of the page, counted from 0.
  mutating func calibrate(to row: Int) {
    guard Calibration.orderings.indices.contains(row) else { return say(.chooseOneOfThese, .warning) }
    look.ordering = Calibration.orderings[row]
    close()
    say(.calibrated(row + 1), .done)
    effects.append(.calibrate(look.ordering))
  }

  /// Says something that nobody asked for, where it is sure to be seen: while the board is open and nothing else is
  /// said. Tells whether that was so.
  public mutating func mention(_ phrase: Phrase) -> Bool {
    guard isMapOnTop, notice == nil else { return false }
    say(phrase)
    return true
  }
}

/// The page on which the way is chosen that reads correctly.
struct CalibrationPage: Layer {
  var traits: LayerTraits { [.coversScreen, .readsAsInterface] }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    editor.notice = nil
    if key.isBack {
      editor.say(.calibrationLeft)
      return .leaves
    }
    guard case .character(let character) = key.key, key.modifiers.isEmpty,
      let digit = character.wholeNumberValue
    else {
      editor.say(.chooseOneOfThese, .warning)
      return .stays
    }
    editor.calibrate(to: digit - 1)
    return .stays
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    if case .row(let row) = target { editor.calibrate(to: row) }
    return .stays
  }

  mutating func finishWriting(in editor: inout Editor) -> Reaction? { .leaves }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    CalibrationView(drawn: drawn).draw(on: &frame, in: frame.canvas.bounds)
  }

  func hints(in editor: Editor) -> [Hint] { editor.hints(.hintsCalibration) }
}
