import JourneyModel

extension MapDecoder {
  /// Reads the whole map.
  func map() throws(MapFileError) -> JourneyMap {
    var nodes: [(field: Field<JourneyMap>, node: Int)] = []
    var outline = JourneyMap(title: "")
    let unknown = try members(of: &outline) { nodes.append(($0, $1)) }
    func node(_ name: String) -> Int? { nodes.first { $0.field.name == name }?.node }
    // What touchpoints refer to comes first.
    let personas = MapChange.personas.field
    if let node = node(personas.name) { try read(personas, node, into: &outline) }
    var stages: [Stage] = []
    if let node = node("stages") { stages = try records(node, .stage, stage) }
    // A map counts its touchpoints by their identifiers, and so tells whether those are unique.
    var map = JourneyMap(title: "", stages: stages)
    let isUnique = areUnique(in: map)
    if !isUnique { makeTouchpointsUnique(in: &stages) }
    let known = repairs.count
    dropStrangers(to: outline.personas, from: &stages)
    if !isUnique || repairs.count > known { map = JourneyMap(title: "", stages: stages) }
    map.personas = outline.personas
    map.unknown = unknown
    for field in JourneyMap.fields where field != personas {
      if let node = node(field.name) { try read(field, node, into: &map) }
    }
    addMissingLanes(to: &map)
    dropLooseTransitions(from: &map)
    return map
  }

  /// Notes where the members of the map stand; returns those that we do not know.
  private func members(
    of outline: inout JourneyMap, _ note: (Field<JourneyMap>, Int) -> Void
  ) throws(MapFileError) -> [UnknownMember] {
    guard document.kind(0) == .object else { throw unexpected(0, .object) }
    let table = JourneyMap.fieldTable
    var missing = table.required
    var unknown: [UnknownMember] = []
    var place = 1
    while place < document.after(0) {
      if let position = table.position(of: document.tape[place], in: document.bytes, hint: 0) {
        if document.kind(place + 1) != .null {
          missing &= ~(1 << UInt64(position))
          if let field = table.field(at: position) { note(field, place + 1) }
        }
      } else {
        unknown.append(unknownMember(place))
      }
      place = document.after(place + 1)
    }
    guard missing == 0 else { throw self.missing(table.name(at: missing.trailingZeroBitCount), in: 0) }
    return unknown
  }

  private func stage(_ node: Int) throws(MapFileError) -> Stage {
    try record(node) { (value, stage) throws(MapFileError) in
      stage.touchpoints = try touchpoints(value)
    }
  }

  private func touchpoints(_ node: Int) throws(MapFileError) -> TouchpointList {
    guard document.kind(node) == .array else { throw unexpected(node, .list) }
    let end = document.after(node)
    var touchpoints = TouchpointList()
    touchpoints.reserveCapacity(count(node))
    var place = node + 1
    while place < end {
      touchpoints.append(try record(place))
      place = document.after(place)
    }
    return touchpoints
  }

  /// The number behind `rihla/`.
  func format() throws(MapFileError) -> Int {
    guard document.kind(0) == .object else { throw unexpected(0, .object) }
    var place = 1
    while place < document.after(0) {
      if document.string(place) == JourneyMap.leadingMember { return try format(place + 1) }
      place = document.after(place + 1)
    }
    throw missing(JourneyMap.leadingMember ?? "", in: 0)
  }

  private func format(_ node: Int) throws(MapFileError) -> Int {
    guard document.kind(node) == .string else { throw unexpected(node, .format) }
    let parts = document.string(node).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "rihla", let major = Int(parts[1]), major >= 1,
      String(major) == parts[1]
    else { throw unexpected(node, .format) }
    return major
  }
}
