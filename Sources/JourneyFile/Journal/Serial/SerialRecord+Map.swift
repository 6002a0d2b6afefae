import JourneyModel

// The records that belong to the map as a whole.

extension Persona: SerialRecord {
  static var blank: Self { Persona(id: Identifier(""), name: "") }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &name)
    try coder.field(3, &segment)
    try coder.field(4, &demographics)
    try coder.field(5, &psychographics)
    try coder.field(6, &needs)
    try coder.field(7, &loyalty)
    try coder.field(8, &unknown)
  }
}

extension Lane: SerialRecord {
  static var blank: Self { Lane(id: Identifier(""), name: "") }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &name)
    try coder.field(3, &unknown)
  }
}

extension Transition: SerialRecord {
  static var blank: Self { Transition(id: Identifier(""), from: nil, to: nil) }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &from)
    try coder.field(3, &to)
    try coder.field(4, &share)
    try coder.field(5, &note)
    try coder.field(6, &unknown)
  }
}

extension ParkedThought: SerialRecord {
  static var blank: Self { ParkedThought(id: Identifier(""), text: "") }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &text)
    try coder.field(3, &unknown)
  }
}

extension Session: SerialRecord {
  static var blank: Self { Session(id: Identifier("")) }

  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure) {
    try coder.field(1, &id)
    try coder.field(2, &date)
    try coder.field(3, &participants)
    try coder.field(4, &note)
    try coder.field(5, &unknown)
  }
}
