import Console
import JourneyModel
import Phrases
import TextFolding

// Nothing that is said in a room and typed on the map changes it. Keys that come as fast as somebody types are watched; where
// they prove to be a text, what they did is taken back as one, and the text stands in a line for a touchpoint.
extension Editor {
  /// What is known of keys that may be a text for which nothing was opened.
  var dictation: Dictation {
    get { layers.dictation }
    set { layers.dictation = newValue }
  }

  /// Watches a key before it is handled, and tells whether that is all that becomes of it.
  mutating func watch(_ key: KeyPress) -> Bool {
    if takeOffer(key) || isBehindRound(key) { return true }
    guard let now = dictation.now else {
      forgetBurst()
      return false
    }
    if let burst = dictation.burst, now - (burst.strokes.last?.time ?? now) > burst.patience { forgetBurst() }
    if key.isPlain(.enter), let burst = dictation.burst, burst.isText(atEnd: true) {
      readAsText(burst, adding: true)
      return true
    }
    guard key.typed != nil, file.readOnly == nil else {
      forgetBurst()
      return false
    }
    if dictation.burst.map({ $0.strokes.count >= Burst.mostKeys }) ?? false { forgetBurst() }
    if dictation.burst == nil, isMapOnTop {
      dictation.burst = Burst(
        board: board, perspective: perspective, drafts: drafts, clipboard: clipboard)
      document.beginTrail()
    }
    let isOnMap = isMapOnTop
    dictation.burst?.add(key, at: now, isOnMap: isOnMap)
    return false
  }

  /// Whether a digit or a blank comes so soon after a round that it was meant for that.
  private mutating func isBehindRound(_ key: KeyPress) -> Bool {
    guard let end = dictation.roundEnd else { return false }
    guard isMapOnTop, let now = dictation.now, now - end.time < 1_200, let typed = key.typed,
      typed.typedDigit != nil || typed == " "
    else {
      dictation.roundEnd = nil
      return false
    }
    say(end.words, .warning)
    return true
  }

  /// Looks at what a key did, and reads the keys as a text where that is what they are.
  mutating func watched(_ key: KeyPress, _ witness: KeyWitness) {
    if (layers.top as? QuickAdd)?.line.characters.isEmpty ?? true, dictation.offer?.isAdded == false {
      dictation.offer = nil
    }
    guard var burst = dictation.burst else { return }
    burst.note(witness.outcome(of: key, in: self))
    // A change stays told as long as keys follow that may belong to the same text.
    if notice?.tone == .done, !witness.saw(notice) {
      burst.told = notice
    } else if let told = burst.told {
      notice = told
    }
    dictation.burst = burst
    if burst.isText() { readAsText(burst, adding: false) }
  }

  mutating func forgetBurst() {
    dictation.burst = nil
    document.endTrail()
  }

  /// Takes back what keys did and puts what they write into a line for a touchpoint; `adding`: and adds that.
  mutating func readAsText(_ burst: Burst, adding: Bool) {
    takeBack(burst)
    perspective = .map
    beginAddingTouchpoints(with: burst.text)
    let key = workingKeys(for: .redo).first { $0.count > 1 } ?? keyName(.palette)
    let made = changesMade
    if adding { ask { $0.handle(KeyPress(.enter), in: &$1) } }
    let isAdded = changesMade > made
    dictation.offer = Dictation.Offer(burst: burst, isAdded: isAdded)
    if isAdded {
      say(.addedAsText(burst.text.trimmingWhitespace, key), .done)
    } else {
      say(.looksLikeText(key), .warning)
    }
  }

  /// Brings everything back to where it was before a burst.
  mutating func takeBack(_ burst: Burst) {
    let back = KeyPress(.escape)
    for _ in 0..<8 where !isMapOnTop { ask { $0.handle(back, in: &$1) } }
    close()
    layers.top.interrupt()
    if !document.takeBackTrail() { say(.editFailed, .warning) }
    forgetBurst()
    board = burst.board
    perspective = burst.perspective
    drafts = burst.drafts
    clipboard = burst.clipboard
    repairFocus(near: nil)
    notice = nil
  }

  /// Where the last keys were read as a text: does what they would have done as commands, if the key asks for that.
  private mutating func takeOffer(_ key: KeyPress) -> Bool {
    guard let offer = dictation.offer else { return false }
    let isMeant = key.typed == nil && keymap.meaning(of: [key]) == .action(.redo)
    if !isMeant {
      if offer.isAdded { dictation.offer = nil }
      return false
    }
    dictation.offer = nil
    forgetBurst()
    let written = (layers.top as? QuickAdd)?.line.text ?? ""
    layers.close()
    if offer.isAdded { undo() }
    board = offer.burst.board
    perspective = offer.burst.perspective
    repairFocus(near: nil)
    notice = nil
    dictation.now = nil
    let rest = written.hasPrefix(offer.burst.text) ? written.dropFirst(offer.burst.text.count) : ""
    let keys = offer.burst.strokes.map(\.key) + rest.map { KeyPress(.character($0)) }
    for key in keys + (offer.isAdded ? [KeyPress(.enter)] : []) { answer(key) }
    return true
  }
}
