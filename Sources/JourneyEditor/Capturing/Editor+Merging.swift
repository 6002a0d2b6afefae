import JourneyModel
import Phrases

// Duplicates become one card, and a card that says two things becomes two.
extension Editor {
  /// Merges the selected touchpoints into the first of them, or the focused one with the one below it.
  mutating func mergeTouchpoints() {
    let ids = mergeable
    guard let first = ids.first, var merged = map.touchpoint(first) else { return }
    for id in ids.dropFirst() { if let other = map.touchpoint(id) { merged = merged.merged(with: other) } }
    renewClashingRecords(of: &merged)
    guard let before = map.touchpoint(first) else { return }
    let gone = Set(ids.dropFirst())
    let edits =
      transitionsLed(from: gone, to: first) + ids.dropFirst().map(Edit.removeTouchpoint)
      + before.changes(to: merged).map { .touchpoint(first, $0) }
    change(
      StepLabel(.mergeTouchpoints, merged.name, count: ids.count), edits, focus: .touchpoint(first),
      clearsSelection: true)
  }

  /// What would be merged: two touchpoints or more, or none.
  var mergeable: [Touchpoint.ID] {
    if !board.selection.isEmpty { return affected.count > 1 ? affected : [] }
    guard let place = here, place.position >= 0 else { return [] }
    let touchpoints = map.stages[place.stage].touchpoints
    guard place.position + 1 < touchpoints.count else { return [] }
    return [touchpoints[place.position].id, touchpoints[place.position + 1].id]
  }

  /// Records of two touchpoints can have one identifier, where one was copied from the other by hand.
  private mutating func renewClashingRecords(of touchpoint: inout Touchpoint) {
    touchpoint.pains.renewClashes(&document.ids)
    touchpoint.opportunities.renewClashes(&document.ids)
    touchpoint.evidence.renewClashes(&document.ids)
    touchpoint.improvements.renewClashes(&document.ids)
  }

  /// Transitions of touchpoints that go, led to the one that stays; those that would lead from it to itself go.
  private func transitionsLed(from gone: Set<Touchpoint.ID>, to kept: Touchpoint.ID) -> [Edit] {
    map.transitions.compactMap { transition in
      var led = transition
      if let from = led.from, gone.contains(from) { led.from = kept }
      if let to = led.to, gone.contains(to) { led.to = kept }
      if led == transition { return nil }
      return .map(.transitions(led.from == led.to ? .remove(led.id) : .replace(led)))
    }
  }

  /// Asks where the focused touchpoint's name is to be cut.
  mutating func beginSplitting() {
    guard let id = board.focus.touchpoint, let touchpoint = map.touchpoint(id) else { return }
    board.clearSelection()
    open(Prompt(.split, text: touchpoint.name))
  }

  /// Cuts the focused touchpoint at the slashes of a name: the first part keeps everything, each other one becomes a
  /// card behind it with the same channel and owner.
  mutating func split(at name: String) {
    let parts = name.split(whereSeparator: { $0 == "/" || $0 == "|" }).map { String($0).trimmingWhitespace }
      .filter { !$0.isEmpty }
    guard let id = board.focus.touchpoint, let place = map.place(of: id), parts.count > 1 else {
      return say(.nothingToSplit, .warning)
    }
    let original = map[place]
    var edits: [Edit] = [.touchpoint(id, .name(parts[0]))]
    for (number, part) in parts.enumerated().dropFirst() {
      var touchpoint = Touchpoint(id: document.ids.make(), name: part)
      (touchpoint.channel, touchpoint.owner) = (original.channel, original.owner)
      touchpoint.category = original.category
      edits.append(
        .insertTouchpoint(touchpoint, in: map.stages[place.stage].id, at: place.position + number))
    }
    change(StepLabel(.splitTouchpoint, original.name, count: parts.count), edits)
  }
}

extension Array where Element: Identified {
  /// Gives those new identifiers that an earlier one has already.
  fileprivate mutating func renewClashes(_ ids: inout IDSource) {
    var known: Set<Identifier<Element>> = []
    for place in indices {
      while !known.insert(self[place].id).inserted { self[place].id = ids.make() }
    }
  }
}
