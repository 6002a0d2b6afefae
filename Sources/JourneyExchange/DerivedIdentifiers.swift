import JourneyModel

/// Gives what is imported its identifiers: the same input gives the same ones, and none is given twice.
struct DerivedIdentifiers {
  /// What the things come from; importers differ in it.
  let origin: String
  private var given: Set<String> = []
  /// The identifier that each kind, place and content got last, and how many it got: the next one derives from these, so
  /// that thousands of equal things take no longer than as many different ones.
  private var latest: [[String]: (identifier: String, count: Int)] = [:]

  init(origin: String) { self.origin = origin }

  /// The identifier that belongs to a thing's kind, place and content.
  mutating func next<Owner>(_ parts: [String]) -> Identifier<Owner> {
    let start = [origin] + parts
    var (before, count) = latest[parts].map { ([$0.identifier], $0.count) } ?? ([], 0)
    while true {
      let number = count > 1 ? [String(count)] : []
      let identifier = Identifier<Owner>.derived(from: start + before + number)
      count += 1
      if given.insert(identifier.text).inserted {
        latest[parts] = (identifier.text, count)
        return identifier
      }
      before = [identifier.text]
    }
  }
}
