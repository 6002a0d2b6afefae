import Testing

@testable import JourneyPaths

@Suite struct PathFiguresTests {
  @Test("reach, entries and exits count cases, events count all")
  func activities() throws {
    let log = log("abc", "ab", "bb", "a")
    let figures = PathFigures(of: log)
    #expect(figures.cases == 4 && figures.events == 8)
    let b = try #require(figures.activity(log.place("b")))
    #expect(b.events == 4 && b.cases == 3 && b.reach.share == 0.75)
    #expect(b.entries == 1 && b.exits == 2)
    let a = try #require(figures.activity(log.place("a")))
    #expect(a.entries == 3 && a.exits == 1)
  }

  @Test("rework is more than once, a self-loop directly again, a repetition with others between")
  func rework() throws {
    let log = log("aab", "aba", "aaba", "ab")
    let a = try #require(PathFigures(of: log).activity(log.place("a")))
    #expect(a.rework == 3 && a.selfLoops == 2 && a.repetitions == 2)
  }

  @Test("a move has its occurrences, its cases, and the times between")
  func moves() throws {
    let log = log([
      [("a", 0), ("b", 10), ("a", 11), ("b", 31)], [("a", 0), ("b", 30)], [("b", 0), ("c", 1)],
    ])
    let moves = PathFigures(of: log).moves
    #expect(moves.map { log.activities[$0.from] + log.activities[$0.to] } == ["ab", "ba", "bc"])
    #expect(moves[0].events == 3 && moves[0].cases == 2)
    #expect(moves[0].gap.median == 20 * 60_000 && moves[0].gap.late == 28 * 60_000)
    #expect(moves[1].isBack(in: [0, 1, nil]) == true && moves[0].isBack(in: [0, 1, nil]) == false)
    #expect(moves[2].isBack(in: [0, 1, nil]) == nil)
  }

  @Test("equal times keep the order in which they were written; a trace keeps its own")
  func order() {
    let events: [[(String, Int64)]] = [[("c", 5), ("b", 2), ("a", 2)]]
    let byTime = log(events)
    #expect(
      PathFigures(of: byTime).variants.top[0].activities.map { byTime.activities[$0] } == ["b", "a", "c"])
    let byRow = log(events, order: .row)
    #expect(
      PathFigures(of: byRow).variants.top[0].activities.map { byRow.activities[$0] } == ["c", "b", "a"])
    #expect(PathFigures(of: byRow).throughput?.median == -180_000.0)
  }

  @Test("variants are counted, the most frequent first, of equals the later by name")
  func variants() {
    let log = log("ab", "ab", "ac", "b", "abc")
    let variants = PathFigures(of: log).variants
    #expect(variants.count == 4)
    #expect(
      variants.top.map { $0.activities.map { log.activities[$0] }.joined() } == ["ab", "b", "ac", "abc"])
    #expect(variants.top[0].cases == 2 && variants.top[0].share == 0.4)
  }

  @Test("throughput has median, mean, quartiles, minimum and maximum")
  func throughput() throws {
    let log = log([10, 20, 30, 60].map { [("a", 0), ("b", Int64($0))] })
    let time = try #require(PathFigures(of: log).throughput)
    let minutes: [Double] = [
      time.minimum, time.lowerQuartile, time.median, time.mean, time.upperQuartile, time.maximum,
    ].map { $0 / 60_000 }
    #expect(minutes == [10, 17.5, 25, 30, 37.5, 60])
  }

  @Test("the wait behind an activity begins at its end, where that is known")
  func wait() throws {
    var builder = EventLogBuilder()
    builder.add(case: 0, activity: 0, time: 0)
    builder.detail(end: 4000)
    builder.add(case: 0, activity: 1, time: 10_000)
    let log = builder.log(activities: ["a", "b"])
    #expect(PathFigures(of: log).activity(0)?.wait == GapFigures(median: 6000, late: 6000))
    #expect(PathFigures(of: log).activity(1)?.wait == nil)
  }

  @Test("figures of random logs are those of a plain count")
  func random() {
    for seed in 0..<200 {
      var draw = Draw(seed)
      let cases = (0..<Int.random(in: 1...12, using: &draw)).map { _ in
        (0..<Int.random(in: 1...40, using: &draw)).map { _ in
          (String("abcde".randomElement(using: &draw) ?? "a"), Int64.random(in: 0...20, using: &draw))
        }
      }
      let log = log(cases)
      let figures = PathFigures(of: log)
      let sorted = cases.map { events in
        events.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
      }
      #expect(figures.variants.count == Set(sorted.map { $0.map(\.0) }).count)
      var moves: [String: [Int64]] = [:]
      for events in sorted {
        for (one, next) in zip(events, events.dropFirst()) {
          moves[one.0 + next.0, default: []].append(next.1 - one.1)
        }
      }
      #expect(figures.moves.count == moves.count)
      for move in figures.moves {
        let gaps = (moves[log.activities[move.from] + log.activities[move.to]] ?? []).sorted()
        let middle = Double(gaps[(gaps.count - 1) / 2] + gaps[gaps.count / 2]) / 2
        #expect(move.events == gaps.count && move.gap.median == middle * 60_000)
      }
    }
  }

  @Test("a case of a million events, written backwards, is counted like any other")
  func longCase() {
    var builder = EventLogBuilder()
    for number in 0..<1_000_000 { builder.add(case: 0, activity: UInt32(number & 1), time: Int64(-number)) }
    let figures = PathFigures(of: builder.log(activities: ["a", "b"]))
    #expect(figures.cases == 1 && figures.events == 1_000_000 && figures.variants.count == 1)
    #expect(figures.throughput?.median == 999_999 && figures.activity(0)?.repetitions == 1)
    #expect(figures.moves.map(\.events) == [499_999, 500_000] && figures.activity(1)?.entries == 1)
  }
}
