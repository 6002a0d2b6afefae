public import Phrases

/// The table of actions and their keys for readers: `rihla keys`, and the table of `docs/keys.md`, which a test compares.
public struct KeyTable: Sendable {
  private let keymap: Keymap

  /// The table of a keymap.
  public init(_ keymap: Keymap) { self.keymap = keymap }

  /// A line an action under the heading of its group, the keys in a column.
  public func text(_ say: (Phrase) -> String) -> String {
    var lines: [String] = []
    for group in ActionGroup.allCases {
      if !lines.isEmpty { lines.append("") }
      lines.append(say(group.title))
      for action in Action.allCases where action.group == group {
        let keys = keymap.keys(for: action).joined(separator: "  ")
        lines.append("  " + keys + String(repeating: " ", count: max(1, 22 - keys.count)) + say(action.title))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The same as a Markdown table.
  public func markdown(_ say: (Phrase) -> String) -> String {
    var lines = [say(.keysHeading), "|---|---|"]
    for group in ActionGroup.allCases {
      lines.append("| | **\(say(group.title))** |")
      for row in rows(of: group) {
        lines.append("| \(row.keys.map { "`\($0)`" }.joined(separator: " ")) | \(say(row.title)) |")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The actions of a group and their keys, none for those that only the palette has; the nine actions that go to a
  /// stage are one row.
  public func rows(of group: ActionGroup) -> [(keys: [String], title: Phrase)] {
    Action.allCases.filter { $0.group == group && ($0.stageNumber ?? 1) == 1 }.map {
      (keymap.keys(for: $0), $0.title)
    }
  }
}
