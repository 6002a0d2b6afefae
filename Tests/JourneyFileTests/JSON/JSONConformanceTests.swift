import Foundation
import Testing

@testable import JourneyFile

/// The folder of public test collections, where somebody provides it.
let corpora = ProcessInfo.processInfo.environment["RIHLA_CORPORA"]

@Suite("JSONTestSuite", .enabled(if: corpora != nil)) struct JSONConformanceTests {
  private func texts(_ prefix: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(fileURLWithPath: corpora ?? "").appendingPathComponent("JSONTestSuite/test_parsing")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasPrefix(prefix) }
      .map { ($0, Array(try Data(contentsOf: folder.appendingPathComponent($0)))) }
  }

  @Test("every text that must be accepted is accepted")
  func accepts() throws {
    let texts = try texts("y_")
    #expect(texts.count == 95)
    for text in texts { #expect(refusal(of: text.bytes, limits: .syntax) == nil, "\(text.name)") }
  }

  @Test("every text that must be refused is refused")
  func refuses() throws {
    let texts = try texts("n_")
    #expect(texts.count == 188)
    for text in texts { #expect(refusal(of: text.bytes, limits: .syntax) != nil, "\(text.name)") }
  }

  @Test("a text that may go either way does no harm, and what is accepted can be written and read again")
  func survives() throws {
    let texts = try texts("i_")
    #expect(texts.count == 35)
    for text in texts where refusal(of: text.bytes, limits: .syntax) == nil {
      let document = try JSONDocument(parsing: text.bytes, limits: .syntax)
      let again = try JSONDocument(parsing: document.text(), limits: .syntax)
      #expect(again.text() == document.text(), "\(text.name)")
    }
  }
}
