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
      mode = .prompt(Prompt(.owner, text: touchpoint?.owner ?? "", suggestions: namesInUse(\.owner)))
    case .channel:
      var channels = namesInUse(\.channel)
      for channel in usualChannels where !channels.contains(channel) { channels.append(channel) }
      mode = .prompt(Prompt(.channel, text: touchpoint?.channel ?? "", suggestions: channels))
    default:
      mode = .prompt(Prompt(purpose, text: promptDraft?.purpose == purpose ? promptDraft?.text ?? "" : ""))
    }
    promptDraft = nil
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

  mutating func handle(_ key: KeyPress, prompt: Prompt) {
    var prompt = prompt
    prompt.trouble = nil
    if prompt.purpose == .find, prompt.start == nil { prompt.start = here }
    if key.isPlain(.enter) {
      mode = prompt.resumes.last ?? .board
      finish(prompt)
    } else if key.isBack {
      mode = prompt.resumes.last ?? .board
      notice = nil
      if backToSheet(of: prompt) { return }
      if let start = prompt.start { focus(on: start) }
      if prompt.purpose == .filter { setFilter(prompt.initial) }
      keepDraft(of: prompt)
    } else if key.isPlain(.tab) || key.isPlain(.down) {
      prompt.cycle(by: 1)
      mode = .prompt(prompt)
    } else if key == KeyPress(.tab, .shift) || key.isPlain(.up) {
      prompt.cycle(by: -1)
      mode = .prompt(prompt)
    } else if prompt.field.handle(key, in: fieldSetting) {
      prompt.chosen = nil
      mode = .prompt(prompt)
      if prompt.purpose == .find, let start = prompt.start { preview(search: prompt.field.text, from: start) }
    } else {
      say(.unknownKey(key.name), .warning)
    }
  }

  private mutating func keepDraft(of prompt: Prompt) {
    let text = prompt.field.text.trimmingWhitespace
    guard prompt.purpose.addsSomething, !text.isEmpty else { return }
    promptDraft = (prompt.purpose, text)
    say(.draftKept(text))
  }

  mutating func finish(_ prompt: Prompt) {
    let text = prompt.field.text.trimmingWhitespace
    switch prompt.purpose {
    case .owner: setOwner(text)
    case .channel: setChannel(text)
    case .pain where !text.isEmpty: addPain(text)
    case .opportunity where !text.isEmpty: addOpportunity(text)
    case .improvement where !text.isEmpty: addImprovement(text)
    case .evidence where !text.isEmpty: addEvidence(text)
    case .saveAs where !text.isEmpty:
      effects.append(.save(SaveRequest(path: text, replacing: false, thenQuit: prompt.thenQuits)))
    case .find where !text.isEmpty:
      searchText = text
      if let start = prompt.start { find(from: start) }
    case .filter: finishFilter(text)
    case .frictionPlace: finishTurningFriction(prompt)
    case .checkpoint where !text.isEmpty:
      effects.append(.checkpoint(text, telling: .checkpointKept(text), unlessKept: []))
    case .saveCopy, .discard: finishRecovery(prompt, text)
    case .replaceText, .renameOwner, .renameChannel, .replacement: finishReplacing(prompt, text)
    case .split where !text.isEmpty: split(at: text)
    case .park where !text.isEmpty: park(text)
    case .timer: startTimer(text)
    case .participants: beginSession(with: text)
    case .minutesPath where !text.isEmpty: effects.append(.writeMinutes(to: text))
    case .fileThought where !text.isEmpty: if let thought = prompt.thought { file(thought, into: text) }
    case .compare where !text.isEmpty: effects.append(.readForComparison(text))
    case .transitionTo, .transitionFrom: finishTransition(prompt, text)
    default: break
    }
  }
}
