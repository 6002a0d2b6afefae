// The shell and git: what commands are asked and say that work for other programs, and the versions of the format.

extension Phrase {
  /// “Examples:”
  public static var cliExamples: Phrase { Phrase("cli.examples") }

  /// “A table (.csv, .tsv or --from csv) needs a column “Touchpoint” or “Name”; other columns …”
  public static var cliImportMore: Phrase { Phrase("cli.import.more") }

  /// “What the file is, whatever its name: mermaid or csv.”
  public static var cliImportFrom: Phrase { Phrase("cli.import.from") }

  /// “What messages call the map; git gives the path as %P.”
  public static var cliMergePath: Phrase { Phrase("cli.merge.path") }

  /// “The file to write instead of OURS; - is standard output.”
  public static var cliMergeOutput: Phrase { Phrase("cli.merge.output") }

  /// “Print a map as lines, one fact a line, the same in every language; a file that is no map …”
  public static var cliTextconv: Phrase { Phrase("cli.textconv") }

  /// “Let git compare and merge maps: write .gitattributes and .gitignore, and tell what to …”
  public static var cliGitSetup: Phrase { Phrase("cli.gitSetup") }

  /// “Only lines that are not there yet are added. git’s configuration is changed with --apply …”
  public static var cliGitSetupMore: Phrase { Phrase("cli.gitSetup.more") }

  /// “The top folder of the repository.”
  public static var cliGitSetupFolder: Phrase { Phrase("cli.gitSetup.folder") }

  /// “Set git’s configuration of this repository too.”
  public static var cliGitSetupApply: Phrase { Phrase("cli.gitSetup.apply") }

  /// “Write a map anew as this version writes it: present format, repaired, canonical layout.”
  public static var cliMigrate: Phrase { Phrase("cli.migrate") }

  /// “Members that this version does not know are kept, and the former content stays among …”
  public static var cliMigrateMore: Phrase { Phrase("cli.migrate.more") }

  /// “The file to write instead; - is standard output.”
  public static var cliMigrateOutput: Phrase { Phrase("cli.migrate.output") }

  /// “Write nothing; exit code 1 if something would change.”
  public static var cliMigrateCheck: Phrase { Phrase("cli.migrate.check") }

  /// “…: …”
  public static func migrateLine(_ file: String, _ matter: Phrase) -> Phrase {
    Phrase("migrate.line", .text(file), .phrase(matter))
  }

  /// “it is in the present format already (…)”
  public static func migrateNothing(_ format: String) -> Phrase {
    Phrase("migrate.nothing", .text(format))
  }

  /// “what it says stays; its layout becomes the canonical one”
  public static var migrateLayout: Phrase { Phrase("migrate.layout") }

  /// “it is in the newer format rihla/…; this version writes rihla/… and would lose what it …”
  public static func migrateNewer(_ format: Int, _ ours: Int) -> Phrase {
    Phrase("migrate.newer", .count(format), .count(ours))
  }

  /// “rihla: … is new”
  public static func gitAdded(_ path: String) -> Phrase {
    Phrase("git.added", .text(path))
  }

  /// “rihla: … is gone”
  public static func gitDeleted(_ path: String) -> Phrase {
    Phrase("git.deleted", .text(path))
  }

  /// “rihla: … is now …”
  public static func gitRenamed(_ old: String, _ new: String) -> Phrase {
    Phrase("git.renamed", .text(old), .text(new))
  }

  /// “rihla: … is not merged yet”
  public static func gitUnmerged(_ path: String) -> Phrase {
    Phrase("git.unmerged", .text(path))
  }

  /// “…: nothing to add”
  public static func gitFileFine(_ path: String) -> Phrase {
    Phrase("git.fileFine", .text(path))
  }

  /// “…: added …”
  public static func gitFileLine(_ path: String, _ line: String) -> Phrase {
    Phrase("git.fileLine", .text(path), .text(line))
  }

  /// “Run these in the repository, or this command with --apply:”
  public static var gitSettingsToRun: Phrase { Phrase("git.settingsToRun") }

  /// “git’s configuration of the repository is set”
  public static var gitSettingsMade: Phrase { Phrase("git.settingsMade") }

  /// “git is not installed”
  public static var gitNotThere: Phrase { Phrase("git.notThere") }

  /// “this failed: …”
  public static func gitRefused(_ command: String) -> Phrase {
    Phrase("git.refused", .text(command))
  }

  /// “- is standard input, which can be read only once; name the other file”
  public static var dashTwice: Phrase { Phrase("dashTwice") }

  /// “- is no file here; name one”
  public static var dashIsNoFile: Phrase { Phrase("dashIsNoFile") }
}
