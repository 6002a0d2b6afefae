import Console
import JourneyModel
import Phrases

extension Editor {
  mutating func copy() {
    guard let copied = copied else { return }
    clipboard.content = copied
    effects.append(.copy(copied.text))
    sayCopied(.copied(copied.label(.paste).subject, count: copied.count), copied.text)
  }

  /// Says that something was copied, and whether it is too long for the clipboard of the terminal.
  mutating func sayCopied(_ phrase: Phrase, _ text: String) {
    let isTooLong = ClipboardSequence.isTooLong(text)
    say(isTooLong ? .both(phrase, .tooLongForClipboard) : phrase, isTooLong ? .warning : .done)
  }

  mutating func cut() {
    guard let copied = copied else { return }
    switch copied {
    case .touchpoints(let touchpoints): remove(touchpoints.map(\.id), as: .cut)
    case .stage(let stage): removeStage(stage.id, as: .cut)
    }
    clipboard.content = copied
    effects.append(.copy(copied.text))
  }

  private var copied: Clipboard.Content? {
    if case .stage(let id) = board.focus, board.selection.isEmpty {
      return map.stage(id).map(Clipboard.Content.stage)
    }
    let touchpoints = affected.compactMap { map.touchpoint($0) }
    return touchpoints.isEmpty ? nil : .touchpoints(touchpoints)
  }

  /// Puts the clipboard behind the focus. What was cut keeps its identifier, what was copied gets a new one.
  mutating func pasteClipboard() {
    guard let content = clipboard.content else { return }
    switch content {
    case .touchpoints(let touchpoints): insert(touchpoints, as: content.label(.paste))
    case .stage(let stage): insert(stage, as: content.label(.paste))
    }
  }

  mutating func duplicate() {
    guard let copied = copied else { return }
    switch copied {
    case .touchpoints(let touchpoints):
      insert(touchpoints, as: copied.label(.duplicateTouchpoint), behind: touchpoints.last?.id)
    case .stage(let stage): insert(stage, as: copied.label(.duplicateTouchpoint))
    }
  }

  private mutating func insert(
    _ touchpoints: [Touchpoint], as label: StepLabel, behind anchor: Touchpoint.ID? = nil
  ) {
    var edits: [Edit] = []
    if map.stages.isEmpty {
      edits.append(.insertStage(Stage(id: document.ids.make(), name: look.say(.newStageName(1))), at: 0))
    }
    let stage: Stage.ID
    let start: Int
    if case .insertStage(let new, _)? = edits.first {
      (stage, start) = (new.id, 0)
    } else {
      let place = anchor.flatMap { map.place(of: $0) } ?? here ?? TouchpointPlace(stage: 0, position: -1)
      (stage, start) = (map.stages[place.stage].id, place.position + 1)
    }
    let new = touchpoints.map { fresh($0) }
    for (offset, touchpoint) in new.enumerated() {
      edits.append(.insertTouchpoint(touchpoint, in: stage, at: start + offset))
    }
    change(label, edits, focus: new.last.map { .touchpoint($0.id) }, clearsSelection: true)
  }

  private mutating func insert(_ stage: Stage, as label: StepLabel) {
    var stage = stage
    if map.position(of: stage.id) != nil { stage.id = document.ids.make() }
    stage.touchpoints = TouchpointList(stage.touchpoints.map { fresh($0) })
    change(
      label, [.insertStage(stage, at: (here?.stage ?? -1) + 1)], focus: .stage(stage.id),
      clearsSelection: true)
  }

  /// A touchpoint that can be put in: its identifier free, its personas known here.
  private mutating func fresh(_ touchpoint: Touchpoint) -> Touchpoint {
    var touchpoint = touchpoint
    if map.contains(touchpoint.id) { touchpoint.id = document.ids.make() }
    let personas = Set(map.personas.map(\.id))
    touchpoint.personas.removeAll { !personas.contains($0) }
    touchpoint.personaEmotions.removeAll { !personas.contains($0.persona) }
    return touchpoint
  }
}

extension Clipboard.Content {
  var count: Int {
    switch self {
    case .touchpoints(let touchpoints): touchpoints.count
    case .stage: 1
    }
  }

  func label(_ verb: StepLabel.Verb) -> StepLabel {
    switch self {
    case .touchpoints(let touchpoints):
      StepLabel(verb, touchpoints.count == 1 ? touchpoints[0].name : "", count: touchpoints.count)
    case .stage(let stage): StepLabel(verb, stage.name)
    }
  }
}
