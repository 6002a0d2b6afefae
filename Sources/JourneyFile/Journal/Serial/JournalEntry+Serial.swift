import JourneyModel

// What a journal keeps besides edits. The kind of an entry is part of the frame, not of its form.

extension JournaledStep: Serial {
  func write(to out: inout SerialWriter) {
    forward.write(to: &out)
    inverse.write(to: &out)
    before.write(to: &out)
    after.write(to: &out)
    isMerged.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(
      try reader.value(), inverse: try reader.value(), before: try reader.value(), after: try reader.value(),
      isMerged: try reader.value())
  }
}

/// The selection is written in the order of its texts: the same bookmark always makes the same bytes.
extension Bookmark: Serial {
  func write(to out: inout SerialWriter) {
    focus.write(to: &out)
    selection.sorted { $0.text < $1.text }.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(focus: try reader.value(), selection: Set(try reader.value() as [Touchpoint.ID]))
  }
}

extension Focus: Serial {
  func write(to out: inout SerialWriter) {
    switch self {
    case .nothing: out.bytes.append(1)
    case .stage(let id): out.put(2, id)
    case .touchpoint(let id): out.put(3, id)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    switch try reader.byte() {
    case 1: self = .nothing
    case 2: self = .stage(try reader.value())
    case 3: self = .touchpoint(try reader.value())
    default: throw .malformed
    }
  }
}

extension MapPart: Serial {
  func write(to out: inout SerialWriter) {
    switch self {
    case .map: out.bytes.append(1)
    case .stage(let id): out.put(2, id)
    case .touchpoint(let id): out.put(3, id)
    case .pain(let touchpoint, let id): out.put(4, touchpoint, id)
    case .opportunity(let touchpoint, let id): out.put(5, touchpoint, id)
    case .evidence(let touchpoint, let id): out.put(6, touchpoint, id)
    case .improvement(let touchpoint, let id): out.put(7, touchpoint, id)
    case .target(let stage, let id): out.put(9, stage, id)
    case .stageEvidence(let stage, let id): out.put(10, stage, id)
    case .persona(let id): out.put(11, id)
    case .lane(let id): out.put(12, id)
    case .mapEvidence(let id): out.put(13, id)
    case .mapOpportunity(let id): out.put(16, id)
    case .parked(let id): out.put(14, id)
    case .session(let id): out.put(15, id)
    case .voting(let id): out.put(17, id)
    case .transition(let id): out.put(8, id)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    switch try reader.byte() {
    case 1: self = .map
    case 2: self = .stage(try reader.value())
    case 3: self = .touchpoint(try reader.value())
    case 4: self = .pain(try reader.value(), try reader.value())
    case 5: self = .opportunity(try reader.value(), try reader.value())
    case 6: self = .evidence(try reader.value(), try reader.value())
    case 7: self = .improvement(try reader.value(), try reader.value())
    case 9: self = .target(try reader.value(), try reader.value())
    case 10: self = .stageEvidence(try reader.value(), try reader.value())
    case 11: self = .persona(try reader.value())
    case 12: self = .lane(try reader.value())
    case 13: self = .mapEvidence(try reader.value())
    case 16: self = .mapOpportunity(try reader.value())
    case 14: self = .parked(try reader.value())
    case 15: self = .session(try reader.value())
    case 17: self = .voting(try reader.value())
    case 8: self = .transition(try reader.value())
    default: throw .malformed
    }
  }
}

extension OpenText: Serial {
  func write(to out: inout SerialWriter) {
    place.write(to: &out)
    text.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    let place = try Place(from: &reader)
    self.init(try reader.value(), at: place)
  }
}

extension WaitingTexts: Serial {
  func write(to out: inout SerialWriter) {
    below.write(to: &out)
    left.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(below: try reader.value(), left: try reader.value())
  }
}

extension TextChange: Serial {
  func write(to out: inout SerialWriter) {
    start.write(to: &out)
    end.write(to: &out)
    middle.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(start: try reader.value(), end: try reader.value(), middle: try reader.value())
  }
}

extension OpenText.Place: Serial {
  func write(to out: inout SerialWriter) {
    switch self {
    case .touchpointLine(let stage, let position): out.put(1, stage, position)
    case .stageLine(let position): out.put(2, position)
    case .name(let focus): out.put(3, focus)
    case .prompt(let purpose, let focus): out.put(4, purpose.rawValue, focus)
    case .row(let part, let row): out.put(5, part, row)
    case .field(let part, let key):
      out.put(6, part, key.name)
      key.entry.write(to: &out)
    case .ballot: out.bytes.append(7)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    switch try reader.byte() {
    case 1: self = .touchpointLine(try reader.value(), at: try reader.value())
    case 2: self = .stageLine(at: try reader.value())
    case 3: self = .name(try reader.value())
    case 4:
      guard let purpose = OpenText.Purpose(rawValue: try reader.value()) else { throw .malformed }
      self = .prompt(purpose, try reader.value())
    case 5: self = .row(try reader.value(), try reader.value())
    case 6:
      let (part, name) = (try MapPart(from: &reader), try String(from: &reader))
      self = .field(part, FieldKey(name: name, entry: try reader.value()))
    case 7: self = .ballot
    default: throw .malformed
    }
  }
}

/// The answers are written in the order of their slots: the same round always makes the same bytes.
extension PhoneRound: Serial {
  func write(to out: inout SerialWriter) {
    id.write(to: &out)
    key.write(to: &out)
    subject.write(to: &out)
    answers.sorted { $0.key < $1.key }.map { PhoneAnswer(slot: $0.key, values: $0.value) }.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    let (id, key) = (try String(from: &reader), try String(from: &reader))
    self.init(id: id, key: key, about: try reader.value())
    for answer in try reader.value() as [PhoneAnswer] { take(answer) }
  }
}

extension PhoneAnswer: Serial {
  func write(to out: inout SerialWriter) {
    slot.write(to: &out)
    values.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(slot: try reader.value(), values: try reader.value())
  }
}

extension PhoneRound.Subject: Serial {
  func write(to out: inout SerialWriter) {
    switch self {
    case .rating(let id): out.put(1, id)
    case .emotion(let id, let persona): out.put(2, id, persona)
    case .pain(let id, let pain): out.put(3, id, pain)
    case .opportunity(let id, let opportunity): out.put(4, id, opportunity)
    case .votes(let round):
      out.bytes.append(5)
      out.put(round)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    switch try reader.byte() {
    case 1: self = .rating(try reader.value())
    case 2: self = .emotion(try reader.value(), try reader.value())
    case 3: self = .pain(try reader.value(), try reader.value())
    case 4: self = .opportunity(try reader.value(), try reader.value())
    case 5: self = .votes(try reader.record())
    default: throw .malformed
    }
  }
}
