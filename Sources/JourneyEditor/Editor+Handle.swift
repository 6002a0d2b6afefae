public import Console
import JourneyModel
import Phrases

// The way of an event: keys that mean the same wherever one is, then the layer on top.
extension Editor {
  /// Takes an event in and returns what is to be done outside.
  ///
  /// - Parameter time: when it came, in milliseconds of a clock that only goes on; nil where nobody knows. Keys that come
  ///   as fast as somebody types are watched, whether they are a text.
  public mutating func handle(_ event: InputEvent, at time: Int64? = nil) -> [Effect] {
    dictation.now = time
    let focus = board.focus
    switch event {
    case .key(let key): handle(key)
    case .paste(let text):
      forgetBurst()
      layers.top.interrupt()
      paste(text)
    case .mouse(let mouse):
      forgetBurst()
      layers.top.interrupt()
      handle(mouse)
    case .resize(let size): picture.size = size
    case .stopRequested: effects.append(.suspend)
    case .resumed: effects.append(.redraw)
    case .outside: break
    case .terminate(let signal):
      finishWriting()
      effects += (isModified ? [.keep(thenQuit: false)] : []) + [.end(signal: signal)]
    case .closed:
      finishWriting()
      effects += (isModified ? [.keep(thenQuit: false)] : []) + [.quit]
    }
    lookedAround(from: focus)
    // Scrolling follows each event, not each picture, so that typing ahead leads to the same place.
    settleScroll()
    return takeEffects()
  }

  /// Returns what is to be done outside, first of all what the journal is to keep.
  mutating func takeEffects() -> [Effect] {
    settleRoomVote()
    var entries = document.takeEntries()
    let waiting = waitingTexts
    if waiting != safety.journaledWaiting {
      entries.append(.waitingTexts(waiting))
      safety.journaledWaiting = waiting
    }
    let text = openText
    if text != safety.journaledText {
      entries.append(.openText(text))
      safety.journaledText = text
    }
    let held = isInSession ? session?.id : nil
    if held != safety.journaledSession {
      entries.append(.session(held))
      safety.journaledSession = held
    }
    defer { effects = [] }
    return entries.isEmpty ? effects : [.journal(entries)] + effects
  }

  private mutating func handle(_ pressed: KeyPress) {
    let keys = meant(by: pressed)
    for key in keys.dropLast() {
      keepingLeftText(key) { $0.receive(key) }
      settleScroll()
    }
    if let last = keys.last { keepingLeftText(last) { $0.receive(last) } }
  }

  /// Takes a key, and looks whether it belongs to a text for which nothing was opened.
  private mutating func receive(_ pressed: KeyPress) {
    let key = chord(pressed)
    if watch(key) { return }
    let witness = KeyWitness(self)
    answer(key)
    watched(key, witness)
  }

  /// Does what a key says.
  mutating func answer(_ key: KeyPress) {
    board.followsFocus = true
    // Keys of the desktop that a terminal hands on: without what is held down they would be commands.
    if !key.modifiers.isDisjoint(with: .uncommon), keymap.meaning(of: [key]) == .nothing {
      return say(.unknownKey(key.name), .warning)
    }
    if handleCommonly(key) { return }
    if !ask({ $0.handle(key, in: &$1) }) { say(.unknownKey(key.name), .warning) }
  }

  /// Keeps what is being written, as Enter would, and tells whether that could be done: what has no name, or is not of
  /// its form, stays open. What waits below is kept, too, once it is on top.
  ///
  /// - Parameter upToRound: whether a round or a vote goes on, with what is being written in itself.
  @discardableResult
  mutating func finishWriting(upToRound: Bool = false) -> Bool {
    layers.top.interrupt()
    var asked = -1
    while asked != layers.topNumber {
      if upToRound, layers.top.traits.contains(.takesLines) { return true }
      asked = layers.topNumber
      var isKept = true
      ask { layer, editor in
        guard let reaction = layer.finishWriting(in: &editor) else {
          isKept = false
          return .stays
        }
        return reaction
      }
      if !isKept { return false }
    }
    return true
  }
}
