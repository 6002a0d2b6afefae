import JourneyModel

extension Edit: Serial {
  func write(to out: inout SerialWriter) {
    switch self {
    case .map(let change): out.put(1, change)
    case .insertStage(let stage, let position):
      out.bytes.append(2)
      out.put(stage)
      position.write(to: &out)
    case .removeStage(let id): out.put(3, id)
    case .moveStage(let id, let position): out.put(4, id, position)
    case .stage(let id, let change): out.put(5, id, change)
    case .insertTouchpoint(let touchpoint, let stage, let position):
      out.bytes.append(6)
      out.put(touchpoint)
      stage.write(to: &out)
      position.write(to: &out)
    case .removeTouchpoint(let id): out.put(7, id)
    case .moveTouchpoint(let id, let stage, let position):
      out.put(8, id, stage)
      position.write(to: &out)
    case .touchpoint(let id, let change): out.put(9, id, change)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    switch try reader.byte() {
    case 1: self = .map(try reader.value())
    case 2: self = .insertStage(try reader.stage(), at: try reader.value())
    case 3: self = .removeStage(try reader.value())
    case 4: self = .moveStage(try reader.value(), to: try reader.value())
    case 5: self = .stage(try reader.value(), try reader.value())
    case 6: self = .insertTouchpoint(try reader.record(), in: try reader.value(), at: try reader.value())
    case 7: self = .removeTouchpoint(try reader.value())
    case 8: self = .moveTouchpoint(try reader.value(), to: try reader.value(), at: try reader.value())
    case 9: self = .touchpoint(try reader.value(), try reader.value())
    default: throw .malformed
    }
  }
}

extension Transaction: Serial {
  func write(to out: inout SerialWriter) {
    label.write(to: &out)
    edits.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(try reader.value(), try reader.value())
  }
}

extension StepLabel: Serial {
  func write(to out: inout SerialWriter) {
    verb.rawValue.write(to: &out)
    subject.write(to: &out)
    detail.write(to: &out)
    count.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    // What a newer version called its step must not cost the step.
    let verb = Verb(rawValue: try reader.value()) ?? .changeField
    self.init(verb, try reader.value(), detail: try reader.value(), count: try reader.value())
  }
}
