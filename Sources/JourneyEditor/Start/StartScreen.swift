import Phrases
import TextFolding

/// What is shown where no map was named: what there is to begin with, and a line that narrows it.
struct StartScreen: Sendable {
  let items: [StartItem]
  /// What narrows the rows.
  var filter = TextField()
  /// The row that is chosen of those that are left.
  var cursor = ListCursor()
  /// The path that is being written, once a file is asked for.
  var path: TextField?

  init(_ items: [StartItem]) { self.items = items }

  /// The text that is being written now.
  var openField: TextField {
    get { path ?? filter }
    set {
      guard path == nil else { return path = newValue }
      if newValue.text != filter.text { cursor = ListCursor() }
      filter = newValue
    }
  }

  /// The items that are left by what was typed: every word must occur in what is said of one.
  func rows(in look: Look) -> [StartItem] {
    let words = searchFolded(filter.text).split(separator: " ")
    guard !words.isEmpty else { return items }
    return items.filter { item in
      let texts = [look.say(item.title), item.path] + item.facts.map(look.say)
      let folded = searchFolded(texts.joined(separator: "\n"))
      return words.allSatisfy { folded.contains($0) }
    }
  }
}
