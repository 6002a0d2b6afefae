// What the keys do where something is open.

extension Phrase {
  /// “Enter add | Esc end | Tab next stage | # name stage | !pain | =rating | #channel | @owner |…”
  public static var hintsAddingTouchpoints: Phrase { Phrase("hintsAddingTouchpoints") }

  /// “Letters add a touchpoint”
  public static var hintsCapturing: Phrase { Phrase("hintsCapturing") }

  /// “Enter add | Esc end”
  public static var hintsAddingStages: Phrase { Phrase("hintsAddingStages") }

  /// “Enter rename | Esc cancel”
  public static var hintsRenaming: Phrase { Phrase("hintsRenaming") }

  /// “Enter keep | Esc cancel”
  public static var hintsCell: Phrase { Phrase("hintsCell") }

  /// “Enter new line | Tab keep | Esc keep | F4 your editor”
  public static var hintsCellLines: Phrase { Phrase("hintsCellLines") }

  /// “a digit chooses | 0 clears | Left, Right change | Enter done”
  public static var hintsCellChoice: Phrase { Phrase("hintsCellChoice") }

  /// “Enter done | Esc cancel”
  public static var hintsPrompt: Phrase { Phrase("hintsPrompt") }

  /// “Enter done | Esc cancel | Tab choose”
  public static var hintsPromptWithChoice: Phrase { Phrase("hintsPromptWithChoice") }

  /// “1–4 decide | 0 clear | Esc cancel”
  public static var hintsVerdict: Phrase { Phrase("hintsVerdict") }

  /// “arrows carry | Enter drop | Esc put back”
  public static var hintsMoving: Phrase { Phrase("hintsMoving") }

  /// “Up, Down browse · Enter does it · Esc leaves”
  public static var hintsHelp: Phrase { Phrase("hintsHelp") }

  /// “Up, Down choose · Enter does it · Esc leaves”
  public static var hintsPalette: Phrase { Phrase("hintsPalette") }

  /// “Esc back · Up, Down go · PgUp, PgDn section”
  public static var hintsForm: Phrase { Phrase("hintsForm") }

  /// “Esc back · type to add, Enter to edit · Delete clears · PgDn next section”
  public static var hintsText: Phrase { Phrase("hintsText") }

  /// “Enter keep · Tab keep and go on · Esc cancel”
  public static var hintsWriting: Phrase { Phrase("hintsWriting") }

  /// “Enter new line · Tab keep and go on · Esc keep · F4 your editor”
  public static var hintsWritingLines: Phrase { Phrase("hintsWritingLines") }

  /// “Esc back · Space or Enter ticks · Up, Down go”
  public static var hintsFlag: Phrase { Phrase("hintsFlag") }

  /// “Esc back · 1–5 rates · 0 clears · Up, Down go”
  public static var hintsRating: Phrase { Phrase("hintsRating") }

  /// “Esc back · + and - change · 0 neutral · Delete clears”
  public static var hintsEmotion: Phrase { Phrase("hintsEmotion") }

  /// “Esc back · a digit chooses · 0 clears · Left, Right change”
  public static var hintsChoice: Phrase { Phrase("hintsChoice") }

  /// “Esc back · a digit ticks · Delete clears all · Up, Down go”
  public static var hintsChoices: Phrase { Phrase("hintsChoices") }

  /// “Esc back · a digit ticks · type another and Enter · Delete clears all”
  public static var hintsOpenChoices: Phrase { Phrase("hintsOpenChoices") }

  /// “Esc back · Enter shows them · Up, Down go”
  public static var hintsMore: Phrase { Phrase("hintsMore") }

  /// “Esc back · Enter opens · Delete removes · Up, Down go”
  public static var hintsRecord: Phrase { Phrase("hintsRecord") }

  /// “Esc back · type and Enter adds · Up, Down go”
  public static var hintsNewRecord: Phrase { Phrase("hintsNewRecord") }

  /// “ratings 1–5 separated by spaces, such as 4 2 5 3”
  public static var hintBallots: Phrase { Phrase("hintBallots") }

  /// “a whole number”
  public static var hintCount: Phrase { Phrase("hintCount") }

  /// “a number from 0 to 100”
  public static var hintPercent: Phrase { Phrase("hintPercent") }

  /// “a number”
  public static var hintNumber: Phrase { Phrase("hintNumber") }

  /// “the three values that count as ratings 1, 3 and 5, such as 50 75 95”
  public static var hintBenchmark: Phrase { Phrase("hintBenchmark") }

  /// “a number from 1 to 5”
  public static var hintRating: Phrase { Phrase("hintRating") }

  /// “Enter recover | s show | …”
  public static var hintsRecovery: Phrase { Phrase("hintsRecovery") }

  /// “Enter look only | c work on a copy | q quit”
  public static var hintsLocked: Phrase { Phrase("hintsLocked") }

  /// “Enter take over | s show | Esc later”
  public static var hintsReload: Phrase { Phrase("hintsReload") }

  /// “Enter merge | r take theirs | …”
  public static var hintsElsewhere: Phrase { Phrase("hintsElsewhere") }

  /// “b save under another name | O overwrite | Esc later”
  public static var hintsUnreadable: Phrase { Phrase("hintsUnreadable") }

  /// “Up/Down scroll | Esc back”
  public static var hintsDifferences: Phrase { Phrase("hintsDifferences") }

  /// “Enter compare with now | r restore | …”
  public static var hintsVersions: Phrase { Phrase("hintsVersions") }

  /// “1–3 choose | Esc leave it as it is”
  public static var hintsCalibration: Phrase { Phrase("hintsCalibration") }

  /// “Left yours | Right theirs | …”
  public static var hintsMerge: Phrase { Phrase("hintsMerge") }

  /// The same where the screen reads from right to left.
  public static var hintsMergeMirrored: Phrase { Phrase("hintsMergeMirrored") }
}
