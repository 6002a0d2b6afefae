internal import CFriBidi

/// Which way each isolate runs that leaves it to its text (FSI).
///
/// FriBidi 1.0.8 looks beyond the end of such an isolate when no letter is in it, so that a number takes the direction of
/// some later word. Here what is inside is looked at, by the rules P2 and P3 or, in a map that reads from right to left, by
/// that of ``TextDirection/of(_:reading:)``, and FriBidi is told the result.
extension BidiParagraph {
  /// Turns every first-strong isolate into a left-to-right or a right-to-left one.
  func settleIsolates(_ reading: TextDirection) {
    guard types.contains(where: { rihla_is_first_strong_isolate($0) != 0 }) else { return }
    matchIsolates()
    for index in types.indices where rihla_is_first_strong_isolate(types[index]) != 0 {
      types[index] = rihla_isolate(isTurnedInside(index, reading) ? 1 : 0)
    }
  }

  /// Writes into `order`, which is free until the levels are known, for each isolate where it ends: at its PDI, else
  /// behind the last scalar.
  private func matchIsolates() {
    var open: Int32 = -1
    for index in types.indices {
      if rihla_is_isolate(types[index]) != 0 {
        order[index] = open
        open = Int32(index)
      } else if rihla_ends_isolate(types[index]) != 0, open >= 0 {
        let before = order[Int(open)]
        order[Int(open)] = Int32(index)
        open = before
      }
    }
    while open >= 0 {
      let before = order[Int(open)]
      order[Int(open)] = Int32(types.count)
      open = before
    }
  }

  /// Whether what is inside an isolate runs from right to left, by its letters, those of isolates in it left out.
  private func isTurnedInside(_ isolate: Int, _ reading: TextDirection) -> Bool {
    let end = Int(order[isolate])
    var index = isolate + 1
    while index < end {
      if rihla_is_isolate(types[index]) != 0 {
        index = Int(order[index])
      } else if rihla_is_letter(types[index]) != 0 {
        let isTurned = rihla_is_right_to_left(types[index]) != 0
        if isTurned || reading == .leftToRight { return isTurned }
      }
      index += 1
    }
    return false
  }
}
