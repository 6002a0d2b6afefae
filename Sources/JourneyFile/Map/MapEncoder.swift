import JourneyModel

/// Writes the records of a map as JSON: the means that all of them share. What is empty is not written.
struct MapEncoder {
  var writer: JSONWriter

  init(capacity: Int) { writer = JSONWriter(capacity: capacity) }

  consuming func finish() -> [UInt8] {
    writer.finish()
    return writer.bytes
  }

  // MARK: Values

  /// A text that the format requires.
  mutating func required(_ key: some MemberKey, _ text: String) {
    writer.plainName(key.rawValue)
    writer.value(text)
  }

  mutating func text(_ key: some MemberKey, _ text: String) {
    if !text.isEmpty { required(key, text) }
  }

  mutating func texts(_ key: some MemberKey, _ texts: [String]) {
    list(key, texts) { $0.writer.value($1) }
  }

  mutating func term<Known>(_ key: some MemberKey, _ term: Term<Known>?) {
    if let term { text(key, term.text) }
  }

  mutating func terms<Known>(_ key: some MemberKey, _ terms: [Term<Known>]) {
    list(key, terms) { $0.writer.value($1.text) }
  }

  mutating func reference<Owner>(_ key: some MemberKey, _ id: Identifier<Owner>?) {
    if let id { text(key, id.text) }
  }

  mutating func flag(_ key: some MemberKey, _ flag: Bool, default usual: Bool = false) {
    guard flag != usual else { return }
    writer.plainName(key.rawValue)
    writer.value(flag)
  }

  mutating func number(_ key: some MemberKey, _ number: Double?, default usual: Double? = nil) {
    guard let number, number != usual, number.isFinite else { return }
    writer.plainName(key.rawValue)
    writer.value(number)
  }

  mutating func count(_ key: some MemberKey, _ count: Int?, default usual: Int? = nil) {
    guard let count, count != usual else { return }
    writer.plainName(key.rawValue)
    writer.value(min(max(count, MapDecoder.counts.lowerBound), MapDecoder.counts.upperBound))
  }

  // MARK: Containers

  mutating func list<Element>(
    _ key: some MemberKey, _ elements: some Collection<Element>, _ write: (inout Self, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    writer.plainName(key.rawValue)
    writer.beginArray()
    for element in elements { write(&self, element) }
    writer.endArray()
  }

  /// An object whose names are data.
  mutating func entries<Element>(
    _ key: some MemberKey, _ elements: [Element], name: (Element) -> String,
    _ write: (inout Self, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    writer.plainName(key.rawValue)
    writer.beginObject()
    var met: Set<String> = []
    for element in elements where met.insert(name(element)).inserted {
      writer.name(name(element))
      write(&self, element)
    }
    writer.endObject()
  }

  /// A record: its members, then those that we do not know.
  mutating func object<Key: MemberKey>(
    _ keys: Key.Type, _ unknown: [UnknownMember], _ members: (inout Self) -> Void
  ) {
    writer.beginObject()
    members(&self)
    if !unknown.isEmpty { write(unknown, besides: keys) }
    writer.endObject()
  }

  /// Members that we do not know, in their order. One that bears a known name, or the name of another, would
  /// make the text unreadable and is left out; readers make neither.
  private mutating func write<Key: MemberKey>(_ unknown: [UnknownMember], besides keys: Key.Type) {
    var met = Set(Key.allCases.map { Array($0.rawValue.utf8) })
    for member in unknown where met.insert(Array(member.name.utf8)).inserted {
      writer.name(member.name)
      let limits = JSONLimits(depth: JSONLimits.map.depth - writer.depth)
      do throws(JSONError) {
        writer.value(0, of: try JSONDocument(parsing: Array(member.json.utf8), limits: limits))
      } catch {
        // Whoever made this member did not give JSON: keep it as the text that it is.
        writer.value(member.json)
      }
    }
  }
}
