import Foundation
import JourneyExchange
import JourneyModel
import Testing

@Suite(.enabled(if: MermaidCorpus.folder != nil)) struct MermaidConformanceTests {
  @Test("every diagram that Mermaid accepts gives the same tasks in the same stages with the same scores")
  func sameTasks() throws {
    var accepted = 0
    for entry in try MermaidCorpus.entries() {
      var source = try MermaidCorpus.source(entry)
      if entry.asIs.ok {
        accepted += 1
        try compare(MermaidReader.read(source, options: strict), with: entry.asIs, file: entry.file)
        try compareMeant(source, with: entry.asIs, file: entry.file)
      } else if let reading = entry.dedented, reading.ok {
        accepted += 1
        try compareMeant(source, with: reading, file: entry.file)
        source = MermaidCorpus.dedented(source)
        try compare(MermaidReader.read(source, options: strict), with: reading, file: entry.file)
      } else {
        #expect(throws: MermaidError.self, "\(entry.file)") {
          try MermaidReader.read(source, options: strict)
        }
      }
    }
    #expect(accepted > 180)
  }

  /// Where no colon was taken for a part of a name, what is meant is what Mermaid draws.
  private func compareMeant(_ source: String, with reading: MermaidCorpus.Reading, file: String) throws {
    let result = try MermaidReader.read(source)
    let isOther = result.findings.contains {
      switch $0.matter {
      case .colonInsideName, .scoreUnreadable, .scoreAfterActor, .scoreInOtherDigits, .actorsAtArabicCommas:
        true
      default: false
      }
    }
    if !isOther { try compare(result, with: reading, file: file) }
  }

  private var strict: MermaidOptions {
    var options = MermaidOptions()
    options.strict = true
    return options
  }

  private func compare(_ result: MermaidImport, with reading: MermaidCorpus.Reading, file: String) throws {
    let tasks = reading.tasks ?? []
    let found = result.map.stages.flatMap { stage in stage.touchpoints.map { (stage.name, $0) } }
    #expect(found.map { $0.0 } == tasks.map { plain($0.section) }, "\(file)")
    #expect(found.map { $0.1.name } == tasks.map { plain($0.task) }, "\(file)")
    for (touchpoint, task) in zip(found.map(\.1), tasks) {
      guard case .number(let number) = task.score, number != 0 else { continue }
      if number == number.rounded(), (1...5).contains(number) {
        #expect(touchpoint.effectiveness?.value == number, "\(file)")
      } else {
        #expect(result.findings.contains { isAboutScore($0.matter) }, "\(file)")
      }
    }
    var names = (tasks.first?.section == "" ? [""] : []) + (reading.sections ?? []).map(plain)
    for index in names.indices.dropFirst().reversed() where names[index] == names[index - 1] {
      names.remove(at: index)
    }
    #expect(result.map.stages.map(\.name) == names, "\(file)")
    if let title = reading.title, !title.isEmpty { #expect(result.map.title == plain(title), "\(file)") }
  }

  private func isAboutScore(_ matter: MermaidImport.Matter) -> Bool {
    switch matter {
    case .scoreLimited, .colonInsideName: true
    default: false
    }
  }

  /// A name as the map has it: trimmed, entities read, line breaks as spaces.
  private func plain(_ name: String) -> String {
    let entities = ["&#35;": "#", "&#59;": ";", "&#58;": ":", "&#44;": ",", "&#60;": "<"]
    return entities.reduce(name.replacing(/\s*<br\s*\/?>\s*/.ignoresCase(), with: " ")) {
      $0.replacing($1.key, with: $1.value)
    }.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test("no beginning and no damaged copy of a diagram stops the reader")
  func damage() throws {
    var generator = SeededGenerator(state: 1)
    let spice = [
      ":", ";", "#", "%", "%%", "%%{", "}%%", "{", "}", "-", "\n", "\n---\n", ",", "&amp;", "<br", ">", " ",
      "\t",
      "journey", "section ", "title", "accTitle:", "accDescr {", "style a:", "#58;", "init", "\u{FEFF}",
      "\u{2028}", "٥", "😀",
    ].map { Array($0.unicodeScalars) }
    var read = 0
    for entry in try MermaidCorpus.entries() {
      let scalars = Array(try MermaidCorpus.source(entry).unicodeScalars)
      for _ in 0..<20 {
        var damaged = Array(scalars.prefix(Int.random(in: 0...scalars.count, using: &generator)))
        for _ in 0..<Int.random(in: 0...6, using: &generator) {
          let place = Int.random(in: 0...damaged.count, using: &generator)
          if Bool.random(using: &generator), place < damaged.count { damaged.remove(at: place) }
          damaged.insert(
            contentsOf: spice.randomElement(using: &generator) ?? [], at: min(place, damaged.count))
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: damaged)
        if let result = try? MermaidReader.read(String(text)) {
          read += 1
          let ids = result.map.stages.flatMap { $0.touchpoints.map(\.id) }
          #expect(Set(ids).count == ids.count)
        }
      }
    }
    #expect(read > 500)
  }

  @Test("naughty strings survive as names of tasks")
  func naughty() throws {
    let strings = try JSONDecoder().decode(
      [String].self, from: Data(MermaidCorpus.text("blns/blns.json").utf8))
    let names = strings.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      .filter { !$0.isEmpty && !$0.contains("\n") }
    #expect(names.count > 400)
    let lines = names.map { "\(escaped($0)): 3: Me" }
    let map = try MermaidReader.read("journey\nsection S\n" + lines.joined(separator: "\n")).map
    let read = map.stages.flatMap { $0.touchpoints.map(\.name) }
    #expect(read.count == names.count)
    for (one, other) in zip(read, names) { #expect(Array(one.unicodeScalars) == Array(other.unicodeScalars)) }
  }

  /// Every character that could be syntax or white space, and the first one, as an entity; controls have none.
  private func escaped(_ name: String) -> String {
    name.unicodeScalars.enumerated().map { index, scalar in
      let isControl = scalar.value < 32 || (127..<160).contains(scalar.value)
      let isPlain = index > 0 && (scalar.properties.isAlphabetic || scalar == " ")
      return isControl || isPlain ? String(scalar) : "#\(scalar.value);"
    }.joined()
  }
}
