// Why an action cannot be done now.

extension Phrase {
  /// “There is no stage yet; A adds one”
  public static var noStages: Phrase { Phrase("noStages") }

  /// “No touchpoint is focused; a adds one”
  public static var noTouchpointHere: Phrase { Phrase("noTouchpointHere") }

  /// “There are only … stages”
  public static func noSuchStage(_ count: Int) -> Phrase {
    Phrase("noSuchStage", .count(count))
  }

  /// “No touchpoint is low”
  public static var noLows: Phrase { Phrase("noLows") }

  /// “Nothing was looked for yet; / begins”
  public static var nothingSought: Phrase { Phrase("nothingSought") }

  /// “There is nothing to undo”
  public static var nothingToUndo: Phrase { Phrase("nothingToUndo") }

  /// “There is nothing to redo”
  public static var nothingToRedo: Phrase { Phrase("nothingToRedo") }

  /// “Everything is saved”
  public static var nothingToSave: Phrase { Phrase("nothingToSave") }

  /// “Nothing was copied or cut yet”
  public static var clipboardEmpty: Phrase { Phrase("clipboardEmpty") }

  /// “This map is of format …, newer than this program: it is read-only”
  public static func readOnlyNewer(_ version: Int) -> Phrase {
    Phrase("readOnlyNewer", .count(version))
  }

  /// “The map was opened read-only”
  public static var readOnlyAsked: Phrase { Phrase("readOnlyAsked") }
}
