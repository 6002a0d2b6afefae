/// A stage's touchpoints in order.
///
/// A touchpoint is a large value. The list keeps each in an immutable box, so that inserting, moving and copying
/// shift eight bytes a touchpoint, and copies of a map share what they have in common. To walk a long list go by its
/// indices: the subscript reads in place, an iterator copies each touchpoint.
public struct TouchpointList: Sendable {
  private var boxes: [Box]

  private final class Box: Sendable {
    let touchpoint: Touchpoint
    init(_ touchpoint: consuming Touchpoint) { self.touchpoint = touchpoint }
  }

  /// A list of the given touchpoints.
  public init(_ touchpoints: some Sequence<Touchpoint>) { boxes = touchpoints.map(Box.init) }

  /// The identifiers in order.
  public var ids: [Touchpoint.ID] { boxes.map(\.touchpoint.id) }

  /// The identifier at a position.
  public func id(at position: Int) -> Touchpoint.ID { boxes[position].touchpoint.id }

  /// Hands every touchpoint in order to a function that looks at it where it lies.
  public func visit(_ look: (borrowing Touchpoint) -> Void) {
    for box in boxes { look(box.touchpoint) }
  }

  /// Whether this is the very list, and not another one that may or may not be equal: quick for lists of any length.
  public func isSame(as other: TouchpointList) -> Bool {
    guard boxes.count == other.boxes.count else { return false }
    return boxes.withUnsafeBufferPointer { own in
      other.boxes.withUnsafeBufferPointer { $0.baseAddress == own.baseAddress }
    }
  }

  /// Where the touchpoint of the given identifier stands, looking outward from where it was last seen.
  func position(of id: Touchpoint.ID, near hint: Int) -> Int? {
    var before = hint.clamped(to: -1...(boxes.count - 1))
    var after = before + 1
    while before >= 0 || after < boxes.count {
      if before >= 0 {
        if boxes[before].touchpoint.id == id { return before }
        before -= 1
      }
      if after < boxes.count {
        if boxes[after].touchpoint.id == id { return after }
        after += 1
      }
    }
    return nil
  }
}

extension TouchpointList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// An empty list.
  public init() { boxes = [] }

  /// The first position, 0.
  public var startIndex: Int { 0 }

  /// The number of touchpoints.
  public var endIndex: Int { boxes.count }

  /// The touchpoint at a position, read in place.
  public subscript(position: Int) -> Touchpoint {
    _read { yield boxes[position].touchpoint }
    _modify {
      var changed = boxes[position].touchpoint
      defer { boxes[position] = Box(changed) }
      yield &changed
    }
  }

  /// Replaces a range of positions by other touchpoints.
  public mutating func replaceSubrange(_ range: Range<Int>, with others: some Collection<Touchpoint>) {
    boxes.replaceSubrange(range, with: others.map(Box.init))
  }

  /// Adds a touchpoint at the end.
  public mutating func append(_ touchpoint: consuming Touchpoint) { boxes.append(Box(touchpoint)) }

  /// Makes room for so many touchpoints.
  public mutating func reserveCapacity(_ count: Int) { boxes.reserveCapacity(count) }
}

extension TouchpointList: ExpressibleByArrayLiteral {
  /// A list as written in source code.
  public init(arrayLiteral touchpoints: Touchpoint...) { self.init(touchpoints) }
}

extension TouchpointList: Hashable {
  /// Lists are equal when their touchpoints are; shared boxes are not looked into.
  public static func == (one: TouchpointList, other: TouchpointList) -> Bool {
    one.boxes.elementsEqual(other.boxes) { $0 === $1 || $0.touchpoint == $1.touchpoint }
  }

  /// Hashes the identifiers, which tell most lists apart.
  public func hash(into hasher: inout Hasher) {
    for box in boxes { hasher.combine(box.touchpoint.id) }
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(range.upperBound, Swift.max(range.lowerBound, self))
  }
}
