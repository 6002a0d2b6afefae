import JourneyModel

// What is found out about touchpoints, and what is done about it.

extension Pain: SerialRecord {
  static var blank: Self { Pain(id: Identifier(""), text: "") }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &text)
    try coder.field(3, &reach)
    try coder.field(4, &impact)
    try coder.field(5, &confidence)
    try coder.field(6, &rootCause)
    try coder.field(7, &votes)
    try coder.field(8, &unknown)
  }
}

extension Opportunity: SerialRecord {
  static var blank: Self { Opportunity(id: Identifier(""), text: "") }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &text)
    try coder.field(3, &votes)
    try coder.field(4, &unknown)
  }
}

extension Evidence: SerialRecord {
  static var blank: Self { Evidence(id: Identifier(""), measure: .other("")) }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &measure)
    try coder.field(3, &value)
    try coder.field(4, &unit)
    try coder.field(5, &quote)
    try coder.field(6, &source)
    try coder.field(7, &kind)
    try coder.field(8, &voice)
    try coder.field(9, &sample)
    try coder.field(10, &weight)
    try coder.field(11, &date)
    try coder.field(12, &note)
    try coder.field(13, &unknown)
  }
}

extension Improvement: SerialRecord {
  static var blank: Self { Improvement(id: Identifier(""), text: "") }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &text)
    try coder.field(3, &owner)
    try coder.field(4, &due)
    try coder.field(5, &status)
    try coder.field(6, &customersInformed)
    try coder.field(7, &unknown)
  }
}
