// What the keys do where something is open.

extension Phrase {
  /// “Enter add | Esc end | Tab next stage | #channel | =rating | ~emotion | @owner | !pain | # n…”
  public static var hintsAddingTouchpoints: Phrase { Phrase("hintsAddingTouchpoints") }

  /// “Enter add | Esc end”
  public static var hintsAddingStages: Phrase { Phrase("hintsAddingStages") }

  /// “Enter rename | Esc cancel”
  public static var hintsRenaming: Phrase { Phrase("hintsRenaming") }

  /// “Enter done | Esc cancel”
  public static var hintsPrompt: Phrase { Phrase("hintsPrompt") }

  /// “Enter done | Esc cancel | Tab choose”
  public static var hintsPromptWithChoice: Phrase { Phrase("hintsPromptWithChoice") }

  /// “1–4 decide | 0 clear | Esc cancel”
  public static var hintsVerdict: Phrase { Phrase("hintsVerdict") }

  /// “arrows carry | Enter drop | Esc put back”
  public static var hintsMoving: Phrase { Phrase("hintsMoving") }

  /// “Up, Down look · Enter does it · Esc leaves”
  public static var hintsHelp: Phrase { Phrase("hintsHelp") }

  /// “Up, Down choose · Enter does it · Esc leaves”
  public static var hintsPalette: Phrase { Phrase("hintsPalette") }

  /// “Up, Down go · PgUp, PgDn section · Esc back”
  public static var hintsForm: Phrase { Phrase("hintsForm") }

  /// “type or Enter writes · Delete clears · Up, Down go · PgDn next section · Esc back”
  public static var hintsText: Phrase { Phrase("hintsText") }

  /// “Enter keeps · Tab keeps and goes on · Esc cancels”
  public static var hintsWriting: Phrase { Phrase("hintsWriting") }

  /// “Enter new line · Tab keeps and goes on · Esc keeps · Ctrl-Z undoes”
  public static var hintsWritingLines: Phrase { Phrase("hintsWritingLines") }

  /// “Space or Enter switches · Up, Down go · Esc back”
  public static var hintsFlag: Phrase { Phrase("hintsFlag") }

  /// “1–5 rates · 0 clears · Up, Down go · Esc back”
  public static var hintsRating: Phrase { Phrase("hintsRating") }

  /// “+ and - change · 0 neutral · Delete clears · Esc back”
  public static var hintsEmotion: Phrase { Phrase("hintsEmotion") }

  /// “a digit chooses · 0 clears · Left, Right change · Esc back”
  public static var hintsChoice: Phrase { Phrase("hintsChoice") }

  /// “a digit switches · Delete clears all · Up, Down go · Esc back”
  public static var hintsChoices: Phrase { Phrase("hintsChoices") }

  /// “a digit switches · type another and Enter · Delete clears all · Esc back”
  public static var hintsOpenChoices: Phrase { Phrase("hintsOpenChoices") }

  /// “Enter opens · Delete removes · Up, Down go · Esc back”
  public static var hintsRecord: Phrase { Phrase("hintsRecord") }

  /// “type and Enter adds · Up, Down go · Esc back”
  public static var hintsNewRecord: Phrase { Phrase("hintsNewRecord") }

  /// “ratings 1–5 parted by spaces, such as 4 2 5 3”
  public static var hintBallots: Phrase { Phrase("hintBallots") }

  /// “a whole number”
  public static var hintCount: Phrase { Phrase("hintCount") }

  /// “a number from 0 to 100”
  public static var hintPercent: Phrase { Phrase("hintPercent") }

  /// “a number”
  public static var hintNumber: Phrase { Phrase("hintNumber") }

  /// “a number from 1 to 5”
  public static var hintRating: Phrase { Phrase("hintRating") }
}
