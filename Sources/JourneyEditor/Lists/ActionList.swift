import Console
import Phrases
import TextFolding

/// The list of actions that is open: as a palette, to do one, or as help, to read. Typing filters it.
struct ActionList: Sendable {
  let isHelp: Bool
  /// The line that narrows the list.
  var filter = TextField()
  /// The row that is chosen of those that are left.
  var cursor = ListCursor()

  /// A row of the list.
  struct Row {
    let action: Action
    let title: String
    let keys: String
    /// Why the action cannot be done now.
    let obstacle: String?
    /// Its name in all languages in which it was looked for, and the other words by which it is found: as search sees
    /// them, each on a line.
    fileprivate let names: String
    fileprivate let words: String
  }

  init(isHelp: Bool) { self.isHelp = isHelp }

  /// The key that is meant, where what was typed is one key of an Arabic keyboard: it counts by its place too.
  fileprivate var latinKey: String? {
    guard let character = filter.characters.first, filter.characters.count == 1 else { return nil }
    return KeyPress(.character(character)).inLatinPlace?.name
  }
}

extension Editor {
  /// The rows of a list that are left by what was typed: every word must occur in the name or among the words that
  /// the action goes by besides, or be the key.
  func rows(of list: ActionList) -> [ActionList.Row] {
    let words = searchFolded(list.filter.text).split(separator: " ").map(String.init)
    let typed = list.filter.text.trimmingWhitespace
    let key = list.latinKey
    // Whoever does not read the language of the interface must find the way back, too.
    let others = typed.count < 2 ? [] : look.otherPhrasebooks
    let rows = Action.allCases.compactMap { action -> ActionList.Row? in
      let title = look.say(action.title)
      let keys = keymap.keys(for: action)
      let folded = searchFolded(([title] + others.map { $0.text(action.title) }).joined(separator: "\n"))
      let synonyms = typed.count < 2 ? "" : searchFolded(action.otherWords)
      let isKey = keys.contains {
        $0 == typed || $0 == key
          || ($0.count > 1 && !typed.isEmpty && searchFolded($0).hasPrefix(words.first ?? ""))
      }
      guard isKey || words.allSatisfy({ $0.stands(in: folded) || $0.stands(in: synonyms) }) else {
        return nil
      }
      var obstacle: String?
      if case .disabled(let reason) = availability(of: action) { obstacle = look.say(reason) }
      return ActionList.Row(
        action: action, title: title, keys: keys.joined(separator: "  "), obstacle: obstacle, names: folded,
        words: synonyms)
    }
    return words.isEmpty ? rows : rows.bestFirst(for: words, [typed, key].compactMap { $0 })
  }
}

extension ActionList: Layer {
  var traits: LayerTraits { [.coversScreen, .readsAsInterface, .letsPark] }

  var isOnRow: Bool { cursor.wasMoved }

  mutating func handle(_ key: KeyPress, in editor: inout Editor) -> Reaction {
    editor.notice = nil
    if key.isBack { return .leaves }
    if key.isPlain(.enter) { return run(in: &editor) }
    if let step = ListCursor.step(of: key, page: 10, hasEnds: false) {
      cursor.move(by: step, count: editor.rows(of: self).count)
    } else if filter.handle(key, in: editor.fieldSetting) {
      cursor = ListCursor()
    }
    return .stays
  }

  /// Does the chosen action; one that cannot be done says why and the list stays.
  private func run(in editor: inout Editor) -> Reaction {
    let rows = editor.rows(of: self)
    guard rows.indices.contains(cursor.row) else { return .stays }
    let action = rows[cursor.row].action
    if case .disabled(let reason) = editor.availability(of: action) {
      editor.say(reason, .warning)
    } else {
      // What is being written below is kept first; what does not do stays open.
      editor.layers.pop()
      guard editor.finishWriting() else { return .leaves }
      editor.close()
      editor.repairFocus(near: nil)
      editor.notice = nil
      editor.perform(action)
    }
    return .stays
  }

  mutating func paste(_ text: String, in editor: inout Editor) -> Reaction {
    filter.insert(text)
    cursor.row = 0
    return .stays
  }

  mutating func click(_ target: ClickTarget, isDouble: Bool, in editor: inout Editor) -> Reaction {
    guard case .row(let row) = target else { return .stays }
    cursor.row = row
    guard isDouble || !isHelp else { return .stays }
    editor.mouse.lastClickLeft = true
    return run(in: &editor)
  }

  mutating func wheel(at point: Point, by step: Int, in editor: inout Editor) -> Reaction {
    handle(KeyPress(step < 0 ? .up : .down), in: &editor)
  }

  var field: TextField? {
    get { filter }
    set { if let newValue { filter = newValue } }
  }

  mutating func finishWriting(in editor: inout Editor) -> Reaction? { .leaves }

  func draw(on frame: inout Frame, of drawn: DrawnEditor) {
    ActionListView(drawn: drawn, list: self).draw(on: &frame, in: frame.canvas.bounds)
  }
}

extension Action {
  /// The words that it goes by besides its name, in all languages, each on a line.
  fileprivate var otherWords: String {
    searchWords.textsInAllLanguages.flatMap { $0.split(separator: "|") }.map {
      String($0).trimmingWhitespace
    }.joined(separator: "\n")
  }
}

extension String {
  /// Whether a word stands in a text, with or without the article of Arabic.
  fileprivate func stands(in text: String) -> Bool {
    text.contains(self) || count > 4 && hasPrefix("ال") && text.contains(dropFirst(2))
  }
}

extension [ActionList.Row] {
  /// The rows whose name begins with what was typed first, then those that have it at the start of a word or anywhere
  /// in their name, then those that go by such a word besides; otherwise in the order of the list.
  fileprivate func bestFirst(for words: [String], _ keys: [String]) -> [ActionList.Row] {
    func rank(_ row: ActionList.Row) -> Int {
      if row.keys.split(separator: " ").contains(where: { keys.contains(String($0)) }) { return -1 }
      if "\n\(row.names)".contains("\n" + words[0]) { return 0 }
      if row.names.contains(" " + words[0]) { return 1 }
      if words[0].stands(in: row.names) { return 2 }
      return "\n\(row.words)".contains("\n" + words[0]) ? 3 : 4
    }
    return enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(
      \.element)
  }
}
