import JourneyFile
import TerminalText

/// A value that a template can show: a text ready for reading, markup or style of ours, yes or no, a list, an object of
/// named values, or nothing.
///
/// In a page that reads from right to left texts are marked where a browser, which goes by the first letter (`bdi`,
/// `dir="auto"`), would run them the other way than the map does; so templates need not think of it.
///
/// Nothing is written as null, never left out: a template that asks an object for a name that it lacks is given that of
/// the object around it.
indirect enum PageValue: Hashable {
  case nothing
  case text(String)
  case markup(String)
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
  /// Writes a value of a page of a map that reads in `reading`.
  mutating func value(_ value: PageValue, reading: TextDirection) {
    switch value {
    case .nothing: null()
    case .text(let text): self.value(text.marked(forMapReading: reading))
    case .markup(let text): self.value(text)
    case .flag(let flag): self.value(flag)
    case .list(let values):
      beginArray()
      for value in values { self.value(value, reading: reading) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        name(member.name)
        self.value(member.value, reading: reading)
      }
      endObject()
    }
  }
}
