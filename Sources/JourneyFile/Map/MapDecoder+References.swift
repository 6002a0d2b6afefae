import JourneyModel

/// References to what is not in the file: left out, or given something to refer to where a text hangs on them.
extension MapDecoder {
  /// Leaves out what touchpoints say of personas that the map does not have.
  func dropStrangers(to personas: [Persona], from stages: inout [Stage]) {
    guard namesPersonas else { return }
    let known = Set(personas.map(\.id.text))
    for stage in stages.indices {
      for position in stages[stage].touchpoints.indices {
        let ids = stages[stage].touchpoints[position].personas
        let emotions = stages[stage].touchpoints[position].personaEmotions
        if ids.isEmpty, emotions.isEmpty { continue }
        if !ids.allSatisfy({ known.contains($0.text) })
          || !emotions.allSatisfy({ known.contains($0.persona.text) })
        {
          dropStrangers(to: known, from: &stages[stage].touchpoints[position])
        }
      }
    }
  }

  private func dropStrangers(to known: Set<String>, from touchpoint: inout Touchpoint) {
    for id in touchpoint.personas where !known.contains(id.text) {
      repairs.append(.personaDropped(id, of: touchpoint.id, name: touchpoint.name))
    }
    touchpoint.personas.removeAll { !known.contains($0.text) }
    for emotion in touchpoint.personaEmotions where !known.contains(emotion.persona.text) {
      repairs.append(.emotionDropped(emotion, of: touchpoint.id, name: touchpoint.name))
    }
    touchpoint.personaEmotions.removeAll { !known.contains($0.persona.text) }
  }

  /// Adds the lanes in which stages have texts, though the map does not list them.
  func addMissingLanes(to map: inout JourneyMap) {
    var known = Set(map.lanes.map(\.id))
    for text in map.stages.lazy.flatMap(\.lanes) where known.insert(text.lane).inserted {
      map.lanes.append(Lane(id: text.lane, name: text.lane.text))
      repairs.append(.laneAdded(text.lane))
    }
  }

  /// Leaves out transitions with an end that is not there. To open that end instead would say something else:
  /// that the journey begins or is left here.
  func dropLooseTransitions(from map: inout JourneyMap) {
    let loose = map.transitions.filter { transition in
      [transition.from, transition.to].contains { $0.map { !map.contains($0) } ?? false }
    }
    guard !loose.isEmpty else { return }
    let ids = Set(loose.map(\.id))
    map.transitions.removeAll { ids.contains($0.id) }
    repairs += loose.map(Repair.transitionDropped)
  }
}
