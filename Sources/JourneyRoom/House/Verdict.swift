/// What becomes of something that a device sent.
enum Verdict: String, Sendable {
  /// The editor has it in its journal.
  case taken
  /// The question is closed, or another one is asked.
  case tooLate
  /// It did not arrive, or the editor did not say so in time.
  case notArrived
  /// It comes too often.
  case tooOften
  /// It is no answer to what is asked.
  case noAnswer
}
