import JourneyModel
import Phrases

// Thoughts that belong nowhere yet: parked from wherever one is, and filed into a stage later.
extension Editor {
  /// Asks for a thought, over whatever is open; that goes on afterwards.
  mutating func beginParking() {
    var text = ""
    if var round = layers.top as? Round {
      text = round.stray.take()
      layers.top = round
    }
    layers.push(Prompt(.park, text: text.isEmpty ? takeDraft(of: .park) : text))
  }

  /// Takes the text of a line that cannot be opened, so that none of its letters is a command: it can be parked.
  mutating func parkInstead(because reason: Phrase) {
    var prompt = Prompt(.park)
    prompt.trouble = .parksInstead(reason)
    open(prompt)
  }

  /// Asks for a pain or a note of a touchpoint, over the round that goes on about it afterwards.
  mutating func ask(_ purpose: Prompt.Purpose, about touchpoint: Touchpoint.ID, text: String = "") {
    var prompt = Prompt(purpose, text: text)
    prompt.touchpoint = touchpoint
    layers.push(prompt)
  }

  mutating func park(_ text: String) {
    let thought = ParkedThought(id: document.ids.make(), text: text)
    change(StepLabel(.park, text), [.map(.parking(.insert(thought, at: map.parking.count)))])
  }

  /// Asks into which stage a parked thought goes.
  mutating func beginFiling(_ id: ParkedThought.ID) {
    guard let thought = map.parking.first(where: { $0.id == id }) else { return }
    guard !map.stages.isEmpty else { return say(.noStages(keyName(.addStage)), .warning) }
    var prompt = Prompt(
      .fileThought, text: here.map { map.stages[$0.stage].name } ?? "", suggestions: map.stages.map(\.name))
    prompt.thought = thought
    open(prompt)
  }

  /// Makes a parked thought the last touchpoint of the stage of that name or number.
  mutating func file(_ thought: ParkedThought, into name: String) {
    guard let index = stage(named: name) else { return say(.notFound(name), .warning) }
    let line = quickAddLine(thought.text)
    var touchpoint = line.touchpoint(&document.ids)
    if touchpoint.name.isEmpty || line.isStage { touchpoint.name = thought.text }
    let stage = map.stages[index]
    change(
      StepLabel(.fileThought, thought.text, detail: stage.name),
      [
        .map(.parking(.remove(thought.id))),
        .insertTouchpoint(touchpoint, in: stage.id, at: stage.touchpoints.count),
      ], focus: .touchpoint(touchpoint.id))
  }
}
