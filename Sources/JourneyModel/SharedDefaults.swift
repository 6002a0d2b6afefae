/// What the maps of a folder share: it counts where a map says nothing itself, and is in none until it is used there.
public struct SharedDefaults: Sendable {
  /// The kinds of customer to choose from.
  public var personas: [Persona] = []
  /// Where readings are counted otherwise than by the usual benchmarks.
  public var benchmarks: [Benchmark] = []
  /// The channels that are offered.
  public var channels: [String] = []

  /// Nothing shared.
  public init() {}
}

extension JourneyMap {
  /// The shared personas that the map does not have, neither by their identifiers nor by their names.
  public var offeredPersonas: [Persona] {
    shared.personas.filter { offered in
      !personas.contains { $0.id == offered.id || $0.name == offered.name }
    }
  }
}
