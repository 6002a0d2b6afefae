public import Console
import JourneyInsight
public import Phrases
public import TerminalText

/// How everything is said and drawn: language, signs, colours, and the ruler for text.
public struct Look: Sendable {
  var phrasebook: Phrasebook {
    didSet {
      levelWords = Self.levelWords(phrasebook)
      takeSigns()
    }
  }
  /// What each level is called: every card says one.
  private var levelWords: [Level: String]
  private(set) var typesetter: Typesetter
  private(set) var signs: Signs
  private(set) var mirroredSigns: Signs
  private(set) var theme: Theme
  private let colors: ColorDepth
  private var shade: Shade

  /// The look for what a terminal can show.
  public init(
    _ capabilities: Capabilities, shade: Shade = .dark, phrasebook: Phrasebook = Phrasebook(.english),
    ordering: TextOrdering = .visual
  ) {
    self.phrasebook = phrasebook
    levelWords = Self.levelWords(phrasebook)
    typesetter = Typesetter(repertoire: capabilities.repertoire, ordering: ordering)
    signs = .unicode
    mirroredSigns = .unicode
    colors = capabilities.colors
    self.shade = shade
    theme = Theme(colors: colors, shade: shade)
    takeSigns()
  }

  /// Takes the signs that go with the characters and digits that are shown. A zero of the Arabic script is a dot: with it
  /// what has no value is a dash.
  private mutating func takeSigns() {
    signs = repertoire == .ascii ? .ascii : .unicode
    if phrasebook.digits != .latin { signs.unrated = signs.none }
    mirroredSigns = signs.mirrored
  }

  /// A whole number in the digits that are shown.
  func number(_ value: Int) -> String { phrasebook.whole(value) }

  /// Takes other colours.
  mutating func adopt(_ shade: Shade) {
    self.shade = shade
    theme = Theme(colors: colors, shade: shade)
  }

  /// All of it that can change while the program runs.
  struct Key: Hashable, Sendable {
    fileprivate let language: Language
    fileprivate let digits: Digits
    fileprivate let typesetter: Typesetter
    fileprivate let shade: Shade
  }

  var key: Key {
    Key(language: phrasebook.language, digits: phrasebook.digits, typesetter: typesetter, shade: shade)
  }

  /// With which characters is drawn.
  var repertoire: Repertoire { typesetter.repertoire }

  /// Draws with other characters.
  mutating func adopt(_ repertoire: Repertoire) {
    typesetter = Typesetter(
      repertoire: repertoire, ordering: typesetter.ordering, reading: typesetter.reading)
    takeSigns()
  }

  /// The direction in which the interface reads.
  var direction: TextDirection { phrasebook.language.isRightToLeft ? .rightToLeft : .leftToRight }

  /// A phrase in words. One that begins with a word of another script, such as the name of a key, is marked to run
  /// the way of the language all the same.
  func say(_ phrase: Phrase) -> String { running(phrasebook.text(phrase)) }

  /// The same, each of the names in it in so many columns at most.
  func say(_ phrase: Phrase, namesWithin limit: Int) -> String {
    running(phrasebook.text(phrase) { typesetter.truncated($0, to: limit) })
  }

  private func running(_ text: String) -> String {
    guard direction == .rightToLeft, TextDirection.firstStrong(of: text) == .leftToRight else { return text }
    return "\u{200F}" + text
  }

  /// The phrasebooks of the languages in which the interface does not speak now.
  var otherPhrasebooks: [Phrasebook] {
    Language.allCases.filter { $0 != phrasebook.language }.map { Phrasebook($0) }
  }

  /// What parts the hints of a line in the phrasebook.
  let hintSeparator = " · "

  /// What a level is called.
  func word(for level: Level) -> String { levelWords[level] ?? "" }

  private static func levelWords(_ phrasebook: Phrasebook) -> [Level: String] {
    Dictionary(uniqueKeysWithValues: Level.allCases.map { ($0, phrasebook.text(.level($0))) })
  }

  /// Who puts right-to-left text into the order of the screen.
  var ordering: TextOrdering {
    get { typesetter.ordering }
    set {
      typesetter = Typesetter(
        repertoire: typesetter.repertoire, ordering: newValue, reading: typesetter.reading)
    }
  }

  /// The direction in which the map reads, by which its texts run.
  var reading: TextDirection {
    get { typesetter.reading }
    set { typesetter.reading = newValue }
  }
}

extension Phrase {
  /// What a level is called.
  static func level(_ level: Level) -> Phrase { .word("Level", level.rawValue) }
}
