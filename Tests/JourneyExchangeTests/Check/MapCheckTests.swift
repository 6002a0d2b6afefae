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

  /// The shop with one value of each kind that does not count.
  private func odd() throws -> JourneyMap {
    var map = Sample.shop
    map.benchmarks = [Benchmark(measure: .known(.csat), one: 50, three: 50, five: 95)]
    var session = Session(id: Identifier("w"))
    session.date = "yesterday"
    map.sessions = [session]
    var staff = Evidence(id: Identifier("e1"), measure: .known(.nps))
    (staff.value, staff.voice) = (20, .other("partner"))
    var reading = Evidence(id: Identifier("e2"), measure: .other("CSAT"))
    (reading.value, reading.source, reading.date) = (120, "Survey", "5/2026")
    var action = Improvement(id: Identifier("i"), text: "Fix it")
    action.due = "soon"
    let (stage, touchpoint) = (map.stages[1].id, map.stages[0].touchpoints[0].id)
    return try changed(
      map,
      [
        .stage(stage, .evidence(.insert(staff, at: 0))),
        .touchpoint(touchpoint, .evidence(.insert(reading, at: 0))),
        .touchpoint(touchpoint, .effectiveness(Rating(5))),
        .touchpoint(touchpoint, .ballots([1, 2].compactMap { Rating($0) })),
        .touchpoint(touchpoint, .improvements(.insert(action, at: 0))),
      ])
  }

  private func changed(_ map: JourneyMap, _ edits: [Edit]) throws -> JourneyMap {
    var map = map
    _ = try map.apply(Transaction(StepLabel(.changeField), edits))
    return map
  }

  private func check(_ map: JourneyMap, _ change: (inout CheckRules) -> Void = { _ in }) -> MapCheck {
    var rules = CheckRules()
    change(&rules)
    return MapCheck(map, repairs: [], text: MapFile.text(of: map), rules: rules)
  }

  @Test(
    "satisfaction that looks like a part of 1 or a mean of 1…5 is a finding, a percentage is none",
    arguments: [(0.85, "", true), (4.2, "", true), (4.2, "%", false), (4, "", false), (85, "", false)])
  func unlikely(value: Double, unit: String, isFound: Bool) throws {
    var reading = Evidence(id: Identifier("e9"), measure: .known(.csat))
    (reading.value, reading.unit) = (value, unit)
    let map = try changed(Sample.shop, [.map(.evidence(.insert(reading, at: 0)))])
    #expect(check(map).findings.map(\.matter.name) == (isFound ? ["percentage"] : []))
  }

  @Test("values that do not count as written are warnings with their places; asked for, they are more")
  func values() throws {
    let odd = try odd()
    let found = check(odd)
    #expect(
      found.findings.map(\.matter.name) == ["benchmarks", "day", "ballots", "range", "day", "day", "voice"])
    let place = MapPlace.touchpoint(TouchpointPlace(stage: 0, position: 0))
    #expect(found.findings.map(\.place) == [.map, .map, place, place, place, place, .stage(1)])
    #expect(found.findings.map { $0.line != nil } == [false, false, true, true, true, true, true])
    #expect(!found.isPassed && found.findings.allSatisfy { !$0.isWarning })
    let allowed = check(odd) { $0.allowances = Set(CheckAllowance.allCases) }
    #expect(allowed.findings.map(\.matter) == found.findings.map(\.matter) && allowed.isPassed)
    let some = check(odd) { $0.allowances = [.day, .voice] }
    #expect(some.findings.filter(\.isWarning).map(\.matter.name) == ["day", "day", "day", "voice"])
  }

  @Test("contradictions that a merge left are a finding until somebody has decided")
  func undecided() {
    let left = check { $0.undecided = 2 }
    #expect(left.findings.map(\.matter) == [.undecided(count: 2)] && !left.isPassed)
    let allowed = check {
      $0.undecided = 2
      $0.allowances = [.undecided]
    }
    #expect(allowed.isPassed)
  }

  @Test("the mean and the distance between opinion and fact have limits")
  func limitsOfFigures() throws {
    let mean = try #require(MapFigures(of: Sample.shop).total.mean)
    #expect(check { $0.leastMean = mean }.findings == [])
    #expect(check { $0.leastMean = mean + 0.1 }.findings.map(\.matter) == [.lowMean(mean, limit: mean + 0.1)])
    var reading = Evidence(id: Identifier("e"), measure: .known(.rating))
    reading.value = 2
    let touchpoint = Sample.shop.stages[0].touchpoints[0].id
    let map = try changed(
      Sample.shop,
      [
        .touchpoint(touchpoint, .effectiveness(Rating(5))),
        .touchpoint(touchpoint, .evidence(.insert(reading, at: 0))),
      ])
    #expect(check(map) { $0.mostGap = 3 }.findings == [])
    #expect(check(map) { $0.mostGap = 2.5 }.findings.map(\.matter) == [.gap(3, limit: 2.5)])
  }

  @Test("what is worse than in an earlier state is found, and what is better is not")
  func regressions() throws {
    let old = Sample.shop
    let touchpoint = old.stages[0].touchpoints[0]
    var pain = Pain(id: Identifier("p"), text: "Nobody answers")
    (pain.reach, pain.impact, pain.confidence) = (Share(1), .abandonment, Share(clamping: 1))
    var reading = Evidence(id: Identifier("e"), measure: .known(.rating))
    reading.value = 1
    let worse = try changed(
      old,
      [
        .touchpoint(touchpoint.id, .effectiveness(Rating(1))),
        .touchpoint(touchpoint.id, .pains(.insert(pain, at: 0))),
      ])
    let found = check(worse) { $0.base = old }.findings
    #expect(found.map(\.matter.name) == ["lowerMean", "newLow", "newPain"], "\(found)")
    #expect(found.allSatisfy { !$0.isWarning } && found[1].line != nil)
    #expect(check(old) { $0.base = worse }.findings == [] && check(old) { $0.base = old }.findings == [])
    let measured = try changed(old, [.touchpoint(touchpoint.id, .evidence(.insert(reading, at: 0)))])
    let lost = check(old) { $0.base = measured }.findings
    #expect(lost.map(\.matter) == [.regression(.evidence(lost: 1))], "\(lost)")
  }

  @Test("a check of one stage tells that stage's values only")
  func valuesOfAStage() throws {
    #expect(check(try odd()) { $0.stage = 1 }.findings.map(\.matter.name) == ["voice"])
  }

  @Test("what a weight of 0 sets aside is no finding, and neither is what is merely empty")
  func excludedValues() throws {
    var map = Sample.shop
    var reading = Evidence(id: Identifier("e"), measure: .known(.csat))
    (reading.value, reading.weight, reading.date, reading.voice) = (120, 0, "soon", .other("partner"))
    map.evidence = [reading, Evidence(id: Identifier("q"), measure: .other("interview"))]
    let touchpoint = map.stages[0].touchpoints[0].id
    let changed = try changed(
      map,
      [
        .touchpoint(touchpoint, .ballots([Rating(clamping: 2)])),
        .touchpoint(touchpoint, .effectiveness(nil)),
      ])
    #expect(check(changed).findings == [])
  }

  @Test("annotations escape what the runner would take for more than text")
  func annotations() {
    #expect(
      GitHubAnnotation(.error, "50%: a\r\nb, c::d", file: "a,b:c%.json", line: 7).text
        == "::error file=a%2Cb%3Ac%25.json,line=7::50%25: a%0D%0Ab, c::d")
    #expect(GitHubAnnotation(.warning, "x", file: "a.json", line: nil).text == "::warning file=a.json::x")
  }
}
