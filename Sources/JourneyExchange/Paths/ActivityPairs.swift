public import JourneyModel
public import JourneyPaths
import TextFolding

/// Which activities of a log are which touchpoints of a map.
///
/// A touchpoint's `events` name them: just so, as search sees them, or with `*` for anything. What is named just so goes
/// before what search finds, that before a pattern, and of equals the touchpoint that comes first on the map. An activity is
/// one touchpoint at most.
public struct ActivityPairs: Sendable {
  /// The touchpoints of the map in order.
  public let touchpoints: [Touchpoint.ID]
  /// For each activity of the log the place of its touchpoint in that list; nil for one that has none.
  public let places: [Int?]

  /// Pairs the activities of a log with the touchpoints of a map.
  public init(_ log: EventLog, _ map: JourneyMap) {
    let all = map.stages.flatMap(\.touchpoints)
    touchpoints = all.map(\.id)
    var exact: [String: Int] = [:]
    var folded: [String: Int] = [:]
    var patterns: [(NamePattern, Int)] = []
    for (place, touchpoint) in all.enumerated() {
      for name in touchpoint.events {
        if exact[name] == nil { exact[name] = place }
        if name.contains("*") {
          patterns.append((NamePattern(Self.key(name)), place))
        } else if folded[Self.key(name)] == nil {
          folded[Self.key(name)] = place
        }
      }
    }
    places = log.activities.map { name in
      if let place = exact[name] { return place }
      let key = Self.key(name)
      return folded[key] ?? patterns.first { $0.0.matches(key) }?.1
    }
  }

  /// Pairs by places that are known already.
  init(touchpoints: [Touchpoint.ID], places: [Int?]) {
    (self.touchpoints, self.places) = (touchpoints, places)
  }

  /// Whether no activity is a touchpoint.
  public var isEmpty: Bool { places.allSatisfy { $0 == nil } }

  /// The activities that are a touchpoint.
  public func activities(of touchpoint: Touchpoint.ID) -> [Int] {
    guard let place = touchpoints.firstIndex(of: touchpoint) else { return [] }
    return places.indices.filter { places[$0] == place }
  }

  /// The pairs that are likely though nobody named them: an activity and a touchpoint of the same name, as search sees
  /// it, the touchpoint having no events yet.
  public func proposals(for log: EventLog, _ map: JourneyMap) -> [(activity: Int, touchpoint: Touchpoint)] {
    var byName: [String: Touchpoint] = [:]
    for touchpoint in map.stages.flatMap(\.touchpoints) where touchpoint.events.isEmpty {
      let key = Self.key(touchpoint.name)
      if byName[key] == nil { byName[key] = touchpoint }
    }
    return log.activities.indices.filter { places[$0] == nil }.compactMap { activity in
      byName[Self.key(log.activities[activity])].map { (activity, $0) }
    }
  }

  /// A name without what people write differently.
  static func key(_ name: String) -> String {
    let words = searchFolded(name).split { !($0.isLetter || $0.isNumber || $0 == "*") }
    return words.joined(separator: " ")
  }
}

/// A name with `*` for any text, none too.
struct NamePattern: Sendable {
  private let parts: [String]

  init(_ text: String) {
    parts = text.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
  }

  /// Whether a name is as the pattern says: each part is looked for behind the one before.
  func matches(_ name: String) -> Bool {
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return parts.first == name }
    guard name.hasPrefix(first) else { return false }
    var rest = name.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.count >= last.count && rest.hasSuffix(last)
  }
}
