import JourneyModel
import TestSupport
import Testing

@testable import JourneyFile

/// Texts are looked at eight bytes at a time; what stands in them byte by byte.
@Suite struct JSONEscapesTests {
  private func written(_ text: String) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.value(text)
    return writer.bytes
  }

  @Test("every byte is escaped where it must be, at every place of a text")
  func everyPlace() throws {
    for scalar in (0...0xFF).compactMap({ Unicode.Scalar($0) }) {
      let mustEscape = scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\"" || scalar == "\\"
      for place in 0..<20 {
        let text = String(repeating: "a", count: place) + String(scalar) + String(repeating: "é", count: 9)
        let bytes = written(text)
        #expect((bytes.count > text.utf8.count + 2) == mustEscape, "\(scalar.value) at \(place)")
        #expect(try JSONTree(parsing: bytes).text == text)
      }
    }
  }

  @Test("blanks and line ends of any number between values are none of the values")
  func blanks() throws {
    for count in 0..<40 {
      for space in [" ", "\n", "\t ", " \r\n  "] {
        let gap = String(repeating: space, count: count)
        let text = "\(gap){\(gap)\"a\"\(gap):\(gap)[\(gap)1\(gap),\(gap)true\(gap)]\(gap)}\(gap)"
        #expect(try JSONTree(parsing: Array(text.utf8)) == ["a": [1, true]])
        #expect(throws: JSONError.self) { try JSONTree(parsing: Array((text + "x").utf8)) }
      }
    }
  }

  @Test("a member is known by its whole name, not by how that begins")
  func names() throws {
    let table = Touchpoint.fieldTable
    for (place, name) in table.names.enumerated() {
      let known = String(decoding: name, as: UTF8.self)
      let changed = String(known.dropLast()) + "_"
      for (text, expected) in [(known, place), (changed, nil), (known + "x", nil)] as [(String, Int?)] {
        for space in ["", String(repeating: " ", count: 9)] {
          let document = try JSONDocument(parsing: Array("{\"\(text)\":1\(space)}".utf8))
          for hint in [0, place, table.names.count] {
            let found = table.position(of: document.tape[1], in: document.bytes, hint: hint)
            #expect(found == expected, "\(text)")
          }
        }
      }
    }
  }
}
