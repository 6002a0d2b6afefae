// What the reader of the command line says; its English is how its sentences are recognised.

extension Phrase {
  /// “OVERVIEW:”
  public static var parserOverview: Phrase { Phrase("parser.overview") }

  /// “USAGE:”
  public static var parserSynopsis: Phrase { Phrase("parser.synopsis") }

  /// “ARGUMENTS:”
  public static var parserArguments: Phrase { Phrase("parser.arguments") }

  /// “OPTIONS:”
  public static var parserOptions: Phrase { Phrase("parser.options") }

  /// “SUBCOMMANDS:”
  public static var parserSubcommands: Phrase { Phrase("parser.subcommands") }

  /// “Show help information.”
  public static var parserShowHelp: Phrase { Phrase("parser.showHelp") }

  /// “Show the version.”
  public static var parserShowVersion: Phrase { Phrase("parser.showVersion") }

  /// “(default)”
  public static var parserDefault: Phrase { Phrase("parser.default") }

  /// “(default: …)”
  public static func parserDefaultValue(_ value: String) -> Phrase {
    Phrase("parser.defaultValue", .text(value))
  }

  /// “See '…' for detailed help.”
  public static func parserSeeHelp(_ command: String) -> Phrase {
    Phrase("parser.seeHelp", .text(command))
  }

  /// “See '…' for more information.”
  public static func parserSeeMore(_ command: String) -> Phrase {
    Phrase("parser.seeMore", .text(command))
  }

  /// “Error:”
  public static var parserError: Phrase { Phrase("parser.error") }

  /// “Help:”
  public static var parserHelp: Phrase { Phrase("parser.help") }

  /// “Usage:”
  public static var parserUsage: Phrase { Phrase("parser.usage") }

  /// “or:”
  public static var parserOr: Phrase { Phrase("parser.or") }

  /// “Unknown option '…'. Did you mean '…'?”
  public static func parserDidYouMean(_ option: String, _ other: String) -> Phrase {
    Phrase("parser.didYouMean", .text(option), .text(other))
  }

  /// “Unknown option '…'”
  public static func parserUnknownOption(_ option: String) -> Phrase {
    Phrase("parser.unknownOption", .text(option))
  }

  /// “Missing value for '…' in '…'”
  public static func parserMissingValueIn(_ option: String, _ options: String) -> Phrase {
    Phrase("parser.missingValueIn", .text(option), .text(options))
  }

  /// “Missing value for '…'”
  public static func parserMissingValue(_ option: String) -> Phrase {
    Phrase("parser.missingValue", .text(option))
  }

  /// “The option '…' does not take any value, but '…' was specified.”
  public static func parserSurplusValue(_ option: String, _ value: String) -> Phrase {
    Phrase("parser.surplusValue", .text(option), .text(value))
  }

  /// “Unexpected argument '…'”
  public static func parserUnexpected(_ argument: String) -> Phrase {
    Phrase("parser.unexpected", .text(argument))
  }

  /// “… unexpected arguments: '…'”
  public static func parserUnexpectedOnes(_ count: String, _ arguments: String) -> Phrase {
    Phrase("parser.unexpectedOnes", .text(count), .text(arguments))
  }

  /// “Missing expected argument '…'”
  public static func parserMissing(_ argument: String) -> Phrase {
    Phrase("parser.missing", .text(argument))
  }

  /// “The value '…' is invalid for '…': …”
  public static func parserInvalidBecause(_ value: String, _ option: String, _ reason: String) -> Phrase {
    Phrase("parser.invalidBecause", .text(value), .text(option), .text(reason))
  }

  /// “The value '…' is invalid for '…'”
  public static func parserInvalid(_ value: String, _ option: String) -> Phrase {
    Phrase("parser.invalid", .text(value), .text(option))
  }

  /// “Invalid option: …”
  public static func parserInvalidOption(_ option: String) -> Phrase {
    Phrase("parser.invalidOption", .text(option))
  }
}
