/// One thing that happened while a map was edited, as a journal keeps it. Played in order, entries bring back the map,
/// its history and the text that was being written.
public enum JournalEntry: Hashable, Sendable {
  /// A step was made.
  case step(JournaledStep)
  /// The last step was taken back.
  case undo
  /// The step that was taken back last was made again.
  case redo
  /// What stands in the text that is being written; nil: none is being written any more.
  case openText(OpenText?)
  /// What else was written and is in no map.
  case waitingTexts(WaitingTexts)
  /// Which workshop is being held; nil: none any more.
  case session(Session.ID?)
  /// What the room is asked on its phones from now on; nil: nothing any more.
  case roomRound(PhoneRound?)
  /// A device of the room answered that.
  case roomAnswer(PhoneAnswer)
}

/// A step with all that the history knows of it.
public struct JournaledStep: Hashable, Sendable {
  /// What was done.
  public var forward: Transaction
  /// What takes it back.
  public var inverse: Transaction
  /// Where the eye was before.
  public var before: Bookmark
  /// Where the eye was after.
  public var after: Bookmark
  /// Whether it became one step with the one before it.
  public var isMerged: Bool

  /// A step.
  public init(
    _ forward: Transaction, inverse: Transaction, before: Bookmark, after: Bookmark, isMerged: Bool = false
  ) {
    self.forward = forward
    self.inverse = inverse
    self.before = before
    self.after = after
    self.isMerged = isMerged
  }
}

/// A text that is being written and is not part of the map yet.
public struct OpenText: Hashable, Sendable {
  /// Where a text is written.
  public enum Place: Hashable, Sendable {
    /// In a line that adds touchpoints to a stage (nil: the map has none), where the next one will stand.
    case touchpointLine(Stage.ID?, at: Int)
    /// In a line that adds stages, where the next one will stand.
    case stageLine(at: Int)
    /// In the name of what is focused.
    case name(Focus)
    /// In a line that asks for something about what is focused.
    case prompt(Purpose, Focus)
    /// In a field of a part.
    case field(MapPart, FieldKey)
    /// In the line of a ballot.
    case ballot
    /// In a row of the form of a part, counted from its top as forms were before fields were named: older journals have it.
    case row(MapPart, Int)
  }

  /// What a line may ask for.
  public enum Purpose: String, CaseIterable, Sendable {
    case owner, channel, pain, opportunity, evidence, improvement, note, park, split, participants, checkpoint
  }

  /// Where it is written.
  public var place: Place
  /// What stands there.
  public var text: String

  /// A text in its place.
  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }
}

/// Texts that are not being written just now and are not part of the map either.
public struct WaitingTexts: Hashable, Sendable {
  /// Those over which something else is open, the lowest first.
  public var below: [OpenText]
  /// Those that were left, the latest last.
  public var left: [OpenText]

  /// Texts that wait; by default none.
  public init(below: [OpenText] = [], left: [OpenText] = []) {
    self.below = below
    self.left = left
  }

  /// Whether there are none.
  public var isEmpty: Bool { below.isEmpty && left.isEmpty }
}

extension History where Bookmark == JourneyModel.Bookmark {
  /// Plays what a journal tells, and returns the transaction that the map is to take for it, if any.
  ///
  /// - Returns: nil also where the entry does not fit: an undo without a step.
  public mutating func replay(_ entry: JournalEntry) -> Transaction? {
    switch entry {
    case .step(let step):
      record(
        step.forward, inverse: step.inverse, before: step.before, after: step.after, merging: step.isMerged)
      return step.forward
    case .undo: return undo()?.inverse
    case .redo: return redo()?.forward
    case .openText, .waitingTexts, .session, .roomRound, .roomAnswer: return nil
    }
  }
}
