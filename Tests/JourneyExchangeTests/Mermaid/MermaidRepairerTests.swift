import JourneyExchange
import JourneyModel
import Testing

@Suite struct MermaidRepairerTests {
  @Test(
    "a line that Mermaid refuses is read as meant, and told of",
    arguments: [
      ("section Phase 1: Find # x\nA: 3", ["# Phase 1: Find", "A 3"], [MermaidRepair.colonInSection]),
      ("section S\nA: 5: Me;\nB: 4;  \n", ["# S", "A 5 Me", "B 4"], [.semicolon, .semicolon]),
      ("section S; A: 5: Me; B: 4", ["# S", "A 5 Me", "B 4"], [.semicolon, .semicolon]),
      ("section S\nSalt &amp; oil: 3: Me", ["# S", "Salt & oil 3 Me"], [.htmlEntity(name: "amp")]),
      ("section S\nJourney complete: 5: Me", ["# S", "Journey complete 5 Me"], [.nameBeginsWithKeyword]),
      ("section S\naccDescr { a;\n b; }\nB: 4;", ["# S", "B 4"], [.semicolon]),
    ])
  func mended(lines: String, outline expected: [String], repairs: [MermaidRepair]) throws {
    #expect(outline(of: "journey\n\(lines)") == expected)
    #expect(try findings(in: "journey\n\(lines)").map(\.matter) == repairs.map { .repaired($0) })
    #expect(outline(of: "journey\n\(lines)", strict: true).first?.hasPrefix("syntax") == true)
  }

  @Test(
    "what could mean two things is left and refused",
    arguments: [
      "section Phase: 3: Me", "A: 5: Me; and so on", "journey", "Journey complete", "A &nosuch; B: 3",
    ])
  func refused(line: String) {
    #expect(throws: MermaidError.self) { try MermaidReader.read("journey\nsection S\n\(line)") }
  }

  @Test("a description keeps its semicolons while others are mended")
  func description() throws {
    #expect(try MermaidReader.read("journey\naccDescr: a; b;\nB: 4;").map.notes == "accDescr: a; b;")
  }

  @Test("a line of nothing but semicolons ends as many empty statements")
  func manySemicolons() throws {
    let count = 20_000
    let result = try MermaidReader.read("journey\nsection S\nA: 4" + String(repeating: ";", count: count))
    #expect(outline(result.map) == ["# S", "A 4"])
    #expect(result.findings.count == count)
  }
}
