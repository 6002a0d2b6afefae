import JourneyModel

extension MapEncoder {
  mutating func write(_ stage: Stage) {
    object(StageKey.self, stage.unknown) { encoder in
      encoder.required(StageKey.id, stage.id.text)
      encoder.required(StageKey.name, stage.name)
      encoder.term(StageKey.phase, stage.phase)
      encoder.text(StageKey.customerGoal, stage.customerGoal)
      encoder.text(StageKey.businessAim, stage.businessAim)
      encoder.term(StageKey.intent, stage.intent)
      encoder.texts(StageKey.actions, stage.actions)
      encoder.texts(StageKey.motivations, stage.motivations)
      encoder.texts(StageKey.questions, stage.questions)
      encoder.texts(StageKey.frictions, stage.frictions)
      encoder.texts(StageKey.responses, stage.responses)
      encoder.text(StageKey.duration, stage.duration)
      encoder.list(StageKey.targets, stage.targets) { $0.write($1) }
      encoder.list(StageKey.evidence, stage.evidence) { $0.write($1) }
      let lanes = stage.lanes.filter { !$0.text.isEmpty }
      encoder.entries(StageKey.lanes, lanes, name: \.lane.text) { $0.writer.value($1.text) }
      encoder.text(StageKey.notes, stage.notes)
      encoder.write(stage.touchpoints)
    }
  }

  /// Read in place: a touchpoint is too large a value to be copied for writing.
  private mutating func write(_ touchpoints: TouchpointList) {
    guard !touchpoints.isEmpty else { return }
    writer.plainName(StageKey.touchpoints.rawValue)
    writer.beginArray()
    for position in touchpoints.indices {
      write(touchpoints[position])
    }
    writer.endArray()
  }

  mutating func write(_ target: Target) {
    object(TargetKey.self, target.unknown) { encoder in
      encoder.required(TargetKey.id, target.id.text)
      encoder.required(TargetKey.measure, target.measure.text)
      encoder.writer.plainName(TargetKey.value.rawValue)
      encoder.writer.value(target.value)
      encoder.term(TargetKey.direction, target.direction)
    }
  }

  mutating func write(_ evidence: Evidence) {
    object(EvidenceKey.self, evidence.unknown) { encoder in
      encoder.required(EvidenceKey.id, evidence.id.text)
      encoder.required(EvidenceKey.measure, evidence.measure.text)
      encoder.number(EvidenceKey.value, evidence.value)
      encoder.text(EvidenceKey.unit, evidence.unit)
      encoder.text(EvidenceKey.quote, evidence.quote)
      encoder.text(EvidenceKey.source, evidence.source)
      encoder.term(EvidenceKey.kind, evidence.kind)
      encoder.term(EvidenceKey.voice, evidence.voice)
      encoder.count(EvidenceKey.sample, evidence.sample)
      encoder.number(EvidenceKey.weight, max(0, evidence.weight), default: Evidence.usualWeight)
      encoder.text(EvidenceKey.date, evidence.date)
      encoder.text(EvidenceKey.note, evidence.note)
    }
  }
}
