import Console

extension Keymap {
  /// The usual keys, but for actions that were given others. A key that was given to one action is taken from the one
  /// that usually has it.
  public init(changing keys: [Action: [String]]) {
    let given = Set(keys.values.flatMap { $0 })
    self.init { action in keys[action] ?? action.usualKeys.filter { !given.contains($0) } }
  }

  /// The name of a key, or of a sequence of two, as keymaps have it; nil for what names none.
  public static func canonicalName(_ text: String) -> String? {
    let keys = text.split(separator: " ").map { KeyPress(named: String($0)) }
    guard (1...2).contains(keys.count) else { return nil }
    let names = keys.compactMap { $0?.name }
    return names.count == keys.count ? names.joined(separator: " ") : nil
  }

  /// The first action whose keys are a sequence that a key begins, and that sequence.
  public func sequence(beginningWith key: String) -> (action: Action, keys: String)? {
    for action in Action.allCases {
      if let keys = keys(for: action).first(where: { $0.hasPrefix(key + " ") }) { return (action, keys) }
    }
    return nil
  }
}
