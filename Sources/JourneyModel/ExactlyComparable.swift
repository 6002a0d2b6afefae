/// A value that can be told from another to the last scalar.
///
/// Swift takes two ways of composing a letter for one, and −0 for 0. A difference that did the same would not lead to
/// the very map that was asked for.
public protocol ExactlyComparable {
  /// Whether both hold the same scalars and the same bits.
  func isExactly(_ other: Self) -> Bool
}

extension ExactlyComparable where Self: Equatable {
  /// What holds neither texts nor fractions is exact when it is equal.
  public func isExactly(_ other: Self) -> Bool { self == other }
}

extension Bool: ExactlyComparable {}
extension Int: ExactlyComparable {}
extension Emotion: ExactlyComparable {}
extension PainImpact: ExactlyComparable {}
extension Grade: ExactlyComparable {}

extension String: ExactlyComparable {
  /// Whether both are the same bytes.
  public func isExactly(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    if isEmpty { return true }
    let isSame = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { others in
        // A loop, because pictures compare all their texts so and `elementsEqual` costs several times as much.
        for place in bytes.indices where bytes[place] != others[place] { return false }
        return true
      }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}

extension Double: ExactlyComparable {
  /// Whether both are the same bits.
  public func isExactly(_ other: Double) -> Bool { bitPattern == other.bitPattern }
}

extension Rating: ExactlyComparable {
  /// Whether both are the same bits.
  public func isExactly(_ other: Rating) -> Bool { value.isExactly(other.value) }
}

extension Share: ExactlyComparable {
  /// Whether both are the same bits.
  public func isExactly(_ other: Share) -> Bool { value.isExactly(other.value) }
}

extension Identifier: ExactlyComparable {
  /// Whether both are the same bytes.
  public func isExactly(_ other: Identifier) -> Bool { text.isExactly(other.text) }
}

extension VocabularyWord: ExactlyComparable where Known: Equatable {
  /// Whether both are the same word to the last scalar.
  public func isExactly(_ other: VocabularyWord) -> Bool {
    switch (self, other) {
    case (.known(let one), .known(let other)): one == other
    case (.other(let one), .other(let other)): one.isExactly(other)
    case (.known, .other), (.other, .known): false
    }
  }
}

extension Optional: ExactlyComparable where Wrapped: ExactlyComparable {
  /// Whether both are absent, or both there and the same.
  public func isExactly(_ other: Wrapped?) -> Bool {
    switch (self, other) {
    case (let one?, let other?): one.isExactly(other)
    case (nil, nil): true
    case (nil, .some), (.some, nil): false
    }
  }
}

extension Array: ExactlyComparable where Element: ExactlyComparable {
  /// Whether both hold the same in the same order.
  public func isExactly(_ other: [Element]) -> Bool {
    elementsEqual(other) { $0.isExactly($1) }
  }
}

extension UnknownMember: ExactlyComparable {
  /// Whether both are the same bytes.
  public func isExactly(_ other: UnknownMember) -> Bool {
    name.isExactly(other.name) && json.isExactly(other.json)
  }
}

extension Stage {
  /// Whether both say the same of the stage itself, whatever their touchpoints.
  public func isExactlyButForTouchpoints(_ other: Stage) -> Bool { hasSameFields(as: other) }
}
