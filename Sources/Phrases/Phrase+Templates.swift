// Journeys to begin with.

extension Phrase {
  /// What a template is called, by its name on the command line.
  public static func template(_ name: String) -> Phrase { Phrase("template." + name) }

  /// What a stage of a template is called; the first one has number 1.
  public static func templateStage(_ template: String, _ number: Int) -> Phrase {
    Phrase("template.\(template).\(number)")
  }
}
