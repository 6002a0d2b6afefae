// Right-to-left text in the terminal in use.

extension Phrase {
  /// “Right-to-left text in this terminal”
  public static var calibrationTitle: Phrase { Phrase("calibrationTitle") }

  /// “Press the number of the first line that reads correctly: …”
  public static var calibrationAsk: Phrase { Phrase("calibrationAsk") }

  /// “Now text is written as in line ….”
  public static func calibrationNow(_ line: Int) -> Phrase {
    Phrase("calibrationNow", .count(line))
  }

  /// “Right-to-left text is written as in line … now, and in this terminal from now on”
  public static func calibrated(_ line: Int) -> Phrase {
    Phrase("calibrated", .count(line))
  }

  /// “Right-to-left text is written as before”
  public static var calibrationLeft: Phrase { Phrase("calibrationLeft") }

  /// “Right-to-left text is written so now, but that could not be remembered: …”
  public static func calibrationNotKept(_ reason: Phrase) -> Phrase {
    Phrase("calibrationNotKept", .phrase(reason))
  }

  /// “only ASCII is drawn here, so there is no right-to-left text”
  public static var calibrationNeedsUnicode: Phrase { Phrase("calibrationNeedsUnicode") }

  /// “kitty turns right-to-left text around by itself: write force_ltr yes into kitty.conf”
  public static var kittyHint: Phrase { Phrase("kittyHint") }
}
