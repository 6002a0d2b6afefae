import JourneyFile
import JourneyModel
import JourneyResources
import Phrases
import Testing

@testable import JourneyExchange

@Suite struct MapDrawingTests {
  static let demonstrations = JourneyResources.demonstrations

  static func export(_ name: String, _ language: Language) throws -> MapExport {
    let bytes = try #require(JourneyResources.demonstration(name))
    return MapExport(of: try MapFile.read(bytes).map, in: Phrasebook(language))
  }

  @Test(
    "every demonstration is sound XML that asks for nothing", arguments: demonstrations, Language.allCases)
  func soundness(_ name: String, _ language: Language) throws {
    let export = try Self.export(name, language)
    for parts in [[.map], [.curve], [.journey], DrawingPart.usual] {
      let svg = export.svg(parts)
      #expect(XMLCheck.problem(in: svg) == nil)
      for request in ["href", "url(", "src=", "@import", "<script", "<image", "<foreignObject"] {
        #expect(!svg.contains(request), "\(request)")
      }
      #expect(svg.contains("<title id=\"title\">") && svg.contains("<desc id=\"text\">"))
      #expect(svg.contains("prefers-color-scheme: dark"))
    }
  }

  @Test("a drawing runs as its map reads", arguments: demonstrations)
  func direction(_ name: String) throws {
    for language in Language.allCases {
      let export = try Self.export(name, language)
      let isArabic = export.map.language == "ar"
      #expect(export.isRightToLeft == isArabic)
      #expect(export.svg().contains(isArabic ? "direction=\"rtl\"" : "direction=\"ltr\""))
    }
  }

  @Test("a hostile map is text, in sound XML", arguments: Language.allCases)
  func hostile(_ language: Language) {
    let export = MapExport(of: Sample.hostileMap, in: Phrasebook(language))
    let svg = export.svg()
    #expect(XMLCheck.problem(in: svg) == nil)
    #expect(!svg.contains("<script") && !svg.contains(" onload=\"") && !svg.contains("\u{202E}"))
  }

  @Test("the check of XML finds what is wrong")
  func check() {
    for text in [
      "<a>", "<a></b>", "<a b=\"1\" b=\"2\"/>", "<a>&nbsp;</a>", "<a>\u{1}</a>", "<a/><b/>", "<a b=\"<\"/>",
      "<a b=c/>",
      "<a>]]></a>",
    ] {
      #expect(XMLCheck.problem(in: text) != nil, "\(text)")
    }
    #expect(XMLCheck.problem(in: "<?xml version=\"1.0\"?>\n<a b=\"&lt;\"><c/>x &amp; y</a>\n") == nil)
  }

  @Test("a low touchpoint has sign, word and number; a moment of truth its sign and word")
  func marks() {
    var touchpoint = Sample.touchpoint("t", "Form", rated: 1)
    touchpoint.momentOfTruth = true
    let map = JourneyMap(title: "Shop", stages: [Sample.stage("s", "Order", touchpoint)])
    let drawing = MapExport(of: map, in: Sample.english).svg([.map])
    #expect(drawing.contains("▼▼ critical<") && drawing.contains("◆ Moment of truth<"))
    let curve = MapExport(of: map, in: Sample.english).svg([.curve])
    #expect(curve.contains("◆ ▼▼ critical 1<") && curve.contains("▼▼ critical<"))
  }

  @Test("a map without anything in it is drawn too")
  func empty() {
    let empty = MapExport(of: JourneyMap(title: ""), in: Sample.english)
    #expect(XMLCheck.problem(in: empty.svg()) == nil)
    let stages = JourneyMap(title: "x", stages: [Sample.stage("a", "A"), Sample.stage("b", "B")])
    #expect(XMLCheck.problem(in: MapExport(of: stages, in: Sample.arabic).svg()) == nil)
  }
}
