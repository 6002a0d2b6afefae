// Reports, checks, and readings taken over from tables.

extension Phrase {
  /// What a report, a column or a word of a report is called.
  public static func report(_ key: String) -> Phrase { Phrase("report." + key) }

  /// “…: …”: a report and the map it is on.
  public static func reportTitle(_ report: Phrase, _ map: String) -> Phrase {
    Phrase("reportTitle", .phrase(report), .text(map))
  }

  /// “…: …”
  public static func reportFact(_ heading: Phrase, _ words: String) -> Phrase {
    Phrase("reportFact", .phrase(heading), .text(words))
  }

  /// “… …: …”, as in “Stage 3: Sign up”.
  public static func reportNumbered(_ kind: Phrase, _ number: Int, _ name: String) -> Phrase {
    Phrase("reportNumbered", .phrase(kind), .count(number), .text(name))
  }

  /// “…?”: a score that rests on a guess.
  public static func reportGuess(_ score: Int) -> Phrase { Phrase("reportGuess", .count(score)) }

  /// “… → …”
  public static func reportChange(_ before: String, _ after: String) -> Phrase {
    Phrase("reportChange", .text(before), .text(after))
  }

  /// “Nothing to tell.”
  public static var reportNothing: Phrase { Phrase("reportNothing") }

  /// What stands between the things of a list.
  public static var reportSeparator: Phrase { Phrase("reportSeparator") }

  /// “the quotation mark that opens here is never closed”
  public static var openQuotation: Phrase { Phrase("openQuotation") }

  /// “there is text behind a closing quotation mark”
  public static var textBehindQuotation: Phrase { Phrase("textBehindQuotation") }

  /// “there is no line with a reading in it”
  public static var noReadings: Phrase { Phrase("noReadings") }

  /// “there is no column “…””
  public static func noColumn(_ name: Phrase) -> Phrase { Phrase("noColumn", .phrase(name)) }

  /// “two columns are headed “…””
  public static func columnTwice(_ name: Phrase) -> Phrase { Phrase("columnTwice", .phrase(name)) }

  /// “… fields where … are expected; …”
  public static func tooManyFields(_ found: Int, expected: Int) -> Phrase {
    Phrase("tooManyFields", .count(found), .count(expected))
  }

  /// “the map has no touchpoint “…””
  public static func noSuchTouchpoint(_ name: String) -> Phrase { Phrase("noSuchTouchpoint", .text(name)) }

  /// “… touchpoints are called “…”; …”
  public static func ambiguousTouchpoint(_ name: String, _ count: Int) -> Phrase {
    Phrase("ambiguousTouchpoint", .text(name), .count(count))
  }

  /// “the touchpoint “…” is not in the stage “…””
  public static func inOtherStage(_ name: String, _ stage: String) -> Phrase {
    Phrase("inOtherStage", .text(name), .text(stage))
  }

  /// “the map has no stage “…””
  public static func unknownStage(_ name: String) -> Phrase { Phrase("unknownStage", .text(name)) }

  /// “… stages are called “…”; …”
  public static func ambiguousStage(_ name: String, _ count: Int) -> Phrase {
    Phrase("ambiguousStage", .text(name), .count(count))
  }

  /// “the field “…” is empty”
  public static func emptyField(_ name: Phrase) -> Phrase { Phrase("emptyField", .phrase(name)) }

  /// “there is neither a value nor a quotation”
  public static var saysNothing: Phrase { Phrase("saysNothing") }

  /// “…: …”: a column, and what is wrong in it.
  public static func inColumn(_ name: Phrase, _ reason: Phrase) -> Phrase {
    Phrase("inColumn", .phrase(name), .phrase(reason))
  }

  /// “one of …”
  public static func oneOfWords(_ words: Phrase) -> Phrase { Phrase("oneOfWords", .phrase(words)) }

  /// “a day such as 2026-05-31”
  public static var expectedDate: Phrase { Phrase("expectedDate") }

  /// “a number from 0 on”
  public static var expectedNotNegative: Phrase { Phrase("expectedNotNegative") }

  /// “a whole number from 0 on”
  public static var expectedCount: Phrase { Phrase("expectedCount") }

  /// “it contradicts line …, which has the same source, measure and date”
  public static func contradictsLine(_ line: Int) -> Phrase { Phrase("contradictsLine", .count(line)) }

  /// “the column “…” means nothing here and is passed over”
  public static func columnIgnored(_ name: String) -> Phrase { Phrase("columnIgnored", .text(name)) }

  /// “…: … …”: what a reading is about, the measure, and what it says.
  public static func readingLine(_ target: String, _ measure: String, _ words: String) -> Phrase {
    Phrase("readingLine", .text(target), .text(measure), .text(words))
  }

