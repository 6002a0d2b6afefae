import JourneyModel

// Stages. Their numbers are those of their changes, beginning at 2.

extension Stage: SerialRecord {
  static var blank: Self { Stage(id: Identifier(""), name: "") }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &name)
    try coder.field(3, &phase)
    try coder.field(4, &customerGoal)
    try coder.field(5, &businessAim)
    try coder.field(6, &intent)
    try coder.field(7, &actions)
    try coder.field(8, &motivations)
    try coder.field(9, &questions)
    try coder.field(10, &frictions)
    try coder.field(11, &responses)
    try coder.field(12, &duration)
    try coder.field(13, &targets)
    try coder.field(14, &evidence)
    try coder.field(15, &lanes)
    try coder.field(16, &notes)
    try coder.field(17, &unknown)
    try coder.field(18, &touchpoints)
  }
}

extension Target: SerialRecord {
  static var blank: Self { Target(id: Identifier(""), measure: .other(""), value: 0) }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &measure)
    try coder.field(3, &value)
    try coder.field(4, &direction)
    try coder.field(5, &unknown)
  }
}

extension TouchpointList: Serial {
  func write(to out: inout SerialWriter) {
    out.put(UInt64(count))
    for position in indices { self[position].write(to: &out) }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init()
    for _ in 0..<(try reader.length()) { append(try Touchpoint(from: &reader)) }
  }

  var isBlank: Bool { isEmpty }
}
