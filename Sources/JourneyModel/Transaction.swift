/// Edits that belong together, under the name that undo and redo show: all are made, or none.
public struct Transaction: Hashable, Sendable {
  /// What people would say was done.
  public var label: StepLabel
  /// The edits in order.
  public var edits: [Edit]

  /// A transaction of the given edits.
  public init(_ label: StepLabel, _ edits: [Edit]) {
    self.label = label
    self.edits = edits
  }

  /// The slots that the transaction sets, or nil if it adds or removes something: repeated nudges have the same.
  var slots: [EditSlot]? {
    var slots: [EditSlot] = []
    for edit in edits {
      guard let slot = edit.slot else { return nil }
      slots.append(slot)
    }
    return slots
  }
}

/// What a transaction did, for a person to read: upper floors have the words for it.
public struct StepLabel: Hashable, Sendable {
  /// The kind of step.
  public var verb: Verb
  /// The name of what was changed, empty where the verb says it all.
  public var subject: String
  /// The new value or the destination, where there is one.
  public var detail: String
  /// How many things were changed.
  public var count: Int

  /// A label such as rate, “Opens the app”, 2.
  public init(_ verb: Verb, _ subject: String = "", detail: String = "", count: Int = 1) {
    self.verb = verb
    self.subject = subject
    self.detail = detail
    self.count = count
  }

  /// The kinds of step that people can tell apart.
  public enum Verb: String, CaseIterable, Sendable {
    case addTouchpoint, renameTouchpoint, moveTouchpoint, deleteTouchpoint, duplicateTouchpoint
    case addStage, renameStage, moveStage, deleteStage
    case rate, clearRating, setEmotion, clearEmotion, addPain, addOpportunity, addImprovement, addEvidence
    case markMomentOfTruth, unmarkMomentOfTruth, setVerdict, clearVerdict, setOwner, clearOwner
    case setChannel, clearChannel, cut, paste, changeField
    case reload, merge, takeProposal, restoreVersion, recover
    case replaceText, renameOwner, renameChannel
    case mergeTouchpoints, splitTouchpoint, park, fileThought, vote, clearVotes, beginSession
    case addNote
    case addTransition, addEntry, addExit, deleteTransition
    case layLog, addTransitions
  }
}
