import TestSupport

@testable import JourneyModel

// A change of a field, in place.

extension Draw {
  mutating func change(_ field: MapField, of map: inout JourneyMap) {
    touchpoints = map.stages.flatMap(\.touchpoints.ids)
    make(change(field, of: map), on: &map)
  }

  mutating func change(_ field: StageField, of stage: inout Stage, lanes: [Lane.ID]) {
    self.lanes = lanes
    make(change(field, of: stage), on: &stage)
  }

  mutating func change(_ field: TouchpointField, of touchpoint: inout Touchpoint, personas: [Persona.ID]) {
    self.personas = personas
    make(change(field, of: touchpoint), on: &touchpoint)
  }

  private func make<Record: FieldRecord>(_ change: FieldChange<Record>, on record: inout Record) {
    // What is drawn fits what it was drawn for.
    _ = try? record.apply(change)
  }
}
