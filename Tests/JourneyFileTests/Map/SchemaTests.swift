import Foundation
import JourneyModel
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

  private func expectSame<Key: MemberKey>(_ keys: Key.Type, at names: [String]) {
    #expect(properties(names) == Key.allCases.map(\.rawValue), "\(names)")
    let requiredKeys = Key.table.keys.indices.filter { Key.table.required >> UInt64($0) & 1 == 1 }
    let id: Set = properties(names).contains("id") ? ["id"] : []
    #expect(required(names) == id.union(requiredKeys.map { Key.table.keys[$0].rawValue }), "\(names)")
  }

  @Test("the schema names the same members in the same order, and requires the same")
  func namesMembers() {
    expectSame(MapKey.self, at: [])
    expectSame(StageKey.self, at: ["$defs", "stage"])
    expectSame(TouchpointKey.self, at: ["$defs", "touchpoint"])
    expectSame(PersonaKey.self, at: ["$defs", "persona"])
    expectSame(LaneKey.self, at: ["$defs", "lane"])
    expectSame(TransitionKey.self, at: ["$defs", "transition"])
    expectSame(ParkedThoughtKey.self, at: ["$defs", "parkedThought"])
    expectSame(SessionKey.self, at: ["$defs", "session"])
    expectSame(TargetKey.self, at: ["$defs", "target"])
    expectSame(EvidenceKey.self, at: ["$defs", "evidence"])
    expectSame(PainKey.self, at: ["$defs", "pain"])
    expectSame(OpportunityKey.self, at: ["$defs", "opportunity"])
    expectSame(ImprovementKey.self, at: ["$defs", "improvement"])
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

  @Test("the schema's words are the vocabularies' words")
  func namesWords() {
    func words(_ path: String...) -> [String] {
      let options = schema.elements(schema.member("anyOf", of: schema.value(at: path)))
      return schema.elements(schema.member("enum", of: options[0])).map(schema.string)
    }
    func all<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> [String] {
      Word.allCases.map(\.rawValue)
    }
    #expect(words("properties", "direction") == all(ReadingDirection.self))
    #expect(words("properties", "kind") == all(JourneyKind.self))
    #expect(words("properties", "state") == all(JourneyState.self))
    #expect(words("$defs", "stage", "properties", "phase") == all(Phase.self))
    #expect(words("$defs", "stage", "properties", "intent") == all(Intent.self))
    let touchpoint = ["$defs", "touchpoint", "properties"]
    func touchpointWords(_ path: String...) -> [String] {
      let options = schema.elements(schema.member("anyOf", of: schema.value(at: touchpoint + path)))
      return schema.elements(schema.member("enum", of: options[0])).map(schema.string)
    }
    #expect(touchpointWords("category") == all(ChannelCategory.self))
    #expect(touchpointWords("media", "items") == all(Medium.self))
    #expect(touchpointWords("direction") == all(ExchangeDirection.self))
    #expect(touchpointWords("relationship", "items") == all(Relationship.self))
    #expect(touchpointWords("reasons", "items") == all(BusinessReason.self))
    #expect(touchpointWords("impacts", "items") == all(CustomerImpact.self))
    #expect(touchpointWords("verdict") == all(Verdict.self))
    #expect(words("$defs", "measure") == all(ScoredMeasure.self))
    #expect(words("$defs", "target", "properties", "direction") == all(TargetDirection.self))
    #expect(words("$defs", "evidence", "properties", "kind") == all(EvidenceKind.self))
    #expect(words("$defs", "evidence", "properties", "voice") == all(Voice.self))
    #expect(words("$defs", "improvement", "properties", "status") == all(ImprovementStatus.self))
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
