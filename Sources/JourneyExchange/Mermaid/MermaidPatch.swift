import JourneyModel

/// Writes an edited map into the lines of its source: the lines of each statement go where the map has it now.
struct MermaidPatch {
  let source: MermaidSource
  let map: JourneyMap
  let names: [Persona.ID: String]
  let originalNames: [Persona.ID: String]
  /// The lines so far.
  var output: [MermaidLine] = []
  /// After which lines new ones are modelled.
  var taskSample: MermaidLine?
  var sectionSample: MermaidLine?
  /// The stage whose tasks are being written.
  var stage: Stage.ID?
  private let wanted: [MermaidItem]

  init(_ source: MermaidSource, _ map: JourneyMap) {
    self.source = source
    self.map = map
    names = map.personaNames
    originalNames = source.imported.map.personaNames
    wanted = Self.items(of: map, source)
  }

  /// What needs a statement, in its order. The stage of tasks above any section needs none as long as it stays there
  /// and nobody names it.
  private static func items(of map: JourneyMap, _ source: MermaidSource) -> [MermaidItem] {
    let stated = Set(source.parts.flatMap(\.items))
    return map.stages.enumerated().flatMap { number, stage in
      let touchpoints = stage.touchpoints.map { MermaidItem.touchpoint($0.id) }
      let isUnstated =
        number == 0 && !touchpoints.isEmpty && !stated.contains(.stage(stage.id))
        && source.imported.map.stage(stage.id)?.name == stage.name
      return isUnstated ? touchpoints : [.stage(stage.id)] + touchpoints
    }
  }

  /// The lines for the edited map.
  mutating func run() -> [MermaidLine] {
    if let parted = partedSource() {
      var patch = MermaidPatch(parted, map)
      return patch.run()
    }
    let first = source.parts.firstIndex { !$0.items.isEmpty } ?? source.parts.count
    for part in source.parts[..<first] { emitFixed(part) }
    addMissingTexts()
    emitItems(Self.groups(source.parts[first...]))
    return MermaidLine.ended(output, as: source.lines)
  }

  /// Parts that go together: statements that stay where they are, then what can be moved.
  private struct Group {
    var parts: [MermaidPart] = []
    var items: [MermaidItem] { parts.last?.items ?? [] }
  }

  private static func groups(_ parts: ArraySlice<MermaidPart>) -> [Group] {
    var groups: [Group] = []
    var open = Group()
    for part in parts {
      open.parts.append(part)
      if !part.items.isEmpty {
        groups.append(open)
        open = Group()
      }
    }
    return open.parts.isEmpty ? groups : groups + [open]
  }

  private mutating func emitItems(_ groups: [Group]) {
    var groupOfItem: [MermaidItem: Int] = [:]
    for (index, group) in groups.enumerated() { for item in group.items { groupOfItem[item] = index } }
    let wantedItems = Set(wanted)
    // A title among deleted statements is still the map's title.
    for group in groups where !group.items.isEmpty && !group.items.contains(where: wantedItems.contains) {
      for part in group.parts.dropLast() where !part.isRepeatedSection { emitFixed(part) }
    }
    var done: Set<Int> = []
    for item in wanted {
      guard let index = groupOfItem[item] else {
        emitNew(item)
        continue
      }
      guard done.insert(index).inserted, let part = groups[index].parts.last else { continue }
      if case .touchpoint(let id) = item { stage = map.place(of: id).map { map.stages[$0.stage].id } }
      for fixed in groups[index].parts.dropLast() { emitFixed(fixed) }
      emit(part)
    }
    for group in groups where group.items.isEmpty { group.parts.forEach { emitFixed($0) } }
    output += source.lines[(source.parts.last?.body.upperBound ?? 0)...]
  }

  /// Writes a part with the items in it, which are edited where that is one.
  private mutating func emit(_ part: MermaidPart) {
    guard !part.isShared, let statement = part.statements.first, let item = statement.item else {
      output += source.lines[part.leading.lowerBound..<part.body.upperBound]
      for case .stage(let id) in part.items { stage = id }
      return
    }
    switch item {
    case .stage(let id):
      stage = id
      output += source.lines[part.leading] + lines(of: statement, in: part, forStage: id)
      sectionSample = output.last
    case .touchpoint(let id):
      output += lines(of: statement, in: part, forTouchpoint: id)
      taskSample = output.last
    }
  }

  // MARK: Lines with several statements

  /// The source with every line parted whose statements do not all stay as they are; nil where there is none.
  private func partedSource() -> MermaidSource? {
    let touched = source.parts.filter { $0.isShared && !isUntouched($0) }
    guard !touched.isEmpty else { return nil }
    var lines: [MermaidLine] = []
    var next = 0
    for part in touched {
      guard let sample = source.lines[part.body].first else { continue }
      lines += source.lines[next..<part.body.lowerBound]
      lines += part.statements.flatMap { texts(of: $0) }.map { sample.with($0) }
      next = part.body.upperBound
    }
    lines += source.lines[next...]
    lines = MermaidLine.ended(lines, as: source.lines)
    let count = source.parts.count(where: \.isShared)
    guard let parted = try? MermaidSource(lines, knownAs: source.imported.map, options: source.options),
      parted.parts.count(where: \.isShared) < count
    else { return nil }
    return parted
  }

  private func isUntouched(_ part: MermaidPart) -> Bool {
    let items = part.items
    if let first = items.first {
      guard let start = wanted.firstIndex(of: first), wanted[start...].starts(with: items) else {
        return false
      }
    }
    return part.statements.allSatisfy { statement in
      switch statement.role {
      case .heading: true
      case .repeated(let id), .item(.stage(let id)): !isRenamed(id)
      case .item(.touchpoint(let id)): original(id) == values(id)
      case .title: !isRetitled
      case .accessibleTitle, .accessibleDescription: texts == originalTexts
      }
    }
  }
}

extension MermaidPart {
  fileprivate var isRepeatedSection: Bool {
    if case .repeated = statements.first?.role { !isShared } else { false }
  }
}
