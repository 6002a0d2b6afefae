import JourneyInsight
public import JourneyModel

/// A map as the text of a Mermaid `journey` diagram, and what that text does not say of it.
public struct MermaidExport: Hashable, Sendable {
  /// The diagram: lines with line feeds, the last one too, without a fence.
  public let text: String
  /// What the diagram cannot hold.
  public let losses: [MermaidLoss]
}

/// Writes maps as Mermaid `journey` diagrams that Mermaid accepts and `MermaidReader` reads as they were.
public enum MermaidWriter {
  /// Writes a map.
  ///
  /// - Parameters:
  ///   - options: whose name is an actor; the names that a diagram leaves out.
  ///   - countsMeasurements: whether a touchpoint that was measured has its rating for a score, rounded, under a comment
  ///     that tells it. Else the score is what was judged, as it is in a diagram that is edited.
  public static func write(
    _ map: JourneyMap, options: MermaidOptions = MermaidOptions(), countsMeasurements: Bool = false
  ) -> MermaidExport {
    let rules = countsMeasurements ? JudgingRules(of: map) : nil
    let lines = ["journey"] + body(of: map, options, rules).map { "  " + $0 }
    return MermaidExport(
      text: lines.map { $0 + "\n" }.joined(), losses: MermaidLoss.losses(of: map, options: options))
  }

  /// All lines below the first.
  static func body(of map: JourneyMap, _ options: MermaidOptions, _ rules: JudgingRules? = nil) -> [String] {
    let texts = MermaidAccessibility(notes: map.notes)
    let names = map.personaNames
    var lines = title(map.title) + texts.titleLines + texts.descriptionLines
    for stage in map.stages {
      lines.append(section(stage.name))
      for touchpoint in stage.touchpoints {
        var values = MermaidValues(touchpoint, names: names, actors: options.actors)
        if let measured = rules.flatMap({ Assessment(of: touchpoint, by: $0).measured }) {
          values.rating = Rating(clamping: measured.rounded())
          lines.append("  " + MermaidWords.measuredMark(measured))
        }
        lines += task(values).map { "  " + $0 }
      }
    }
    return lines
  }

  /// The line of a title; none where it is empty.
  static func title(_ title: String) -> [String] {
    let text = MermaidWords.title(title)
    return text.isEmpty ? [] : ["title \(text)"]
  }

  /// The line that begins a section.
  static func section(_ name: String) -> String { "section \(MermaidWords.section(name))" }

  /// The line of a task, under the mark of one without a rating.
  static func task(_ values: MermaidValues) -> [String] {
    (values.rating == nil ? [MermaidWords.unratedMark] : []) + [
      MermaidWords.task(values.drawnName) + values.data
    ]
  }
}
