import JourneyExchange
import JourneyModel

/// A map as a test writes it: a line a stage, a line a touchpoint.
func outline(_ map: JourneyMap) -> [String] {
  let personas = Dictionary(uniqueKeysWithValues: map.personas.map { ($0.id, $0.name) })
  return map.stages.flatMap { stage in
    ["# \(stage.name)"]
      + stage.touchpoints.map { touchpoint in
        let score = touchpoint.effectiveness.map { String(Int($0.value)) } ?? "-"
        let names = touchpoint.personas.compactMap { personas[$0] }.joined(separator: ",")
        return names.isEmpty ? "\(touchpoint.name) \(score)" : "\(touchpoint.name) \(score) \(names)"
      }
  }
}

/// What a diagram becomes, or the error's name.
func outline(of source: String, strict: Bool = false) -> [String] {
  var options = MermaidOptions()
  options.strict = strict
  do {
    return try outline(MermaidReader.read(source, options: options).map)
  } catch {
    return ["\(error)"]
  }
}

/// What was said about a diagram's lines.
func findings(in source: String) throws -> [MermaidImport.Finding] {
  try MermaidReader.read(source).findings
}
