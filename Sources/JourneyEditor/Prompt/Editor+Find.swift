import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TextFolding

/// Somewhere that a text was found: a place of the journey, or a record of the map as a whole.
private enum Find: Hashable {
  case place(TouchpointPlace)
  case record(MapPart)
}

extension Editor {
  /// Goes to the next place where what was looked for last stands, round the end if need be.
  ///
  /// The records of the map as a whole (parked thoughts, personas, sessions, votes, its opportunities) come behind the journey.
  mutating func find(_ way: Way) {
    guard let start = here, let (found, wrapped) = next(drafts.search, from: start, way) else {
      say(.notFound(drafts.search), .warning)
      return
    }
    let words: Phrase = wrapped ? .foundAfterWrapping(drafts.search) : .found(drafts.search)
    switch found {
    case .place(let place):
      drafts.found = nil
      focus(on: place)
      say(words)
    case .record(let part):
      open(part)
      drafts.found = part
      say(words)
    }
  }

  /// Goes to the first place, from `start` on, where what is looked for stands; stays at `start` where there is none.
  mutating func find(from start: TouchpointPlace) {
    focus(on: start)
    drafts.found = nil
    if matches(start, searchFolded(drafts.search)) { return say(.found(drafts.search)) }
    find(.forward)
  }

  /// The next that holds a text, and whether the search went on from the other end for it.
  private func next(_ text: String, from start: TouchpointPlace, _ way: Way) -> (Find, wrapped: Bool)? {
    let sought = searchFolded(text)
    guard !sought.isEmpty else { return nil }
    let records = records(holding: sought)
    let place = search(text, from: start, way, limit: .max)
    let isAhead = place.map { way == .forward ? $0 > start : $0 < start } ?? false
    func ends(_ list: [MapPart]) -> MapPart? { way == .forward ? list.first : list.last }
    if let last = drafts.found, let number = records.firstIndex(of: last) {
      let others = way == .forward ? Array(records[(number + 1)...]) : Array(records[..<number])
      if let record = ends(others) { return (.record(record), false) }
      // Behind the records the journey begins anew, before them it ends.
      let edge = edge(way)
      let first = matches(edge, sought) ? edge : search(text, from: edge, way, limit: .max)
      return first.map { (.place($0), way == .forward) } ?? ends(records).map { (.record($0), true) }
    }
    if let place, isAhead { return (.place(place), false) }
    if let record = ends(records) { return (.record(record), way == .backward) }
    return place.map { (.place($0), true) }
  }

  /// Where the journey begins, or for a search backward where it ends.
  private func edge(_ way: Way) -> TouchpointPlace {
    guard way == .backward, let last = map.stages.indices.last else {
      return TouchpointPlace(stage: 0, position: -1)
    }
    return TouchpointPlace(stage: last, position: map.stages[last].touchpoints.count - 1)
  }

  /// The records of the map that hold a text, in the order of the file.
  private func records(holding sought: String) -> [MapPart] {
    func found<Record: IdentifiedRecord>(_ records: [Record], _ part: (Record.ID) -> MapPart) -> [MapPart] {
      records.filter { record in record.texts.contains { holds($0, sought) } }.map { part($0.id) }
    }
    return found(map.personas, MapPart.persona) + found(map.evidence, MapPart.mapEvidence)
      + found(map.parking, MapPart.parked) + found(map.sessions, MapPart.session)
      + found(map.votings, MapPart.voting) + found(map.opportunities, MapPart.mapOpportunity)
  }

  /// Shows a record of the map: a parked thought where it waits, any other in its form.
  private mutating func open(_ part: MapPart) {
    if case .parked(let id) = part {
      show(.parking)
      table.cursor = .parked(id)
      return
    }
    open(Form(.map))
    layers.push(Form(part, row: 1))
  }

  /// Shows where the text that is being typed stands, looking at some thousand places only: Enter looks at all.
  mutating func preview(search text: String, from start: TouchpointPlace) {
    guard !text.isEmpty else {
      focus(on: start)
      return
    }
    var before = start
    before.position -= 1
    if let found = search(text, from: before, .forward, limit: 5_000) { focus(on: found) }
  }

  /// The nearest place, other than the start, whose texts hold the text sought; at most `limit` places are looked at.
  private func search(_ text: String, from start: TouchpointPlace, _ way: Way, limit: Int) -> TouchpointPlace?
  {
    let sought = searchFolded(text)
    guard !sought.isEmpty, !map.stages.isEmpty else { return nil }
    var place = start
    let total = map.touchpointCount + map.stages.count
    for _ in 0..<min(limit, total) {
      place = following(place, way)
      if matches(place, sought) { return place }
    }
    return nil
  }

  /// The place one on, a stage's heading counting as its position −1.
  private func following(_ place: TouchpointPlace, _ way: Way) -> TouchpointPlace {
    var place = place
    switch way {
    case .forward:
      place.position += 1
      if place.position >= map.stages[place.stage].touchpoints.count {
        place = TouchpointPlace(stage: (place.stage + 1) % map.stages.count, position: -1)
      }
    case .backward:
      place.position -= 1
      if place.position < -1 {
        let stage = (place.stage + map.stages.count - 1) % map.stages.count
        place = TouchpointPlace(stage: stage, position: map.stages[stage].touchpoints.count - 1)
      }
    }
    return place
  }

  private func holds(_ text: String, _ sought: String) -> Bool {
    !text.isEmpty && searchFolded(text).contains(sought)
  }

  private func matches(_ place: TouchpointPlace, _ sought: String) -> Bool {
    guard place.position >= 0 else { return holds(map.stages[place.stage].name, sought) }
    let touchpoint = map[place]
    let texts = [
      touchpoint.name, touchpoint.channel, touchpoint.owner, touchpoint.description, touchpoint.notes,
    ]
    return texts.contains { holds($0, sought) } || touchpoint.pains.contains { holds($0.text, sought) }
      || touchpoint.opportunities.contains { holds($0.text, sought) || holds($0.owner, sought) }
      || touchpoint.improvements.contains { holds($0.text, sought) || holds($0.owner, sought) }
      || assessment(of: touchpoint).lacksAgreement && holds(look.say(.noAgreement), sought)
  }
}
