// What reading a Mermaid diagram had to say, line by line.

extension Phrase {
  /// “…:…: …”
  public static func importFinding(_ file: String, _ line: Int, _ matter: Phrase) -> Phrase {
    Phrase("import.finding", .text(file), .count(line), .phrase(matter))
  }

  /// “… in … written to …”
  public static func importDone(_ touchpoints: Phrase, _ stages: Phrase, _ file: String) -> Phrase {
    Phrase("import.done", .phrase(touchpoints), .phrase(stages), .text(file))
  }

  /// “… stages”
  public static func stageCount(_ count: Int) -> Phrase {
    Phrase("stageCount", .count(count))
  }

  /// “score … counts as …; the original is in the notes”
  public static func scoreLimited(_ score: String, _ rating: Int) -> Phrase {
    Phrase("import.scoreLimited", .text(score), .count(rating))
  }

  /// “scores go up to …; another scale than 1–5 may be meant”
  public static func scaleBeyondFive(_ highest: Double) -> Phrase {
    Phrase("import.scaleBeyondFive", .decimal(highest))
  }

  /// “score 0 was left unrated”
  public static var scoreZero: Phrase { Phrase("import.scoreZero") }

  /// “no score; left unrated”
  public static var scoreMissing: Phrase { Phrase("import.scoreMissing") }

  /// ““…” is no score; left unrated”
  public static func scoreUnreadable(_ score: String) -> Phrase {
    Phrase("import.scoreUnreadable", .text(score))
  }

  /// “read as score … by “…”, which stand in each other's place”
  public static func scoreAfterActor(_ score: String, _ actor: String) -> Phrase {
    Phrase("import.scoreAfterActor", .text(score), .text(actor))
  }

  /// “a colon seems to have ended the name “…” too early: “…””
  public static func colonInsideName(_ name: String, _ rest: String) -> Phrase {
    Phrase("import.colonInsideName", .text(name), .text(rest))
  }

  /// “an actor without a name was left out”
  public static var actorEmpty: Phrase { Phrase("import.actorEmpty") }

  /// “the actor “…” stands there twice; kept once”
  public static func actorRepeated(_ name: String) -> Phrase {
    Phrase("import.actorRepeated", .text(name))
  }

  /// ““…” has no meaning there; it is in the notes”
  public static func tailIgnored(_ text: String) -> Phrase {
    Phrase("import.tailIgnored", .text(text))
  }

  /// “# begins a comment: “…” was left out”
  public static func cutAtNumberSign(_ rest: String) -> Phrase {
    Phrase("import.cutAtNumberSign", .text(rest))
  }

  /// ““…:” makes a task of that name, not a …”
  public static func keywordReadAsTask(_ name: String) -> Phrase {
    Phrase("import.keywordReadAsTask", .text(name))
  }

  /// ““…” alone took the next line as its text”
  public static func keywordTookNextLine(_ keyword: String) -> Phrase {
    Phrase("import.keywordTookNextLine", .text(keyword))
  }

  /// “tasks before the first section got a stage of their own”
  public static var tasksBeforeSection: Phrase { Phrase("import.tasksBeforeSection") }

  /// “the section “…” follows itself; the two are one stage”
  public static func sectionRepeated(_ name: String) -> Phrase {
    Phrase("import.sectionRepeated", .text(name))
  }

  /// “a later title replaced “…””
  public static func titleReplaced(_ title: String) -> Phrase {
    Phrase("import.titleReplaced", .text(title))
  }

  /// “Mermaid refuses this heading; it was read as journey”
  public static var repairedHeading: Phrase { Phrase("import.repairedHeading") }

  /// “Mermaid refuses the semicolon; it was read as the end of the line”
  public static var repairedSemicolon: Phrase { Phrase("import.repairedSemicolon") }

  /// “Mermaid refuses &…;; it was read as its character”
  public static func repairedEntity(_ name: String) -> Phrase {
    Phrase("import.repairedEntity", .text(name))
  }

  /// “Mermaid refuses a colon in a section; it was read as part of the name”
  public static var repairedColon: Phrase { Phrase("import.repairedColon") }

  /// “Mermaid refuses a name that begins with a keyword; it was read as a name”
  public static var repairedName: Phrase { Phrase("import.repairedName") }

  /// “found “…”, expected a Mermaid diagram that begins with journey”
  public static func notAJourney(_ found: String) -> Phrase {
    Phrase("import.notAJourney", .text(found))
  }

  /// “the word journey”
  public static var expectedJourney: Phrase { Phrase("import.expectedJourney") }

  /// “a task, a section or a title”
  public static var expectedStatement: Phrase { Phrase("import.expectedStatement") }

  /// ““: score: actors” after “…””
  public static func expectedScore(_ task: String) -> Phrase {
    Phrase("import.expectedScore", .text(task))
  }

  /// “the closing brace of line …”
  public static func expectedBrace(_ line: Int) -> Phrase {
    Phrase("import.expectedBrace", .count(line))
  }

  /// “the end of the line”
  public static var foundEndOfLine: Phrase { Phrase("import.foundEndOfLine") }

  /// “a semicolon”
  public static var foundSemicolon: Phrase { Phrase("import.foundSemicolon") }

  /// “a colon with nothing after it”
  public static var foundBareColon: Phrase { Phrase("import.foundBareColon") }

  /// “the word journey again”
  public static var foundJourneyAgain: Phrase { Phrase("import.foundJourneyAgain") }
}
