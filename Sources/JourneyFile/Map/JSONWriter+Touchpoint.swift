public import JourneyModel

extension JSONWriter {
  /// Writes a touchpoint as the file has it: what it says, in the format's order, then its unknown members.
  public mutating func value(_ touchpoint: Touchpoint) {
    var encoder = MapEncoder(capacity: 0)
    swap(&encoder.writer, &self)
    encoder.write(touchpoint)
    swap(&encoder.writer, &self)
  }
}
