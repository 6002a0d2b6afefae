import JourneyModel

/// The two texts of a diagram that are read out and not drawn, and their place at the beginning of a map's notes.
struct MermaidAccessibility: Equatable, Sendable {
  var title = ""
  /// Its lines, parted by line feeds.
  var description = ""

  init() {}

  /// Finds the texts in a map's notes; what else these say is the rest.
  init(notes: String, rest: inout String) {
    var lines = notes.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if let line = lines.first, line.hasPrefix("accTitle: ") {
      title = String(line.dropFirst("accTitle: ".count))
      lines.removeFirst()
    }
    if let line = lines.first, line.hasPrefix("accDescr: ") {
      description = String(line.dropFirst("accDescr: ".count))
      lines.removeFirst()
    } else if lines.first == "accDescr {", let end = lines.firstIndex(of: "}") {
      description = lines[(lines.startIndex + 1)..<end].joined(separator: "\n")
      lines = lines[(end + 1)...]
    }
    rest = lines.joined(separator: "\n")
  }

  /// Finds the texts in a map's notes.
  init(notes: String) {
    var rest = ""
    self.init(notes: notes, rest: &rest)
  }

  /// The texts as notes.
  var notes: String {
    var notes: [String] = []
    if !title.isEmpty { notes.append("accTitle: \(title)") }
    if description.contains("\n") {
      notes.append("accDescr {\n\(description)\n}")
    } else if !description.isEmpty {
      notes.append("accDescr: \(description)")
    }
    return notes.joined(separator: "\n")
  }

  /// The line of the title; none where it is empty.
  var titleLines: [String] {
    let text = MermaidWords.accessibility(title)
    return text.isEmpty ? [] : ["accTitle: \(text)"]
  }

  /// The lines of the description; none where it is empty.
  var descriptionLines: [String] {
    let lines = description.split(separator: "\n").map { MermaidWords.accessibility(String($0)) }
      .filter { !$0.isEmpty }
    guard let first = lines.first else { return [] }
    if lines.count == 1 { return ["accDescr: \(first)"] }
    return ["accDescr {"] + lines.map { "  " + $0 } + ["}"]
  }
}
