// Phrases whose keys come from data: from names in the code, in the file format and on the command line. A test holds
// them to the names that there are.

// MARK: Actions and views

extension Phrase {
  /// The name of an action, by its name in the code.
  public static func action(_ name: String) -> Phrase { Phrase("action." + name) }

  /// The name of an action among the key hints.
  public static func hint(_ name: String) -> Phrase { Phrase("hint." + name) }

  /// Other words that people look for an action by, parted by bars: they are never shown.
  public static func actionWords(_ name: String) -> Phrase { Phrase("actionWords." + name) }

  /// The name of a group of actions.
  public static func actionGroup(_ name: String) -> Phrase { Phrase("group." + name) }

  /// The name of a view of the map.
  public static func perspective(_ name: String) -> Phrase { Phrase("perspective." + name) }

  /// The name of a view in few letters.
  public static func perspectiveShort(_ name: String) -> Phrase { Phrase("perspectiveShort." + name) }

  /// The name of a setting, or of something that it can be: `theme`, `theme.dark`.
  public static func setting(_ name: String) -> Phrase { Phrase("setting." + name) }

  /// A step that was done: `verb` is its name in the code, `subject` what it changed, `count` how many things.
  public static func step(_ verb: String, _ subject: String, detail: Phrase, count: Int) -> Phrase {
    Phrase("step." + verb, .text(subject), .phrase(detail), .count(count))
  }
}

// MARK: The file format

extension Phrase {
  /// A word of one of the format's vocabularies; `vocabulary` is the name of its type.
  public static func word(_ vocabulary: String, _ word: String) -> Phrase {
    Phrase("word.\(vocabulary).\(word)")
  }

  /// When a stage is, said by itself: “before the purchase or service”.
  public static func stagePhase(_ phase: String) -> Phrase { Phrase("stagePhase." + phase) }

  /// The name of a field.
  public static func field(_ key: String) -> Phrase { Phrase("field." + key) }

  /// The heading of a section of a form.
  public static func section(_ key: String) -> Phrase { Phrase("section." + key) }

  /// The name of a member of a record.
  public static func member(_ key: String) -> Phrase { Phrase("member." + key) }

  /// The name of a field of an item in a cell, in one word.
  public static func itemKey(_ name: String) -> Phrase { Phrase("itemKey." + name) }

  /// The name of a month, 1…12.
  public static func month(_ number: Int) -> Phrase { Phrase("month.\(number)") }

  /// The name of a scored measure.
  public static func measure(_ name: String) -> Phrase { Phrase("measure." + name) }
}

// MARK: Tables and reports

extension Phrase {
  /// The name of a column that shows no field of the format.
  public static func column(_ key: String) -> Phrase { Phrase("column." + key) }

  /// The words by which a filter asks for a field, parted by bars.
  public static func filterKey(_ field: String) -> Phrase { Phrase("filterKey." + field) }

  /// The words by which a filter asks for a property, parted by bars.
  public static func filterMark(_ mark: String) -> Phrase { Phrase("filterMark." + mark) }

  /// A tab of the atlas.
  public static func atlasTab(_ name: String) -> Phrase { Phrase("atlasTab." + name) }

  /// The heading above the pains of a class.
  public static func painGroup(_ painClass: String) -> Phrase { Phrase("painGroup." + painClass) }

  /// The name of a report, of a column or of a word in one.
  public static func report(_ key: String) -> Phrase { Phrase("report." + key) }

  /// What a part of an event is called within a sentence.
  public static func logPart(_ name: String) -> Phrase { Phrase("logPart." + name) }

  /// What a figure of an event log is called.
  public static func paths(_ name: String) -> Phrase { Phrase("paths." + name) }

  /// A requirement that a touchpoint does not meet: “it has no owner”.
  public static func lacks(_ requirement: String) -> Phrase { Phrase("report.lacks." + requirement) }

  /// The meaning of a level, by its name: “below what customers expect”.
  public static func pageMeaning(of level: String) -> Phrase { Phrase("page.meaning." + level) }

  /// The heading of one of the findings with which a page begins.
  public static func pageFinding(_ name: String) -> Phrase { Phrase("page.findings." + name) }

  /// The meaning of a group of opportunities, by its name: “worth much, takes little”.
  public static func pageMeaning(ofGroup group: String) -> Phrase { Phrase("page.group." + group) }
}

// MARK: Rounds, voting, presenting

extension Phrase {
  /// The title of a round: “Rating round”.
  public static func roundTitle(_ kind: String) -> Phrase { Phrase("round.title." + kind) }

  /// A choice of touchpoints for a round, and how many they are: “the low ones: 4”.
  public static func roundScope(_ scope: String, _ count: Int) -> Phrase {
    Phrase("round.scope." + scope, .count(count))
  }

  /// A question of a round: “How well does this serve the customer?”
  public static func roundQuestion(_ key: String, _ subject: String) -> Phrase {
    Phrase("round.question." + key, .text(subject))
  }

  /// An answer to a question of a round: “very badly”.
  public static func roundAnswer(_ question: String, _ key: String) -> Phrase {
    Phrase("round.answer.\(question).\(key)")
  }

  /// A grade of an opportunity in the room's words, 1…5.
  public static func roomGrade(_ grade: Int) -> Phrase { Phrase("roomPage.grade." + String(grade)) }

  /// The title of a vote: “Dot voting: pains”.
  public static func votingTitle(_ subject: String) -> Phrase { Phrase("voting.title." + subject) }

  /// A subject to vote on, and how many there are: “pains: 12”.
  public static func votingChoice(_ subject: String, _ count: Int) -> Phrase {
    Phrase("voting.choice." + subject, .count(count))
  }

  /// What can become of a round that was held already: “go on with it”.
  public static func votingAgain(_ choice: String) -> Phrase { Phrase("voting.again." + choice) }

  /// The heading of a page of a presentation: “What hurts most”.
  public static func presented(_ subject: String) -> Phrase { Phrase("presented." + subject) }
}

// MARK: Templates, the manual, failures

extension Phrase {
  /// The name of a template, by its name on the command line.
  public static func template(_ name: String) -> Phrase { Phrase("template." + name) }

  /// The name of a stage of a template; the first one has number 1.
  public static func templateStage(_ template: String, _ number: Int) -> Phrase {
    Phrase("template.\(template).\(number)")
  }

  /// The heading of a part of the manual: “NAME”.
  public static func manualSection(_ name: String) -> Phrase { Phrase("manual.section." + name) }

  /// The meaning of an exit status.
  public static func manualStatus(_ status: String) -> Phrase { Phrase("manual.status." + status) }

  /// A step of a file operation, by its name in the code.
  public static func fileStep(_ name: String) -> Phrase { Phrase("error.step." + name) }

  /// The thing that JSON wants at a place, by its name in the code.
  public static func jsonExpected(_ name: String) -> Phrase { Phrase("error.json." + name) }

  /// “line 3: a tag is not finished, or its name cannot be one”: a template, and what is wrong in it.
  public static func templateProblem(_ line: Int, _ kind: String) -> Phrase {
    Phrase("error.template", .count(line), .phrase(Phrase("error.mustache." + kind)))
  }
}
