import JourneyModel

/// The numbers are those under which the fields stand in a stage as a whole.
extension StageChange: Serial {
  func write(to out: inout SerialWriter) {
    switch self {
    case .name(let new): out.put(2, new)
    case .phase(let new): out.put(3, new)
    case .customerGoal(let new): out.put(4, new)
    case .businessAim(let new): out.put(5, new)
    case .intent(let new): out.put(6, new)
    case .actions(let new): out.put(7, new)
    case .motivations(let new): out.put(8, new)
    case .questions(let new): out.put(9, new)
    case .frictions(let new): out.put(10, new)
    case .responses(let new): out.put(11, new)
    case .duration(let new): out.put(12, new)
    case .targets(let new): out.put(13, new)
    case .evidence(let new): out.put(14, new)
    case .lanes(let new): out.put(15, new)
    case .notes(let new): out.put(16, new)
    case .unknown(let new): out.put(17, new)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    switch try reader.byte() {
    case 2: self = .name(try reader.value())
    case 3: self = .phase(try reader.value())
    case 4: self = .customerGoal(try reader.value())
    case 5: self = .businessAim(try reader.value())
    case 6: self = .intent(try reader.value())
    case 7: self = .actions(try reader.value())
    case 8: self = .motivations(try reader.value())
    case 9: self = .questions(try reader.value())
    case 10: self = .frictions(try reader.value())
    case 11: self = .responses(try reader.value())
    case 12: self = .duration(try reader.value())
    case 13: self = .targets(try reader.value())
    case 14: self = .evidence(try reader.value())
    case 15: self = .lanes(try reader.value())
    case 16: self = .notes(try reader.value())
    case 17: self = .unknown(try reader.value())
    default: throw .malformed
    }
  }
}
