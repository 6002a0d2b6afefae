public import JourneyModel

/// What reading a Mermaid `journey` diagram gave: the map, and everything a person should look at.
public struct MermaidImport: Sendable {
  /// The diagram as a map.
  public let map: JourneyMap
  /// What was not taken over as it stood, in the order of its lines.
  public let findings: [Finding]

  /// One thing about one line of the source.
  public struct Finding: Hashable, Sendable {
    /// The line, from 1, of the source as it was given.
    public let line: Int
    /// What there is to say about it.
    public let matter: Matter

    /// A finding about a line.
    public init(line: Int, matter: Matter) {
      self.line = line
      self.matter = matter
    }
  }

  /// What there can be to say about a line. Texts are the diagram's own.
  public enum Matter: Hashable, Sendable {
    /// A score that is no whole number of 1…5 was rounded and limited to `rating`.
    case scoreLimited(score: String, rating: Int)
    /// A score that is not on the scale that was given was limited to `rating`.
    case scoreOutsideScale(score: String, rating: Int)
    /// Scores go beyond 5, up to `highest`: the diagram may count on another scale. Said once.
    case scaleBeyondFive(highest: Double)
    /// The score is 0; the touchpoint was left unrated.
    case scoreZero
    /// There is no score; the touchpoint was left unrated.
    case scoreMissing
    /// What stands for a score is no number; the touchpoint was left unrated. Words belong to its name.
    case scoreUnreadable(score: String)
    /// The score is written in digits that Mermaid does not know; it was read as `number`.
    case scoreInOtherDigits(score: String, number: String)
    /// Actor and score stood in each other's place and were read as meant.
    case scoreAfterActor(score: String, actor: String)
    /// A colon stands inside a name, a time or an address, where Mermaid would end the name.
    case colonInsideName(name: String, rest: String)
    /// Arabic commas part the actors, which Mermaid takes for one.
    case actorsAtArabicCommas(actors: String)
    /// An actor without a name was left out.
    case actorEmpty
    /// An actor named twice at one task was kept once.
    case actorRepeated(name: String)
    /// What stood after the actors' colon has no meaning and went into the notes only.
    case tailIgnored(text: String)
    /// `#` began a comment in the middle of a text and took the rest of the line.
    case cutAtNumberSign(rest: String)
    /// The line reads like a keyword with a colon, which makes it a task of that name.
    case keywordReadAsTask(name: String)
    /// A keyword alone on its line took the next line as its text.
    case keywordTookNextLine(keyword: String)
    /// Tasks stand before the first section; they got a stage of their own.
    case tasksBeforeSection
    /// The same section follows itself; the two became one stage.
    case sectionRepeated(name: String)
    /// A later title replaced this one.
    case titleReplaced(title: String)
    /// Mermaid refuses the line; it was read as meant.
    case repaired(MermaidRepair)
  }
}

/// What was put right in a line that Mermaid refuses.
public enum MermaidRepair: Hashable, Sendable {
  /// `journey` was not written in lower-case letters, or comments stood before it.
  case heading
  /// A semicolon at the end of a statement was dropped, or taken as the end of the line.
  case semicolon
  /// An HTML entity such as `&amp;` was read as its character.
  case htmlEntity(name: String)
  /// A colon was taken as part of a section's name.
  case colonInSection
  /// A task's name may not begin with the word `journey`; it was taken as a name all the same.
  case nameBeginsWithKeyword
}

/// Why a text could not be read as a Mermaid `journey` diagram. Nothing is half-read.
public enum MermaidError: Error, Hashable, Sendable {
  /// The text is some other diagram, or none; `found` begins its first telling line. `line` counts from 1.
  case notAJourney(line: Int, found: String)
  /// The diagram's grammar was left at this place; line and column count from 1, the column in Unicode scalars.
  case syntax(line: Int, column: Int, found: Found, expected: Expected)

  /// What stood where something else was expected.
  public enum Found: Hashable, Sendable {
    /// The text ended.
    case end
    /// The line ended.
    case endOfLine
    /// A semicolon, which Mermaid does not know as a separator.
    case semicolon
    /// A colon with nothing after it.
    case bareColon
    /// A colon and what follows it, where no task's name went before.
    case data(String)
    /// The word `journey` again.
    case journey
    /// A title, section or accessibility line.
    case keyword(String)
    /// Any other words.
    case text(String)
  }

  /// What was expected instead.
  public enum Expected: Hashable, Sendable {
    /// The word `journey`.
    case journey
    /// A task, a section, a title or the end of the text.
    case statement
    /// `: score: actors` after this task's name.
    case score(task: String)
    /// The `}` that ends the description begun in line `opened`.
    case closingBrace(opened: Int)
  }
}
