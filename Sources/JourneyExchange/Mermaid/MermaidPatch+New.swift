import JourneyModel

// Lines for what the source does not know yet, modelled after their neighbours.

extension MermaidPatch {
  /// Writes what was added to the map.
  mutating func emitNew(_ item: MermaidItem) {
    switch item {
    case .stage(let id):
      stage = id
      guard let stage = map.stage(id), let sample = newSectionSample else { return }
      if partsSections, !isAtStart {
        output.append(MermaidLine(prefix: sample.prefix, content: "", ending: sample.ending))
      }
      output.append(sample.with(MermaidWriter.section(stage.name)))
      sectionSample = output.last
    case .touchpoint(let id):
      guard let values = values(id), let sample = newTaskSample else { return }
      output += MermaidWriter.task(values).map { sample.with($0) }
      taskSample = output.last
    }
  }

  /// Whether nothing but the heading and texts has been written.
  private var isAtStart: Bool { sectionSample == nil && taskSample == nil }

  /// Whether blank lines stand between the sections.
  private var partsSections: Bool {
    source.parts.dropFirst().contains { part in
      guard case .item(.stage) = part.statements.first?.role else { return false }
      let isAbove = source.lines[part.leading].first?.text.isEmpty ?? false
      return isAbove && part.body.lowerBound > (firstItemLine ?? 0)
    }
  }

  private var firstItemLine: Int? { source.parts.first { !$0.items.isEmpty }?.body.lowerBound }

  private func sourceLine(_ isMeant: (MermaidStatement.Role) -> Bool) -> MermaidLine? {
    source.parts.first { $0.statements.first.map { isMeant($0.role) } ?? false }
      .flatMap { source.lines[$0.body].first }
  }

  /// A line as deep as what stands directly below the heading.
  var childSample: MermaidLine? {
    let child = sourceLine {
      switch $0 {
      case .title, .item, .accessibleTitle, .accessibleDescription: true
      case .heading, .repeated: false
      }
    }
    return child ?? sourceLine { $0 == .heading }.map { deeper($0) }
  }

  private var newSectionSample: MermaidLine? {
    sectionSample ?? sourceLine { if case .item(.stage) = $0 { true } else { false } } ?? childSample
  }

  /// After the task above, else any task, else two columns deeper than its section.
  private var newTaskSample: MermaidLine? {
    taskSample ?? sourceLine { if case .item(.touchpoint) = $0 { true } else { false } }
      ?? newSectionSample.map { deeper($0) }
  }

  private func deeper(_ line: MermaidLine) -> MermaidLine {
    MermaidLine(prefix: line.prefix, content: line.indent + "  ", ending: line.ending)
  }
}
