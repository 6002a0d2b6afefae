import JourneyModel

/// Gives what is imported its identifiers: the same input gives the same ones, and none is given twice.
struct DerivedIdentifiers {
  /// What the things come from; importers differ in it.
  let origin: String
  private var given: Set<String> = []

  init(origin: String) { self.origin = origin }

  /// The identifier that belongs to a thing's kind, place and content.
  mutating func next<Owner>(_ parts: [String]) -> Identifier<Owner> {
    var parts = [origin] + parts
    var identifier = Identifier<Owner>.derived(from: parts)
    while !given.insert(identifier.text).inserted {
      parts.append(identifier.text)
      identifier = .derived(from: parts)
    }
    return identifier
  }
}
