// What is asked, and the answers.

extension Phrase {
  /// “Delete stage “…” with its … touchpoints? Undo brings them back.”
  public static func questionDeleteStage(_ name: String, count: Int) -> Phrase {
    Phrase("questionDeleteStage", .text(name), .count(count))
  }

  /// “Enter delete | Esc keep it”
  public static var answersDeleteStage: Phrase { Phrase("answersDeleteStage") }

  /// “… is there already.”
  public static func questionAlreadyThere(_ path: String) -> Phrase {
    Phrase("questionAlreadyThere", .text(path))
  }

  /// “o overwrite it | s save under another name | Esc go back”
  public static var answersOverwrite: Phrase { Phrase("answersOverwrite") }

  /// “There are changes that are not saved.”
  public static var questionQuit: Phrase { Phrase("questionQuit") }

  /// “Enter save and quit | Esc stay | k keep aside and quit”
  public static var answersQuit: Phrase { Phrase("answersQuit") }

  /// “Owner of …:”
  public static func askOwner(_ name: String) -> Phrase {
    Phrase("askOwner", .text(name))
  }

  /// “Channel of …:”
  public static func askChannel(_ name: String) -> Phrase {
    Phrase("askChannel", .text(name))
  }

  /// “What hurts at …?”
  public static func askPain(_ name: String) -> Phrase {
    Phrase("askPain", .text(name))
  }

  /// “What could be better at …?”
  public static func askOpportunity(_ name: String) -> Phrase {
    Phrase("askOpportunity", .text(name))
  }

  /// “What will be done at …?”
  public static func askImprovement(_ name: String) -> Phrase {
    Phrase("askImprovement", .text(name))
  }

  /// “Evidence at … (csat 71, or what was said):”
  public static func askEvidence(_ name: String) -> Phrase {
    Phrase("askEvidence", .text(name))
  }

  /// “Save as:”
  public static var askPath: Phrase { Phrase("askPath") }

  /// “Find:”
  public static var askSearch: Phrase { Phrase("askSearch") }

  /// “Replace everywhere:”
  public static var askReplace: Phrase { Phrase("askReplace") }

  /// “Replace “app” with:”
  public static func askReplacement(_ old: String) -> Phrase { Phrase("askReplacement", .text(old)) }

  /// “Owner to rename everywhere:”
  public static var askOldOwner: Phrase { Phrase("askOldOwner") }

  /// “Channel to rename everywhere:”
  public static var askOldChannel: Phrase { Phrase("askOldChannel") }

  /// “Put / where to split:”
  public static var askSplit: Phrase { Phrase("askSplit") }

  /// “Park a thought:”
  public static var askThought: Phrase { Phrase("askThought") }

  /// “Stage for “free parking”:”
  public static func askStage(_ thought: String) -> Phrase { Phrase("askStage", .text(thought)) }

  /// “Compare with the file:”
  public static var askComparison: Phrase { Phrase("askComparison") }

  /// “Verdict:”
  public static var askVerdict: Phrase { Phrase("askVerdict") }

  /// “… touchpoints”
  public static func several(_ count: Int) -> Phrase {
    Phrase("several", .count(count))
  }

  /// “Tab: …”
  public static func tabCompletes(_ name: String) -> Phrase {
    Phrase("tabCompletes", .text(name))
  }

  /// “Tab: …”, names to choose from.
  public static func tabChooses(_ names: String) -> Phrase {
    Phrase("tabChooses", .text(names))
  }
}
