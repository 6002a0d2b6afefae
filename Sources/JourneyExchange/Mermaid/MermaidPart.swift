import JourneyModel

/// Something of a map that has a statement of its own, and its place in the order of statements.
enum MermaidItem: Hashable, Sendable {
  case stage(Stage.ID)
  case touchpoint(Touchpoint.ID)
}

/// A statement of a diagram, and what became of it.
struct MermaidStatement: Sendable {
  enum Role: Hashable, Sendable {
    case heading, accessibleTitle, accessibleDescription
    /// A title; only the last that says something counts.
    case title(counts: Bool)
    case item(MermaidItem)
    /// The section that the tasks stand in anyway.
    case repeated(Stage.ID)
  }
  var role: Role
  var place: MermaidPlace

  /// What it stands for, if that can be moved and deleted.
  var item: MermaidItem? {
    if case .item(let item) = role { item } else { nil }
  }
}

/// The smallest run of lines that holds whole statements, usually one line with one, and the lines above it that hold
/// none: comments, directives and blank lines belong to what follows them.
struct MermaidPart: Sendable {
  var leading: Range<Int>
  var body: Range<Int>
  var statements: [MermaidStatement]

  var items: [MermaidItem] { statements.compactMap(\.item) }
  var isShared: Bool { statements.count > 1 }

  /// Parts a source of that many lines; what follows the last part is nobody's.
  static func parts(_ statements: [MermaidStatement], lineCount: Int) -> [MermaidPart] {
    var parts: [MermaidPart] = []
    for statement in statements {
      let lines = (statement.place.lines.lowerBound - 1)..<min(lineCount, statement.place.lines.upperBound)
      let end = parts.last?.body.upperBound ?? 0
      if lines.lowerBound < end {
        let last = parts.count - 1
        parts[last].body = parts[last].body.lowerBound..<max(end, lines.upperBound)
        parts[last].statements.append(statement)
      } else {
        parts.append(MermaidPart(leading: end..<lines.lowerBound, body: lines, statements: [statement]))
      }
    }
    return parts
  }
}

extension MermaidDiagram {
  /// The statements with what they became in the map that was read from them.
  func statements(keyedAs map: JourneyMap) -> [MermaidStatement] {
    var walk = MermaidWalk(map: map)
    let lastTitle = titles.lastIndex { !$0.text.isEmpty }
    var titleCount = 0
    var next = self.statements[...]
    return places.compactMap { place in
      let role: MermaidStatement.Role?
      switch place.kind {
      case .heading: role = .heading
      case .accessibleTitle: role = .accessibleTitle
      case .accessibleDescription: role = .accessibleDescription
      case .title:
        role = .title(counts: titleCount == lastTitle)
        titleCount += 1
      case .section, .task:
        role = next.popFirst().flatMap { walk.take($0) }
      }
      return role.map { MermaidStatement(role: $0, place: place) }
    }
  }
}

/// Goes through the stages and touchpoints of a map in the order of the statements that made them.
private struct MermaidWalk {
  let map: JourneyMap
  private var stage = -1
  private var touchpoint = 0
  private var name: String?

  init(map: JourneyMap) { self.map = map }

  mutating func take(_ statement: MermaidDiagram.Statement) -> MermaidStatement.Role? {
    switch statement {
    case .section(let line):
      if line.text == name, map.stages.indices.contains(stage) { return .repeated(map.stages[stage].id) }
      open(named: line.text)
      return map.stages.indices.contains(stage) ? .item(.stage(map.stages[stage].id)) : nil
    case .task:
      if stage < 0 { open(named: map.stages.first?.name ?? "") }
      defer { touchpoint += 1 }
      guard map.stages.indices.contains(stage) else { return nil }
      let touchpoints = map.stages[stage].touchpoints
      guard touchpoint < touchpoints.count else { return nil }
      return .item(.touchpoint(touchpoints[touchpoint].id))
    }
  }

  private mutating func open(named name: String) {
    stage += 1
    touchpoint = 0
    self.name = name
  }
}
