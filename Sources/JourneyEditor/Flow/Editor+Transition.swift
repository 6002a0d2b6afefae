import JourneyModel
import Phrases
import TextFolding

// Adding and removing transitions.
extension Editor {
  /// Asks for the other end of a new transition, from the focused touchpoint on, or to it.
  mutating func beginTransition(isIncoming: Bool) {
    open(
      Prompt(
        isIncoming ? .transitionFrom : .transitionTo, suggestions: touchpointLabels().map(\.label)))
  }

  /// What touchpoints are called where one is to be chosen: by name, and where several near the focus share one also by
  /// stage. Those of the focused stage come first; some thousand are looked at and no more.
  func touchpointLabels() -> [(label: String, id: Touchpoint.ID)] {
    var found: [(name: String, stage: String, id: Touchpoint.ID)] = []
    let start = here?.stage ?? 0
    for offset in map.stages.indices {
      let stage = map.stages[(start + offset) % map.stages.count]
      for position in stage.touchpoints.indices.prefix(1_000 - found.count) {
        found.append((stage.touchpoints[position].name, stage.name, stage.touchpoints[position].id))
      }
    }
    let counts = Dictionary(found.map { ($0.name, 1) }, uniquingKeysWith: +)
    return found.map { ($0.name + (counts[$0.name] == 1 ? "" : " (\($0.stage))"), $0.id) }
  }

  /// The touchpoint that a text names: exactly, else the only one whose name holds it.
  func touchpoint(named text: String) -> Touchpoint.ID? {
    let sought = searchFolded(text.trimmingWhitespace)
    guard !sought.isEmpty else { return nil }
    if let known = touchpointLabels().first(where: { searchFolded($0.label) == sought }) { return known.id }
    var holding: [Touchpoint.ID] = []
    for stage in map.stages {
      for position in stage.touchpoints.indices {
        let name = searchFolded(stage.touchpoints[position].name)
        if name == sought { return stage.touchpoints[position].id }
        if name.contains(sought) { holding.append(stage.touchpoints[position].id) }
      }
    }
    return holding.count == 1 ? holding[0] : nil
  }

  /// Adds the transition whose other end was asked for; without a text one out of the journey, or into it.
  mutating func finishTransition(_ prompt: inout Prompt, _ text: String) -> Reaction {
    guard let here = board.focus.touchpoint else { return .leaves }
    let other = touchpoint(named: text)
    if other == nil, !text.isEmpty {
      prompt.trouble = .noTouchpointCalled(text)
      return .stays
    }
    let isIncoming = prompt.purpose == .transitionFrom
    let new = Transition(
      id: document.ids.make(), from: isIncoming ? other : here, to: isIncoming ? here : other)
    let label =
      switch (new.from, new.to) {
      case (let from?, let to?): StepLabel(.addTransition, name(of: from), detail: name(of: to))
      case (nil, _): StepLabel(.addEntry, name(of: here))
      case (_, nil): StepLabel(.addExit, name(of: here))
      }
    if change(label, [.map(.transitions(.insert(new, at: map.transitions.count)))]) {
      view.show(new.id, in: &self)
    }
    return .leaves
  }

  /// Puts the cursor of the flow on a transition that was added.
  mutating func showInFlow(_ id: Transition.ID) {
    if views.flow.isWhole { return }
    if views.flow.side == .middle { views.flow.side = .end }
    views.flow.index = FlowIndex(map.transitions)
    views.flow.item = flowLinksHere.firstIndex { $0.transition?.id == id } ?? 0
  }

  private func name(of id: Touchpoint.ID) -> String { map.touchpoint(id)?.name ?? "" }

  mutating func deleteTransition() {
    guard let transition = flowLinkHere?.transition else { return say(.flowOrderStays) }
    change(
      StepLabel(.deleteTransition, title(of: transition)), [.map(.transitions(.remove(transition.id)))])
  }

  /// A transition by the names of its ends.
  func title(of transition: Transition) -> String {
    let phrase: Phrase =
      switch (transition.from, transition.to) {
      case (let from?, let to?): .wayFromTo(name(of: from), name(of: to))
      case (nil, let to?): .wayIn(name(of: to))
      case (let from, nil): .wayOut(from.map(name(of:)) ?? "")
      }
    return look.phrasebook.plainText(phrase)
  }
}
