/// By what texts are put in order.
///
/// First as people look them up: folded as for search, so that case, accents and spellings do not part what belongs
/// together; numbers inside by their value, in any digits (“2” before “10”); signs before numbers before letters; letters by
/// script, Latin before Arabic, and in Arabic script by the alphabet. A leading ال counts like any other letters. What
/// is the same to that is ordered by its folded text and then by its bytes, so that two keys are equal only for the same text.
///
/// The order is total. Only keys made with the same letter order are to be compared. A key costs some microseconds: make
/// each once before sorting, not with each comparison.
public struct SortKey: Comparable, Sendable {
  /// Signs, numbers and letters, each a number that says its place; the text that a byte order decides about is last.
  private let weights: [UInt32]
  private let folded: String
  private let text: String

  /// The key of a text in the alphabet of a language.
  public init(_ text: String, in order: LetterOrder = .arabic) {
    self.text = text
    folded = searchFolded(text)
    weights = Self.weights(of: folded, in: order)
  }

  /// Whether the texts are the same, scalar by scalar.
  public static func == (one: SortKey, other: SortKey) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }

  /// Whether a text stands before another.
  public static func < (one: SortKey, other: SortKey) -> Bool {
    if one.weights != other.weights { return one.weights.lexicographicallyPrecedes(other.weights) }
    if !one.folded.utf8.elementsEqual(other.folded.utf8) {
      return one.folded.utf8.lexicographicallyPrecedes(other.folded.utf8)
    }
    return one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }

  /// What a weight is about; the kind makes its highest bits.
  private enum Kind: UInt32 { case sign, number, letter }

  private static func weight(_ kind: Kind, _ value: UInt32) -> UInt32 { kind.rawValue << 30 | value }

  private static func place(of scalar: Unicode.Scalar, in places: [Unicode.Scalar: UInt32]) -> UInt32? {
    scalar.value >> 8 == 0x06 ? places[scalar] : nil
  }

  private static func weights(of folded: String, in order: LetterOrder) -> [UInt32] {
    let places = order.places
    var weights: [UInt32] = []
    var rest = folded.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar.isDigit {
        let digits = rest.prefix(while: \.isDigit)
        rest = rest[digits.endIndex...]
        // The longer of two numbers without zeros in front is the greater one.
        let significant = digits.drop { $0 == "0" }
        weights.append(weight(.number, UInt32(min(significant.count, 1 << 24))))
        weights += significant.map { weight(.number, $0.value) }
      } else {
        rest.removeFirst()
        // Letters of the alphabet stand where Arabic script begins, in its order.
        weights.append(
          place(of: scalar, in: places).map { weight(.letter, (0x0620 << 8) + $0) }
            ?? weight(scalar.isLetterOrMark ? .letter : .sign, scalar.value << 8))
      }
    }
    return weights
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isLetterOrMark: Bool {
    if isASCII { return ("a"..."z").contains(self) }
    return switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
