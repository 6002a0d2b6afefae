import JourneyModel

// The small values of a map.

extension Identifier: Serial {
  func write(to out: inout SerialWriter) { text.write(to: &out) }
  init(from reader: inout SerialReader) throws(SerialError) { self.init(try reader.value() as String) }
  var isBlank: Bool { text.isEmpty }
}

/// A word of the vocabulary and the same word beside it are two values, so the form says which it is.
extension Term: Serial {
  func write(to out: inout SerialWriter) {
    switch self {
    case .other(let text): out.put(0, text)
    case .known(let word): out.put(1, word.rawValue)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    // A word that a newer version knew reads as one that this version does not know.
    self = try Bool(from: &reader) ? Term(try reader.value()) : .other(try reader.value())
  }
}

extension Rating: Serial {
  func write(to out: inout SerialWriter) { value.write(to: &out) }

  init(from reader: inout SerialReader) throws(SerialError) {
    guard let rating = Rating(try reader.value()) else { throw .malformed }
    self = rating
  }
}

extension Emotion: Serial {
  func write(to out: inout SerialWriter) { value.write(to: &out) }

  init(from reader: inout SerialReader) throws(SerialError) {
    guard let emotion = Emotion(try reader.value()) else { throw .malformed }
    self = emotion
  }
}

extension Share: Serial {
  func write(to out: inout SerialWriter) { value.write(to: &out) }

  init(from reader: inout SerialReader) throws(SerialError) {
    guard let share = Share(try reader.value()) else { throw .malformed }
    self = share
  }
}

extension PainImpact: Serial {
  func write(to out: inout SerialWriter) { rawValue.write(to: &out) }

  init(from reader: inout SerialReader) throws(SerialError) {
    guard let impact = PainImpact(rawValue: try reader.value()) else { throw .malformed }
    self = impact
  }
}

extension UnknownMember: Serial {
  func write(to out: inout SerialWriter) {
    name.write(to: &out)
    json.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(name: try reader.value(), json: try reader.value())
  }
}

extension PersonaEmotion: Serial {
  func write(to out: inout SerialWriter) {
    persona.write(to: &out)
    emotion.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(persona: try reader.value(), emotion: try reader.value())
  }
}

extension LaneText: Serial {
  func write(to out: inout SerialWriter) {
    lane.write(to: &out)
    text.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(lane: try reader.value(), text: try reader.value())
  }
}

extension Benchmark: Serial {
  func write(to out: inout SerialWriter) {
    measure.write(to: &out)
    for value in [one, three, five] { value.write(to: &out) }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(
      measure: try reader.value(), one: try reader.value(), three: try reader.value(),
      five: try reader.value())
  }
}
