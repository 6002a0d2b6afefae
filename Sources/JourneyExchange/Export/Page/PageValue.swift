import JourneyFile
import TerminalText

/// A value that a template can show: a text ready for reading, markup or style of ours, yes or no, a list, an object of
/// named values, or nothing.
///
/// In a page that reads from right to left texts are marked where a browser, which goes by the first letter (`bdi`,
/// `dir="auto"`), would run them the other way than the map does; so templates need not think of it.
///
/// Lists and objects tell what they hold when they are asked: a page of our own asks for what it shows and forgets it
/// again, and only a template of a user, which goes to another program, is given everything.
package enum PageValue {
  case nothing
  case text(String)
  case markup(String)
  case flag(Bool)
  case list(PageList)
  case object(PageObject)

  /// An object of named values that are there already.
  package static func object(_ members: KeyValuePairs<String, PageValue>) -> PageValue {
    .object(PageObject(members.map { ($0.key, $0.value) }))
  }

  /// A list of values that are there already; nothing where it is empty, so that a template can ask whether there is one.
  package static func some(_ values: [PageValue]) -> PageValue {
    values.isEmpty ? .nothing : .list(PageList(values.count) { values[$0] })
  }

  /// A list of values that are made when they are asked for; nothing where it is empty.
  package static func some(_ count: Int, _ value: @escaping (Int) -> PageValue) -> PageValue {
    count == 0 ? .nothing : .list(PageList(count, value))
  }

  /// A text of the map; nothing where it is empty.
  package static func words(_ text: String) -> PageValue { text.isEmpty ? .nothing : .text(shown(text)) }

  /// A text of ours; nothing where it is empty.
  package static func said(_ text: String) -> PageValue { text.isEmpty ? .nothing : .text(text) }
}

/// Values one behind the other.
package struct PageList {
  package let count: Int
  private let value: (Int) -> PageValue

  init(_ count: Int, _ value: @escaping (Int) -> PageValue) {
    self.count = count
    self.value = value
  }

  subscript(number: Int) -> PageValue { value(number) }
}

/// Values with names.
///
/// What is not there is nothing, but its name is known all the same: a template that asks an object for a name that it
/// lacks is given that of the object around it.
package struct PageObject {
  let names: [String]
  private let value: (String) -> PageValue?

  /// An object that is asked by name; it answers nil to a name that it does not have.
  init(names: [String], _ value: @escaping (String) -> PageValue?) {
    self.names = names
    self.value = value
  }

  /// An object of values that are there already.
  package init(_ members: [(String, PageValue)]) {
    names = members.map { $0.0 }
    let values = Dictionary(members, uniquingKeysWith: { first, _ in first })
    value = { values[$0] }
  }

  package subscript(name: String) -> PageValue? { value(name) }

  /// The object with the names of another that it does not have itself.
  package func joined(with other: PageObject) -> PageObject {
    let own = Set(names)
    return PageObject(names: names + other.names.filter { !own.contains($0) }) { self[$0] ?? other[$0] }
  }
}

extension JSONWriter {
  /// Writes a value, with all that is in it, of a page of a map that reads in `reading`.
  mutating func value(_ value: PageValue, reading: TextDirection) {
    switch value {
    case .nothing: null()
    case .text(let text): self.value(text.marked(forMapReading: reading))
    case .markup(let text): self.value(text)
    case .flag(let flag): self.value(flag)
    case .list(let values):
      beginArray()
      for number in 0..<values.count { self.value(values[number], reading: reading) }
      endArray()
    case .object(let object):
      beginObject()
      for name in object.names {
        self.name(name)
        self.value(object[name] ?? .nothing, reading: reading)
      }
      endObject()
    }
  }
}
