import JourneyFile

/// A value that a template can show: a text ready for reading, yes or no, a list, an object of named values, or nothing.
///
/// Nothing is written as null, never left out: a template that asks an object for a name that it lacks is given that of
/// the object around it.
indirect enum PageValue: Hashable {
  case nothing
  case text(String)
  case flag(Bool)
  case list([PageValue])
  case object([PageMember])

  /// An object of named values.
  static func object(_ members: KeyValuePairs<String, PageValue>) -> PageValue {
    .object(members.map { PageMember(name: $0.key, value: $0.value) })
  }

  /// A text of the map; nothing where it is empty.
  static func words(_ text: String) -> PageValue { text.isEmpty ? .nothing : .text(shown(text)) }

  /// A text of ours; nothing where it is empty.
  static func said(_ text: String) -> PageValue { text.isEmpty ? .nothing : .text(text) }

  /// A list; nothing where it is empty, so that a template can ask whether there is one.
  static func some(_ values: [PageValue]) -> PageValue { values.isEmpty ? .nothing : .list(values) }
}

/// A named value.
struct PageMember: Hashable {
  let name: String
  let value: PageValue
}

extension JSONWriter {
  mutating func value(_ value: PageValue) {
    switch value {
    case .nothing: null()
    case .text(let text): self.value(text)
    case .flag(let flag): self.value(flag)
    case .list(let values):
      beginArray()
      for value in values { self.value(value) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        name(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }
}
