import Console
import JourneyModel
import Phrases
import TextFolding

// What somebody says into a round: no answer is taken from it, and it can become a thought or a note.
extension Round {
  /// Takes answers back where a letter or a blank follows as fast as somebody types, and no text is asked for: they were
  /// digits of a text, or the first of the room's ballots. Keys of the round go on being keys.
  mutating func takesBack(quick key: KeyPress, in editor: inout Editor) -> Bool {
    let isCommand = key.asLatin.typed.map { "bntP!".contains($0) } ?? false
    guard field == nil, !isCommand, quick.isQuick(editor.dictation.now), let typed = key.typed,
      typed.typedDigit == nil
    else {
      if key.typed?.typedDigit == nil { quick.forget() }
      return false
    }
    let digits = quick.digits
    for _ in 0..<quick.changes { editor.perform(.undo) }
    if quick.changes == 0 { editor.takeBackRoomBallots(digits.count) }
    answers -= digits.count
    _ = arrive(at: quick.position, in: &editor)
    quick.forget()
    if step?.question == .rating, typed == " " {
      (takesBallots, guessesBallots) = (true, !takesBallots)
      askForBallots(digits + " ", in: &editor)
    } else {
      field = nil
      stray.add(digits + String(typed), at: editor.clock.now)
      editor.say(.noAnswer(stray.text), .warning)
    }
    return true
  }

  /// Takes nothing from what is no answer, and holds it where it writes something: it may begin a text.
  mutating func hold(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    if let typed = key.typed {
      stray = StrayText()
      stray.add(String(typed), at: editor.clock.now)
      editor.say(.noAnswer(stray.text), .warning)
    } else {
      editor.say(.chooseOneOfThese, .warning)
    }
    return .stays
  }

  /// Goes on with a text that is no answer, and tells whether the key was about it. After a rest a key is a key again.
  mutating func goesOn(withStray key: KeyPress, in editor: inout Editor) -> Bool {
    if let typed = key.typed {
      guard stray.takes(typed, at: editor.clock.now) else { return false }
    } else if key.isPlain(.backspace) {
      stray.removeLast()
    } else {
      _ = stray.take()
      editor.notice = nil
      return key.isPlain(.enter) || key.isBack
    }
    if stray.isEmpty { editor.notice = nil } else { editor.say(.noAnswer(stray.text), .warning) }
    return true
  }
}
