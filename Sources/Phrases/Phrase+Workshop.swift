// The session of a workshop: who takes part, what is kept, what is written.
extension Phrase {
  /// “Who takes part, commas between the names:”
  public static var askParticipants: Phrase { Phrase("askParticipants") }

  /// “Write the minutes to (.md or .txt):”
  public static var askMinutesPath: Phrase { Phrase("askMinutesPath") }

  /// “Session with 4 participants begun; r s ends it”
  public static func sessionBegun(_ participants: Int, _ key: String) -> Phrase {
    Phrase("sessionBegun", .count(participants), .text(key))
  }

  /// “Session ended; r m writes the minutes”
  public static func sessionEnded(_ key: String) -> Phrase { Phrase("sessionEnded", .text(key)) }

  /// “before the session of 2026-11-22”, the name of a checkpoint
  public static func checkpointBefore(_ date: String) -> Phrase { Phrase("checkpointBefore", .text(date)) }

  /// “after the session of 2026-11-22”, the name of a checkpoint
  public static func checkpointAfter(_ date: String) -> Phrase { Phrase("checkpointAfter", .text(date)) }

  /// “in session”, in the title
  public static var inSession: Phrase { Phrase("inSession") }

  /// “minutes”, as part of a file's name
  public static var minutesFileName: Phrase { Phrase("minutesFileName") }

  /// “Minutes written to clinic-minutes-2026-11-22.md”
  public static func minutesWritten(_ path: String) -> Phrase { Phrase("minutesWritten", .text(path)) }

  /// “Minutes not written: no space left”
  public static func minutesNotWritten(_ reason: Phrase) -> Phrase {
    Phrase("minutesNotWritten", .phrase(reason))
  }

  /// “a file of that name is there already; give another name”
  public static var nameIsTaken: Phrase { Phrase("nameIsTaken") }
}
