/// Where a touchpoint stands: the position of its stage among the stages, and its own among the stage's touchpoints.
public struct TouchpointPlace: Hashable, Comparable, Sendable {
  /// The stage's position, from 0.
  public var stage: Int
  /// The touchpoint's position in the stage, from 0.
  public var position: Int

  /// A place in the map.
  public init(stage: Int, position: Int) {
    self.stage = stage
    self.position = position
  }

  /// Orders places as the journey goes.
  public static func < (one: Self, other: Self) -> Bool {
    (one.stage, one.position) < (other.stage, other.position)
  }
}

/// For each touchpoint its stage, and about where in it.
///
/// The stage is exact. The position is where the touchpoint stood when it was put there; edits above it shift it
/// without a word, so it is a hint from which `TouchpointList.position(of:near:)` looks outward. A lookup costs what
/// was inserted or removed before it since then, not what the map holds.
struct PlaceIndex: Sendable {
  /// Eight bytes, since there is one for each touchpoint: the stage by its number in `stages`.
  private struct Entry {
    let stage: UInt32
    let hint: UInt32
  }
  private var entries = IdentifierTable<Entry>()
  /// The stages that were ever met, each once.
  private var stages: [Stage.ID] = []

  init(of stages: [Stage] = []) {
    entries.reserveCapacity(stages.reduce(0) { $0 + $1.touchpoints.count })
    self.stages.reserveCapacity(stages.count)
    for stage in stages {
      self.stages.append(stage.id)
      add(stage.touchpoints, to: UInt32(self.stages.count - 1))
    }
  }

  var count: Int { entries.count }

  func contains(_ id: Touchpoint.ID) -> Bool { entries[id.text] != nil }

  func find(_ id: Touchpoint.ID) -> (stage: Stage.ID, hint: Int)? {
    entries[id.text].map { (stages[Int($0.stage)], Int($0.hint)) }
  }

  mutating func put(_ id: Touchpoint.ID, in stage: Stage.ID, at position: Int) {
    put(id, in: number(of: stage), at: position)
  }

  private mutating func put(_ id: Touchpoint.ID, in stage: UInt32, at position: Int) {
    entries[id.text] = Entry(stage: stage, hint: UInt32(clamping: position))
  }

  private mutating func number(of stage: Stage.ID) -> UInt32 {
    if let number = stages.firstIndex(of: stage) { return UInt32(number) }
    stages.append(stage)
    return UInt32(stages.count - 1)
  }

  mutating func remove(_ id: Touchpoint.ID) { entries[id.text] = nil }

  mutating func add(_ stage: Stage) { add(stage.touchpoints, to: number(of: stage.id)) }

  private mutating func add(_ touchpoints: TouchpointList, to stage: UInt32) {
    for position in touchpoints.indices { put(touchpoints.id(at: position), in: stage, at: position) }
  }

  mutating func remove(_ stage: Stage) {
    for position in stage.touchpoints.indices { remove(stage.touchpoints[position].id) }
  }
}

extension JourneyMap {
  /// The position of a stage, from 0, or nil if the map has none of that identifier.
  public func position(of stage: Stage.ID) -> Int? { stages.firstIndex { $0.id == stage } }

  /// The stage of the given identifier.
  public func stage(_ id: Stage.ID) -> Stage? { position(of: id).map { stages[$0] } }

  /// Where a touchpoint stands, or nil if the map has none of that identifier.
  public func place(of touchpoint: Touchpoint.ID) -> TouchpointPlace? {
    guard let (stage, hint) = places.find(touchpoint), let index = position(of: stage),
      let position = stages[index].touchpoints.position(of: touchpoint, near: hint)
    else { return nil }
    return TouchpointPlace(stage: index, position: position)
  }

  /// The touchpoint of the given identifier.
  public func touchpoint(_ id: Touchpoint.ID) -> Touchpoint? { place(of: id).map { self[$0] } }

  /// The touchpoint at a place, which must exist.
  public subscript(place: TouchpointPlace) -> Touchpoint {
    _read { yield stages[place.stage].touchpoints[place.position] }
  }

  /// Whether a touchpoint of that identifier is in the map.
  public func contains(_ touchpoint: Touchpoint.ID) -> Bool { places.contains(touchpoint) }
}
