import JourneyModel

/// Each field has its number for ever: 1 is left free for symmetry with the records, whose first field is the
/// identifier.
extension MapChange: Serial {
  func write(to out: inout SerialWriter) {
    switch self {
    case .title(let new): out.put(2, new)
    case .language(let new): out.put(3, new)
    case .direction(let new): out.put(4, new)
    case .kind(let new): out.put(5, new)
    case .state(let new): out.put(6, new)
    case .offer(let new): out.put(7, new)
    case .scenario(let new): out.put(8, new)
    case .goal(let new): out.put(9, new)
    case .standard(let new): out.put(10, new)
    case .benchmarks(let new): out.put(11, new)
    case .personas(let new): out.put(12, new)
    case .lanes(let new): out.put(13, new)
    case .transitions(let new): out.put(14, new)
    case .evidence(let new): out.put(15, new)
    case .parking(let new): out.put(16, new)
    case .sessions(let new): out.put(17, new)
    case .notes(let new): out.put(18, new)
    case .unknown(let new): out.put(19, new)
    }
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    switch try reader.byte() {
    case 2: self = .title(try reader.value())
    case 3: self = .language(try reader.value())
    case 4: self = .direction(try reader.value())
    case 5: self = .kind(try reader.value())
    case 6: self = .state(try reader.value())
    case 7: self = .offer(try reader.value())
    case 8: self = .scenario(try reader.value())
    case 9: self = .goal(try reader.value())
    case 10: self = .standard(try reader.value())
    case 11: self = .benchmarks(try reader.value())
    case 12: self = .personas(try reader.value())
    case 13: self = .lanes(try reader.value())
    case 14: self = .transitions(try reader.value())
    case 15: self = .evidence(try reader.value())
    case 16: self = .parking(try reader.value())
    case 17: self = .sessions(try reader.value())
    case 18: self = .notes(try reader.value())
    case 19: self = .unknown(try reader.value())
    default: throw .malformed
    }
  }
}
