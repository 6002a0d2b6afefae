// Phrases of which it is worked out which one says it, or with what in it.

extension Phrase {
  /// “12.3 kB”
  public static func kilobytes(_ bytes: Int) -> Phrase { Phrase("kilobytes", .decimal(Double(bytes) / 1000)) }

  /// “Counter: median 3.5, spread 2”, and that there is no agreement where there is none.
  public static func ballotsTaken(_ name: String, median: Double, spread: Double, agree: Bool) -> Phrase {
    agree
      ? Phrase("ballotsAgree", .text(name), .decimal(median), .decimal(spread))
      : Phrase("ballotsDisagree", .text(name), .decimal(median), .decimal(spread))
  }

  /// The subject of a demonstration map, by its name on the command line; its name where that is not known.
  public static func demonstration(_ name: String) -> Phrase {
    switch name {
    case "software-trial": Phrase("demo.trial")
    case "clinic-visit.as-is": Phrase("demo.clinic")
    case "clinic-visit.to-be": Phrase("demo.clinicToBe")
    case "coffee-machine": Phrase("demo.coffee")
    case "licence-renewal": Phrase("demo.licence")
    case "monthly-gift": Phrase("demo.gift")
    default: .verbatim(name)
    }
  }

  /// The reason to look at a demonstration map, by its name on the command line.
  public static func demonstrationShows(_ name: String) -> Phrase? {
    switch name {
    case "software-trial": Phrase("demo.trial.shows")
    case "clinic-visit.as-is": Phrase("demo.clinic.shows")
    case "clinic-visit.to-be": Phrase("demo.clinicToBe.shows")
    case "coffee-machine": Phrase("demo.coffee.shows")
    case "licence-renewal": Phrase("demo.licence.shows")
    case "monthly-gift": Phrase("demo.gift.shows")
    default: nil
    }
  }
}

extension Phrase {
  /// Any number of phrases, one behind the other; nil for none. They are paired as a balanced tree, so that no number of
  /// them is nested deeply.
  public static func series(_ phrases: [Phrase]) -> Phrase? {
    guard phrases.count > 1 else { return phrases.first }
    let middle = phrases.count / 2
    guard let first = series(Array(phrases[..<middle])), let second = series(Array(phrases[middle...])) else {
      return nil
    }
    return .both(first, second)
  }
}
