import Foundation
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct KeyTableTests {
  private let table = KeyTable(.usual)
  private let book = Phrasebook(.english)

  @Test("the page of keys has the table in force")
  func page() throws {
    let file = Recording.repository.appending(path: "docs/keys.md")
    var text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- keys: rihla keys --markdown -->\n"))
    let end = try #require(text.range(of: "\n<!-- /keys -->"))
    text.replaceSubrange(start.upperBound..<end.lowerBound, with: table.markdown(book.text))
    try Recording.compare(text, with: file)
  }

  @Test("every action stands in the text table, with its keys")
  func text() {
    let text = table.text(book.text)
    for action in Action.allCases { #expect(text.contains(book.text(action.title))) }
    #expect(text.contains("Ctrl-Z  u"))
  }
}
