// What the status line says.

extension Phrase {
  /// “…, and then?”
  public static func waitingForKey(_ keys: String) -> Phrase {
    Phrase("waitingForKey", .text(keys))
  }

  /// “… does nothing here”
  public static func unknownKey(_ key: String) -> Phrase {
    Phrase("unknownKey", .text(key))
  }

  /// “… does nothing here; … shows the keys”
  public static func unknownKeyOnBoard(_ key: String, _ help: String) -> Phrase {
    Phrase("unknownKeyOnBoard", .text(key), .text(help))
  }

  /// “That is how it was already”
  public static var nothingChanged: Phrase { Phrase("nothingChanged") }

  /// “Nothing is open; … quits”
  public static func nothingOpen(_ quit: String) -> Phrase {
    Phrase("nothingOpen", .text(quit))
  }

  /// “That could not be done; nothing was changed”
  public static var editFailed: Phrase { Phrase("editFailed") }

  /// “In “…”; … low touchpoints in the whole map”
  public static func lowOf(_ stage: String, count: Int) -> Phrase {
    Phrase("lowOf", .text(stage), .count(count))
  }

  /// “Judged “…”; its measurement, …, stays the rating”
  public static func measurementStands(_ name: String, _ rating: Double) -> Phrase {
    Phrase("measurementStands", .text(name), .decimal(rating))
  }

  /// “The emotion is at +2 already”
  public static var emotionAtTop: Phrase { Phrase("emotionAtTop") }

  /// “The emotion is at −2 already”
  public static var emotionAtBottom: Phrase { Phrase("emotionAtBottom") }

  /// “… touchpoints selected”
  public static func selected(_ count: Int) -> Phrase {
    Phrase("selected", .count(count))
  }

  /// “Copied … touchpoints”
  public static func copied(_ name: String, count: Int) -> Phrase {
    Phrase("copied", .text(name), .count(count))
  }

  /// “Moving “…”: arrows carry it, Enter drops it, Esc puts it back”
  public static func carrying(_ name: String) -> Phrase {
    Phrase("carrying", .text(name))
  }

  /// “Nothing was moved”
  public static var moveCancelled: Phrase { Phrase("moveCancelled") }

  /// “It cannot go further that way”
  public static var cannotMoveFurther: Phrase { Phrase("cannotMoveFurther") }

  /// “Found “…””
  public static func found(_ text: String) -> Phrase {
    Phrase("found", .text(text))
  }

  /// “Found “…”; the search went on from the other end”
  public static func foundAfterWrapping(_ text: String) -> Phrase {
    Phrase("foundAfterWrapping", .text(text))
  }

  /// ““…” is nowhere on the map”
  public static func notFound(_ text: String) -> Phrase {
    Phrase("notFound", .text(text))
  }

  /// “Adding: #channel =3 ~+1 @owner !pain are read as you type”
  public static var addingTouchpoints: Phrase { Phrase("addingTouchpoints") }

  /// “Adding stages, one a line”
  public static var addingStages: Phrase { Phrase("addingStages") }

  /// “Letters begin a touchpoint now; … gives them back to the commands”
  public static func captureBegun(_ key: String) -> Phrase {
    Phrase("captureBegun", .text(key))
  }

  /// “Letters are commands again; … lets them begin a touchpoint”
  public static func captureEnded(_ key: String) -> Phrase {
    Phrase("captureEnded", .text(key))
  }

  /// “Not removed: “…” may begin a text; use …, or … to type”
  public static func letterRemovesNothing(_ letter: String, _ key: String, _ capture: String) -> Phrase {
    Phrase("letterRemovesNothing", .text(letter), .text(key), .text(capture))
  }

  /// “Not added: “…”; the next line begins with it”
  public static func draftKept(_ text: String) -> Phrase {
    Phrase("draftKept", .text(text))
  }

  /// “It needs a name”
  public static var nameMissing: Phrase { Phrase("nameMissing") }

  /// “The name is as it was”
  public static var nameUnchanged: Phrase { Phrase("nameUnchanged") }

  /// “The field is as it was”
  public static var fieldUnchanged: Phrase { Phrase("fieldUnchanged") }

  /// “Renaming”
  public static var renaming: Phrase { Phrase("renaming") }

  /// “Nothing can be pasted here”
  public static var pasteNotHere: Phrase { Phrase("pasteNotHere") }

  /// “That is too long for one text; nothing was pasted”
  public static var pasteTooLong: Phrase { Phrase("pasteTooLong") }

  /// “One of the keys shown, or Esc”
  public static var chooseOneOfThese: Phrase { Phrase("chooseOneOfThese") }

  /// ““…” does not fit: …”
  public static func notUnderstood(_ text: String, _ hint: Phrase) -> Phrase {
    Phrase("notUnderstood", .text(text), .phrase(hint))
  }

  /// “hidden marks”
  public static var hiddenMarks: Phrase { Phrase("hiddenMarks") }

  /// “The interface is in English now”
  public static var languageIs: Phrase { Phrase("languageIs") }

  /// “One line a card; … shows cards again”
  public static func nowCompact(_ key: String) -> Phrase {
    Phrase("nowCompact", .text(key))
  }

  /// “Showing cards”
  public static var nowComfortable: Phrase { Phrase("nowComfortable") }

  /// “Saved …”
  public static func savedTo(_ path: String) -> Phrase {
    Phrase("savedTo", .text(path))
  }

  /// “Not saved: …”
  public static func notSaved(_ reason: Phrase) -> Phrase {
    Phrase("notSaved", .phrase(reason))
  }

  /// “not yet saved”
  public static var notYetSaved: Phrase { Phrase("notYetSaved") }

  /// “saved”
  public static var allSaved: Phrase { Phrase("allSaved") }

  /// “read-only”
  public static var readOnly: Phrase { Phrase("readOnly") }

  /// “New: …; nothing is written until you save”
  public static func newFile(_ path: String) -> Phrase {
    Phrase("newFile", .text(path))
  }
}
