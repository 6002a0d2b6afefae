// What was done, for the status line, undo and redo.

extension Phrase {
  /// A step that was done: `verb` is its name in the code, `subject` what it changed, `count` how many things.
  public static func step(_ verb: String, _ subject: String, detail: Phrase, count: Int) -> Phrase {
    Phrase("step." + verb, .text(subject), .phrase(detail), .count(count))
  }

  /// “Undone: …”
  public static func undone(_ step: Phrase) -> Phrase {
    Phrase("undone", .phrase(step))
  }

  /// “Redone: …”
  public static func redone(_ step: Phrase) -> Phrase {
    Phrase("redone", .phrase(step))
  }

  /// “… undoes it”
  public static func undoneBy(_ key: String) -> Phrase {
    Phrase("undoneBy", .text(key))
  }
}
