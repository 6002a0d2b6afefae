// Values of a map that do not count as they are written: where, what was found, what was expected, what to do.

extension Phrase {
  /// “warning: …”
  public static func checkWarning(_ finding: Phrase) -> Phrase { Phrase("checkWarning", .phrase(finding)) }

  /// How many warnings there are.
  public static func warningCount(_ count: Int) -> Phrase { Phrase("warningCount", .count(count)) }

  /// Something about a stage as a whole.
  public static func checkAtStage(_ stage: Int, _ name: String, _ matter: Phrase) -> Phrase {
    Phrase("checkAtStage", .count(stage), .text(name), .phrase(matter))
  }

  /// The median of the ballots and an effectiveness that differs from it.
  public static func ballotsDiffer(median: Double, effectiveness: Double) -> Phrase {
    Phrase("ballotsDiffer", .decimal(median), .decimal(effectiveness))
  }

  /// A day that is none, of a reading, an action or a workshop.
  public static func noDay(_ found: String, of dated: Phrase) -> Phrase {
    Phrase("noDay", .phrase(dated), .text(found))
  }

  /// Three values of a benchmark that neither rise nor fall throughout.
  public static func benchmarkNotMonotonic(_ measure: Phrase, _ values: [String]) -> Phrase {
    Phrase("benchmarkNotMonotonic", .phrase(measure), .text(values.joined(separator: " ")))
  }

  /// A reading that its measure cannot give.
  public static func outOfRange(_ reading: Phrase, _ value: String, low: Double, high: Double) -> Phrase {
    Phrase("outOfRange", .phrase(reading), .text(value), .decimal(low), .decimal(high))
  }

  /// A voice that is neither the customers' nor the employees'.
  public static func unknownVoice(_ reading: Phrase, _ word: String) -> Phrase {
    Phrase("unknownVoice", .phrase(reading), .text(word))
  }

  /// The reading that has this measure, source and date.
  public static func theReading(_ name: String) -> Phrase { Phrase("theReading", .text(name)) }

  /// The improvement action in these words.
  public static func theImprovement(_ text: String) -> Phrase { Phrase("theImprovement", .text(text)) }

  /// The workshop, of which nothing tells it from others.
  public static var theSession: Phrase { Phrase("theSession") }
}
