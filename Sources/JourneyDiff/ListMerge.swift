import JourneyModel

/// Three versions of a list as one, its elements told by a key.
///
/// What either side added is in it, what either side took away is not, and what both have is what `merged` is told
/// to make of it. A key that occurs twice in one list is told apart by how often it occurred before.
struct ListMerge<Element, Key: Hashable> {
  private let keys: Sides<[Occurrence]>
  private let elements: Sides<[Occurrence: Element]>

  private struct Occurrence: Hashable {
    let key: Key
    let number: Int
  }

  init(_ sides: Sides<[Element]>, by key: (Element) -> Key) {
    let keyed = sides.map { Self.number($0, by: key) }
    keys = keyed.map { $0.map(\.0) }
    elements = keyed.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }

  private static func number(_ list: [Element], by key: (Element) -> Key) -> [(Occurrence, Element)] {
    var met: [Key: Int] = [:]
    return list.map { element in
      let key = key(element)
      defer { met[key, default: 0] += 1 }
      return (Occurrence(key: key, number: met[key, default: 0]), element)
    }
  }

  /// The list that comes of it.
  ///
  /// - Parameter one: what becomes of an element, given what each side has under its key; nil: it is not in the list.
  func merged(_ one: (Sides<Element?>) -> Element?) -> [Element] {
    var merged: [Occurrence: Element] = [:]
    for key in keys.ours + keys.theirs.filter({ elements.ours[$0] == nil }) {
      merged[key] = one(elements.map { $0[key] })
    }
    return mergedOrder(keys) { merged[$0] != nil }.compactMap { merged[$0] }
  }
}

/// Three orders as one: ours, with what they moved and we did not, and what only they have, each behind the nearest
/// element that it follows on their side and that we left where it was. Where both moved an element, ours holds.
///
/// Each list holds an element once; so does the result, if it is to be kept and in ours or theirs.
func mergedOrder<Element: Hashable>(
  _ sides: Sides<[Element]>, keeping isKept: (Element) -> Bool
) -> [Element] {
  if sides.ours == sides.theirs { return sides.ours.filter(isKept) }
  let ours = Set(sides.ours)
  let movedByUs = OrderDifference(from: sides.base, to: sides.ours).moved
  let movedByThem = OrderDifference(from: sides.base, to: sides.theirs).moved

  var isTheirs: Set<Element> = []
  var followers: [Element: Element] = [:]
  var first: Element?
  var last: Element?
  for element in sides.theirs where isKept(element) {
    let isMoved = movedByThem.contains(element) && !movedByUs.contains(element)
    if isMoved || !ours.contains(element) {
      isTheirs.insert(element)
      if let last { followers[last] = element } else { first = element }
    }
    if !movedByUs.contains(element) { last = element }
  }

  var order: [Element] = []
  func put(from element: Element?) {
    var next = element
    while let element = next {
      order.append(element)
      next = followers[element]
    }
  }
  put(from: first)
  for element in sides.ours where isKept(element) && !isTheirs.contains(element) { put(from: element) }
  return order
}
