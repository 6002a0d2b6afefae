import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyExchange

@Suite struct PageWriterTests {
  private func filled(_ template: String, parts: [String: String] = [:]) -> String {
    let values = PageValue.object([
      "title": .text("a <b> & 'c'"), "mark": .markup("<i>"), "yes": .flag(true), "no": .flag(false),
      "none": .nothing,
      "list": .some([.text("x"), .text("y")]), "empty": .some([]),
      "inner": .object(["title": .nothing, "deep": .object(["name": .text("n")])]),
      "records": .some([.object(["name": .text("1")]), .object(["name": .text("2")])]),
    ])
    var writer = PageWriter(
      parts: parts.mapValues { PageLayout(reading: Array($0.utf8)) }, reading: .leftToRight, capacity: 0)
    writer.write(PageLayout(reading: Array(template.utf8)), with: values)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    "values, sections and parts are filled in",
    arguments: [
      ("{{title}}|{{{title}}}", "a &lt;b&gt; &amp; &#39;c&#39;|a <b> & 'c'"), ("{{{mark}}}", "<i>"),
      ("{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{^no}}3{{/no}}{{^yes}}4{{/yes}}", "13"),
      ("{{#list}}[{{.}}]{{/list}}{{^empty}}none{{/empty}}", "[x][y]none"),
      ("{{#records}}{{name}}{{#title}}!{{/title}}{{/records}}", "1!2!"),
      ("{{#inner}}[{{title}}]{{deep.name}}{{/inner}}{{inner.deep.name}}", "[]nn"),
      (
        "{{#first(list)}}<{{.}}{{#list}}{{.}}{{/list}}>{{/first(list)}}{{#first(empty)}}?{{/first(empty)}}",
        "<xxy>"
      ),
      ("{{nobodyKnows}}{{no}}{{list}}", ""),
    ])
  func filling(_ template: String, _ expected: String) { #expect(filled(template) == expected) }

  @Test("a tag that shows nothing takes its line with it, one that shows something does not")
  func lines() {
    #expect(filled("a\n{{#yes}}\nb\n{{/yes}}\nc\n") == "a\nb\nc\n")
    #expect(filled("a {{#yes}}\nb{{/yes}}\nc\n") == "a \nb\nc\n")
    #expect(
      filled("{{title}}\n{{> p}}\nend", parts: ["p": "{{#list}}\n- {{.}}\n{{/list}}\n"])
        == "a &lt;b&gt; &amp; &#39;c&#39;\n- x\n- y\nend")
  }

  @Test("anchors stay harmless and apart, whatever a file calls a touchpoint")
  func anchors() {
    let names = ["abc-1", "a b", "a_b", "a\"><script>", "نقطة", "", "A", "a", "_", "5f"]
    let anchors = names.map { PageAnchor.of(Identifier<Touchpoint>($0)) }
    #expect(Set(anchors).count == names.count && anchors[0] == "t-abc-1")
    #expect(
      anchors.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 && !"<>\"'&#".utf8.contains($0) } })
  }
}

/// Holds the work to the size of the map, counted and not timed.
@Suite struct ExportGrowthTests {
  /// A map of so many touchpoints in ten stages, each with what a page tells most of.
  private static func map(of count: Int) -> JourneyMap {
    var map = JourneyMap(title: "Long")
    var stages: [Stage] = []
    for stage in 0..<10 {
      let touchpoints = (0..<count / 10).map { number -> Touchpoint in
        var touchpoint = Sample.touchpoint(
          "t\(stage)x\(number)", "Waits for the first invoice", rated: Double(number % 5 + 1))
        touchpoint.emotion = Emotion(clamping: number % 5 - 2)
        touchpoint.owner = "Care \(number % 7)"
        touchpoint.channel = "phone"
        touchpoint.pains = [
          Sample.pain("p\(stage)x\(number)", "Nobody answers", reach: 0.5, impact: number % 4 + 1)
        ]
        return touchpoint
      }
      stages.append(
        Stage(id: Identifier("s\(stage)"), name: "Stage", touchpoints: TouchpointList(touchpoints)))
    }
    map = JourneyMap(title: "Long", stages: stages)
    return map
  }

  @Test("a map twice as long makes at most twice the page, and asks at most twice as often for a value")
  func page() {
    let pages = [200, 400].map { MapExport(of: Self.map(of: $0), in: Sample.english).writtenPage() }
    #expect(pages[1].bytes.count <= 2 * pages[0].bytes.count)
    #expect(pages[1].asked <= 2 * pages[0].asked && pages[0].asked > 10_000)
  }

  @Test("a map twice as long makes at most about twice the drawing and the document")
  func drawing() {
    let exports = [200, 400].map { MapExport(of: Self.map(of: $0), in: Sample.english) }
    let (drawings, documents) = (
      exports.map { $0.svgBytes().count }, exports.map { $0.markdown().utf8.count }
    )
    #expect(Double(drawings[1]) <= 2.05 * Double(drawings[0]))
    #expect(Double(documents[1]) <= 2.05 * Double(documents[0]))
  }

  @Test("a panel of a curve looks at its own places and its neighbours, however long the journey is")
  func panels() throws {
    let panel = try #require(CurveGeometry.panels(of: 1600, scale: -2...2).first)
    var asked = 0
    _ = panel.runs(of: [Double?](repeating: 1, count: 1600)) { _ in
      asked += 1
      return false
    }
    #expect(asked <= panel.slots.count + 2)
  }

  @Test("the journey at a glance does not grow with the touchpoints of a stage")
  func glance() {
    let sizes = [400, 4000].map { count -> Int in
      var picture = JourneyPicture(
        of: PageFigures(of: MapExport(of: Self.map(of: count), in: Sample.english)))
      return picture.drawn().bytes.count
    }
    #expect(sizes[1] < sizes[0] * 11 / 10)
  }
}
