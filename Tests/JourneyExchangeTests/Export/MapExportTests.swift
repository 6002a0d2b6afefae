import JourneyFile
import JourneyModel
import Testing

@testable import JourneyExchange

@Suite struct MapExportTests {
  @Test("a map is laid out as it reads: by direction, language, title, and last the language of the words")
  func direction() {
    func isRightToLeft(_ title: String, _ language: String, _ direction: ReadingDirection? = nil) -> Bool {
      var map = JourneyMap(title: title)
      map.language = language
      map.direction = direction.map { .known($0) }
      return MapExport(of: map, in: Sample.arabic).isRightToLeft
    }
    #expect(!isRightToLeft("رحلة", "ar", .ltr) && isRightToLeft("x", "he") && !isRightToLeft("رحلة", "en"))
    #expect(isRightToLeft("رحلة", "") && !isRightToLeft("Trip", "") && isRightToLeft("12", ""))
  }

  @Test("only a language tag is named as one")
  func language() {
    for (language, expected) in [
      ("fr", "fr"), ("pt-BR", "pt-BR"), ("en", nil), ("", nil), ("a\"b", nil), ("fr--x", nil),
    ] {
      var map = JourneyMap(title: "x")
      map.language = language
      #expect(MapExport(of: map, in: Sample.english).foreignLanguage == expected)
    }
  }

  @Test("the figures are one object with the names of the reports")
  func figures() throws {
    let bytes = MapExport(of: Sample.shop, in: Sample.english).json()
    let text = String(decoding: bytes, as: UTF8.self)
    for name in [
      "title", "stats", "pains", "actions", "inventory", "emotionCurve", "personas", "effectivenessCurve",
      "parking",
    ] {
      #expect(text.contains("\n  \"\(name)\": "), "\(name)")
    }
    let stats = String(decoding: ReportJSON.statistics(of: Sample.shop), as: UTF8.self)
    #expect(text.contains(stats.replacing("\n", with: "\n  ").dropLast(3)))
    #expect(text.contains("{\n        \"touchpoint\": \"tc\"\n      }"), "a gap has no value")
    #expect(text.hasSuffix("}\n"))
  }

  @Test("figures of a hostile map are JSON")
  func hostileFigures() throws {
    let bytes = MapExport(of: Sample.hostileMap, in: Sample.english).json()
    #expect(throws: Never.self) { try JSONDocument(parsing: bytes) }
  }

  @Test("the document has everything, each part under its heading, and no gap in the levels of headings")
  func document() {
    var map = Sample.shop
    map.parking = [ParkedThought(id: Identifier("k"), text: "Gift wrapping?")]
    let text = MapExport(of: map, in: Sample.english).markdown()
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      headings == [
        "# Journey map: Shop", "## In a minute", "### What hurts most", "### Why", "### Who",
        "### What is decided",
        "### How sure we are", "## Context", "## Stage 1: Order", "## Stage 2: Delivery", "## Curves",
        "## Pain points",
        "## Coverage", "## Parking",
      ])
    #expect(text.contains("- **Mean rating**: 2.3") && text.contains("Gift wrapping?"))
    #expect(text.contains("| Loses the basket |"))
  }

  @Test(
    "votes, opportunities and what the room did not agree on are in the document, the page and the figures")
  func room() {
    let map = Self.voted
    let export = MapExport(of: map, in: Sample.english)
    let text = export.markdown()
    for part in [
      "| yes | 3 |", "## Opportunities", "| do first | Keep the basket | Checkout form | 1 Order |",
      "| Loses the basket | Checkout form | 50% | abandonment | 7 |",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    let page = String(decoding: export.pageRequest(), as: UTF8.self)
    for part in [
      "\"lacksAgreement\":true", "\"spread\":\"3\"", "\"votesWords\":\"3 votes\"",
      "\"votesWords\":\"7 votes\"",
      "\"id\":\"opportunities\"",
    ] { #expect(page.contains(part), "\(part)") }
    let figures = String(decoding: export.json(), as: UTF8.self)
    #expect(
      figures.contains("\"opportunity\": \"Keep the basket\"") && figures.contains("\"noAgreement\": true"))
  }

  /// The shop after a room spoke about it.
  private static var voted: JourneyMap {
    var map = Sample.shop
    var idea = Opportunity(id: Identifier("o1"), text: "Keep the basket")
    (idea.customerValue, idea.effort) = (Grade(5), Grade(1))
    let edits: [Edit] = [
      .touchpoint(Identifier("tb"), .ballots([1, 1, 4].compactMap { Rating($0) })),
      .touchpoint(Identifier("tb"), .opportunities(.insert(idea, at: 0))),
    ]
    _ = try? map.apply(Transaction(StepLabel(.vote), edits))
    var round = VotingRound(id: Identifier("v1"), dots: 3)
    round.candidates = [
      VotingCandidate(ref: "tb", dots: 3), VotingCandidate(ref: "p1", dots: 7),
      VotingCandidate(ref: "o1", dots: 2),
    ]
    map.votings = [round]
    return map
  }

  @Test("a hostile document is text")
  func hostileDocument() {
    let text = MapExport(of: Sample.hostileMap, in: Sample.english).markdown()
    #expect(!text.contains("<script") && !text.contains("https:") && !text.contains("\u{202E}"))
  }

  @Test("a problem of a template is read as the page maker writes it")
  func problems() {
    #expect(PageProblem(report: "12 noEnd") == .template(line: 12, .noEnd))
    for report in ["", "12", "x noEnd", "12 colour", "12 noEnd more"] {
      #expect(PageProblem(report: report) == nil)
    }
  }
}
