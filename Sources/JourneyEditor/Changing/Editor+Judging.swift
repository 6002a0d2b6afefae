import JourneyInsight
import JourneyModel
import Phrases

extension Editor {
  /// The name for what is about to change: the touchpoint's, or none where there are several.
  func subject(of ids: [Touchpoint.ID]) -> String {
    ids.count == 1 ? map.touchpoint(ids[0])?.name ?? "" : ""
  }

  func label(_ verb: StepLabel.Verb, _ ids: [Touchpoint.ID], detail: String = "") -> StepLabel {
    StepLabel(verb, subject(of: ids), detail: detail, count: ids.count)
  }

  /// Rates what is affected, or takes its rating away. A rating given by hand replaces the ballots behind it.
  mutating func rate(_ value: Int?) {
    let ids = affected
    clipboard.change = .rating(value)
    var edits: [Edit] = []
    for id in ids {
      guard let touchpoint = map.touchpoint(id) else { continue }
      if !touchpoint.ballots.isEmpty { edits.append(.touchpoint(id, .ballots([]))) }
      edits.append(.touchpoint(id, .effectiveness(value.map { Rating(clamping: Double($0)) })))
    }
    let detail = value.map(String.init) ?? ""
    change(label(value == nil ? .clearRating : .rate, ids, detail: detail), edits, merging: true)
    if value != nil, ids.count == 1, let id = ids.first { explainRating(of: id) }
  }

  /// A measurement outweighs what was just set: say so, or the card seems not to obey.
  private mutating func explainRating(of id: Touchpoint.ID) {
    guard let touchpoint = map.touchpoint(id) else { return }
    let assessment = Assessment(of: touchpoint, by: document.figures.rules)
    guard let measured = assessment.measured else { return }
    say(.measurementStands(touchpoint.name, measured), .information)
  }

  mutating func nudgeEmotion(by step: Int) {
    let ids = affected
    var shown = ""
    let edits = ids.compactMap { id -> Edit? in
      guard let touchpoint = map.touchpoint(id) else { return nil }
      let emotion = Emotion(clamping: (touchpoint.emotion?.value ?? 0) + step)
      shown = emotion.signed
      return emotion == touchpoint.emotion ? nil : .touchpoint(id, .emotion(emotion))
    }
    guard !edits.isEmpty else {
      say(step > 0 ? .emotionAtTop : .emotionAtBottom)
      return
    }
    let detail = ids.count == 1 ? shown : Emotion(clamping: step).signed
    clipboard.change = ids.last.flatMap { map.touchpoint($0) }.map {
      .emotion(Emotion(clamping: ($0.emotion?.value ?? 0) + step))
    }
    change(label(.setEmotion, ids, detail: detail), edits, merging: true)
  }

  /// Gives what is affected one emotion, or none.
  mutating func setEmotion(_ emotion: Emotion?) {
    let ids = affected
    clipboard.change = .emotion(emotion)
    change(
      label(emotion == nil ? .clearEmotion : .setEmotion, ids, detail: emotion?.signed ?? ""),
      ids.map { .touchpoint($0, .emotion(emotion)) }, merging: true)
  }

  /// Marks all as moments of truth, unless all are already.
  mutating func toggleMomentOfTruth() {
    markMomentOfTruth(!affected.allSatisfy { map.touchpoint($0)?.momentOfTruth == true })
  }

  mutating func markMomentOfTruth(_ marks: Bool) {
    let ids = affected
    clipboard.change = .momentOfTruth(marks)
    change(
      label(marks ? .markMomentOfTruth : .unmarkMomentOfTruth, ids),
      ids.map { .touchpoint($0, .momentOfTruth(marks)) })
  }

  mutating func decide(_ verdict: Verdict?) {
    let ids = affected
    clipboard.change = .verdict(verdict)
    change(
      label(verdict == nil ? .clearVerdict : .setVerdict, ids, detail: verdict?.rawValue ?? ""),
      ids.map { .touchpoint($0, .verdict(verdict.map(VocabularyWord.known))) })
  }

  mutating func setOwner(_ name: String) {
    let ids = affected
    clipboard.change = .owner(name)
    change(
      label(name.isEmpty ? .clearOwner : .setOwner, ids, detail: name),
      ids.map { .touchpoint($0, .owner(name)) })
  }

  mutating func setChannel(_ name: String) {
    let ids = affected
    clipboard.change = .channel(name)
    change(
      label(name.isEmpty ? .clearChannel : .setChannel, ids, detail: name),
      ids.map { .touchpoint($0, .channel(name)) })
  }

  /// Adds a pain to a touchpoint, or to what is affected.
  mutating func addPain(_ text: String, to touchpoint: Touchpoint.ID? = nil) {
    clipboard.change = .pain(text)
    addRecords(.addPain, text, to: touchpoint) {
      .pains(.insert(Pain(id: $1.make(), text: text), at: $0.pains.count))
    }
  }

  /// Adds a line to the notes of a touchpoint, or of what is affected.
  mutating func addNote(_ text: String, to touchpoint: Touchpoint.ID? = nil) {
    addRecords(.addNote, text, to: touchpoint) { touchpoint, _ in
      .notes(touchpoint.notes.isEmpty ? text : touchpoint.notes + "\n" + text)
    }
  }

  mutating func addOpportunity(_ text: String) {
    clipboard.change = .opportunity(text)
    addRecords(.addOpportunity, text) {
      .opportunities(.insert(Opportunity(id: $1.make(), text: text), at: $0.opportunities.count))
    }
  }

  /// Adds what is to be done, by whom and until when, as the line says.
  mutating func addImprovement(_ text: String) {
    clipboard.change = .improvement(text)
    let line = ActionLine(text, today: Day(clock.today))
    addRecords(.addImprovement, line.told) {
      .improvements(.insert(line.improvement(&$1), at: $0.improvements.count))
    }
  }

  /// Adds a reading such as `csat 71`, or what somebody said.
  mutating func addEvidence(_ text: String) {
    clipboard.change = .evidence(text)
    addRecords(.addEvidence, text) {
      .evidence(.insert(Evidence(typed: text, ids: &$1), at: $0.evidence.count))
    }
  }

  /// Adds something to a touchpoint, or to each that is affected, as one step.
  private mutating func addRecords(
    _ verb: StepLabel.Verb, _ text: String, to touchpoint: Touchpoint.ID? = nil,
    _ make: (Touchpoint, inout IDSource) -> TouchpointChange
  ) {
    let targets = touchpoint.map { [$0] } ?? affected
    var edits: [Edit] = []
    for id in targets {
      if let touchpoint = map.touchpoint(id) {
        edits.append(.touchpoint(id, make(touchpoint, &document.ids)))
      }
    }
    change(label(verb, targets, detail: text), edits)
  }
}

extension Emotion {
  /// The value with its sign: +1, 0, −2.
  var signed: String { value > 0 ? "+\(value)" : value < 0 ? "−\(-value)" : "0" }
}