  /// “… added, … changed, … as they were”
  public static func readingsTaken(_ added: Int, _ updated: Int, _ unchanged: Int) -> Phrase {
    Phrase("readingsTaken", .count(added), .count(updated), .count(unchanged))
  }

  /// “…; nothing was written (--dry-run)”
  public static func nothingWritten(_ counts: Phrase) -> Phrase { Phrase("nothingWritten", .phrase(counts)) }

  /// “… is repaired when the map is saved: …”
  public static func checkRepair(_ repair: Phrase) -> Phrase { Phrase("checkRepair", .phrase(repair)) }

  /// “… low touchpoints; … are allowed”
  public static func checkLow(_ count: Int, _ limit: Int) -> Phrase {
    Phrase("checkLow", .count(count), .count(limit))
  }

  /// “… critical touchpoints; … are allowed”
  public static func checkCritical(_ count: Int, _ limit: Int) -> Phrase {
    Phrase("checkCritical", .count(count), .count(limit))
  }

  /// “Stage …, “…”: …”: where, and what was found.
  public static func checkAt(_ stage: Int, _ touchpoint: String, _ matter: Phrase) -> Phrase {
    Phrase("checkAt", .count(stage), .text(touchpoint), .phrase(matter))
  }

  /// “…, rated …”
  public static func checkRated(_ level: Phrase, _ rating: Double) -> Phrase {
    Phrase("checkRated", .phrase(level), .decimal(rating))
  }

  /// What a touchpoint lacks.
  public static func lacks(_ requirement: String) -> Phrase { Phrase("report.lacks." + requirement) }

  /// “Nothing was found.”
  public static var checkFine: Phrase { Phrase("checkFine") }

  /// “… findings”
  public static func findingCount(_ count: Int) -> Phrase { Phrase("findingCount", .count(count)) }
}

// What the commands for analysts say of themselves.
extension Phrase {
  /// “Print what hurts, in the order in which it deserves to be looked at.”
  public static var cliPains: Phrase { Phrase("cli.pains") }

  /// “Print the map in figures: …”
  public static var cliStats: Phrase { Phrase("cli.stats") }

  /// “Print every touchpoint with every field.”
  public static var cliInventory: Phrase { Phrase("cli.inventory") }

  /// “Print what is done to make touchpoints better, by whom and until when.”
  public static var cliImprovements: Phrase { Phrase("cli.improvements") }

  /// Examples of `rihla actions`.
  public static var cliImprovementsMore: Phrase { Phrase("cli.improvements.more") }

  /// “Print the minutes of a workshop.”
  public static var cliMinutes: Phrase { Phrase("cli.minutes") }

  /// “The map as it was before; what was changed since then is told.”
  public static var cliMinutesSince: Phrase { Phrase("cli.minutes.since") }

  /// “The format: text, plain, json, csv or markdown.”
  public static var cliFormat: Phrase { Phrase("cli.format") }

  /// “Check a map: …”
  public static var cliCheck: Phrase { Phrase("cli.check") }

  /// Examples and exit codes of `rihla check`.
  public static var cliCheckMore: Phrase { Phrase("cli.check.more") }

  /// “How many touchpoints may be low, the critical included.”
  public static var cliMaxLow: Phrase { Phrase("cli.maxLow") }

  /// “How many touchpoints may be critical.”
  public static var cliMaxCritical: Phrase { Phrase("cli.maxCritical") }

  /// “What each touchpoint must have: …”
  public static var cliRequire: Phrase { Phrase("cli.require") }

  /// “Look at one stage only, by its name or number.”
  public static var cliStage: Phrase { Phrase("cli.stage") }

  /// “The format: text, json or github.”
  public static var cliCheckFormat: Phrase { Phrase("cli.checkFormat") }

  /// “Put measured readings of a table into a map.”
  public static var cliEvidence: Phrase { Phrase("cli.evidence") }

  /// The columns, and examples of `rihla evidence`.
  public static var cliEvidenceMore: Phrase { Phrase("cli.evidence.more") }

  /// “The map, which is written.”
  public static var cliEvidenceFile: Phrase { Phrase("cli.evidence.file") }

  /// “The table; - reads standard input.”
  public static var cliEvidenceTable: Phrase { Phrase("cli.evidence.table") }

  /// “Tell what would be done and write nothing.”
  public static var cliDryRun: Phrase { Phrase("cli.dryRun") }

  /// “The format: text, json or markdown.”
  public static var cliDiffFormat: Phrase { Phrase("cli.diffFormat") }
}
