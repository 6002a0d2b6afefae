public import Console
public import Phrases
public import TerminalText

/// How everything is said and drawn: language, signs, colours, and the ruler for text.
public struct Look: Sendable {
  let phrasebook: Phrasebook
  private(set) var typesetter: Typesetter
  let signs: Signs
  let theme: Theme

  /// The look for what a terminal can show.
  public init(
    _ capabilities: Capabilities, shade: Shade = .dark, phrasebook: Phrasebook = Phrasebook(.english),
    ordering: TextOrdering = .visual
  ) {
    self.phrasebook = phrasebook
    typesetter = Typesetter(repertoire: capabilities.repertoire, ordering: ordering)
    signs = capabilities.repertoire == .ascii ? .ascii : .unicode
    theme = Theme(colors: capabilities.colors, shade: shade)
  }

  /// Who puts right-to-left text into the order of the screen.
  var ordering: TextOrdering {
    get { typesetter.ordering }
    set { typesetter = Typesetter(repertoire: typesetter.repertoire, ordering: newValue) }
  }

  func say(_ phrase: Phrase) -> String { phrasebook.text(phrase) }
}
