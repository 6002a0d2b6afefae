import Testing

@testable import JourneyFile

/// What a text that must be refused says about itself.
func refusal(of text: String, limits: JSONLimits = .map) -> JSONError? {
  refusal(of: Array(text.utf8), limits: limits)
}

func refusal(of bytes: [UInt8], limits: JSONLimits = .map) -> JSONError? {
  do throws(JSONError) {
    _ = try JSONDocument(parsing: bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

@Suite struct JSONReaderTests {
  struct Refused: Sendable, CustomTestStringConvertible {
    var text: String
    var line: Int
    var column: Int
    var problem: JSONError.Problem
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ line: Int, _ column: Int, _ problem: JSONError.Problem) {
      (self.text, self.line, self.column, self.problem) = (text, line, column, problem)
    }
  }

  @Test(
    "the first trouble is named with its line and column",
    arguments: [
      Refused("", 1, 1, .unexpected(.end, expected: .value)),
      Refused(" \n ", 2, 2, .unexpected(.end, expected: .value)),
      Refused("{\n  \"a\": 1,\n}", 3, 1, .unexpected(.character("}"), expected: .key)),
      Refused("{a: 1}", 1, 2, .unexpected(.character("a"), expected: .keyOrEndOfObject)),
      Refused("{\"a\" 1}", 1, 6, .unexpected(.character("1"), expected: .colon)),
      Refused("{\"a\": 1 \"b\": 2}", 1, 9, .unexpected(.character("\""), expected: .commaOrEndOfObject)),
      Refused("[1 2]", 1, 4, .unexpected(.character("2"), expected: .commaOrEndOfArray)),
      Refused("[1,]", 1, 4, .unexpected(.character("]"), expected: .value)),
      Refused("[", 1, 2, .unexpected(.end, expected: .valueOrEndOfArray)),
      Refused("[True]", 1, 2, .unexpected(.word("True"), expected: .valueOrEndOfArray)),
      Refused("NaN", 1, 1, .unexpected(.word("NaN"), expected: .value)),
      Refused("nul", 1, 1, .unexpected(.word("nul"), expected: .value)),
      Refused("01", 1, 2, .unexpected(.character("1"), expected: .end)),
      Refused("-x", 1, 2, .unexpected(.character("x"), expected: .digit)),
      Refused("1.", 1, 3, .unexpected(.end, expected: .digit)),
      Refused("1e+", 1, 4, .unexpected(.end, expected: .digit)),
      Refused("{} {}", 1, 4, .unexpected(.character("{"), expected: .end)),
      Refused("\"abc", 1, 5, .unexpected(.end, expected: .closingQuote)),
      Refused("\"a\nb\"", 1, 3, .controlCharacter(0x0A)),
      Refused("\"abcdefgh\u{1}\"", 1, 10, .controlCharacter(1)),
      Refused("\"رحلة\\x\"", 1, 6, .invalidEscape(.character("x"))),
      Refused("\"\\u12G4\"", 1, 6, .unexpected(.character("G"), expected: .hexDigit)),
      Refused("\"\\uD800\"", 1, 2, .loneSurrogate(0xD800)),
      Refused("\"\\uD800\\u0041\"", 1, 2, .loneSurrogate(0xD800)),
      Refused("\"\\uDC00\\uD800\"", 1, 2, .loneSurrogate(0xDC00)),
      Refused("[\"رحلة\" رحلة]", 1, 9, .unexpected(.character("ر"), expected: .commaOrEndOfArray)),
    ])
  func names(_ refused: Refused) {
    let error = refusal(of: refused.text)
    #expect(error?.problem == refused.problem)
    #expect(error?.position.line == refused.line)
    #expect(error?.position.column == refused.column)
  }

  @Test(
    "bytes that are not UTF-8 are refused where they stand",
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xD8], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func refusesBadUTF8(_ bad: [UInt8]) {
    for quoted in [bad, bad + Array("\"]".utf8)] {
      let error = refusal(of: Array("[\n\"é".utf8) + quoted)
      #expect(error?.problem == .invalidUTF8(bad[0]))
      #expect(error?.position == TextPosition(line: 2, column: 3, offset: 5))
    }
    #expect(refusal(of: bad)?.problem == .invalidUTF8(bad[0]))
  }

  @Test("UTF-16 is recognised, with a byte order mark and without")
  func refusesUTF16() {
    let texts: [[UInt8]] = [[0xFF, 0xFE, 0x7B, 0], [0xFE, 0xFF, 0, 0x7B], [0x7B, 0], [0, 0x7B]]
    for text in texts { #expect(refusal(of: text)?.problem == .utf16) }
  }

  @Test("a byte order mark is skipped and counts as no column")
  func skipsByteOrderMark() throws {
    let document = try JSONDocument(parsing: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8))
    #expect(document.kind(0) == .array)
    let error = refusal(of: [0xEF, 0xBB, 0xBF] + Array("[x]".utf8))
    #expect(error?.position == TextPosition(line: 1, column: 2, offset: 4))
  }

  @Test("nesting is accepted to the limit and refused behind it")
  func limitsDepth() {
    let deep = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(refusal(of: deep) == nil)
    let deeper = refusal(of: "[" + deep + "]")
    #expect(deeper?.problem == .tooDeep(limit: 128))
    #expect(deeper?.position.column == 129)
  }

  @Test("strings, numbers and texts are accepted to their limit")
  func limitsSize() {
    let limits = JSONLimits(bytes: 20, scalarBytes: 10)
    #expect(refusal(of: "\"0123456789\"", limits: limits) == nil)
    #expect(refusal(of: " \"0123456789a\"", limits: limits)?.problem == .tooLong(limit: 10))
    #expect(refusal(of: "1234567890", limits: limits) == nil)
    #expect(refusal(of: "12345678901", limits: limits)?.problem == .tooLong(limit: 10))
    #expect(refusal(of: "[1,2,3,4,5,6,7,8,9,0]", limits: limits)?.problem == .tooLarge(limit: 20))
  }

  @Test("every prefix of a text is refused without harm")
  func survivesTruncation() {
    let whole = Array("{\"a\": [1.5e+3, true, null, \"\\ud83d\\ude00 ü رحلة 😀\"], \"b\": {\"c\": -0}}".utf8)
    #expect(refusal(of: whole) == nil)
    for count in whole.indices { #expect(refusal(of: Array(whole[..<count])) != nil) }
  }

  @Test(
    "a text of nothing but the shortest values is read whole, however many they are",
    arguments: [1, 63, 64, 65, 5000])
  func shortValues(_ count: Int) throws {
    let list = "[" + repeatElement("1", count: count).joined(separator: ",") + "]"
    let document = try JSONDocument(parsing: Array(list.utf8))
    #expect(document.tape.count == count + 1)
    #expect((1...count).allSatisfy { document.number($0) == 1 })
    let empty = String(repeating: "[],", count: count)
    #expect(try JSONDocument(parsing: Array("[\(empty)[]]".utf8)).after(0) == count + 2)
  }
}
