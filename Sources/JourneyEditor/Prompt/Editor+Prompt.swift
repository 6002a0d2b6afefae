import Console
import JourneyModel
import Phrases

extension Editor {
  /// Asks for a text; for an owner or a channel with the ones in use to choose from, for what is added with what an
  /// earlier line of its kind held when it was left by Esc.
  mutating func beginPrompt(_ purpose: Prompt.Purpose) {
    let touchpoint = affected.first.flatMap { map.touchpoint($0) }
    switch purpose {
    case .owner:
      open(Prompt(.owner, text: touchpoint?.owner ?? "", suggestions: namesInUse(\.owner)))
    case .channel:
      var channels = namesInUse(\.channel)
      for channel in usualChannels where !channels.contains(channel) { channels.append(channel) }
      open(Prompt(.channel, text: touchpoint?.channel ?? "", suggestions: channels))
    default:
      open(Prompt(purpose, text: drafts.prompt?.purpose == purpose ? drafts.prompt?.text ?? "" : ""))
    }
    drafts.prompt = nil
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
