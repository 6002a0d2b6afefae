import Foundation
import JourneyExchange
import JourneyModel
import Testing

/// Foreign diagrams and foreign Markdown files: what becomes of them on the way through a map and back.
@Suite(.enabled(if: MermaidCorpus.folder != nil)) struct DiagramConformanceTests {
  @Test("every diagram keeps its tasks, ratings and actors when it is written anew and read again")
  func roundTrips() throws {
    var (kept, refused, tasks, dropped) = (0, 0, 0, 0)
    for entry in try MermaidCorpus.entries() {
      guard let first = try? MermaidReader.read(MermaidCorpus.source(entry)) else {
        refused += 1
        continue
      }
      let export = MermaidWriter.write(first.map)
      var strict = MermaidOptions()
      strict.strict = true
      let second = try MermaidReader.read(export.text, options: strict)
      #expect(distinct(outline(second.map)) == distinct(outline(first.map)), "\(entry.file)")
      #expect(second.map.title == first.map.title, "\(entry.file)")
      #expect(second.map.notes == first.map.notes, "\(entry.file)")
      #expect(second.findings.allSatisfy { isAboutLayout($0.matter) }, "\(entry.file): \(second.findings)")
      kept += 1
      tasks += first.map.touchpointCount
      dropped += first.findings.count { isAboutActors($0.matter) }
    }
    print(
      "DIAGRAMS written and read: \(kept), tasks \(tasks), actors dropped and told \(dropped), refused \(refused)"
    )
    #expect(kept > 180)
  }

  /// A stage without a name cannot be told from one that is written as an ellipsis.
  private func distinct(_ lines: [String]) -> [String] { lines.map { $0 == "# " ? "# …" : $0 } }

  private func isAboutLayout(_ matter: MermaidImport.Matter) -> Bool {
    switch matter {
    case .sectionRepeated: true
    default: false
    }
  }

  private func isAboutActors(_ matter: MermaidImport.Matter) -> Bool {
    switch matter {
    case .actorEmpty, .actorRepeated: true
    default: false
    }
  }

  struct Expected {
    var file: String
    var headers: Int
    var remark: String
  }

  private func expectations() throws -> [Expected] {
    try MermaidCorpus.text("markdown/INDEX.tsv").split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Expected(file: fields[0], headers: Int(fields[7]) ?? 0, remark: fields[8])
    }
  }

  /// Journeys that stand in the file without being drawn: in plain fences, in running text, or shown by another fence.
  private let undrawn = [
    "04.md": 1, "05.md": 1, "06.md": 1, "07.md": 1, "08.md": 1, "09.md": 2, "13.md": 1, "20.md": 1,
    "22.md": 1, "26.md": 1,
  ]

  @Test("every drawn journey of a file is found, and unedited its bytes stay")
  func found() throws {
    var (files, blocks) = (0, 0)
    for expected in try expectations() {
      let bytes = try bytes(expected.file)
      let found = MarkdownBlocks.find(in: bytes)
      #expect(found.count == expected.headers - undrawn[expected.file, default: 0], "\(expected.file)")
      print("FILE \(expected.file): \(found.count) drawn of \(expected.headers); \(expected.remark)")
      files += 1
      blocks += found.count
      for block in found {
        let file = try DiagramFile(bytes, kind: .markdown, number: block.number)
        #expect(file.bytes(for: file.source.imported.map, in: bytes) == bytes, "\(expected.file)")
      }
    }
    print("MARKDOWN files \(files), blocks \(blocks)")
  }

  private func bytes(_ file: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "\(MermaidCorpus.folder ?? ".")/markdown/\(file)")))
  }

  @Test("one edit in a journey changes its own line and no other, and is read back", arguments: 0..<4)
  func oneEdit(kind: Int) throws {
    var edits = 0
    for expected in try expectations() {
      let bytes = try bytes(expected.file)
      for number in MarkdownBlocks.find(in: bytes).map(\.number) {
        let file = try DiagramFile(bytes, kind: .markdown, number: number)
        guard let map = edited(file.source.imported.map, kind) else { continue }
        let changed = file.bytes(for: map, in: bytes)
        let read = try DiagramFile(changed, kind: .markdown, number: number)
        #expect(outline(read.source.imported.map) == outline(map), "\(expected.file)")
        let difference = lines(changed).difference(from: lines(bytes))
        // A rating or name: one line for another; a new task: its mark and its line; one less: its line and those above it.
        let counts = (difference.removals.count, difference.insertions.count)
        switch kind {
        case 0, 1: #expect(counts == (1, 1), "\(expected.file)")
        case 2: #expect(counts == (0, 2), "\(expected.file)")
        default: #expect(counts.0 >= 1 && counts.1 == 0, "\(expected.file)")
        }
        edits += 1
      }
    }
    print("EDITS of kind \(kind): \(edits)")
  }

  private func edited(_ map: JourneyMap, _ kind: Int) -> JourneyMap? {
    var stages = map.stages
    guard let index = stages.lastIndex(where: { !$0.touchpoints.isEmpty }) else { return nil }
    let last = stages[index].touchpoints.count - 1
    switch kind {
    case 0:
      let old = stages[index].touchpoints[last].effectiveness
      stages[index].touchpoints[last].effectiveness = old == Rating(2) ? Rating(4) : Rating(2)
    case 1: stages[index].touchpoints[last].name = "Renamed: a; b # c"
    case 2: stages[index].touchpoints.append(Touchpoint(id: .init("new"), name: "New"))
    default: stages[index].touchpoints.remove(at: last)
    }
    var edited = JourneyMap(title: map.title, stages: stages)
    (edited.personas, edited.notes, edited.direction) = (map.personas, map.notes, map.direction)
    return edited
  }

  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 10, omittingEmptySubsequences: false)
  }
}
