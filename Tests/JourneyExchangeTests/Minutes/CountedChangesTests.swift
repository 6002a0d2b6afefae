import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyExchange

@Suite struct CountedChangesTests {
  init() { _ = TerminalLocale.prepare() }

  private func reading(
    _ measure: String, _ value: Double, _ sample: Int, _ source: String, _ date: String
  ) -> Evidence {
    var reading = Evidence(id: .derived(from: [measure, source, "\(value)"]), measure: .other(measure))
    (reading.value, reading.sample, reading.source, reading.date) = (value, sample, source, date)
    reading.kind = .known(.unsolicited)
    return reading
  }

  /// A map with the reach of two touchpoints and the conversion of a stage, by one log.
  private func map(
    _ reaches: [Double], conversion: Double, of cases: Int, _ source: String, _ date: String,
    over older: JourneyMap? = nil
  ) -> JourneyMap {
    var stages =
      older?.stages ?? [
        Stage(
          id: Identifier("s"), name: "Buy",
          touchpoints: [Sample.touchpoint("t0", "Form"), Sample.touchpoint("t1", "Desk")])
      ]
    stages[0].evidence.append(reading("conversion", conversion, cases, source, date))
    for (position, reach) in reaches.enumerated() {
      stages[0].touchpoints[position].evidence.append(reading("reach", reach, cases, source, date))
    }
    var map = JourneyMap(title: "Shop", stages: stages)
    map.evidence = (older?.evidence ?? []) + [reading("cases", Double(cases), cases, source, date)]
    return map
  }

  private func lines(_ old: JourneyMap, _ new: JourneyMap) -> [String] {
    CountedChanges(from: old, to: new).lines.map { Sample.english.plainText($0.phrase(naming: 20)) }
  }

  @Test("what changed is told with the interval of its difference, what may be chance is not")
  func changes() {
    let old = map([50, 40], conversion: 30, of: 400, "orders.csv 1", "2027-03-31")
    let new = map([65, 41], conversion: 30, of: 400, "orders.csv 2", "2027-04-30", over: old)
    let lines = lines(old, new)
    #expect(lines.first?.contains("orders.csv 2") == true && lines.first?.contains("400") == true)
    let reach = lines.first { $0.contains("Reach") } ?? ""
    #expect(reach.contains("“Form” 65 % (before 50 %; difference 15 (8."), "\(lines)")
    #expect(
      !lines.joined().contains("Desk") && !lines.contains { $0.contains("conversion") && $0.contains("Buy") })
  }

  @Test("too few cases are said to be too few")
  func tooFew() {
    let old = map([50, 40], conversion: 30, of: 20, "orders.csv 1", "2027-03-31")
    let new = map([65, 40], conversion: 30, of: 25, "orders.csv 2", "2027-04-30", over: old)
    #expect(lines(old, new).contains { $0.contains("“Form”") && $0.contains("too few to tell") })
  }

  @Test("the same log is no news, and a first one only that it is there")
  func same() {
    let old = map([50, 40], conversion: 30, of: 400, "orders.csv 1", "2027-03-31")
    #expect(lines(old, old).isEmpty)
    var blank = old
    blank.evidence = []
    #expect(lines(blank, old).count == 1)
  }

  @Test("minutes since the last workshop tell it")
  func minutes() {
    let old = map([50, 40], conversion: 30, of: 400, "orders.csv 1", "2027-03-31")
    let new = map([65, 41], conversion: 30, of: 400, "orders.csv 2", "2027-04-30", over: old)
    for book in [Sample.english, Phrasebook(.arabic)] {
      let text = WorkshopMinutes(of: new, since: old, without: [], in: book).markdown(
        in: book, reading: .leftToRight)
      #expect(text.contains("Form") && text.contains("65"), "\(text)")
    }
  }
}
