// The commands that recover, compare, merge and forget.

extension Phrase {
  /// “List what earlier sessions left unsaved, or write it to a file.”
  public static var cliRecover: Phrase { Phrase("cli.recover") }

  /// “rihla recover lists it; rihla recover 2 -o OUT writes the second; rihla recover FILE -o OUT …”
  public static var cliRecoverMore: Phrase { Phrase("cli.recover.more") }

  /// “The number in the list, or the map’s file.”
  public static var cliRecoverWhat: Phrase { Phrase("cli.recover.what") }

  /// “…  …: …”
  public static func recoverLine(_ number: Int, _ name: Phrase, _ work: Phrase) -> Phrase {
    Phrase("recoverLine", .count(number), .phrase(name), .phrase(work))
  }

  /// “…: …”
  public static func recoverLineOfFile(_ name: Phrase, _ work: Phrase) -> Phrase {
    Phrase("recoverLineOfFile", .phrase(name), .phrase(work))
  }

  /// “… edits, … to …”
  public static func recoverCount(_ count: Int, from: String, to: String) -> Phrase {
    Phrase("recoverCount", .count(count), .text(from), .text(to))
  }

  /// “… (put aside)”
  public static func recoverSetAside(_ work: Phrase) -> Phrase {
    Phrase("recoverSetAside", .phrase(work))
  }

  /// “being written: …”
  public static func recoverOpenText(_ text: String) -> Phrase {
    Phrase("recoverOpenText", .text(text))
  }

  /// “a map without a file”
  public static var unnamedMap: Phrase { Phrase("unnamedMap") }

  /// “there is no unsaved work”
  public static var nothingToRecover: Phrase { Phrase("nothingToRecover") }

  /// “the journal cannot be read, or what the map was before it is gone”
  public static var journalUnreadable: Phrase { Phrase("journalUnreadable") }

  /// “List the earlier versions that were kept of a map, or write one to a file.”
  public static var cliVersions: Phrase { Phrase("cli.versions") }

  /// “The number in the list of the version to write.”
  public static var cliVersionsNumber: Phrase { Phrase("cli.versions.number") }

  /// “Keep the map as it is now under this name.”
  public static var cliVersionsCheckpoint: Phrase { Phrase("cli.versions.checkpoint") }

  /// “…  …  …”
  public static func versionLine(_ number: Int, _ time: String, _ reason: Phrase) -> Phrase {
    Phrase("versionLine", .count(number), .text(time), .phrase(reason))
  }

  /// “there is no version …; rihla versions FILE lists them”
  public static func noSuchVersion(_ number: Int) -> Phrase {
    Phrase("noSuchVersion", .count(number))
  }

  /// “Remove every copy that is kept of a map: journals, versions, leftovers.”
  public static var cliForget: Phrase { Phrase("cli.forget") }

  /// “The map itself stays. What an open editor uses is left and named.”
  public static var cliForgetMore: Phrase { Phrase("cli.forget.more") }

  /// “The map’s file, which need not be there any more.”
  public static var cliForgetFile: Phrase { Phrase("cli.forget.file") }

  /// “Removed … files”
  public static func forgotten(_ count: Int) -> Phrase {
    Phrase("forgotten", .count(count))
  }

  /// “an open editor uses it; quit that first”
  public static var keptInUse: Phrase { Phrase("keptInUse") }

  /// “it is not ours”
  public static var keptForeign: Phrase { Phrase("keptForeign") }

  /// “Tell what differs between two maps.”
  public static var cliDiff: Phrase { Phrase("cli.diff") }

  /// “+ came, - went, ~ changed, > moved. Exit code 0: nothing differs, 1: something does.”
  public static var cliDiffMore: Phrase { Phrase("cli.diff.more") }

  /// “The map before; - reads standard input.”
  public static var cliDiffOld: Phrase { Phrase("cli.diff.old") }

  /// “The map after.”
  public static var cliDiffNew: Phrase { Phrase("cli.diff.new") }

  /// “Bring two versions of a map together; OURS is written.”
  public static var cliMerge: Phrase { Phrase("cli.merge") }

  /// “Where both changed the same thing differently, ours stands, what one deleted and the other c…”
  public static var cliMergeMore: Phrase { Phrase("cli.merge.more") }

  /// “What both sides were made from.”
  public static var cliMergeBase: Phrase { Phrase("cli.merge.base") }

  /// “Our side; the result is written here.”
  public static var cliMergeOurs: Phrase { Phrase("cli.merge.ours") }

  /// “The other side.”
  public static var cliMergeTheirs: Phrase { Phrase("cli.merge.theirs") }

  /// “… contradictions between two sides were left to decide:”
  public static func mergeNote(_ count: Int) -> Phrase {
    Phrase("mergeNote", .count(count))
  }

  /// “…: ours …, theirs …”
  public static func conflictReport(_ subject: Phrase, _ ours: Phrase, _ theirs: Phrase) -> Phrase {
    Phrase("conflictReport", .phrase(subject), .phrase(ours), .phrase(theirs))
  }
}
