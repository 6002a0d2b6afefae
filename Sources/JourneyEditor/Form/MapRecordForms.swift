import JourneyModel
import Phrases

// The forms of what belongs to the map as a whole.
extension Editor {
  func personaFields(_ persona: Persona) -> [FormField] {
    let edit = edit(persona) { .map(.personas(.replace($0))) }
    return [
      .text("name", persona.name) { text in text.isEmpty ? [] : edit { $0.name = text } }
        .inSection("persona"),
      .text("persona.segment", persona.segment) { text in edit { $0.segment = text } },
      .text("persona.demographics", persona.demographics, isMultiline: true) { text in
        edit { $0.demographics = text }
      },
      .text("persona.psychographics", persona.psychographics, isMultiline: true) { text in
        edit { $0.psychographics = text }
      },
      .lines("persona.needs", persona.needs) { lines in edit { $0.needs = lines } },
      .text("persona.loyalty", persona.loyalty) { text in edit { $0.loyalty = text } },
    ]
  }

  func laneFields(_ lane: Lane) -> [FormField] {
    let edit = edit(lane) { .map(.lanes(.replace($0))) }
    return [
      .text("name", lane.name) { text in text.isEmpty ? [] : edit { $0.name = text } }.inSection("lane")
    ]
  }

  func parkedFields(_ thought: ParkedThought) -> [FormField] {
    let edit = edit(thought) { .map(.parking(.replace($0))) }
    return [
      .text("parked.text", thought.text) { text in text.isEmpty ? [] : edit { $0.text = text } }
        .inSection("parked")
    ]
  }

  func sessionFields(_ session: Session) -> [FormField] {
    let edit = edit(session) { .map(.sessions(.replace($0))) }
    return [
      .date("session.date", session.date) { text in edit { $0.date = text } }.inSection("session"),
      .lines("session.participants", session.participants) { lines in edit { $0.participants = lines } },
      .text("session.note", session.note, isMultiline: true) { text in edit { $0.note = text } },
    ]
  }
}
