import Console
import Phrases
import TerminalText

extension Keymap {
  /// What may follow keys that begin a sequence: the last key and what it does, in the order of the table of actions.
  func following(_ begun: String) -> [(key: String, action: Action)] {
    Action.allCases.flatMap { action in
      keys(for: action).filter { $0.hasPrefix(begun + " ") }.map {
        (String($0.dropFirst(begun.count + 1)), action)
      }
    }
  }
}

/// A small list of the keys that may follow the first of a sequence, over the lower rows of the map.
struct FollowingKeysView: View, Drawn {
  let drawn: DrawnEditor

  /// The keys that lead somewhere now, each with a word or two.
  private var items: [(key: String, word: String)] {
    guard editor.layers.areClosed, let begun = (editor.layers.top as? MapLayer)?.begun, !begun.isEmpty else {
      return []
    }
    let names = begun.map(\.name).joined(separator: " ")
    return editor.keymap.following(names).filter { editor.availability(of: $0.action) == .enabled }.map {
      ($0.key, editor.look.say($0.action.hint))
    }
  }

  func draw(on frame: inout Frame, in area: Rect) {
    let items = items
    guard !items.isEmpty, area.rows > 0, area.columns > 8 else { return }
    let typesetter = editor.look.typesetter
    let keys = items.map { typesetter.width(of: $0.key) }.max() ?? 1
    let words = items.map { typesetter.width(of: $0.word) }.max() ?? 1
    let width = min(area.columns - 2, keys + words + 4)
    let most = max(1, (area.columns - 2) / width)
    let rows = min((items.count + most - 1) / most, max(1, area.rows - 1))
    let box = Rect(start: area.start, top: area.bottom - rows - 1, columns: area.columns, rows: rows + 1)
    frame.clear(box)
    frame.drawRule(atRow: box.top, from: box.start, columns: box.columns)
    for (number, item) in items.enumerated() where number / rows < most {
      let column = box.start + 1 + number / rows * width
      let row = box.top + 1 + number % rows
      frame.draw(" \(item.key) ", at: Point(column: column, row: row), columns: keys + 2, as: .keyCap)
      frame.drawShortened(
        item.word, at: Point(column: column + keys + 3, row: row), columns: width - keys - 4, as: .text)
    }
  }
}
