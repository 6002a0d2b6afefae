import Testing

@testable import JourneyFile

/// Finding things in a tree by name, for tests.
extension JSONDocument {
  func memberIfAny(_ name: String, of object: Int) -> Int? {
    var place = object + 1
    while place < after(object), kind(object) == .object {
      if string(place) == name { return place + 1 }
      place = after(place + 1)
    }
    return nil
  }

  func member(_ name: String, of object: Int, _ location: SourceLocation = #_sourceLocation) -> Int {
    if let member = memberIfAny(name, of: object) { return member }
    Issue.record("There is no member \(name).", sourceLocation: location)
    return object
  }

  func value(at names: [String]) -> Int { names.reduce(0) { member($1, of: $0) } }

  func names(_ object: Int) -> [String] {
    var names: [String] = []
    var place = object + 1
    while place < after(object) {
      names.append(string(place))
      place = after(place + 1)
    }
    return names
  }

  func elements(_ array: Int) -> [Int] {
    var elements: [Int] = []
    var place = array + 1
    while place < after(array), kind(array) == .array {
      elements.append(place)
      place = after(place)
    }
    return elements
  }

  /// A rule of a schema, its reference into the same document followed.
  func resolved(_ rule: Int) -> Int {
    guard let reference = memberIfAny("$ref", of: rule) else { return rule }
    return value(at: string(reference).split(separator: "/").dropFirst().map(String.init))
  }
}
