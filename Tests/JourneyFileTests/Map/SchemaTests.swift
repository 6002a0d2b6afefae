import Foundation
import JourneyModel
import TestSupport
import Testing

@testable import JourneyFile

/// The published schema, the lists of members and the writing must say the same.
@Suite struct SchemaTests {
  private let schema: JSONDocument

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Resources/Schema/rihla-1.schema.json")
    schema = try JSONDocument(parsing: try LoadedFile.read(file.standardized.path).bytes)
  }

  private func properties(_ names: [String]) -> [String] {
    schema.names(schema.member("properties", of: schema.value(at: names)))
  }

  private func required(_ names: [String]) -> Set<String> {
    Set(schema.elements(schema.member("required", of: schema.value(at: names))).map(schema.string))
  }

  private func expectSame<Record: FieldRecord>(_: Record.Type, at names: [String]) {
    let table = Record.fieldTable
    let members = table.names.map { String(decoding: $0, as: UTF8.self) }
    #expect(properties(names) == members, "\(names)")
    let leading = Record.leadingMember.map { [$0] } ?? []
    #expect(required(names) == Set(leading + table.written.filter(\.isRequired).map(\.name)), "\(names)")
  }

  @Test("the schema names the same members in the same order, and requires the same")
  func namesMembers() {
    expectSame(JourneyMap.self, at: [])
    expectSame(Stage.self, at: ["$defs", "stage"])
    expectSame(Touchpoint.self, at: ["$defs", "touchpoint"])
    expectSame(Persona.self, at: ["$defs", "persona"])
    expectSame(Lane.self, at: ["$defs", "lane"])
    expectSame(Transition.self, at: ["$defs", "transition"])
    expectSame(Measurement.self, at: ["$defs", "measurement"])
    expectSame(ParkedThought.self, at: ["$defs", "parkedThought"])
    expectSame(Session.self, at: ["$defs", "session"])
    expectSame(VotingRound.self, at: ["$defs", "voting"])
    expectSame(VotingCandidate.self, at: ["$defs", "candidate"])
    expectSame(Target.self, at: ["$defs", "target"])
    expectSame(Evidence.self, at: ["$defs", "evidence"])
    expectSame(Pain.self, at: ["$defs", "pain"])
    expectSame(Opportunity.self, at: ["$defs", "opportunity"])
    expectSame(Improvement.self, at: ["$defs", "improvement"])
  }

  @Test("the map from which fuzzing begins says every field of every record, in the order of the format")
  func fuzzSeed() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fuzz/Seeds/MapReader/all-members.json")
    let bytes = try LoadedFile.read(file.standardized.path).bytes
    let loaded = try MapFile.read(bytes)
    #expect(loaded.repairs.isEmpty)
    #expect(MapFile.text(of: loaded.map) == bytes)
    let map = loaded.map
    let touchpoints = map.stages.flatMap(\.touchpoints)
    expectSaid([map])
    expectSaid(map.stages)
    expectSaid(touchpoints)
    expectSaid(map.personas)
    expectSaid(map.lanes)
    expectSaid(map.transitions)
    expectSaid(map.transitions.compactMap(\.measured))
    expectSaid(map.parking)
    expectSaid(map.sessions)
    expectSaid(map.votings)
    expectSaid(map.votings.flatMap(\.candidates))
    expectSaid(map.stages.flatMap(\.targets))
    expectSaid(map.evidence + map.stages.flatMap(\.evidence) + touchpoints.flatMap(\.evidence))
    expectSaid(touchpoints.flatMap(\.pains))
    expectSaid(map.opportunities)
    expectSaid(touchpoints.flatMap(\.improvements))
  }

  private func expectSaid<Record: FieldRecord>(_ records: [Record]) {
    for field in Record.fields where field.kind != .members {
      #expect(records.contains { !field.goesWithoutSaying(in: $0) }, "\(Record.self) \(field.name)")
    }
  }

  @Test("a map with every field set writes every member of the schema, in its order")
  func writesMembers() throws {
    var random = RandomMap(seed: 5)
    let text = try JSONDocument(parsing: MapFile.text(of: random.map()))
    expectWritten(0, of: text, by: 0)
  }

  private func expectWritten(_ node: Int, of text: JSONDocument, by rule: Int) {
    let rule = schema.resolved(rule)
    if let items = schema.memberIfAny("items", of: rule) {
      for element in text.elements(node) { expectWritten(element, of: text, by: items) }
    }
    guard let properties = schema.memberIfAny("properties", of: rule) else { return }
    let names = schema.names(properties)
    #expect(Array(text.names(node).prefix(names.count)) == names)
    for name in names {
      guard let value = text.memberIfAny(name, of: node) else { continue }
      expectWritten(value, of: text, by: schema.member(name, of: properties))
    }
  }

  /// The words that the schema lists for a field, itself or by reference.
  private func words(of field: String, at names: [String], inList: Bool) -> [String]? {
    var rule = schema.resolved(schema.value(at: names + ["properties", field]))
    if inList { rule = schema.resolved(schema.member("items", of: rule)) }
    guard let options = schema.memberIfAny("anyOf", of: rule) else { return nil }
    return schema.elements(schema.member("enum", of: schema.elements(options)[0])).map(schema.string)
  }

  private func expectWords<Record: FieldRecord>(_: Record.Type, at names: [String]) {
    for field in Record.fields {
      switch field.kind {
      case .word(let vocabulary):
        #expect(words(of: field.name, at: names, inList: false) == vocabulary.words, "\(names) \(field.name)")
      case .words(let vocabulary):
        #expect(words(of: field.name, at: names, inList: true) == vocabulary.words, "\(names) \(field.name)")
      default: continue
      }
    }
  }

  @Test("the schema's words are the vocabularies' words")
  func namesWords() {
    expectWords(JourneyMap.self, at: [])
    expectWords(Stage.self, at: ["$defs", "stage"])
    expectWords(Touchpoint.self, at: ["$defs", "touchpoint"])
    expectWords(Target.self, at: ["$defs", "target"])
    expectWords(Evidence.self, at: ["$defs", "evidence"])
    expectWords(Opportunity.self, at: ["$defs", "opportunity"])
    expectWords(Improvement.self, at: ["$defs", "improvement"])
  }

  @Test(
    "a general validator accepts what we write and refuses what we refuse", .enabled(if: Validator.isThere))
  func agreesWithValidator() throws {
    var random = RandomMap(seed: 11)
    var smallest = JourneyMap(title: "")
    let good = [MapFile.text(of: random.map()), MapFile.text(of: smallest), MapFile.text(of: random.map())]
    smallest.standard = Rating(clamping: 1)
    let text = String(decoding: MapFile.text(of: smallest), as: UTF8.self)
    let bad = [
      ("\"standard\": 1", "\"standard\": 6"), ("\"stages\": []", "\"stages\": 1"), ("rihla/1", "other/1"),
    ]
    .map { Array(text.replacing($0.0, with: $0.1).utf8) }
    #expect(try Validator.verdicts(of: good + bad, by: schema.bytes) == "true true true false false false")
    for text in bad { #expect(throws: MapFileError.self) { try MapFile.read(text) } }
  }
}

/// Python's JSON Schema library, where it is installed.
private enum Validator {
  static let isThere = (try? Tool.python?.run(["-c", "import jsonschema"])) != nil

  static func verdicts(of texts: [[UInt8]], by schema: [UInt8]) throws -> String {
    let script = """
      import json, sys, jsonschema
      lines = sys.stdin.buffer.read().split(b"\\0")
      schema = json.loads(lines[0])
      jsonschema.Draft202012Validator.check_schema(schema)
      check = jsonschema.Draft202012Validator(schema)
      print(" ".join("true" if check.is_valid(json.loads(line)) else "false" for line in lines[1:]))
      """
    let input = Data(([schema] + texts).joined(separator: [0]))
    let output = try Tool.python?.run(["-c", script], input: input) ?? Data()
    return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
