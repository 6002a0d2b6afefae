public import Console
public import Phrases
public import TerminalText

/// How everything is said and drawn: language, signs, colours, and the ruler for text.
public struct Look: Sendable {
  var phrasebook: Phrasebook
  private(set) var typesetter: Typesetter
  let signs: Signs
  let mirroredSigns: Signs
  let theme: Theme

  /// The look for what a terminal can show.
  public init(
    _ capabilities: Capabilities, shade: Shade = .dark, phrasebook: Phrasebook = Phrasebook(.english),
    ordering: TextOrdering = .visual
  ) {
    self.phrasebook = phrasebook
    typesetter = Typesetter(repertoire: capabilities.repertoire, ordering: ordering)
    signs = capabilities.repertoire == .ascii ? .ascii : .unicode
    mirroredSigns = signs.mirrored
    theme = Theme(colors: capabilities.colors, shade: shade)
  }

  /// The direction in which the interface reads.
  var direction: TextDirection { phrasebook.language.isRightToLeft ? .rightToLeft : .leftToRight }

  /// A phrase in words. One that begins with a word of another script, such as the name of a key, is marked to run
  /// the way of the language all the same.
  func say(_ phrase: Phrase) -> String {
    let text = phrasebook.text(phrase)
    guard direction == .rightToLeft, TextDirection.firstStrong(of: text) == .leftToRight else { return text }
    return "\u{200F}" + text
  }

  /// Who puts right-to-left text into the order of the screen.
  var ordering: TextOrdering {
    get { typesetter.ordering }
    set { typesetter = Typesetter(repertoire: typesetter.repertoire, ordering: newValue) }
  }
}
