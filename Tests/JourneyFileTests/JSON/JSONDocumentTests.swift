import Testing

@testable import JourneyFile

@Suite struct JSONDocumentTests {
  private func laidOut(_ text: String, _ layout: JSONWriter.Layout = .indented) throws -> String {
    String(decoding: try JSONDocument(parsing: Array(text.utf8)).text(layout: layout), as: UTF8.self)
  }

  @Test("the indented layout is jq's")
  func indents() throws {
    let text = try laidOut(#"{"a":[1,{"b":[],"c":{}},"x"],"d":null,"e":[[true],false]}"#)
    #expect(
      text == """
        {
          "a": [
            1,
            {
              "b": [],
              "c": {}
            },
            "x"
          ],
          "d": null,
          "e": [
            [
              true
            ],
            false
          ]
        }

        """)
  }

  @Test(
    "the compact layout has no space and survives a round trip",
    arguments: ["{}", "[]", "[[],{},[{}]]", "{\"a\":{\"b\":[1,2]},\"c\":\"d\"}", "\"x\"", "-0.10e+2"])
  func compacts(_ text: String) throws {
    #expect(try laidOut(text, .compact) == text)
    #expect(try laidOut(laidOut(text), .compact) == text)
  }

  @Test(
    "unknown numbers stay as they were written",
    arguments: ["0e1", "9007199254740993", "1.000", "-0", "1E400", "123456789012345678901234567890"])
  func keepsNumbers(_ number: String) throws {
    #expect(try laidOut("[\(number)]", .compact) == "[\(number)]")
  }

  @Test("strings are unescaped, and escaped again only as far as jq does")
  func escapes() throws {
    let text = #"["\u0041\/\u00e9\ud83d\ude00", "\"\\\b\f\n\r\t", "\u0000\u001F\u007f", "رحلة"]"#
    #expect(try laidOut(text, .compact) == #"["A/é😀","\"\\\b\f\n\r\t","\u0000\u001f\u007f","رحلة"]"#)
  }

  @Test("a node knows its place, its text and its next sibling")
  func navigates() throws {
    let document = try JSONDocument(parsing: Array("{\n \"a\": [1, [2]],\n \"ü\": \"x\"}".utf8))
    #expect(document.kind(0) == .object)
    #expect(document.string(1) == "a")
    #expect(document.kind(2) == .array)
    #expect(document.after(2) == 6)
    #expect(document.string(6) == "ü")
    #expect(document.position(6) == TextPosition(line: 3, column: 2, offset: 19))
    #expect(document.position(7).column == 7)
    #expect(document.after(0) == 8)
  }

  @Test("any ASCII string survives writing and reading")
  func roundTripsASCII() throws {
    let all = String(String.UnicodeScalarView((0..<0x100).compactMap(Unicode.Scalar.init)))
    var writer = JSONWriter()
    writer.value(all)
    writer.finish()
    #expect(try JSONDocument(parsing: writer.bytes).string(0) == all)
  }

  @Test("the places of a tree are those that a walk from the start finds", arguments: ["", "\u{FEFF}"])
  func places(mark: String) throws {
    let text = mark + "{\n \"é\": [1, \"ض\",\n {\"a\": {}}],\n\"b\": [[], null ]}\n"
    let bytes = Array(text.utf8)
    var places: [TextPosition] = []
    func walk(_ element: JSONElement) {
      places.append(element.position)
      switch element.value {
      case .array(let elements): elements.forEach(walk)
      case .object(let members):
        for member in members {
          places.append(member.position)
          walk(member.element)
        }
      default: break
      }
    }
    walk(try JSONDocument(parsing: bytes).element)
    #expect(places.count == 12)
    for place in places {
      #expect(bytes.withUnsafeBufferPointer { TextPosition(offset: place.offset, in: $0) } == place)
    }
    #expect(places.first?.line == 1 && places.last?.line == 4)
  }
}
