// Why something failed: one line each.

extension Phrase {
  /// “rihla: …: …”
  public static func failure(_ what: String, _ reason: Phrase) -> Phrase {
    Phrase("failure", .text(what), .phrase(reason))
  }

  /// “rihla: …”
  public static func plainFailure(_ reason: Phrase) -> Phrase {
    Phrase("failure.plain", .phrase(reason))
  }

  /// “…:…: …”
  public static func errorAt(_ line: Int, _ column: Int, _ reason: Phrase) -> Phrase {
    Phrase("error.at", .count(line), .count(column), .phrase(reason))
  }

  /// “…:…: …: …”
  public static func errorAtPath(_ line: Int, _ column: Int, _ path: String, _ reason: Phrase) -> Phrase {
    Phrase("error.atPath", .count(line), .count(column), .text(path), .phrase(reason))
  }

  /// “found …, expected …”
  public static func foundExpected(_ found: Phrase, _ expected: Phrase) -> Phrase {
    Phrase("error.foundExpected", .phrase(found), .phrase(expected))
  }

  /// “a required member is missing”
  public static var missingMember: Phrase { Phrase("error.missing") }

  /// “the editor needs a terminal; rihla show FILE prints a map without one”
  public static var noTerminal: Phrase { Phrase("error.noTerminal") }

  /// “the terminal type “…” cannot show a screen; set TERM, for example to xterm-256color”
  public static func unusableTerminal(_ name: String) -> Phrase {
    Phrase("error.unusableTerminal", .text(name))
  }

  /// “there is no demonstration “…”; rihla demo --list names them”
  public static func unknownDemo(_ name: String) -> Phrase {
    Phrase("error.unknownDemo", .text(name))
  }

  /// “there is no such folder”
  public static var noFolder: Phrase { Phrase("error.noFolder") }

  /// “there is no such file”
  public static var noFile: Phrase { Phrase("error.noFile") }

  /// “permission denied; look at the file's and the folder's rights”
  public static var noPermission: Phrase { Phrase("error.noPermission") }

  /// “the disk is full; free some space or save elsewhere”
  public static var diskFull: Phrase { Phrase("error.diskFull") }

  /// “the file system is read-only; save elsewhere”
  public static var readOnlyDisk: Phrase { Phrase("error.readOnlyDisk") }

  /// “… failed (system error …)”
  public static func systemError(_ step: Phrase, _ code: Int) -> Phrase {
    Phrase("error.system", .phrase(step), .count(code))
  }

  /// “it is a folder, not a map”
  public static var isDirectory: Phrase { Phrase("error.isDirectory") }

  /// “it is a pipe, not a file”
  public static var isPipe: Phrase { Phrase("error.isPipe") }

  /// “it is a device, not a file”
  public static var isDevice: Phrase { Phrase("error.isDevice") }

  /// “it is a link that leads nowhere”
  public static var isDanglingLink: Phrase { Phrase("error.isDanglingLink") }

  /// “it is not an ordinary file”
  public static var isNoFile: Phrase { Phrase("error.isNoFile") }

  /// “it is larger than … MB”
  public static func tooLargeFile(_ megabytes: Int) -> Phrase {
    Phrase("error.tooLargeFile", .count(megabytes))
  }

  /// “it was changed elsewhere since it was opened”
  public static var changedOutside: Phrase { Phrase("error.changedOutside") }

  /// “it is there already; --force writes over it”
  public static var alreadyExists: Phrase { Phrase("error.alreadyExists") }

  /// “writing failed halfway; the old content is whole in …”
  public static func overwriteFailed(_ copy: String) -> Phrase {
    Phrase("error.overwriteFailed", .text(copy))
  }

  /// “it is written, but the disk did not confirm it; save again”
  public static var notSynced: Phrase { Phrase("error.notSynced") }

  /// A step of a file operation, by its name in the code.
  public static func fileStep(_ name: String) -> Phrase { Phrase("error.step." + name) }

  /// “a merge conflict mark; resolve the conflict in the file first”
  public static var conflictMarker: Phrase { Phrase("error.conflictMarker") }

  /// “the member “…” stands there twice, first at …:…”
  public static func duplicateKey(_ key: String, _ line: Int, _ column: Int) -> Phrase {
    Phrase("error.duplicateKey", .text(key), .count(line), .count(column))
  }

  /// “this is not UTF-8 text; convert the file to UTF-8”
  public static var invalidUTF8: Phrase { Phrase("error.invalidUTF8") }

  /// “this looks like UTF-16; convert the file to UTF-8”
  public static var utf16: Phrase { Phrase("error.utf16") }

  /// “an escape names half of a character”
  public static var loneSurrogate: Phrase { Phrase("error.loneSurrogate") }

  /// “a backslash with no escape after it”
  public static var invalidEscape: Phrase { Phrase("error.invalidEscape") }

  /// “a control character inside a string”
  public static var controlCharacter: Phrase { Phrase("error.controlCharacter") }

  /// “nested deeper than … levels”
  public static func tooDeep(_ limit: Int) -> Phrase {
    Phrase("error.tooDeep", .count(limit))
  }

  /// “a text longer than … bytes”
  public static func tooLong(_ limit: Int) -> Phrase {
    Phrase("error.tooLong", .count(limit))
  }

  /// What JSON wants at a place, by its name in the code.
  public static func jsonExpected(_ name: String) -> Phrase { Phrase("error.json." + name) }

  /// “the end of the file”
  public static var foundEnd: Phrase { Phrase("error.foundEnd") }

  /// ““…””
  public static func foundText(_ text: String) -> Phrase {
    Phrase("error.foundText", .text(text))
  }

  /// “null”
  public static var foundNull: Phrase { Phrase("error.foundNull") }

  /// “true or false”
  public static var foundFlag: Phrase { Phrase("error.foundFlag") }

  /// “an array”
  public static var foundList: Phrase { Phrase("error.foundList") }

  /// “an object”
  public static var foundObject: Phrase { Phrase("error.foundObject") }

  /// “a text”
  public static var expectedText: Phrase { Phrase("error.expectedText") }

  /// “true or false”
  public static var expectedFlag: Phrase { Phrase("error.expectedFlag") }

  /// “an array”
  public static var expectedList: Phrase { Phrase("error.expectedList") }

  /// “an object”
  public static var expectedObject: Phrase { Phrase("error.expectedObject") }

  /// “a number from … to …”
  public static func expectedRange(_ low: String, _ high: String) -> Phrase {
    Phrase("error.expectedRange", .text(low), .text(high))
  }

  /// “a whole number from … to …”
  public static func expectedWhole(_ low: String, _ high: String) -> Phrase {
    Phrase("error.expectedWhole", .text(low), .text(high))
  }

  /// “a number”
  public static var expectedNumber: Phrase { Phrase("error.expectedNumber") }

  /// “three numbers”
  public static var expectedThree: Phrase { Phrase("error.expectedThree") }

  /// “a journey map's "format": "rihla/1"”
  public static var expectedFormat: Phrase { Phrase("error.expectedFormat") }

  /// “a text that is not empty”
  public static var expectedSomething: Phrase { Phrase("error.expectedSomething") }
}
