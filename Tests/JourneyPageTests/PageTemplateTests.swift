import JourneyExchange
import JourneyModel
import Phrases
import Testing

@testable import JourneyPage

@Suite struct PageTemplateTests {
  private func page(_ template: String) throws -> String {
    var touchpoint = Touchpoint(id: Identifier("t"), name: "Form <1>")
    touchpoint.effectiveness = Rating(1)
    let stage = Stage(id: Identifier("s"), name: "Order", touchpoints: [touchpoint])
    var map = JourneyMap(title: "Shop", stages: [stage, Stage(id: Identifier("e"), name: "After")])
    map.notes = "notes of the map"
    return try Pages.page(of: map, .english, template: template)
  }

  @Test("a template of one's own is given the values")
  func values() throws {
    let text = try page(
      "{{title}}: {{#stages}}{{number}} {{name}}{{#touchpoints}} ({{name}} {{rating}} {{level}}){{/touchpoints}}; {{/stages}}"
    )
    #expect(text == "Shop: 1 Order (Form &lt;1&gt; 1 critical); 2 After; ")
  }

  @Test("what is not there shows nothing, and does not take the value of what is around it")
  func nothing() throws {
    #expect(
      try page("{{#stages}}[{{notes}}{{#notes}}!{{/notes}}{{^notes}}-{{/notes}}]{{/stages}}") == "[-][-]")
    #expect(try page("[{{nobodyKnowsThis}}]") == "[]")
  }

  @Test("a template can call the part that shows a table")
  func parts() throws {
    let text = try page("{{#inventory}}{{> table}}{{/inventory}}")
    #expect(
      text.contains("<caption>")
        && text.contains("<th scope=\"row\"><a href=\"#t-t\"><bdi>Form &lt;1&gt;</bdi></a></th>"))
  }

  @Test(
    "a mistake in a template is told with its line",
    arguments: [
      ("a\nb {{#stages}}\nc {{/pains}}\n", 3, PageError.Kind.wrongEnd),
      ("a\nb {{title\nc\n", 2, .unfinishedTag), ("{{#stages}}\n{{name}}\n", 3, .noEnd),
      ("x {{/stages}}", 1, .wrongEnd), ("\n\n{{= x}}\n", 3, .unreadable),
    ])
  func mistakes(_ template: String, _ line: Int, _ kind: PageError.Kind) throws {
    do {
      let text = try page(template)
      Issue.record("no error: \(text)")
    } catch let error as PageError {
      #expect(error == PageError(line: line, kind: kind))
      #expect(
        PageProblem(report: error.report)
          == .template(line: line, PageProblem.Kind(rawValue: kind.rawValue) ?? .unreadable))
    }
  }

  @Test("both sides know the same mistakes")
  func kinds() {
    #expect(PageError.Kind.allCases.map(\.rawValue) == PageProblem.Kind.allCases.map(\.rawValue))
  }

  @Test("what is no request is refused")
  func requests() {
    for json in ["", "{}", "[]", "{\"template\": 1}"] {
      #expect(throws: (any Error).self) { try PageRequest(json: Array(json.utf8)) }
    }
  }
}
