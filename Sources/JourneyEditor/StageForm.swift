import JourneyModel
import Phrases

extension Editor {
  /// The fields of a stage. Its targets and readings wait for the analyst's views.
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
      .text("duration", stage.duration) { [.stage(id, .duration($0))] }.inSection("notes"),
      .text("notes", stage.notes, isMultiline: true) { [.stage(id, .notes($0))] },
    ]
  }

  /// The fields of the map itself. Its records wait for the views that show them.
  var mapFields: [FormField] {
    [
      .text("title", map.title) { $0.isEmpty ? [] : [.map(.title($0))] }.inSection("map"),
      .text("language", map.language) { [.map(.language($0))] }.asValue,
      .choice("readingDirection", map.direction) { [.map(.direction($0))] },
      .choice("kind", map.kind) { [.map(.kind($0))] },
      .choice("state", map.state) { [.map(.state($0))] },
      .text("offer", map.offer) { [.map(.offer($0))] },
      .text("scenario", map.scenario, isMultiline: true) { [.map(.scenario($0))] },
      .text("goal", map.goal) { [.map(.goal($0))] },
      .number("standard", map.standard.value, hint: .hintRating, make: { Rating($0) }) {
        [.map(.standard($0 ?? .standard))]
      },
      .text("notes", map.notes, isMultiline: true) { [.map(.notes($0))] },
    ]
  }
}
