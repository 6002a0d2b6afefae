import JourneyModel
import Phrases
import TextFolding

extension Editor {
  /// The fields of a stage.
  func stageFields(_ stage: Stage) -> [FormField] {
    let id = stage.id
    let own: [FormField] = [
      .text("name", stage.name) { $0.isEmpty ? [] : [.stage(id, .name($0))] }.inSection("stage"),
      .choice("phase", stage.phase) { [.stage(id, .phase($0))] },
      .text("customerGoal", stage.customerGoal) { [.stage(id, .customerGoal($0))] },
      .text("businessAim", stage.businessAim) { [.stage(id, .businessAim($0))] },
      .choice("intent", stage.intent) { [.stage(id, .intent($0))] },
      .lines("actions", stage.actions) { [.stage(id, .actions($0))] }.inSection("lanes"),
      .lines("motivations", stage.motivations) { [.stage(id, .motivations($0))] },
      .lines("questions", stage.questions) { [.stage(id, .questions($0))] },
      .lines("frictions", stage.frictions) { [.stage(id, .frictions($0))] },
      .lines("responses", stage.responses) { [.stage(id, .responses($0))] },
    ]
    let lanes = map.lanes.map { lane in
      let text = stage.lanes.first { $0.lane == lane.id }?.text ?? ""
      return FormField(
        label: .verbatim(lane.name),
        control: .text(text, isMultiline: true) { text in
          let others = stage.lanes.filter { $0.lane != lane.id }
          return [.stage(id, .lanes(others + (text.isEmpty ? [] : [LaneText(lane: lane.id, text: text)])))]
        })
    }
    return own + lanes + [
      .records("targets", stage.targets, text: \.summary, isComposed: true, form: { .target(id, $0) }) {
        .stage(id, .targets($0))
      } make: {
        Target(typed: $0, ids: &$1)
      }.inSection("measuring"),
      .evidence(stage.evidence, form: { .stageEvidence(id, $0) }) { .stage(id, .evidence($0)) },
      .text("duration", stage.duration) { [.stage(id, .duration($0))] }.inSection("notes"),
      .text("notes", stage.notes, isMultiline: true) { [.stage(id, .notes($0))] },
    ]
  }

  func targetFields(_ target: Target, of id: Stage.ID) -> [FormField] {
    let edit = edit(target) { .stage(id, .targets(.replace($0))) }
    return [
      .text("evidence.measure", target.measure.text) { text in
        text.isEmpty ? [] : edit { $0.measure = Term(text) }
      }.inSection("target"),
      .number("target.value", target.value, hint: .hintNumber, takesPercent: true, make: { $0 }) { value in
        edit { $0.value = value ?? 0 }
      },
      .choice("target.direction", target.direction) { word in edit { $0.direction = word } },
    ]
  }
}

extension Target {
  /// A target from a line such as `csat 85` or `ces >= 5`; `<=` makes it one not to be exceeded.
  init(typed line: String, ids: inout IDSource) {
    var words = line.split { $0.isWhitespace || "<>=≤≥".contains($0) }.map(String.init)
    let value = words.last.flatMap { TypedNumber($0) }?.value
    if value != nil { words.removeLast() }
    let name = words.isEmpty ? line.trimmingWhitespace : words.joined(separator: " ")
    self.init(id: ids.make(), measure: Term(name.lowercased()), value: value ?? 0)
    let isUpper = line.contains("<") || line.contains("≤")
    direction = .known(isUpper ? .atMost : .atLeast)
  }

  /// The target in one line.
  var summary: String {
    let sign = direction == .known(.atMost) ? "≤" : "≥"
    return "\(measure.text.asPart) \(sign) \(plain(value).asIsland)"
  }
}
