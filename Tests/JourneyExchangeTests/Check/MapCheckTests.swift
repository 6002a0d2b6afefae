import JourneyFile
import JourneyInsight
import JourneyModel
import Testing

@testable import JourneyExchange

@Suite struct MapCheckTests {
  private func check(_ change: (inout CheckRules) -> Void) -> MapCheck {
    var rules = CheckRules()
    change(&rules)
    return MapCheck(Sample.shop, repairs: [], text: MapFile.text(of: Sample.shop), rules: rules)
  }

  @Test("without rules nothing is found")
  func nothing() {
    let check = check { _ in }
    #expect(check.findings == [] && check.low == 2 && check.critical == 1)
  }

  @Test("as many low touchpoints as are allowed are fine, one more is not, and each is told")
  func limits() {
    #expect(check { $0.mostLow = 2 }.findings == [])
    let findings = check { $0.mostLow = 1 }.findings
    #expect(
      findings.map(\.matter) == [
        .tooManyLow(count: 2, limit: 1), .low(.critical, rating: 1), .low(.low, rating: 2),
      ])
    #expect(check { $0.mostCritical = 1 }.findings == [])
    #expect(check { $0.mostCritical = 0 }.findings.map(\.matter.name) == ["maxCritical", "critical"])
  }

  @Test("a touchpoint that lacks something is told with its line in the file")
  func requirements() {
    let findings = check { $0.requirements = [.owner, .rating] }.findings
    #expect(
      findings.map(\.matter) == [.lacks(.owner), .lacks(.owner), .lacks(.rating), .lacks(.owner)])
    let text = String(decoding: MapFile.text(of: Sample.shop), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = ["ta", "tc", "tc", "td"].map { "          \"id\": \"\($0)\"," }
    #expect(findings.map { $0.line.map { String(lines[$0]) } } == expected)
  }

  @Test("a stage alone is looked at when that is asked for")
  func stage() {
    let check = check {
      $0.stage = 1
      $0.requirements = [.rating]
      $0.mostLow = 0
    }
    #expect(check.low == 1 && check.findings.map(\.matter.name) == ["maxLow", "rating", "low"])
  }

  @Test("repairs are findings, too")
  func repairs() {
    let repair = Repair.laneAdded(Identifier("x"))
    let check = MapCheck(Sample.shop, repairs: [repair], text: [], rules: CheckRules())
    #expect(check.findings.map(\.matter) == [.repair(repair)])
  }

  @Test("annotations escape what the runner would take for more than text")
  func annotations() {
    #expect(
      GitHubAnnotation(error: "50%: a\r\nb, c::d", file: "a,b:c%.json", line: 7).text
        == "::error file=a%2Cb%3Ac%25.json,line=7::50%25: a%0D%0Ab, c::d")
    #expect(GitHubAnnotation(error: "x", file: "a.json", line: nil).text == "::error file=a.json::x")
  }
}
