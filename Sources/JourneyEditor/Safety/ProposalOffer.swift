import Console
import JourneyDiff
public import JourneyModel
import JourneyWords
import Phrases

/// Changes that a program proposes and that wait for a person.
public struct ProposalOffer: Sendable {
  /// By what it is told from others.
  public let name: String
  /// Why the program proposes it, and what it calls itself.
  public let reason, author: String
  /// The map that the program read, and as it would be.
  public let base, proposed: JourneyMap

  /// An offer.
  public init(name: String, reason: String, author: String, base: JourneyMap, proposed: JourneyMap) {
    (self.name, self.reason, self.author) = (name, reason, author)
    (self.base, self.proposed) = (base, proposed)
  }
}

/// What became of a proposal.
public enum ProposalAnswer: Hashable, Sendable {
  /// It was taken over, or declined: it does not wait any more.
  case settled
  /// It waits on, until the map is opened again.
  case later
}

extension Editor {
  /// Offers what a program proposes.
  ///
  /// - Returns: Whether it is being offered: not while something else is asked, and not where nothing can be changed.
  public mutating func offer(_ proposal: ProposalOffer) -> Bool {
    guard isMapOnTop, file.readOnly == nil, safety.outside == nil else { return false }
    let merge = ThreeWayMerge(base: proposal.base, ours: map, theirs: proposal.proposed)
    let changes = MapDifference(from: map, to: merge.merged).changes
    let author = proposal.author.isEmpty ? nil : look.say(.proposalFrom(proposal.author))
    var lines = [author, proposal.reason].compactMap { $0 }.map { Sheet.Line(text: $0, role: .warning) }
    lines += [Sheet.Line(text: ""), Sheet.Line(text: look.say(.proposalChanges), role: .heading)]
    lines += changes.map { Sheet.Line(text: "\($0.sign) \(look.say($0.phrase))") }
    if changes.isEmpty { lines.append(Sheet.Line(text: look.say(.noDifferences), role: .dim)) }
    if !merge.conflicts.isEmpty {
      lines.append(Sheet.Line(text: look.say(.proposalConflicts(merge.conflicts.count)), role: .warning))
    }
    lines += [Sheet.Line(text: ""), Sheet.Line(text: look.say(.proposalPromise), role: .dim)]
    show(Sheet(proposal, .proposalTitle, hints: .hintsProposal, lines))
    return true
  }

  /// Takes a proposal over as one step; where it contradicts what was changed meanwhile, that stays.
  mutating func take(_ proposal: ProposalOffer) {
    let merge = ThreeWayMerge(base: proposal.base, ours: map, theirs: proposal.proposed)
    let focus = board.focus
    guard makeStep(.takeProposal, detail: proposal.reason, towards: merge.merged) else {
      return say(.editFailed, .warning)
    }
    board.focus = focus
    repairFocus(near: nil)
    effects += [
      .journal(document.takeEntries()), .settleProposal(proposal.name, .settled),
    ]
    say(.proposalTaken(keyName(.undo)), .done)
  }
}

extension ProposalOffer: SheetSubject {
  var traits: LayerTraits { [.mustBeAnswered] }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key == KeyPress(.character("t")) {
      editor.take(self)
      return .leaves
    }
    if key == KeyPress(.character("d")) {
      editor.say(.proposalDeclined)
      editor.effects.append(.settleProposal(name, .settled))
      return .leaves
    }
    if key.isBack {
      editor.say(.proposalLater)
      editor.effects.append(.settleProposal(name, .later))
      return .leaves
    }
    return .stays
  }
}
