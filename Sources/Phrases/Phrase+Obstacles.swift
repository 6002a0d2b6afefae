// Why an action cannot be done now.

extension Phrase {
  /// “There is no stage yet; … adds one”
  public static func noStages(_ add: String) -> Phrase {
    Phrase("noStages", .text(add))
  }

  /// “No touchpoint is focused; … adds one”
  public static func noTouchpointHere(_ add: String) -> Phrase {
    Phrase("noTouchpointHere", .text(add))
  }

  /// “Stages move to the left and to the right”
  public static var stagesMoveSideways: Phrase { Phrase("stagesMoveSideways") }

  /// “There are only … stages”
  public static func noSuchStage(_ count: Int) -> Phrase {
    Phrase("noSuchStage", .count(count))
  }

  /// “No touchpoint is low”
  public static var noLows: Phrase { Phrase("noLows") }

  /// “No search yet; … begins one”
  public static func nothingSought(_ key: String) -> Phrase {
    Phrase("nothingSought", .text(key))
  }

  /// “There is nothing to undo”
  public static var nothingToUndo: Phrase { Phrase("nothingToUndo") }

  /// “There is no touchpoint below to merge with; …”
  public static var nothingToMerge: Phrase { Phrase("nothingToMerge") }

  /// “Nothing was changed yet that could be repeated”
  public static var nothingToRepeat: Phrase { Phrase("nothingToRepeat") }

  /// “Put / between the two names”
  public static var nothingToSplit: Phrase { Phrase("nothingToSplit") }

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

  /// “No text is open here; … hands the one that is to your editor”
  public static func nothingBeingWritten(_ key: String) -> Phrase {
    Phrase("nothingBeingWritten", .text(key))
  }
}
