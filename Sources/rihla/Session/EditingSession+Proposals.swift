import JourneyEditor
import JourneyFile

// What programs propose waits in the map's state folder until the person at the keyboard decides.
extension EditingSession {
  /// Offers the next proposal when the person rests, and looks for one every two seconds at most.
  mutating func lookForProposals(_ editor: inout Editor, after quiet: Duration) {
    guard quiet >= .seconds(1), saved != nil, editor.file.readOnly == nil else { return }
    let now = ContinuousClock.now
    if let last = proposals.lastLook, now - last < .seconds(2) { return }
    proposals.lastLook = now
    for folder in recorder.places.existing() {
      for name in Proposal.names(in: folder) where !proposals.deferred.contains(name) {
        guard let proposal = Proposal(name, in: folder) else {
          proposals.deferred.insert(name)
          continue
        }
        let offer = ProposalOffer(
          name: name, reason: proposal.reason, author: proposal.author, base: proposal.base,
          proposed: proposal.proposed)
        if editor.offer(offer) { proposals.deferred.insert(name) }
        return
      }
    }
  }

  /// Does with a proposal what was decided.
  mutating func settle(_ name: String, _ answer: ProposalAnswer) {
    proposals.lastLook = nil
    guard answer == .settled else { return }
    for folder in recorder.places.existing() { Proposal.remove(name, in: folder) }
  }
}

/// What a session knows of the proposals of its map.
struct KnownProposals {
  /// When they were looked for last.
  var lastLook: ContinuousClock.Instant?
  /// Those that are not to be offered again in this session.
  var deferred: Set<String> = []
}
