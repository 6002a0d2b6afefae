/// The order of the alphabet for the languages of the Arabic script, which do not agree on heh, waw and hamza.
///
/// Each knows the letters of the others, beside the letter from which they come.
public enum LetterOrder: CaseIterable, Hashable, Sendable {
  /// … noon, heh, waw, yeh; hamza before alef.
  case arabic
  /// … noon, waw, heh, yeh; hamza before alef.
  case persian
  /// … noon, waw, heh, hamza, yeh.
  case urdu

  /// The order for a language by its BCP 47 tag: Persian and Dari, Urdu, or Arabic for all others.
  public init(language: String) {
    switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "fa", "prs": self = .persian
    case "ur": self = .urdu
    default: self = .arabic
    }
  }

  /// The letters, folded, in order.
  var letters: String {
    let middle = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفڤقكگلمنں"
    return switch self {
    case .arabic: "ء" + middle + "هويے"
    case .persian: "ء" + middle + "وهيے"
    case .urdu: middle + "وهءيے"
    }
  }

  /// The place of each letter, from 1.
  var places: [Unicode.Scalar: UInt32] { Self.allPlaces[self] ?? [:] }

  private static let allPlaces = Dictionary(
    uniqueKeysWithValues: allCases.map { order in
      let places = order.letters.unicodeScalars.enumerated().map { ($1, UInt32($0 + 1)) }
      return (order, Dictionary(places) { first, _ in first })
    })
}
