public import JourneyModel

/// A diagram that can be edited in place: its lines, the map that they say, and which line says what.
///
/// `lines(for:)` writes an edited map back into these lines. What was not edited keeps its bytes; what was is changed
/// as little as can be, in its own line. A comment or blank line belongs to the statement below it and goes where that
/// goes. Where several statements share a line, it is parted as soon as one of them is changed or moved.
public struct MermaidSource: Sendable {
  /// The lines of the diagram.
  public let lines: [MermaidLine]
  /// What they say, and what was not taken over as it stands; lines are counted from the diagram's first.
  public let imported: MermaidImport
  /// How they were read.
  public let options: MermaidOptions
  let diagram: MermaidDiagram
  let parts: [MermaidPart]

  /// Reads a diagram.
  ///
  /// - Parameters:
  ///   - lines: its lines, with what stands around them in the file.
  ///   - known: a map that has been written as these lines, or as others before them: what is found of it keeps its
  ///     identifiers.
  ///   - options: how to read. A scale is not heeded, since scores could not be written back on it.
  /// - Throws: Where it cannot be read.
  public init(
    _ lines: [MermaidLine], knownAs known: JourneyMap? = nil, options: MermaidOptions = MermaidOptions()
  ) throws(MermaidError) {
    self.lines = lines
    var options = options
    options.scale = nil
    self.options = options
    let source = lines.map(\.content).joined(separator: "\n")
    diagram = try MermaidReader.diagram(in: source, options)
    var mapper = MermaidMapper(options: options)
    let read = mapper.map(diagram)
    let map = known.map { MermaidRecognition.recognise(read.map, as: $0) } ?? read.map
    imported = MermaidImport(map: map, findings: read.findings)
    parts = MermaidPart.parts(diagram.statements(keyedAs: map), lineCount: lines.count)
  }

  /// The diagram's lines for a map that was edited; those of the source if nothing was edited that they say.
  public func lines(for map: JourneyMap) -> [MermaidLine] {
    if says(map) { return lines }
    var patch = MermaidPatch(self, map)
    let patched = patch.run()
    return reads(patched, as: map) ? patched : rewritten(for: map)
  }

  /// What an edited map becomes when somebody else has changed the diagram: what the diagram says is taken from it, all
  /// else stays.
  ///
  /// - Parameter known: the map as which the lines were read.
  public func map(keeping known: JourneyMap) -> JourneyMap {
    known.saying(imported.map, actors: options.actors)
  }

  /// What of a map these lines will not say when it has been written into them.
  public func losses(of map: JourneyMap) -> [MermaidLoss] {
    MermaidLoss.losses(of: map, beyond: imported.map, options: options)
  }

  /// Whether the lines say all that a diagram can say of a map, as they are.
  private func says(_ map: JourneyMap) -> Bool {
    let (ours, theirs) = (imported.map, map)
    return MermaidWords.asRead(ours.title) == MermaidWords.asRead(theirs.title)
      && MermaidAccessibility(notes: ours.notes) == MermaidAccessibility(notes: theirs.notes)
      && ours.stages.map(\.id) == theirs.stages.map(\.id) && outline(ours) == outline(theirs)
      && ours.stages.map { $0.touchpoints.map(\.id) } == theirs.stages.map { $0.touchpoints.map(\.id) }
  }

  private struct Outline: Equatable {
    var name: String
    var touchpoints: [MermaidValues]
  }

  private func outline(_ map: JourneyMap) -> [Outline] {
    let names = map.personaNames
    return map.stages.map { stage in
      Outline(
        name: MermaidWords.asRead(stage.name),
        touchpoints: stage.touchpoints.map { MermaidValues($0, names: names, actors: options.actors) })
    }
  }

  /// Whether lines are read as a fresh diagram of the map would be.
  private func reads(_ lines: [MermaidLine], as map: JourneyMap) -> Bool {
    let source = lines.map(\.content).joined(separator: "\n")
    guard let read = try? MermaidReader.read(source, options: options),
      let fresh = try? MermaidReader.read(MermaidWriter.write(map, options: options).text, options: options)
    else { return false }
    func named(_ outline: [Outline]) -> [Outline] {
      outline.map { $0.name.isEmpty ? Outline(name: MermaidWords.nameless, touchpoints: $0.touchpoints) : $0 }
    }
    return named(outline(read.map)) == named(outline(fresh.map))
  }

  /// The last resort where lines are so entangled that no small change does: all statements anew, under what stood
  /// above the heading.
  private func rewritten(for map: JourneyMap) -> [MermaidLine] {
    guard let heading = parts.first, let sample = lines[heading.body].first else { return lines }
    let texts = [sample.with("journey")] + MermaidWriter.body(of: map, options).map { sample.with("  " + $0) }
    return MermaidLine.ended(Array(lines[heading.leading]) + texts, as: lines)
  }
}

extension MermaidLine {
  /// Lines with endings everywhere but at the end of a source that has none there.
  static func ended(_ lines: [MermaidLine], as source: [MermaidLine]) -> [MermaidLine] {
    let usual = source.first { !$0.ending.isEmpty }?.ending ?? [0x0A]
    var lines = lines
    for index in lines.indices where lines[index].ending.isEmpty { lines[index].ending = usual }
    if let last = source.last, last.ending.isEmpty, !lines.isEmpty { lines[lines.count - 1].ending = [] }
    return lines
  }
}
