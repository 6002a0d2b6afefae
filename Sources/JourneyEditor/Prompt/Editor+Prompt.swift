import Console
import JourneyModel
import Phrases

extension Editor {
  /// Asks for a text; for an owner or a channel with the ones in use to choose from, for what is added with what an
  /// earlier line of its kind held when it was left by Esc in this place.
  mutating func beginPrompt(_ purpose: Prompt.Purpose) {
    switch purpose {
    case .owner: ask(for: .owner, \.owner, namesInUse(\.owner))
    case .channel:
      let names = namesInUse(\.channel)
      ask(for: .channel, \.channel, names + usualChannels.filter { !names.contains($0) })
    default: open(Prompt(purpose, text: takeDraft(of: purpose)))
    }
  }

  /// Asks for a text that what is affected has; with nothing in the field where that is not the same everywhere.
  private mutating func ask(
    for purpose: Prompt.Purpose, _ field: KeyPath<Touchpoint, String>, _ names: [String]
  ) {
    let values = Set(affected.compactMap { map.touchpoint($0)?[keyPath: field] })
    var prompt = Prompt(purpose, text: values.count == 1 ? values.first ?? "" : "", suggestions: names)
    prompt.isMixed = values.count > 1
    open(prompt)
  }

  /// What was typed here before, and left.
  mutating func takeDraft(of purpose: Prompt.Purpose) -> String {
    guard let draft = drafts.prompt, draft.purpose == purpose, draft.place == board.focus else { return "" }
    drafts.prompt = nil
    return draft.text
  }

  /// The names that a field holds in the map, those of the focused stage first; some thousand touchpoints are looked
  /// at and no more.
  func namesInUse(_ field: KeyPath<Touchpoint, String>) -> [String] {
    var names: [String] = []
    var budget = 2_000
    let start = here?.stage ?? 0
    for offset in map.stages.indices {
      for touchpoint in map.stages[(start + offset) % map.stages.count].touchpoints.prefix(budget) {
        let name = touchpoint[keyPath: field]
        if !name.isEmpty, !names.contains(name) { names.append(name) }
        budget -= 1
      }
    }
    return Array(names.prefix(50))
  }
}
