/// The phrases that accessors written by hand make: what comes with a key from data, and what is worked out.
struct HandwrittenAccessors {
  /// The keys that stand there whole.
  private(set) var keys: Set<String> = []
  /// The beginnings of the keys that are put together at run time.
  private(set) var families: Set<String> = []

  /// - Parameter sources: The texts of the sources in which the accessors are.
  init(_ sources: [String]) {
    for source in sources {
      for call in source.split(separator: #"Phrase(""#, omittingEmptySubsequences: false).dropFirst() {
        guard let end = call.firstIndex(where: { #""\"#.contains($0) }) else { continue }
        let key = String(call[..<end])
        if call[end...].prefix(while: { $0 != ")" && $0 != "," }) == "\"" {
          keys.insert(key)
        } else {
          families.insert(key)
        }
      }
    }
  }

  /// Whether a key begins as those that are put together at run time.
  func isInFamily(_ key: String) -> Bool { families.contains { key.hasPrefix($0) } }
}
