import Foundation
import JourneyExchange
import JourneyFile
import JourneyModel
import Testing

/// Any edits of any diagram: what was not edited keeps its lines, and all of it is read back.
@Suite(.enabled(if: MermaidCorpus.folder != nil)) struct DiagramLawConformanceTests {
  @Test("whatever is edited, the lines of all other tasks stay, and the result says what the map says")
  func anyEdits() throws {
    var generator = SeededGenerator(state: 17)
    var (diagrams, kept) = (0, 0)
    for entry in try MermaidCorpus.entries() {
      let bytes = Array(try MermaidCorpus.source(entry).utf8)
      var options = MermaidOptions()
      options.unnamedStage = "Stage 1"
      guard let file = try? DiagramFile(bytes, kind: .whole, options: options) else { continue }
      for _ in 0..<12 {
        let original = file.source.imported.map
        var stages = original.stages
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          edit(&stages, original.personas.map(\.id), using: &generator)
        }
        var map = JourneyMap(title: original.title, stages: stages)
        (map.personas, map.notes, map.direction) = (original.personas, original.notes, original.direction)
        let written = file.bytes(for: map, in: bytes)
        let read = try MermaidReader.read(String(decoding: written, as: UTF8.self), options: options).map
        let fresh = try MermaidReader.read(MermaidWriter.write(map, options: options).text, options: options)
          .map
        #expect(outline(read) == outline(fresh), "\(entry.file)")
        #expect(read.title == original.title && read.notes == original.notes, "\(entry.file)")
        kept += checkLines(of: file, original, map, written, entry.file)
        diagrams += 1
      }
    }
    print("EDITED diagrams \(diagrams), lines of untouched tasks checked \(kept)")
    #expect(kept > 10_000)
  }

  @Test("each field of each task edited alone changes that field, and no word of its line is lost")
  func oneField() throws {
    var edits = 0
    for entry in try MermaidCorpus.entries() {
      let bytes = Array(try MermaidCorpus.source(entry).utf8)
      var options = MermaidOptions()
      options.unnamedStage = "Stage 1"
      guard let file = try? DiagramFile(bytes, kind: .whole, options: options) else { continue }
      let original = file.source.imported.map
      let numbers = file.lines.touchpoints.flatMap { $0 }
      let places = original.stages.indices.flatMap { stage in
        original.stages[stage].touchpoints.indices.map { TouchpointPlace(stage: stage, position: $0) }
      }
      for (place, number) in zip(places, numbers) {
        let isAlone = numbers.count { $0 == number } == 1 && !file.lines.stages.contains(number)
        let line = file.block.lines[number - 1].content
        for field in [
          TouchpointChange.name.field, TouchpointChange.effectiveness.field, TouchpointChange.personas.field,
        ] {
          var stages = original.stages
          var touchpoint = stages[place.stage].touchpoints[place.position]
          switch field {
          case TouchpointChange.name.field: touchpoint.name = "Renamed"
          case TouchpointChange.personas.field: touchpoint.personas = []
          default: touchpoint.effectiveness = touchpoint.effectiveness == Rating(2) ? Rating(4) : Rating(2)
          }
          stages[place.stage].touchpoints[place.position] = touchpoint
          var map = JourneyMap(title: original.title, stages: stages)
          (map.personas, map.notes, map.direction) = (original.personas, original.notes, original.direction)
          let written = file.bytes(for: map, in: bytes)
          let read = try MermaidReader.read(String(decoding: written, as: UTF8.self), options: options).map
          #expect(outline(read) == outline(map), "\(entry.file):\(number) \(field.name)")
          edits += 1
          guard isAlone, field == TouchpointChange.effectiveness.field else { continue }
          let after = Set(words(String(decoding: written, as: UTF8.self)))
          let lost = words(line).filter {
            !after.contains($0) && !$0.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" }
          }
          #expect(lost.isEmpty, "\(entry.file):\(number) loses \(lost) of \(line)")
        }
      }
    }
    print("EDITED one field alone \(edits)")
    #expect(edits > 3000)
  }

  /// The words of a text, whatever signs stand around them, spelt out or not.
  private func words(_ text: String) -> [Substring] {
    text.replacing(/#(\d+);/) { match in
      UInt32(match.output.1).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }.split { $0.isWhitespace || ":;,،#<>/".contains($0) }
  }

  /// Checks that the line of every task that says the same is there still; tells how many these are.
  private func checkLines(
    of file: DiagramFile, _ original: JourneyMap, _ map: JourneyMap, _ written: [UInt8], _ name: String
  ) -> Int {
    let numbers = file.lines.touchpoints.flatMap { $0 }
    let lines = Set(MarkdownBlocks.whole(written)?.lines.map(\.content) ?? [])
    var count = 0
    for (touchpoint, number) in zip(original.stages.flatMap(\.touchpoints), numbers) {
      let isAlone = numbers.count { $0 == number } == 1 && !file.lines.stages.contains(number)
      guard isAlone, let now = map.touchpoint(touchpoint.id), now == touchpoint else { continue }
      #expect(lines.contains(file.block.lines[number - 1].content), "\(name):\(number)")
      count += 1
    }
    return count
  }

  private func edit(
    _ stages: inout [Stage], _ personas: [Persona.ID], using generator: inout SeededGenerator
  ) {
    guard let index = stages.indices.randomElement(using: &generator) else { return }
    let name =
      ["New: a", "Journey on", "section x", "# ;", "درج", "a<br>b"].randomElement(using: &generator) ?? ""
    let id = String(generator.next())
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: stages[index].name = name
    case 1: stages.insert(Stage(id: .init(id), name: name), at: index)
    case 2: stages.remove(at: index)
    case 3: stages.swapAt(index, 0)
    case 4: stages[index].touchpoints.append(Touchpoint(id: .init(id), name: name))
    default:
      guard let place = stages[index].touchpoints.indices.randomElement(using: &generator) else { return }
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: stages[index].touchpoints[place].name = name
      case 1: stages[index].touchpoints[place].effectiveness = Rating(2)
      case 2: stages[index].touchpoints[place].effectiveness = nil
      case 3: stages[index].touchpoints[place].personas = Array(personas.prefix(1))
      default:
        let touchpoint = stages[index].touchpoints.remove(at: place)
        let target = stages.indices.randomElement(using: &generator) ?? index
        stages[target].touchpoints.insert(touchpoint, at: 0)
      }
    }
  }
}
