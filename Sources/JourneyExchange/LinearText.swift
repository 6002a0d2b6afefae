import JourneyFile
public import JourneyModel
import TerminalText

/// A map as lines for tools that compare lines: each fact on one of its own, under the stage and the touchpoint to which
/// it belongs, in the order of the file.
///
/// The words are the file's in every language of the interface, so that the same map always gives the same lines. Names
/// stand for the identifiers that refer to them; identifiers of things themselves, which nobody reads, and marks of
/// JSON are left out. Limit: two things that differ in their identifiers alone look the same.
public enum LinearText {
  /// The lines of a map, each with its line end.
  public static func text(of map: JourneyMap) -> String {
    guard let document = try? JSONDocument(parsing: MapFile.text(of: map)) else { return "" }
    var writer = LinearWriter(names: names(in: map))
    writer.write(members: document.element.members, indent: 0)
    return writer.text
  }

  /// What the identifiers mean that others refer to, by the kind of reference.
  private static func names(in map: JourneyMap) -> LinearWriter.Names {
    let touchpoints = map.stages.flatMap(\.touchpoints).map { ($0.id.text, $0.name) }
    return LinearWriter.Names(
      personas: Dictionary(map.personas.map { ($0.id.text, $0.name) }) { first, _ in first },
      lanes: Dictionary(map.lanes.map { ($0.id.text, $0.name) }) { first, _ in first },
      touchpoints: Dictionary(touchpoints) { first, _ in first })
  }
}

/// Walks over the tree of a map's text.
private struct LinearWriter {
  struct Names {
    let personas: [String: String]
    let lanes: [String: String]
    let touchpoints: [String: String]
  }

  private(set) var text = ""
  private let names: Names

  init(names: Names) { self.names = names }

  mutating func write(members: [JSONMember], indent: Int) {
    for member in members where member.name != "id" && member.name != "format" {
      switch (member.name, member.element.value) {
      case ("stages", .array(let stages)):
        for stage in stages { write(stage, marked: "# ", indent: 0) }
      case ("touchpoints", .array(let touchpoints)):
        for touchpoint in touchpoints { write(touchpoint, marked: "## ", indent: 0) }
      default: write(member.element, named: member.name, indent: indent)
      }
    }
  }

  /// A stage or touchpoint: a line with its name, then what it says.
  private mutating func write(_ element: JSONElement, marked mark: String, indent: Int) {
    let name = element.members.first { $0.name == "name" }?.element.scalar ?? ""
    line(mark + name, indent: indent)
    write(members: element.members.filter { $0.name != "name" }, indent: indent + 1)
  }

  private mutating func write(_ element: JSONElement, named name: String, indent: Int) {
    switch element.value {
    case .array(let elements) where elements.allSatisfy(\.isNumber):
      line(name + ": " + elements.map(\.scalar).joined(separator: " "), indent: indent)
    case .array(let elements):
      for element in elements { write(element, named: name, indent: indent) }
    case .object(let members): write(record: members, named: name, indent: indent)
    default: line(name + ": " + meaning(of: element.scalar, in: name), indent: indent)
    }
  }

  /// A record: what it is known by on the line of its list, the rest below.
  private mutating func write(record members: [JSONMember], named name: String, indent: Int) {
    let isByReference = ["lanes", "personaEmotions"].contains(name) && !members.contains { $0.name == "id" }
    let head = members.first { ["name", "text", "measure", "date"].contains($0.name) }
    line(name + ":" + (isByReference ? "" : head.map { " " + $0.element.scalar } ?? ""), indent: indent)
    for member in members where member.name != "id" && (isByReference || member.name != head?.name) {
      let label = isByReference ? meaning(of: member.name, in: name) : member.name
      write(member.element, named: label, indent: indent + 1)
    }
  }

  private func meaning(of text: String, in field: String) -> String {
    switch field {
    case "personas", "personaEmotions": names.personas[text] ?? text
    case "lanes": names.lanes[text] ?? text
    case "from", "to": names.touchpoints[text] ?? text
    default: text
    }
  }

  /// Writes a line; the further lines of a text stand deeper.
  private mutating func line(_ line: String, indent: Int) {
    let start = String(repeating: "  ", count: indent)
    for (place, part) in line.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      text += start + (place == 0 ? "" : "    ") + visible(String(part)) + "\n"
    }
  }
}

extension JSONElement {
  fileprivate var members: [JSONMember] { if case .object(let members) = value { members } else { [] } }

  fileprivate var isNumber: Bool { if case .number = value { true } else { false } }

  /// What a value says that holds no others.
  fileprivate var scalar: String {
    switch value {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number
    case .string(let text): text
    case .array, .object: ""
    }
  }
}
