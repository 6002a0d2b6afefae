// Diagrams that are edited in their own file, and what such a file cannot hold.

extension Phrase {
  /// “score … is not on the scale and counts as …; the original is in the notes”
  public static func scoreOutsideScale(_ score: String, _ rating: Int) -> Phrase {
    Phrase("import.scoreOutsideScale", .text(score), .count(rating))
  }

  /// “What the first actor of a task is: personas or owner.”
  public static var cliImportActors: Phrase { Phrase("cli.import.actors") }

  /// “The scale of the scores, from the worst to the best, as in 0..10.”
  public static var cliImportScale: Phrase { Phrase("cli.import.scale") }

  /// “there are … journeys in it; this is the first, … the second”
  public static func moreJourneys(_ count: Int, next: String) -> Phrase {
    Phrase("diagram.more", .count(count), .text(next))
  }

  /// “there is no Mermaid journey in it”
  public static var noJourney: Phrase { Phrase("diagram.none") }

  /// “there are only … journeys in it”
  public static func fewerJourneys(_ count: Int) -> Phrase { Phrase("diagram.fewer", .count(count)) }

  /// “only a diagram that was opened is saved as one; give a name that ends in .journey.json”
  public static var diagramElsewhere: Phrase { Phrase("diagram.elsewhere") }

  /// “a diagram holds no evidence; make a map of it with rihla import”
  public static var diagramWithoutEvidence: Phrase { Phrase("diagram.noEvidence") }

  /// “not in the diagram: …”
  public static func exportLoss(_ line: Phrase) -> Phrase { Phrase("loss.export", .phrase(line)) }

  /// “a diagram has no format of ours; only maps of their own are migrated”
  public static var migrateDiagram: Phrase { Phrase("migrate.diagram") }

  /// “The diagram cannot hold everything”
  public static var lossTitle: Phrase { Phrase("loss.title") }

  /// “… is a diagram. What it has no place for:”
  public static func lossIntroduction(_ file: String) -> Phrase { Phrase("loss.introduction", .text(file)) }

  /// “…: …”: what it is, and how many there are.
  public static func lossLine(_ matter: Phrase, _ count: Int) -> Phrase {
    Phrase("loss.line", .phrase(matter), .count(count))
  }

  /// “Enter saves the diagram only; all of this ends with the session.”
  public static var lossDrop: Phrase { Phrase("loss.drop") }

  /// “k saves the diagram, and the whole map in … besides.”
  public static func lossKeep(_ file: String) -> Phrase { Phrase("loss.keep", .text(file)) }

  /// “Enter diagram only | k keep everything beside | Esc stay”
  public static var hintsLosses: Phrase { Phrase("loss.hints") }

  /// “Saved …; the whole map is in …”
  public static func savedBeside(_ file: String, _ beside: String) -> Phrase {
    Phrase("loss.savedBeside", .text(file), .text(beside))
  }
}
