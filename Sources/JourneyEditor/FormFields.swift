import JourneyModel
import Phrases

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

  /// A number, or none, in the form of a text; `make` gives nil for a number out of range.
  static func number<Value>(
    _ key: String, _ value: Double?, hint: Phrase, make: @escaping @Sendable (Double) -> Value?,
    set: @escaping Setter<Value?>
  ) -> Self {
    FormField(
      label: .field(key),
      control: .parsed(value.map(plain) ?? "", hint: hint) { text in
        if text.isEmpty { return set(nil) }
        guard let value = Double(text.asciiDigits), value.isFinite, let made = make(value) else { return nil }
        return set(made)
      })
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

/// A number without a needless ".0".
func plain(_ value: Double) -> String {
  Int(exactly: value).map(String.init) ?? String(value)
}

extension String {
  /// With the digits of both Arabic sets, their decimal sign and the true minus in ASCII.
  var asciiDigits: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x0660...0x0669: Unicode.Scalar(UInt8(scalar.value - 0x0660 + 0x30))
          case 0x06F0...0x06F9: Unicode.Scalar(UInt8(scalar.value - 0x06F0 + 0x30))
          case 0x066B: "."
          case 0x2212: "-"
          default: scalar
          }
        }))
  }
}
