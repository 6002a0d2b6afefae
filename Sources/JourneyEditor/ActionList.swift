import Console
import Phrases
import TextFolding

/// The list of actions that is open: as a palette, to do one, or as help, to read. Typing filters it.
struct ActionList: Sendable {
  let isHelp: Bool
  var field = TextField()
  /// Which of the rows that are left is chosen.
  var selected = 0

  /// A row of the list.
  struct Row {
    let action: Action
    let title: String
    let keys: String
    /// Why the action cannot be done now.
    let obstacle: String?
  }

  init(isHelp: Bool) { self.isHelp = isHelp }

  /// The key that is meant, where what was typed is one key of an Arabic keyboard: it counts by its place too.
  fileprivate var latinKey: String? {
    guard let character = field.characters.first, field.characters.count == 1 else { return nil }
    return KeyPress(.character(character)).inLatinPlace?.name
  }
}

extension Editor {
  /// The rows of a list that are left by what was typed: every word must occur in the name, or be the key.
  func rows(of list: ActionList) -> [ActionList.Row] {
    let words = searchFolded(list.field.text).split(separator: " ").map(String.init)
    let typed = list.field.text.trimmingWhitespace
    let key = list.latinKey
    // Whoever does not read the language of the interface must find the way back, too.
    let others = typed.count < 2 ? [] : look.otherPhrasebooks
    let rows = Action.allCases.compactMap { action -> ActionList.Row? in
      let title = look.say(action.title)
      let keys = keymap.keys(for: action)
      let folded = searchFolded(([title] + others.map { $0.text(action.title) }).joined(separator: "\n"))
      let isKey = keys.contains {
        $0 == typed || $0 == key
          || ($0.count > 1 && !typed.isEmpty && searchFolded($0).hasPrefix(words.first ?? ""))
      }
      guard isKey || words.allSatisfy({ folded.contains($0) }) else { return nil }
      var obstacle: String?
      if case .disabled(let reason) = availability(of: action) { obstacle = look.say(reason) }
      return ActionList.Row(
        action: action, title: title, keys: keys.joined(separator: "  "), obstacle: obstacle)
    }
    return words.isEmpty ? rows : rows.bestFirst(for: words, typed)
  }

  mutating func handle(_ key: KeyPress, actions list: ActionList) {
    var list = list
    notice = nil
    let count = rows(of: list).count
    if key.isBack {
      mode = .board
      return
    }
    switch key.key {
    case .enter where key.modifiers.isEmpty: return run(list)
    case .up: list.selected = max(0, list.selected - 1)
    case .down: list.selected = min(count - 1, list.selected + 1)
    case .pageUp: list.selected = max(0, list.selected - 10)
    case .pageDown: list.selected = min(count - 1, list.selected + 10)
    default:
      guard list.field.handle(key, in: fieldSetting) else { return }
      list.selected = 0
    }
    list.selected = max(0, list.selected)
    mode = .actions(list)
  }

  /// Does the chosen action; one that cannot be done says why and the list stays.
  mutating func run(_ list: ActionList) {
    let rows = rows(of: list)
    guard rows.indices.contains(list.selected) else { return }
    let row = rows[list.selected]
    if case .disabled(let reason) = availability(of: row.action) {
      say(reason, .warning)
    } else {
      mode = .board
      notice = nil
      perform(row.action)
    }
  }
}

extension [ActionList.Row] {
  /// The rows whose name begins with what was typed first, then those that have it at the start of a word, otherwise
  /// in the order of the list.
  fileprivate func bestFirst(for words: [String], _ typed: String) -> [ActionList.Row] {
    func rank(_ row: ActionList.Row) -> Int {
      if row.keys.split(separator: " ").contains(where: { $0 == typed }) { return -1 }
      let name = searchFolded(row.title)
      if name.hasPrefix(words[0]) { return 0 }
      return name.contains(" " + words[0]) ? 1 : 2
    }
    return enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(
      \.element)
  }
}
