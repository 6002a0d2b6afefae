// What comes back from the person's own editor.

extension Phrase {
  /// “Taken over from your editor; not kept yet”
  public static var takenFromEditor: Phrase { Phrase("takenFromEditor") }

  /// “Your editor left the text as it was”
  public static var sameFromEditor: Phrase { Phrase("sameFromEditor") }

  /// “The text is as it was: …”
  public static func notFromEditor(_ reason: Phrase) -> Phrase {
    Phrase("notFromEditor", .phrase(reason))
  }

  /// “neither VISUAL nor EDITOR is set in your shell”
  public static var noEditorSet: Phrase { Phrase("editor.notSet") }

  /// “a quotation mark in … has no second one”
  public static func editorOpenQuote(_ variable: String) -> Phrase {
    Phrase("editor.openQuote", .text(variable))
  }

  /// “there is no program “…””
  public static func editorNotFound(_ program: String) -> Phrase {
    Phrase("editor.notFound", .text(program))
  }

  /// ““…” could not be started (system error …)”
  public static func editorNotStarted(_ program: String, _ code: Int) -> Phrase {
    Phrase("editor.notStarted", .text(program), .count(code))
  }

  /// ““…” ended with status …”
  public static func editorFailed(_ program: String, _ status: Int) -> Phrase {
    Phrase("editor.failed", .text(program), .count(status))
  }

  /// ““…” was ended by signal …”
  public static func editorKilled(_ program: String, _ signal: Int) -> Phrase {
    Phrase("editor.killed", .text(program), .count(signal))
  }

  /// “no private file could be made for it (system error …)”
  public static func noFileForEditor(_ code: Int) -> Phrase {
    Phrase("editor.noFile", .count(code))
  }

  /// “what “…” wrote could not be read”
  public static func notReadFromEditor(_ program: String) -> Phrase {
    Phrase("editor.notRead", .text(program))
  }

  /// “what “…” wrote is longer than … bytes”
  public static func tooLongFromEditor(_ program: String, _ limit: Int) -> Phrase {
    Phrase("editor.tooLong", .text(program), .count(limit))
  }

  /// “what “…” wrote is not UTF-8 text”
  public static func notUTF8FromEditor(_ program: String) -> Phrase {
    Phrase("editor.notUTF8", .text(program))
  }
}
