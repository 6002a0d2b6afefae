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
  func supersedes(_ earlier: Evidence) -> Bool { Self.isDate(date, at: earlier.date) }

  /// Whether a date is another one or later; one that names no day is earlier than any that does.
  static func isDate(_ date: String, at other: String) -> Bool {
    if date == other { return true }
    guard !other.isEmpty, let earlier = Day(firstOf: other) else { return true }
    return date.isEmpty ? false : Day(firstOf: date).map { $0 >= earlier } ?? false
  }

  /// Whether it speaks in a voice.
  func isFrom(_ voice: Voice) -> Bool { voice.isHeard(in: self.voice) }

  /// Whose voice it is, the customers' where nobody says.
  var speaker: VocabularyWord<Voice> { voice ?? .known(.customer) }
}

extension Voice {
  /// Whether it is the one that somebody named; the customers' where nobody did.
  func isHeard(in word: VocabularyWord<Voice>?) -> Bool {
    switch word {
    case nil: self == .customer
    case .known(let known)?: self == known
    case .other?: false
    }
  }
}
