public import JourneyModel
import TextFolding

/// Finds stages and touchpoints by what people call them.
///
/// An identifier goes before a name, a name before one that is the same only to somebody who searches. So whoever names
/// a thing exactly always means that thing.
public struct PartFinder: Sendable {
  private let map: JourneyMap
  private let stages: [String: [Int]]
  private let touchpoints: [String: [TouchpointPlace]]

  /// What a search gave.
  public enum Found<Part: Sendable>: Sendable {
    /// The one that is meant.
    case one(Part)
    /// Nothing bears the name.
    case none
    /// Several do.
    case several(Int)
  }

  /// A finder for a map.
  public init(_ map: JourneyMap) {
    self.map = map
    var stages: [String: [Int]] = [:]
    var touchpoints: [String: [TouchpointPlace]] = [:]
    for (number, stage) in map.stages.enumerated() {
      stages[Self.key(stage.name), default: []].append(number)
      for position in stage.touchpoints.indices {
        touchpoints[Self.key(stage.touchpoints[position].name), default: []]
          .append(TouchpointPlace(stage: number, position: position))
      }
    }
    (self.stages, self.touchpoints) = (stages, touchpoints)
  }

  private static func key(_ name: String) -> String {
    searchFolded(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The position of a stage by its identifier, its name, or its number from 1.
  public func stage(_ name: String) -> Found<Int> {
    if let position = map.position(of: Identifier(name)) { return .one(position) }
    let found = Self.choose(among: stages[Self.key(name)] ?? []) { map.stages[$0].name == name }
    if case .none = found, let number = Int(searchFolded(name)), map.stages.indices.contains(number - 1) {
      return .one(number - 1)
    }
    return found
  }

  /// The place of a touchpoint by its identifier or its name.
  ///
  /// - Parameter stage: The position of the stage in which it must be; nil: in any.
  public func touchpoint(_ name: String, in stage: Int?) -> Found<TouchpointPlace> {
    if let place = map.place(of: Identifier(name)), stage == nil || place.stage == stage {
      return .one(place)
    }
    let named = (touchpoints[Self.key(name)] ?? []).filter { stage == nil || $0.stage == stage }
    return Self.choose(among: named) { map[$0].name == name }
  }

  private static func choose<Part>(among parts: [Part], isExact: (Part) -> Bool) -> Found<Part> {
    let exact = parts.filter(isExact)
    let candidates = exact.isEmpty ? parts : exact
    guard let first = candidates.first else { return .none }
    return candidates.count == 1 ? .one(first) : .several(candidates.count)
  }
}
