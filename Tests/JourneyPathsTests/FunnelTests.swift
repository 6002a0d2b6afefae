import Testing

@testable import JourneyPaths

@Suite struct FunnelTests {
  private func steps(_ names: String..., in log: EventLog) -> [Funnel.Request] {
    names.map { name in Funnel.Request(name: name, activities: name.map { log.place(String($0)) }) }
  }

  @Test("a case is at the furthest step that it reached in order")
  func order() {
    let log = log("abc", "acb", "ba", "xab", "c")
    let funnel = Funnel(of: log, steps("a", "b", "c", in: log))
    #expect(funnel.steps.map(\.cases) == [4, 3, 1])
    #expect(funnel.steps.map(\.step.share) == [1, 0.75, 1.0 / 3])
    #expect(funnel.steps.map(\.overall.share) == [1, 0.75, 0.25])
    #expect(funnel.steps[1].dropOff == 0.25)
  }

  @Test("the window counts from the event that began, both ends in it, and the best beginning counts")
  func window() {
    let log = log([
      [("a", 0), ("b", 10), ("c", 20)], [("a", 0), ("b", 10), ("c", 21)],
      [("a", 0), ("a", 5), ("b", 10), ("c", 25)], [("z", 1000)],
    ])
    let funnel = Funnel(of: log, steps("a", "b", "c", in: log), window: 20 * 60_000)
    #expect(funnel.steps.map(\.cases) == [3, 3, 2])
  }

  @Test("a case whose window ends behind the log is still open, and has not gone elsewhere")
  func open() {
    let log = log([[("a", 0), ("x", 1), ("y", 2), ("z", 3), ("y", 4)], [("a", 90)], [("x", 100)]])
    let requests = steps("a", in: log) + [Funnel.Request(name: "b", activities: [])]
    let funnel = Funnel(of: log, requests, window: 20 * 60_000)
    #expect(funnel.steps[0].open == 1)
    #expect(funnel.steps[0].after.map { $0.activities.map { log.activities[$0] } } == [["x", "y", "z"]])
  }

  @Test("an event is one step only, whatever steps it could be")
  func shared() {
    let log = log("a", "aa")
    let funnel = Funnel(of: log, steps("a", "a", in: log))
    #expect(funnel.steps.map(\.cases) == [2, 1])
  }

  @Test("funnels of 1,000 random logs with ties are those of a search through all ways")
  func bruteForce() {
    for seed in 0..<1000 {
      var draw = Draw(seed)
      let cases = (0..<Int.random(in: 1...6, using: &draw)).map { _ in
        (0..<Int.random(in: 1...9, using: &draw)).map { _ in
          (String("abcd".randomElement(using: &draw) ?? "a"), Int64.random(in: 0...8, using: &draw))
        }
      }
      let log = log(cases)
      let names = (0..<Int.random(in: 1...4, using: &draw)).map { _ in
        Set((0..<Int.random(in: 1...2, using: &draw)).map { _ in "abcd".randomElement(using: &draw) ?? "a" })
      }
      let requests = names.map { name in
        Funnel.Request(
          name: String(name.sorted()), activities: name.map { log.place(String($0)) }.filter { $0 >= 0 })
      }
      let window = Bool.random(using: &draw) ? Int64.random(in: 0...8, using: &draw) : nil
      let funnel = Funnel(of: log, requests, window: window.map { $0 * 60_000 })
      let furthest = cases.map { events in
        let sorted = events.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
        return Self.furthest(sorted.map(\.element), names, window, from: 0, began: nil)
      }
      let expected = names.indices.map { step in furthest.count { $0 > step } }
      #expect(funnel.steps.map(\.cases) == expected, "seed \(seed)")
    }
  }

  /// How many steps can be taken with the events from one on: each is tried as the next step and left out.
  private static func furthest(
    _ events: [(String, Int64)], _ steps: [Set<Character>], _ window: Int64?, from place: Int, began: Int64?
  ) -> Int {
    guard place < events.count, let step = steps.first else { return 0 }
    let (name, time) = events[place]
    let without = furthest(events, steps, window, from: place + 1, began: began)
    let isInTime = began.map { begin in window.map { time - begin <= $0 } ?? true } ?? true
    guard isInTime, name.first.map(step.contains) == true else { return without }
    let taken = furthest(events, Array(steps.dropFirst()), window, from: place + 1, began: began ?? time)
    return max(without, 1 + taken)
  }
}
