public import Console
public import Phrases
import TerminalText

/// How everything is said and drawn: language, signs, colours, and the ruler for text.
public struct Look: Sendable {
  let phrasebook: Phrasebook
  let typesetter: Typesetter
  let signs: Signs
  let theme: Theme

  /// The look for what a terminal can show.
  public init(
    _ capabilities: Capabilities, shade: Shade = .dark, phrasebook: Phrasebook = Phrasebook(.english)
  ) {
    self.phrasebook = phrasebook
    typesetter = Typesetter(repertoire: capabilities.repertoire)
    signs = capabilities.repertoire == .ascii ? .ascii : .unicode
    theme = Theme(colors: capabilities.colors, shade: shade)
  }

  func say(_ phrase: Phrase) -> String { phrasebook.text(phrase) }
}
