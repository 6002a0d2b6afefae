import JourneyModel

/// A record in a list, with what people know it by.
protocol ListTabled: Identified, ExactlyComparable {
  /// A record that says nothing yet.
  static func blank(_ id: ID) -> Self
  /// Its fields in the order of the file.
  static var rows: [(field: RecordField, row: FieldRow<Self>)] { get }
  /// What people know it by.
  func label(_ names: Names) -> String
  /// How a form or report names it where it belongs to a touchpoint and has a name of its own there.
  static func part(_ id: ID, of touchpoint: Touchpoint.ID) -> MapPart?
  /// Whether somebody new refers to it.
  static func isNeeded(_ id: ID, _ needs: Needs) -> Bool
}

extension ListTabled {
  static func part(_ id: ID, of touchpoint: Touchpoint.ID) -> MapPart? { nil }
  static func isNeeded(_ id: ID, _ needs: Needs) -> Bool { false }
}

extension Persona: ListTabled {
  static func blank(_ id: ID) -> Persona { Persona(id: id, name: "") }
  func label(_ names: Names) -> String { name }
  static func isNeeded(_ id: ID, _ needs: Needs) -> Bool { needs.personas.contains(id) }
  static let rows: [(field: RecordField, row: FieldRow<Persona>)] = [
    (.name, .value(\.name)), (.segment, .value(\.segment)), (.demographics, .value(\.demographics)),
    (.psychographics, .value(\.psychographics)), (.needs, .values(\.needs)), (.loyalty, .value(\.loyalty)),
    (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}

extension Lane: ListTabled {
  static func blank(_ id: ID) -> Lane { Lane(id: id, name: "") }
  func label(_ names: Names) -> String { name }
  static func isNeeded(_ id: ID, _ needs: Needs) -> Bool { needs.lanes.contains(id) }
  static let rows: [(field: RecordField, row: FieldRow<Lane>)] = [
    (.name, .value(\.name)), (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}

extension Transition: ListTabled {
  static func blank(_ id: ID) -> Transition { Transition(id: id, from: nil, to: nil) }
  func label(_ names: Names) -> String { "\(from.words(names)) → \(to.words(names))" }
  static let rows: [(field: RecordField, row: FieldRow<Transition>)] = [
    (.from, .value(\.from)), (.to, .value(\.to)), (.share, .value(\.share)), (.note, .value(\.note)),
    (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}

extension ParkedThought: ListTabled {
  static func blank(_ id: ID) -> ParkedThought { ParkedThought(id: id, text: "") }
  func label(_ names: Names) -> String { text }
  static let rows: [(field: RecordField, row: FieldRow<ParkedThought>)] = [
    (.text, .value(\.text)), (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}

extension Session: ListTabled {
  static func blank(_ id: ID) -> Session { Session(id: id) }
  func label(_ names: Names) -> String { date.isEmpty ? note : date }
  static let rows: [(field: RecordField, row: FieldRow<Session>)] = [
    (.date, .value(\.date)), (.participants, .values(\.participants)), (.note, .value(\.note)),
    (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}

extension Target: ListTabled {
  static func blank(_ id: ID) -> Target { Target(id: id, measure: Term(""), value: 0) }
  func label(_ names: Names) -> String { measure.text }
  static let rows: [(field: RecordField, row: FieldRow<Target>)] = [
    (.measure, .value(\.measure)), (.value, .value(\.value)), (.direction, .value(\.direction)),
    (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}
