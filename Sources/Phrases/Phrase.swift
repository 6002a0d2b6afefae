/// Something to be said to a person, independent of the language: a key of the phrasebook and what goes into it.
///
/// Phrases are made by typed accessors, which are the only places that know keys. Most of them are generated from the
/// English phrasebook (`make phrases`); tests hold them and the phrasebooks together.
public struct Phrase: Hashable, Sendable {
  /// The key in the phrasebook.
  let key: String
  /// What replaces `{1}`, `{2}` … in the text.
  private(set) var arguments: [Argument]

  /// What can go into a phrase.
  public enum Argument: Hashable, Sendable {
    /// A name or text of the user's, put in as it is, set apart where its direction could disturb.
    case text(String)
    /// The path of a file, put in as it is: it runs from left to right.
    case path(String)
    /// A whole number; the first one chooses the plural form.
    case count(Int)
    /// A number shown with at most one decimal.
    case decimal(Double)
    /// A mean of ratings, shown with one decimal always.
    case mean(Double)
    /// Another phrase.
    case phrase(Phrase)
  }

  init(_ key: String, _ arguments: Argument...) {
    self.key = key
    self.arguments = arguments
  }

  /// A text of the user's own, said as it is.
  public static func verbatim(_ text: String) -> Phrase { Phrase("verbatim", .text(text)) }

  /// The phrase with other texts in the place of those that a person wrote, also in the phrases that it holds.
  public func mappingTexts(_ change: (String) -> String) -> Phrase {
    var mapped = self
    mapped.arguments = arguments.map { argument in
      switch argument {
      case .text(let text): .text(change(text))
      case .phrase(let phrase): .phrase(phrase.mappingTexts(change))
      case .path, .count, .decimal, .mean: argument
      }
    }
    return mapped
  }

  /// The text of a phrase that is the user's own.
  var verbatimText: String? {
    if key == "verbatim", case .text(let text)? = arguments.first { text } else { nil }
  }
}
