/// A setting of the configuration, by its name in the file.
enum Setting: String, CaseIterable {
  case theme, language, digits, density, capture, bidi, mouse, ascii, autosave, standard, template, ambiguous

  /// What a setting can be set to.
  enum Kind: Equatable {
    case word([String])
    case flag
    /// A number from 1 to 5.
    case rating
    /// A name.
    case name
  }

  /// What it can be set to; of words and flags the first goes without saying.
  var kind: Kind {
    switch self {
    case .theme: .word(["auto", "dark", "light", "highContrast", "monochrome"])
    case .language: .word(["auto", "en", "ar"])
    case .digits: .word(["auto", "latin", "arabicIndic"])
    case .density: .word(["auto", "rich", "comfortable", "lines", "compact", "dots"])
    case .capture: .word(["off", "auto", "on"])
    case .bidi: .word(["auto", "app", "terminal", "off"])
    case .ambiguous: .word(["narrow", "wide"])
    case .mouse, .ascii, .autosave: .flag
    case .standard: .rating
    case .template: .name
    }
  }

  /// What holds where the file says nothing, as it would stand there.
  var usual: SettingValue {
    switch self {
    case .mouse: .flag(true)
    case .ascii, .autosave: .flag(false)
    case .standard: .number(3)
    case .template: .word("blank")
    default: if case .word(let words) = kind { .word(words[0]) } else { .word("") }
    }
  }
}

/// What a setting is set to.
enum SettingValue: Hashable {
  case word(String)
  case flag(Bool)
  case number(Double)

  /// The value as it stands in the file.
  var json: String {
    switch self {
    case .word(let word): "\"\(word)\""
    case .flag(let isOn): isOn ? "true" : "false"
    case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
    }
  }
}
