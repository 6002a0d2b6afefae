import JourneyModel
import Phrases
import TextFolding

// Shorthands from which the tables of fields are written.

extension FormField {
  static func text(_ key: String, _ value: String, isMultiline: Bool = false, set: @escaping Setter<String>)
    -> Self
  {
    FormField(label: .field(key), control: .text(value, isMultiline: isMultiline, set: set))
  }

  static func flag(_ key: String, _ value: Bool, usually: Bool = false, set: @escaping Setter<Bool>) -> Self {
    FormField(label: .field(key), control: .flag(value, usually: usually, set: set))
  }

  /// A list of texts, one a line.
  static func lines(_ key: String, _ value: [String], set: @escaping Setter<[String]>) -> Self {
    FormField(
      label: .field(key),
      control: .text(value.joined(separator: "\n"), isMultiline: true) { text in
        set(
          text.split(whereSeparator: \.isNewline).map { String($0).trimmingWhitespace }.filter { !$0.isEmpty }
        )
      })
  }

  /// One word of a vocabulary.
  static func choice<Word: CaseIterable>(
    _ key: String, _ value: Term<Word>?, set: @escaping Setter<Term<Word>?>
  ) -> Self {
    FormField(
      label: .field(key),
      control: .choice(value?.text, options(of: Word.self, key)) { set($0.map { Term($0) }) })
  }

  /// Several words of a vocabulary.
  static func choices<Word: CaseIterable>(
    _ key: String, _ value: [Term<Word>], isOpen: Bool = false, set: @escaping Setter<[Term<Word>]>
  ) -> Self {
    FormField(
      label: .field(key),
      control: .choices(value.map(\.text), options(of: Word.self, key), isOpen: isOpen) {
        set($0.map { Term($0) })
      })
  }

  /// A date: a text whose digits are kept as those of the format, whichever were typed.
  static func date(_ key: String, _ value: String, set: @escaping Setter<String>) -> Self {
    .text(key, value) { set($0.asciiDigits) }.asValue
  }

  /// A number, or none, in the form of a text; `make` gives nil for a number out of range.
  static func number<Value>(
    _ key: String, _ value: Double?, hint: Phrase, takesPercent: Bool = false,
    make: @escaping @Sendable (Double) -> Value?,
    set: @escaping Setter<Value?>
  ) -> Self {
    FormField(
      label: .field(key),
      control: .parsed(value.map(plain) ?? "", hint: hint) { text in
        if text.isEmpty { return set(nil) }
        guard let number = TypedNumber(text), takesPercent || !number.isPercent, let made = make(number.value)
        else { return nil }
        return set(made)
      })
  }

  /// The field as one whose texts are values, which always run from left to right.
  var asValue: FormField {
    var field = self
    field.isValue = true
    return field
  }

  func inSection(_ key: String) -> FormField {
    var field = self
    field.section = .section(key)
    return field
  }

  private static func options<Word: RawRepresentable & CaseIterable>(of type: Word.Type, _ key: String)
    -> [Option]
  where Word.RawValue == String {
    Word.allCases.map { Option(word: $0.rawValue, title: .word(String(describing: Word.self), $0.rawValue)) }
  }
}

extension FormField {
  /// Whether it holds records and not one value.
  var isList: Bool { if case .records = control { true } else { false } }
}

/// A number without a needless ".0".
func plain(_ value: Double) -> String {
  Int(exactly: value).map(String.init) ?? String(value)
}

extension String {
  /// A number, a date or a path for a text of either direction: it runs from left to right in itself and does not change
  /// what is around it.
  var asIsland: String { isEmpty ? "" : "\u{2066}\(self)\u{2069}" }

  /// A text as part of a line: it runs as its letters say, and does not change what is around it.
  var asPart: String { Phrasebook.isolating(self) }
}

extension FormRow {
  /// Whether it is the line of a rare field that holds nothing.
  var isFolded: Bool {
    if case .field(let field) = self { field.isRare && field.control.isEmpty } else { false }
  }
}

extension FormField {
  /// The field as one that a workshop rarely needs.
  var rarely: FormField {
    var field = self
    field.isRare = true
    return field
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
