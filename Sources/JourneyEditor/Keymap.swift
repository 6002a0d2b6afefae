public import Console

/// Which keys do what on the board: single keys, and sequences of two such as `g 3`.
public struct Keymap: Hashable, Sendable {
  /// What a key means after those pressed before it.
  public enum Meaning: Hashable, Sendable {
    /// It completes an action's keys.
    case action(Action)
    /// It begins a sequence, or goes on with one.
    case prefix
    /// It means nothing here.
    case nothing
  }

  private let actions: [[KeyPress]: Action]
  private let prefixes: Set<[KeyPress]>
  private let names: [Action: [String]]

  /// The usual keys.
  public static let usual = Keymap(
    Dictionary(uniqueKeysWithValues: Action.allCases.map { ($0, $0.usualKeys) }))

  /// A keymap from the names of keys; of two actions that claim one key the earlier in the list of actions has it.
  init(_ names: [Action: [String]]) {
    var actions: [[KeyPress]: Action] = [:]
    var prefixes: Set<[KeyPress]> = []
    for action in Action.allCases {
      for name in names[action] ?? [] {
        let keys = name.split(separator: " ").compactMap { KeyPress(named: String($0)) }
        guard !keys.isEmpty, actions[keys] == nil else { continue }
        actions[keys] = action
        for length in 1..<max(keys.count, 1) { prefixes.insert(Array(keys.prefix(length))) }
      }
    }
    self.actions = actions
    self.prefixes = prefixes
    self.names = names
  }

  /// What the last of the given keys means.
  public func meaning(of keys: [KeyPress]) -> Meaning {
    if let action = actions[keys] { return .action(action) }
    return prefixes.contains(keys) ? .prefix : .nothing
  }

  /// The names of an action's keys, the one to be shown first standing first.
  public func keys(for action: Action) -> [String] { names[action] ?? [] }
}
