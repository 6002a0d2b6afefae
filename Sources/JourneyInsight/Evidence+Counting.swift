import JourneyModel

// What of a piece of evidence counts, and which of two is the newer one.
extension Evidence {
  /// Whether it counts at all: a weight of 0 takes it out of everything.
  var counts: Bool { weight > 0 }

  /// Whether it is a number that counts.
  var countsAsReading: Bool { value != nil && counts }

  /// The day on which it was taken, of a month or a year the first; nil where nothing is written, or nothing by ISO 8601.
  var day: Day? { date.isEmpty ? nil : Day(firstOf: date) }

  /// Whether it stands where both are readings of the same thing and the other is written before it: its day is the same
  /// or a later one. A reading without a day is older than any with one.
  func supersedes(_ earlier: Evidence) -> Bool {
    if date == earlier.date { return true }
    guard let other = earlier.day else { return true }
    return day.map { $0 >= other } ?? false
  }

  /// Whether it speaks in a voice.
  func isFrom(_ voice: Voice) -> Bool {
    switch self.voice {
    case nil: voice == .customer
    case .known(let known)?: known == voice
    case .other?: false
    }
  }

  /// Whether both read the same measure from the same source.
  func isOfSameSeries(as other: Evidence) -> Bool {
    source == other.source && measure.scored == other.measure.scored
  }

  /// Whose voice it is, the customers' where nobody says.
  var speaker: VocabularyWord<Voice> { voice ?? .known(.customer) }
}
