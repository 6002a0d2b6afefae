public import Console

/// Which keys do what on the board: single keys, and sequences of two such as `g 3`.
///
/// Keys are looked up by their names, which are what people read and write; a sequence is named by its keys' names,
/// parted by spaces.
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

  private var actions: [String: Action] = [:]
  private var names: [Action: [String]] = [:]
  private var prefixes: Set<String> = []

  /// The usual keys.
  public static let usual = Keymap()

  /// The keys that each action has; of two actions that claim one the earlier in the list of actions has it.
  init(_ keys: (Action) -> [String] = \.usualKeys) {
    actions.reserveCapacity(2 * Action.allCases.count)
    names.reserveCapacity(Action.allCases.count)
    for action in Action.allCases {
      for name in keys(action) where actions[name] == nil {
        actions[name] = action
        names[action, default: []].append(name)
        if name.utf8.count > 1, let space = name.utf8.firstIndex(of: UInt8(ascii: " ")) {
          prefixes.insert(String(name[..<space]))
        }
      }
    }
  }

  /// What the last of the given keys means.
  public func meaning(of keys: [KeyPress]) -> Meaning {
    let name = keys.count == 1 ? keys[0].name : keys.map(\.name).joined(separator: " ")
    if let action = actions[name] { return .action(action) }
    return prefixes.contains(name) ? .prefix : .nothing
  }

  /// The names of an action's keys, the one to be shown first standing first.
  public func keys(for action: Action) -> [String] { names[action] ?? [] }
}
