import JourneyModel
import Phrases
import TextFolding

/// A line below the board that asks for a text.
struct Prompt: Sendable {
  /// What the text is for.
  enum Purpose: String, Hashable, Sendable {
    case owner, channel, pain, opportunity, evidence, improvement, saveAs, find, saveCopy, discard, checkpoint
    case replaceText, renameOwner, renameChannel, replacement, compare
    case split, park, fileThought, timer, note
    case participants, minutesPath, exportPath
    case filter, frictionPlace
    case transitionTo, transitionFrom
    case logPath, logActivity

    /// Whether there are texts to choose from.
    var hasSuggestions: Bool {
      [.owner, .channel, .renameOwner, .renameChannel, .fileThought, .frictionPlace, .logActivity].contains(
        self)
        || isOfFocus
    }

    /// Whether it is about the focus, whatever is selected.
    var isOfFocus: Bool { self == .transitionTo || self == .transitionFrom }

    /// Whether the text is the path of a file.
    var isPath: Bool { [.saveAs, .saveCopy, .compare, .minutesPath, .exportPath, .logPath].contains(self) }

    /// Whether the text becomes a record of its own.
    var addsSomething: Bool { [.pain, .opportunity, .evidence, .improvement, .park, .note].contains(self) }

    /// Whether what stands in it at first is a value that another takes the place of, so that it is selected; else a
    /// text that is gone on with.
    var replaces: Bool {
      switch self {
      case .owner, .channel, .saveAs, .saveCopy, .replaceText, .renameOwner, .renameChannel, .replacement,
        .find,
        .fileThought, .frictionPlace, .filter, .logPath, .logActivity:
        true
      default: isOfFocus
      }
    }

    /// Whether what was typed is kept when the program ends or something else is asked for: an edit is, a command
    /// waits for its Enter.
    var isKeptUnasked: Bool { self == .owner || self == .channel || addsSomething }

    /// Whether nothing is an answer, too: it takes away, or leaves something open.
    var takesNothing: Bool {
      [
        .owner, .channel, .filter, .frictionPlace, .discard, .replacement, .timer, .participants,
        .transitionTo, .transitionFrom, .logActivity,
      ].contains(self)
    }
  }

  let purpose: Purpose
  /// The text of the line.
  var writing: TextField
  /// Texts to choose from, by Tab or the arrows.
  var suggestions: [String] = []
  /// Which suggestion the field holds.
  var chosen: Int?
  /// For `saveAs`: whether to end once the map is written.
  var thenQuits = false
  /// What stood in the field at first: it does not narrow the suggestions.
  let initial: String
  /// Why the text that was given did not do; it stands where the keys are named until the next key.
  var trouble: Phrase?
  /// Whether what is affected holds several values, none of which stands in the field.
  var isMixed = false
  /// What is to be filed, for `fileThought`.
  var thought: ParkedThought?
  /// The session that goes on, for `participants`; nil where a new one begins.
  var session: Session.ID?
  /// What is to be replaced, for `replacement`.
  var substitution: Substitution?
  /// The touchpoint that it is about, where that is not what is focused or selected: the one that a round asks about.
  var touchpoint: Touchpoint.ID?
  /// For `timer`: whether a count-down is there.
  var isCounting = false
  /// What is not told, for `minutesPath`.
  var leftOut: Set<PrivatePart> = []
  /// The activity of a log that is to be a touchpoint, for `logActivity`.
  var activity: (number: Int, name: String)?
  /// Where the search began, for `find`.
  var start: TouchpointPlace?

  init(_ purpose: Purpose, text: String = "", suggestions: [String] = []) {
    self.purpose = purpose
    self.suggestions = suggestions
    writing = TextField(text, isValue: purpose.isPath)
    initial = text
    if purpose.replaces { writing.offer() }
  }

  /// What the line asks.
  func question(about subject: String) -> Phrase {
    switch purpose {
    case .owner: isMixed ? .askMixedOwner(subject) : .askOwner(subject)
    case .channel: isMixed ? .askMixedChannel(subject) : .askChannel(subject)
    case .pain: .askPain(subject)
    case .opportunity: .askOpportunity(subject)
    case .improvement: .askImprovement(subject)
    case .evidence: .askEvidence(subject)
    case .saveAs: .askPath
    case .saveCopy: .askCopyPath
    case .discard: .askDiscard
    case .checkpoint: .askCheckpoint
    case .find: .askSearch
    case .replaceText: .askReplace
    case .renameOwner: .askOldOwner
    case .renameChannel: .askOldChannel
    case .replacement: .askReplacement(substitution?.old ?? "")
    case .compare: .askComparison
    case .split: .askSplit
    case .timer: isCounting ? .askTimer : .askMinutes
    case .note: .askNote(subject)
    case .participants: .askParticipants
    case .minutesPath: minutesQuestion
    case .exportPath: .askExportPath
    case .park: .askThought
    case .fileThought: .askStage(thought?.text ?? "")
    case .filter: .askFilter
    case .frictionPlace: .askFrictionPlace
    case .transitionTo: .askTransitionTo(subject)
    case .transitionFrom: .askTransitionFrom(subject)
    case .logPath: .askLogPath
    case .logActivity: .askLogActivity(activity?.name ?? "")
    }
  }

  private var minutesQuestion: Phrase {
    switch (leftOut.contains(.participants), leftOut.contains(.parking)) {
    case (false, false): .askMinutesPath
    case (true, false): .askMinutesWithoutNames
    case (false, true): .askMinutesWithoutParking
    case (true, true): .askMinutesWithoutBoth
    }
  }

  /// How many touchpoints the question is about: by themselves between brackets, else in the case that its words govern.
  func number(of touchpoints: Int) -> Phrase {
    purpose == .owner || purpose == .channel ? .touchpointCount(touchpoints) : .several(touchpoints)
  }

  /// The suggestions that go with what has been typed.
  var matching: [String] {
    if chosen != nil { return suggestions }
    let typed = searchFolded(writing.text.trimmingWhitespace)
    return typed.isEmpty || writing.text == initial
      ? suggestions : suggestions.filter { searchFolded($0).contains(typed) }
  }

  /// Goes on to the next or the previous choice of what is left out.
  mutating func leaveOut(by step: Int) {
    let choices: [Set<PrivatePart>] = [[], [.participants], [.parking], [.participants, .parking]]
    let place = choices.firstIndex(of: leftOut) ?? 0
    leftOut = choices[(place + step + choices.count) % choices.count]
  }

  /// Puts the next or the previous suggestion into the field.
  mutating func cycle(by step: Int) {
    let choices = matching
    guard !choices.isEmpty else { return }
    var cursor = ListCursor(row: chosen ?? choices.firstIndex(of: writing.text) ?? (step > 0 ? -1 : 0))
    cursor.move(by: step, count: choices.count, edge: .goesRound)
    suggestions = choices
    chosen = cursor.row
    writing.replace(with: choices[cursor.row])
  }
}
