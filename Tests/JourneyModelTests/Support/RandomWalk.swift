import JourneyModel
import TestSupport

/// Valid edits drawn at random, of every case; the same seed gives the same walk. Maps do not grow beyond a few
/// stages, so that long walks stay quick.
struct RandomWalk {
  var random: RandomMap

  init(seed: UInt64) { random = RandomMap(seed: seed) }

  /// An edit that can be made on the map. Each case of `Edit` is as likely as another, so far as the map has what
  /// it needs.
  mutating func edit(on map: JourneyMap) -> Edit {
    while true {
      if let edit = edit(random.pick(EditCase.allCases), on: map) { return edit }
    }
  }

  /// A transaction of a few edits, each valid after those before it.
  mutating func transaction(on map: JourneyMap, edits: ClosedRange<Int> = 1...5) throws -> Transaction {
    var draft = map
    var made: [Edit] = []
    for _ in 0..<random.whole(edits) {
      let edit = edit(on: draft)
      _ = try draft.apply(Transaction(StepLabel(.changeField), [edit]))
      made.append(edit)
    }
    return Transaction(StepLabel(random.pick(StepLabel.Verb.allCases), random.text()), made)
  }

  private mutating func edit(_ kind: EditCase, on map: JourneyMap) -> Edit? {
    let stage = map.stages.isEmpty ? nil : random.pick(map.stages)
    let touchpoint = map.stages.flatMap(\.touchpoints).randomElement(using: &random.source)
    return switch kind {
    case .map: .map(random.change(random.pick(JourneyMap.fields), of: map))
    case .insertStage:
      map.stages.count > 5 ? nil : .insertStage(random.stage(), at: random.whole(0...map.stages.count))
    case .removeStage: stage.map { .removeStage($0.id) }
    case .moveStage: stage.map { .moveStage($0.id, to: random.whole(0...map.stages.count - 1)) }
    case .stage: stage.map { .stage($0.id, random.change(random.pick(Stage.fields), of: $0)) }
    case .insertTouchpoint:
      map.touchpointCount > 15
        ? nil
        : stage.map {
          .insertTouchpoint(random.touchpoint(), in: $0.id, at: random.whole(0...$0.touchpoints.count))
        }
    case .removeTouchpoint: touchpoint.map { .removeTouchpoint($0.id) }
    case .moveTouchpoint: move(touchpoint, to: stage)
    case .touchpoint:
      touchpoint.map { .touchpoint($0.id, random.change(random.pick(Touchpoint.fields), of: $0)) }
    }
  }

  /// Another edit of the slot that an edit sets, or nil if it sets none.
  mutating func another(_ edit: Edit, on map: JourneyMap) -> Edit? {
    switch edit {
    case .map(let change): change.field.map { .map(random.change($0, of: map)) }
    case .stage(let id, let change):
      change.field.flatMap { field in map.stage(id).map { .stage(id, random.change(field, of: $0)) } }
    case .touchpoint(let id, let change):
      change.field.flatMap { field in
        map.touchpoint(id).map { .touchpoint(id, random.change(field, of: $0)) }
      }
    case .moveStage(let id, _): .moveStage(id, to: random.whole(0...map.stages.count - 1))
    case .moveTouchpoint(let id, _, _): move(map.touchpoint(id), to: random.pick(map.stages))
    case .insertStage, .removeStage, .insertTouchpoint, .removeTouchpoint: nil
    }
  }

  private mutating func move(_ touchpoint: Touchpoint?, to stage: Stage?) -> Edit? {
    guard let touchpoint, let stage else { return nil }
    let isThere = stage.touchpoints.contains { $0.id == touchpoint.id }
    let last = stage.touchpoints.count - (isThere ? 1 : 0)
    return .moveTouchpoint(touchpoint.id, to: stage.id, at: random.whole(0...last))
  }
}
