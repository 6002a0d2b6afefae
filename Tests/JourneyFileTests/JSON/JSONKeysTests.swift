import Testing

@testable import JourneyFile

@Suite struct JSONKeysTests {
  @Test(
    "a member named twice is refused with both places",
    arguments: [
      ("{\"a\": 1,\n \"a\": 2}", "a"),
      ("{\"a\": 1,\n \"\\u0061\": 2}", "a"),
      ("{\"\\u0061\": 1,\n \"a\": 2}", "a"),
      ("{\"\": {\"b\": [{}]},\n \"\": 2}", ""),
    ])
  func refusesDuplicates(_ text: String, _ key: String) {
    let error = refusal(of: text)
    #expect(error?.problem == .duplicateKey(key, first: TextPosition(line: 1, column: 2, offset: 1)))
    #expect(error?.position.line == 2)
    #expect(error?.position.column == 2)
    #expect(refusal(of: text, limits: .syntax) == nil)
  }

  @Test("the same name in different objects is no duplicate")
  func allowsSameNameElsewhere() {
    #expect(refusal(of: "{\"a\": {\"a\": {\"a\": 1}}, \"b\": [{\"a\": 1}, {\"a\": 2}]}") == nil)
  }

  @Test("names that Unicode calls equivalent are different members")
  func comparesBytes() {
    #expect(refusal(of: "{\"\u{E9}\": 1, \"e\u{301}\": 2}") == nil)
  }

  @Test(
    "a duplicate is found at any distance, in small objects and large", arguments: [2, 47, 48, 49, 50, 300])
  func findsDistantDuplicates(_ count: Int) {
    let members = (0..<count).map { "\"key\($0)\": {\"inner\": [\($0)]}" }
    #expect(refusal(of: "{" + members.joined(separator: ",") + "}") == nil)
    for repeated in [0, count / 2, count - 1] {
      let text = "{" + (members + ["\"key\(repeated)\": 0"]).joined(separator: ",") + "}"
      guard case .duplicateKey("key\(repeated)", _) = refusal(of: text)?.problem else {
        Issue.record("key\(repeated) of \(count) was not found")
        continue
      }
    }
  }

  @Test(
    "marks of an unfinished merge are named before anything else",
    arguments: ["<<<<<<< HEAD", "=======", ">>>>>>> theirs", "|||||||", "=======\r"])
  func findsConflicts(_ marker: String) {
    let error = refusal(of: "{\n  \"a\": 1,\n  \"a\": 2\n\(marker)\n}")
    #expect(error?.problem == .conflictMarker)
    #expect(error?.position == TextPosition(line: 4, column: 1, offset: 21))
  }

  @Test("marker characters inside strings or in other numbers are no conflict")
  func ignoresLookalikes() {
    #expect(refusal(of: "[\"<<<<<<< HEAD\"]") == nil)
    #expect(
      refusal(of: "[1\n<<<<<<<<\n]")?.problem == .unexpected(.character("<"), expected: .commaOrEndOfArray))
    #expect(
      refusal(of: "[1\n=======x\n]")?.problem == .unexpected(.character("="), expected: .commaOrEndOfArray))
  }
}
