/// A record whose fields are written under numbers, those that say nothing left out.
///
/// One list of fields serves writing and reading: the writer passes over it and writes what it finds, the reader passes
/// over a blank record and fills in what comes. Numbers grow along the list and are never given to another field, so that
/// a field added at its end leaves older journals readable.
protocol SerialRecord: Serial {
  /// A record that says nothing.
  static var blank: Self { get }
  /// Names the fields by their numbers, which are 1…255 and grow.
  mutating func code<Coder: FieldCoder>(with coder: inout Coder) throws(Coder.Failure)
}

/// What passes over the fields of a record.
protocol FieldCoder {
  associatedtype Failure: Error
  /// Writes the field, or reads it if it comes next.
  mutating func field(_ number: UInt8, _ value: inout some Serial) throws(Failure)
}

extension SerialRecord {
  func write(to out: inout SerialWriter) {
    var copy = self
    copy.code(with: &out)
    out.bytes.append(0)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self = .blank
    try code(with: &reader)
    guard try reader.byte() == 0 else { throw .malformed }
  }
}

extension SerialWriter: FieldCoder {
  mutating func field(_ number: UInt8, _ value: inout some Serial) {
    if !value.isBlank { put(number, value) }
  }
}

extension SerialReader: FieldCoder {
  mutating func field<Value: Serial>(_ number: UInt8, _ value: inout Value) throws(SerialError) {
    guard next == number else { return }
    _ = try byte()
    value = try Value(from: &self)
  }
}
