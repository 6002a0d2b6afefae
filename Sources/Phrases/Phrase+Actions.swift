// What actions are called, and their groups.

extension Phrase {
  /// What an action is called, by its name in the code.
  public static func action(_ name: String) -> Phrase { Phrase("action." + name) }

  /// What an action is called among the key hints.
  public static func hint(_ name: String) -> Phrase { Phrase("hint." + name) }

  /// What a view of the map is called.
  public static func perspective(_ name: String) -> Phrase { Phrase("perspective." + name) }

  /// What a group of actions is called.
  public static func actionGroup(_ name: String) -> Phrase { Phrase("group." + name) }
}
