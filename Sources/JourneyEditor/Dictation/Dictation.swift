import Console
import JourneyModel
import Phrases

/// What is known of keys that may be a text: the burst that goes on, and the one that was read as a text last.
struct Dictation: Sendable {
  /// A burst that was taken back and put into a line, until that is decided about.
  struct Offer: Sendable {
    let burst: Burst
    /// Whether the text was added at once, because Enter belonged to it.
    var isAdded = false
  }

  var burst: Burst?
  /// When the last question of a round was answered, and what is said of its end: digits that come with it were meant for
  /// a question that is no more.
  var roundEnd: (time: Int64, words: Phrase)?
  var offer: Offer?
  /// When the key that is handled came, in milliseconds of a clock that only goes on; nil where nobody knows, so that
  /// nothing is recognised.
  var now: Int64?
}

/// What there was before a key, to tell what it did.
struct KeyWitness {
  fileprivate let notice: Notice?
  fileprivate let deeds: Int
  fileprivate let isWriting: Bool
  fileprivate let perspective: Perspective

  init(_ editor: borrowing Editor) {
    notice = editor.notice
    deeds = editor.document.trail?.count ?? 0
    isWriting = editor.field != nil
    perspective = editor.perspective
  }

  /// Whether a notice was there already.
  func saw(_ notice: Notice?) -> Bool { notice == self.notice }

  /// What a key did.
  func outcome(of key: KeyPress, in editor: Editor) -> Burst.Outcome {
    if !isWriting, editor.field != nil { return .opened(isOften: editor.isOpenedOften(by: key)) }
    if (editor.document.trail?.count ?? 0) > deeds {
      return key.typed?.isLetter == true ? .changed : .usual
    }
    if let now = editor.notice, now.tone == .warning, now != notice { return .refused }
    return editor.perspective == perspective || key.typed?.isLetter != true ? .usual : .changed
  }
}

extension Editor {
  /// Whether people open what is open by that key and write on without looking, so that only what came before tells a
  /// text from that: the first key for cards and stages, and the signs. A letter that is a command by its place only is
  /// none of them.
  fileprivate func isOpenedOften(by key: KeyPress) -> Bool {
    let top = layers.top
    if top is QuickAdd {
      return [.addTouchpoint, .addStage].contains { keymap.keys(for: $0).first == key.name }
    }
    guard key.typed?.isASCII == true else { return false }
    if let prompt = top as? Prompt {
      return [.pain, .find, .transitionTo, .transitionFrom].contains(prompt.purpose)
    }
    return top is ActionList
  }
}
