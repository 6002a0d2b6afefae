import Foundation
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct KeyTableTests {
  private let table = KeyTable(.usual)
  private let book = Phrasebook(.english)

  @Test("the README's table of keys is the one in force")
  func readme() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    var text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- keys: rihla keys --markdown -->\n"))
    let end = try #require(text.range(of: "\n<!-- /keys -->"))
    let expected = table.markdown(book.text)
    if ProcessInfo.processInfo.environment["RIHLA_RECORD"] != nil {
      text.replaceSubrange(start.upperBound..<end.lowerBound, with: expected)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(text[start.upperBound..<end.lowerBound] == expected)
  }

  @Test("every action stands in the text table, with its keys")
  func text() {
    let text = table.text(book.text)
    for action in Action.allCases { #expect(text.contains(book.text(action.title))) }
    #expect(text.contains("Ctrl-Z  u"))
  }
}
