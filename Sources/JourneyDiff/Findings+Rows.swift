import JourneyModel

extension Pain: ListTabled {
  static func blank(_ id: ID) -> Pain { Pain(id: id, text: "") }
  func label(_ names: Names) -> String { text }
  static func part(_ id: ID, of touchpoint: Touchpoint.ID) -> MapPart? { .pain(touchpoint, id) }
  static let rows: [(field: RecordField, row: FieldRow<Pain>)] = [
    (.text, .value(\.text)), (.reach, .value(\.reach)), (.impact, .value(\.impact)),
    (.confidence, .value(\.confidence)), (.rootCause, .value(\.rootCause)), (.votes, .value(\.votes)),
    (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}

extension Opportunity: ListTabled {
  static func blank(_ id: ID) -> Opportunity { Opportunity(id: id, text: "") }
  func label(_ names: Names) -> String { text }
  static func part(_ id: ID, of touchpoint: Touchpoint.ID) -> MapPart? { .opportunity(touchpoint, id) }
  static let rows: [(field: RecordField, row: FieldRow<Opportunity>)] = [
    (.text, .value(\.text)), (.votes, .value(\.votes)), (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}

extension Evidence: ListTabled {
  static func blank(_ id: ID) -> Evidence { Evidence(id: id, measure: Term("")) }
  func label(_ names: Names) -> String { quote.isEmpty ? measure.text : quote }
  static func part(_ id: ID, of touchpoint: Touchpoint.ID) -> MapPart? { .evidence(touchpoint, id) }
  static let rows: [(field: RecordField, row: FieldRow<Evidence>)] = [
    (.measure, .value(\.measure)), (.value, .value(\.value)), (.unit, .value(\.unit)),
    (.quote, .value(\.quote)), (.source, .value(\.source)), (.kind, .value(\.kind)),
    (.voice, .value(\.voice)), (.sample, .value(\.sample)), (.weight, .value(\.weight)),
    (.date, .value(\.date)), (.note, .value(\.note)), (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}

extension Improvement: ListTabled {
  static func blank(_ id: ID) -> Improvement { Improvement(id: id, text: "") }
  func label(_ names: Names) -> String { text }
  static func part(_ id: ID, of touchpoint: Touchpoint.ID) -> MapPart? { .improvement(touchpoint, id) }
  static let rows: [(field: RecordField, row: FieldRow<Improvement>)] = [
    (.text, .value(\.text)), (.owner, .value(\.owner)), (.due, .value(\.due)), (.status, .value(\.status)),
    (.customersInformed, .value(\.customersInformed)), (.unknown, .keyed(\.unknown, by: \.name)),
  ]
}
