import JourneyModel

/// Gives what is imported its identifiers: the same input gives the same ones, and none is given twice.
struct DerivedIdentifiers {
  /// What the things come from; importers differ in it.
  let origin: String
  private var given: Set<String> = []
  /// From where to go on for parts whose identifier was given: of many things alike each costs as much as the first.
  private var taken: [IdentifierSeed: IdentifierSeed] = [:]

  init(origin: String) { self.origin = origin }

  /// The identifier that belongs to a thing's kind, place and content.
  mutating func next<Owner>(_ parts: [String]) -> Identifier<Owner> {
    var seed = IdentifierSeed()
    seed.add(origin)
    for part in parts { seed.add(part) }
    let start = seed
    var identifier = Identifier<Owner>.derived(from: seed)
    guard !given.insert(identifier.text).inserted else { return identifier }
    if let last = taken[start] {
      seed = last
      identifier = .derived(from: seed)
    }
    repeat {
      seed.add(identifier.text)
      identifier = .derived(from: seed)
    } while !given.insert(identifier.text).inserted
    taken[start] = seed
    return identifier
  }
}
