import JourneyModel
import Phrases

/// A number without a needless ".0".
func plain(_ value: Double) -> String {
  Int(exactly: value).map(String.init) ?? String(value)
}

extension String {
  /// A number, a date or a path for a text of either direction: it runs from left to right in itself and does not change
  /// what is around it.
  var asIsland: String { isEmpty ? "" : "\u{2066}\(self)\u{2069}" }

  /// A text as part of a line: it runs as its first letter does, and does not change what is around it.
  var asPart: String { Phrasebook.isolating(self) }
}

extension FormRow {
  /// Whether it is the line of a rare field that holds nothing.
  var isFolded: Bool {
    if case .field(let field) = self {
      field.isRare && field.control.isEmpty && field.shared == nil
    } else {
      false
    }
  }
}

extension FormField.Control {
  /// Whether nothing is said, or what goes without saying.
  var isEmpty: Bool {
    switch self {
    case .text(let text, _, _), .parsed(let text, _, _): text.isEmpty
    case .scale(let value, _, _, _): value == nil
    case .flag(let value, let usually, _): value == usually
    case .choice(let word, _, _): word == nil
    case .choices(let words, _, _, _): words.isEmpty
    case .records(let records, _): records.isEmpty
    }
  }
}

extension FormField {
  /// Whether it holds records and not one value.
  var isList: Bool { if case .records = control { true } else { false } }
}
