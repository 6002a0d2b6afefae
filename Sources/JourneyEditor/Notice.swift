public import Phrases

/// The last effect, as the status line tells it.
public struct Notice: Hashable, Sendable {
  /// How much attention it asks for.
  public enum Tone: Hashable, Sendable {
    /// Something was done.
    case done
    /// Something is so.
    case information
    /// Something could not be done.
    case warning
  }

  /// What it says.
  public var phrase: Phrase
  /// How much attention it asks for.
  public var tone: Tone
  /// Whether it tells of the step that undo would take back.
  public var isUndoable: Bool
  /// What else there is to say of it, each on its own.
  public var details: [Phrase] = []

  /// A notice.
  public init(_ phrase: Phrase, _ tone: Tone = .information, isUndoable: Bool = false) {
    self.phrase = phrase
    self.tone = tone
    self.isUndoable = isUndoable
  }
}
