// The configuration: what it can say, and what is wrong with it.

extension Phrase {
  /// What a setting, or something that it can be, is called: `theme`, `theme.dark`.
  public static func setting(_ name: String) -> Phrase { Phrase("setting." + name) }

  /// “Settings”
  public static var settingsTitle: Phrase { Phrase("settings.title") }

  /// “Left/Right change | 1–9 choose | Esc back”
  public static var hintsSettings: Phrase { Phrase("hintsSettings") }

  /// “Set, and kept for the next time”
  public static var settingKept: Phrase { Phrase("settings.kept") }

  /// “Settings…”
  public static var startSettings: Phrase { Phrase("start.settings") }

  /// “the settings must stand in braces”
  public static var configNeedsObject: Phrase { Phrase("config.needsObject") }

  /// “… stands here a second time; the first counts”
  public static func configTwice(_ name: String) -> Phrase { Phrase("config.twice", .text(name)) }

  /// “there is no setting …”
  public static func configUnknown(_ name: String) -> Phrase { Phrase("config.unknown", .text(name)) }

  /// “there is no action …; rihla keys lists them”
  public static func configUnknownAction(_ name: String) -> Phrase {
    Phrase("config.unknownAction", .text(name))
  }

  /// “… must be …”
  public static func configBadValue(_ name: String, _ expected: Phrase) -> Phrase {
    Phrase("config.badValue", .text(name), .phrase(expected))
  }

  /// “an object of actions and their keys”
  public static var configKindKeymap: Phrase { Phrase("config.kindKeymap") }

  /// “a list of names of keys”
  public static var configKindKeys: Phrase { Phrase("config.kindKeys") }

  /// “a name”
  public static var configKindName: Phrase { Phrase("config.kindName") }

  /// “this is no key: …”
  public static func configBadKey(_ action: Phrase) -> Phrase { Phrase("config.badKey", .phrase(action)) }

  /// “the key … has “…” already, so “…” does not get it”
  public static func configConflict(_ key: String, _ first: Phrase, _ second: Phrase) -> Phrase {
    Phrase("config.conflict", .text(key), .phrase(first), .phrase(second))
  }

  /// “the key … of “…” hides … of “…””
  public static func configShadows(
    _ key: String, _ action: Phrase, _ keys: String, _ other: Phrase
  ) -> Phrase {
    Phrase("config.shadows", .text(key), .phrase(action), .text(keys), .phrase(other))
  }

  /// “there is no configuration to write to”
  public static var configNoFile: Phrase { Phrase("config.noFile") }

  /// “is no JSON, so nothing is written into it; rihla config --check tells where”
  public static var configNotMendable: Phrase { Phrase("config.notMendable") }

  /// “Nothing is wrong with the configuration”
  public static var configFine: Phrase { Phrase("config.fine") }

  /// “The settings in force, from …”
  public static func configPath(_ path: String) -> Phrase { Phrase("config.path", .text(path)) }

  /// “The usual settings; no configuration is read”
  public static var configNone: Phrase { Phrase("config.none") }

  /// “(usual)”
  public static var configUsual: Phrase { Phrase("config.usual") }

  /// “Print the settings in force and where they are from.”
  public static var cliConfig: Phrase { Phrase("cli.config") }

  /// “Report what in the configuration does not count; exit code 1 if there is anything.”
  public static var cliConfigCheck: Phrase { Phrase("cli.config.check") }

  /// “Print the JSON Schema of the configuration.”
  public static var cliConfigSchema: Phrase { Phrase("cli.config.schema") }

  /// “The configuration to read in place of the usual one.”
  public static var cliConfigFile: Phrase { Phrase("cli.config.file") }

  /// “Read no configuration.”
  public static var cliNoConfig: Phrase { Phrase("cli.noConfig") }
}
