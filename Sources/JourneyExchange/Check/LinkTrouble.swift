/// Why a link leads nowhere.
public enum LinkTrouble: Hashable, Sendable {
  /// It is no path from the map, or leads out of the repository.
  case outside
  /// No file is there.
  case noFile
  /// What is there is no map that can be read.
  case unreadable
  /// The map has no stage of the identifier.
  case noStage(String)
}

/// The circles in which maps link to each other.
public enum LinkCircles {
  /// Finds them, each once: the shortest way round from the first of its maps in order.
  ///
  /// - Parameters:
  ///   - links: to which maps each map links; what stands here under no name links to nothing.
  ///   - order: the maps from which to begin, in the order in which circles are told.
  public static func all(in links: [String: [String]], from order: [String]) -> [[String]] {
    var groups = Groups(links)
    for name in order { groups.visit(name) }
    var told: Set<Int> = []
    return order.compactMap { name in
      guard let group = groups.group[name], !told.contains(group),
        let way = way(around: name, links, { groups.group[$0] == group })
      else { return nil }
      told.insert(group)
      return way
    }
  }

  /// The shortest way from a map back to it.
  private static func way(
    around start: String, _ links: [String: [String]], _ isInside: (String) -> Bool
  ) -> [String]? {
    var before: [String: String] = [:]
    var waiting = [start]
    var next = 0
    while next < waiting.count {
      let name = waiting[next]
      next += 1
      for other in links[name] ?? [] where isInside(other) {
        if other == start { return path(to: name, before, from: start) }
        guard before[other] == nil else { continue }
        before[other] = name
        waiting.append(other)
      }
    }
    return nil
  }

  private static func path(to end: String, _ before: [String: String], from start: String) -> [String] {
    var path = [end]
    while let last = path.last, last != start, let earlier = before[last] { path.append(earlier) }
    return path.reversed()
  }
}

/// Maps that can be reached from each other stand in one group: Tarjan's way, with a stack of our own, since links may lead
/// through thousands of maps.
private struct Groups {
  private let links: [String: [String]]
  private(set) var group: [String: Int] = [:]
  private var number: [String: Int] = [:]
  private var lowest: [String: Int] = [:]
  private var open: [String] = []
  private var groups = 0

  init(_ links: [String: [String]]) { self.links = links }

  mutating func visit(_ start: String) {
    guard number[start] == nil else { return }
    var steps = [(name: start, next: 0)]
    begin(start)
    while let (name, next) = steps.last {
      let others = links[name] ?? []
      guard next < others.count else {
        steps.removeLast()
        end(name)
        if let below = steps.last?.name { lower(below, to: lowest[name]) }
        continue
      }
      steps[steps.count - 1].next += 1
      let other = others[next]
      if number[other] == nil {
        begin(other)
        steps.append((other, 0))
      } else if group[other] == nil {
        lower(name, to: number[other])
      }
    }
  }

  private mutating func begin(_ name: String) {
    number[name] = number.count
    lowest[name] = number[name]
    open.append(name)
  }

  private mutating func lower(_ name: String, to other: Int?) {
    if let own = lowest[name], let other { lowest[name] = min(own, other) }
  }

  /// Closes the group of which a map is the first.
  private mutating func end(_ name: String) {
    guard lowest[name] == number[name] else { return }
    while let last = open.popLast() {
      group[last] = groups
      if last == name { break }
    }
    groups += 1
  }
}
