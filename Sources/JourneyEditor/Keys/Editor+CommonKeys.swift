import Console
import Phrases

// The keys that mean the same wherever one is, as far as what is open lets them.
extension Editor {
  /// Takes a key that means the same everywhere, and tells whether it was one.
  mutating func handleCommonly(_ key: KeyPress) -> Bool {
    // What writes something is never one of them.
    guard key.typed == nil else { return false }
    if case .action(let action) = keymap.meaning(of: [key]), performCommonly(action, key) { return true }
    return handleWriting(key)
  }

  private mutating func performCommonly(_ action: Action, _ key: KeyPress) -> Bool {
    let traits = layers.top.traits
    switch action {
    case .redraw where key.modifiers == .control: effects.append(.redraw)
    case .save where key.modifiers == .control, .quit where key.modifiers == .control:
      if layers.contain(.mustBeAnswered) { return false }
      if action == .save, layers.contain(.comesFirst) { return true }
      // A text being written is kept first; a round that is only saved goes on.
      if finishWriting(upToRound: action == .save) { perform(action) }
    case .externalEditor where traits.contains(.handsTextOver): perform(.externalEditor)
    case .park where traits.contains(.letsPark) && !layers.contain(.mustBeAnswered):
      if let reason = file.readOnly { say(reason, .warning) } else { beginParking() }
    case .help where isOverMap, .palette where isOverMap:
      layers.push(ActionList(isHelp: action == .help))
    case .timer where traits.contains(.takesLines): turnTimer()
    default: return false
    }
    return true
  }

  /// Whether something of the map is open in which one writes or chooses, so that a list of actions opens over it.
  private var isOverMap: Bool {
    let top = layers.top
    return top.traits.contains(.letsPark) && !(top is ActionList) && !layers.contain(.mustBeAnswered)
  }
}
