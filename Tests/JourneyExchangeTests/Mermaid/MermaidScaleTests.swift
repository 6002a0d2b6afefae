import JourneyExchange
import JourneyModel
import Testing

@Suite struct MermaidScaleTests {
  @Test(
    "a scale is two different numbers with two dots between them",
    arguments: [
      ("0..10", 0.0, 10.0), ("1..7", 1, 7), ("-2..2", -2, 2), ("0.5..1.5", 0.5, 1.5), ("10..0", 10, 0),
    ])
  func texts(text: String, worst: Double, best: Double) throws {
    let scale = try #require(MermaidScale(text))
    #expect(scale == MermaidScale(worst: worst, best: best))
  }

  @Test("anything else is none", arguments: ["", "5", "5..5", "a..b", "1-5", "..5", "1..", "0..inf"])
  func noScales(text: String) { #expect(MermaidScale(text) == nil) }

  @Test(
    "a score is moved onto the scale of ratings and rounded; only one that is off the scale is spoken of",
    arguments: [
      ("0..10", "0", 1.0, false), ("0..10", "10", 5, false), ("0..10", "7", 4, false),
      ("0..10", "5", 3, false),
      ("0..10", "2.5", 2, false), ("0..10", "12", 5, true), ("0..10", "-1", 1, true),
      ("10..0", "10", 1, false),
      ("-2..2", "0", 3, false), ("1..5", "3", 3, false), ("1..7", "7", 5, false), ("0..1", "0.2", 2, false),
    ])
  func scores(scale: String, score: String, rating: Double, isSpokenOf: Bool) throws {
    var options = MermaidOptions()
    options.scale = MermaidScale(scale)
    let result = try MermaidReader.read("journey\nA: \(score): Me", options: options)
    let touchpoint = result.map.stages[0].touchpoints[0]
    #expect(touchpoint.effectiveness?.value == rating)
    #expect(
      result.findings.map(\.matter).contains(.scoreOutsideScale(score: score, rating: Int(rating)))
        == isSpokenOf)
    #expect(touchpoint.notes.isEmpty == !isSpokenOf)
  }

  @Test("what stands in another's place is read on the scale too; no score is none on any")
  func displaced() throws {
    var options = MermaidOptions()
    options.scale = MermaidScale("0..10")
    let map = try MermaidReader.read("journey\nA: Me: 10\nB: \nC: high", options: options).map
    #expect(map.stages[0].touchpoints.map { $0.effectiveness?.value } == [5, nil, nil])
  }
}
