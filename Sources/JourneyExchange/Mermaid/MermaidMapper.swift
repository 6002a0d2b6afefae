import JourneyModel

/// Turns a diagram into a map: sections into stages, tasks into touchpoints, actors into personas.
struct MermaidMapper {
  private let options: MermaidOptions
  private var identifiers = DerivedIdentifiers(origin: "mermaid")
  private var findings: [MermaidImport.Finding] = []
  private var stages: [Stage] = []
  private var personas: [Persona] = []
  private var personaIDs: [String: Persona.ID] = [:]
  private var beyondFive: (line: Int, highest: Double)?
  private var unratedMarks: ArraySlice<Int> = []

  init(options: MermaidOptions) { self.options = options }

  mutating func map(_ diagram: MermaidDiagram) -> MermaidImport {
    findings = diagram.findings
    unratedMarks = diagram.unratedMarks[...]
    for statement in diagram.statements {
      switch statement {
      case .section(let section): open(section)
      case .task(let task): add(task)
      }
    }
    if let beyondFive { note(.scaleBeyondFive(highest: beyondFive.highest), line: beyondFive.line) }
    var map = JourneyMap(title: title(of: diagram), stages: stages)
    map.personas = personas
    map.notes = notes(of: diagram)
    if ReadingDirection.ofMost(names(in: map)) == .rtl { map.direction = .known(.rtl) }
    let ordered = findings.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    return MermaidImport(map: map, findings: ordered.map(\.element))
  }

  private mutating func note(_ matter: MermaidImport.Matter, line: Int) {
    findings.append(.init(line: line, matter: matter))
  }

  // MARK: Stages and touchpoints

  private mutating func open(_ section: MermaidDiagram.Line) {
    if let last = stages.last, last.name == section.text {
      note(.sectionRepeated(name: section.text), line: section.number)
      return
    }
    appendStage(named: section.text)
  }

  private mutating func appendStage(named name: String) {
    stages.append(Stage(id: identifiers.next(["stage", String(stages.count), name]), name: name))
  }

  private mutating func add(_ task: MermaidTask) {
    if stages.isEmpty {
      note(.tasksBeforeSection, line: task.line)
      appendStage(named: options.unnamedStage)
    }
    let last = stages.count - 1
    let position = String(stages[last].touchpoints.count)
    let reading = MermaidScore(task, options)
    let id: Touchpoint.ID = identifiers.next(["touchpoint", String(last), position, reading.name])
    var touchpoint = Touchpoint(id: id, name: reading.name)
    touchpoint.effectiveness = isMarkedUnrated(task) ? nil : reading.rating
    for matter in reading.matters { note(matter, line: task.line) }
    if let highest = reading.beyondFive {
      beyondFive = (beyondFive?.line ?? task.line, max(highest, beyondFive?.highest ?? highest))
    }
    var actors = reading.actors
    if options.actors == .owner, let first = actors.firstIndex(where: { !$0.isEmpty }) {
      touchpoint.owner = actors.remove(at: first)
    }
    touchpoint.personas = personas(named: actors, line: task.line)
    let ignored = reading.ignoredTail
    if reading.losesText || !ignored.isEmpty { touchpoint.notes = task.written }
    if !ignored.isEmpty { note(.tailIgnored(text: ignored), line: task.line) }
    if ["title", "section", "accdescription"].contains(task.string(0).lowercased()), reading.rating == nil {
      note(.keywordReadAsTask(name: task.string(0)), line: task.line)
    }
    stages[last].touchpoints.append(touchpoint)
  }

  /// Whether our own export has marked the task as unrated, and nobody has given it another score since.
  private mutating func isMarkedUnrated(_ task: MermaidTask) -> Bool {
    let before = unratedMarks.prefix { $0 < task.line }
    unratedMarks.removeFirst(before.count)
    return !before.isEmpty && task.string(1) == MermaidWords.unratedScore
  }

  // MARK: Personas

  private mutating func personas(named actors: [String], line: Int) -> [Persona.ID] {
    var ids: [Persona.ID] = []
    var met: Set<Persona.ID> = []
    for actor in actors {
      guard !actor.isEmpty else {
        note(.actorEmpty, line: line)
        continue
      }
      let id = persona(named: actor)
      if met.insert(id).inserted { ids.append(id) } else { note(.actorRepeated(name: actor), line: line) }
    }
    return ids
  }

  private mutating func persona(named name: String) -> Persona.ID {
    if let id = personaIDs[name] { return id }
    let id: Persona.ID = identifiers.next(["persona", name])
    personaIDs[name] = id
    personas.append(Persona(id: id, name: name))
    return id
  }

  // MARK: The map's own texts

  /// The last title of the diagram, else the front matter's.
  private mutating func title(of diagram: MermaidDiagram) -> String {
    let titles = ([MermaidFrontMatter.title(in: diagram.frontMatter)].compactMap { $0 } + diagram.titles)
      .filter { !$0.text.isEmpty }
    guard let last = titles.last else { return options.untitled }
    for title in titles.dropLast() where title.text != last.text {
      note(.titleReplaced(title: title.text), line: title.number)
    }
    return last.text
  }

  /// The accessibility texts in Mermaid's own words, so that an export can find them again.
  private func notes(of diagram: MermaidDiagram) -> String {
    var texts = MermaidAccessibility()
    texts.title = diagram.accessibleTitle
    texts.description = diagram.accessibleDescription
    return texts.notes
  }

  private func names(in map: JourneyMap) -> [String] {
    [map.title] + map.personas.map(\.name)
      + map.stages.flatMap { [$0.name] + $0.touchpoints.map(\.name) }
  }
}
