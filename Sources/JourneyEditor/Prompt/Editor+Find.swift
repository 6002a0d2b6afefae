import JourneyModel
import Phrases
import TextFolding

extension Editor {
  /// Goes to the next place where what was looked for last stands, round the end if need be.
  mutating func find(_ way: Way) {
    guard let start = here, let found = search(drafts.search, from: start, way, limit: .max) else {
      say(.notFound(drafts.search), .warning)
      return
    }
    focus(on: found)
    let wrapped = way == .forward ? found <= start : found >= start
    say(wrapped ? .foundAfterWrapping(drafts.search) : .found(drafts.search))
  }

  /// Goes to the first place, from `start` on, where what is looked for stands; stays at `start` where there is none.
  mutating func find(from start: TouchpointPlace) {
    focus(on: start)
    if matches(start, searchFolded(drafts.search)) { return say(.found(drafts.search)) }
    find(.forward)
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

  private func matches(_ place: TouchpointPlace, _ sought: String) -> Bool {
    func holds(_ text: String) -> Bool { !text.isEmpty && searchFolded(text).contains(sought) }
    guard place.position >= 0 else { return holds(map.stages[place.stage].name) }
    let touchpoint = map[place]
    return holds(touchpoint.name) || holds(touchpoint.channel) || holds(touchpoint.owner)
      || holds(touchpoint.description) || holds(touchpoint.notes)
      || touchpoint.pains.contains { holds($0.text) }
  }
}
