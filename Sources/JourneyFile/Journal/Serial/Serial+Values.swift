import JourneyModel

// The small values of a map.

extension Identifier: Serial {
  func write(to out: inout SerialWriter) { text.write(to: &out) }
  init(from reader: inout SerialReader) throws(SerialError) { self.init(try reader.value() as String) }
}

/// A word of the vocabulary and the same word beside it are two values, so the form says which it is. A word that a newer
/// version knew reads as one that this version does not know.
extension Word: Serial {
  func write(to out: inout SerialWriter) { out.put(isListed ? 1 : 0, text) }

  init(from reader: inout SerialReader) throws(SerialError) {
    let isListed = try Bool(from: &reader)
    self.init(try reader.value(), isListed: isListed)
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
