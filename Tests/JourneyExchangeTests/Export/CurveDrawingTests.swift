import JourneyModel
import Phrases
import Testing

@testable import JourneyExchange

@Suite struct CurveDrawingTests {
  private var map: JourneyMap {
    var map = Sample.shop
    map.personas = [Persona(id: Identifier("p"), name: "Dana"), Persona(id: Identifier("q"), name: "Omar")]
    return map
  }

  @Test("there is a line over all and one a persona, each told apart by its marker")
  func lines() {
    let chart = CurveChart(.emotion, of: MapExport(of: map, in: Sample.english))
    #expect(chart.lines.map(\.name) == ["All", "Dana", "Omar"])
    #expect(chart.lines[0].values == [1, -2, nil, nil] && chart.scale == -2...2)
    let legend = CurveWords(chart, of: MapExport(of: map, in: Sample.english)).legend(of: 0..<4)
    #expect(legend.prefix(3).map(\.line) == [0, 1, 2])
    #expect(legend.dropFirst(3).map(\.text) == ["▼ low", "▼▼ critical"])
  }

  @Test("judged and measured are lines of their own against the standard")
  func effectiveness() {
    let chart = CurveChart(.effectiveness, of: MapExport(of: map, in: Sample.english))
    #expect(chart.lines.map(\.name) == ["measured", "judged"] && chart.reference == 3)
    #expect(chart.lines[1].values == [4, 1, nil, 2])
  }

  @Test("every value is printed at its place, and told to those who do not see it")
  func values() throws {
    let drawing = try #require(
      CurveDrawing.panels(.emotion, of: MapExport(of: Sample.shop, in: Sample.english)).first)
    #expect(drawing.elements.contains(">+1</text>") && drawing.elements.contains(">−2</text>"))
    #expect(
      drawing.description.hasPrefix(
        "Stage 1: Order. \u{2068}Product page\u{2069}: +1. \u{2068}Checkout form\u{2069}: −2; critical."),
      "\(drawing.description)")
    #expect(drawing.description.contains("\u{2068}Courier call\u{2069}: not said."))
  }

  @Test("a curve without any value says so")
  func nothing() {
    let map = JourneyMap(title: "x", stages: [Sample.stage("a", "A", Sample.touchpoint("t", "T"))])
    let export = MapExport(of: map, in: Sample.english)
    #expect(CurveChart(.emotion, of: export).isEmpty)
    #expect(
      CurveDrawing.panels(.emotion, of: export).first?.description == Sample.english.plainText(.curveNothing))
  }
}
