/// Where the parts of a curve stand on its sheet.
///
/// A long journey is parted into panels below each other, as even as can be, so that no letter has to shrink: a sheet
/// of paper has the width for some sixteen names. A stage may go on in the next panel, and a line does.
struct CurveGeometry {
  /// The places of one panel among all.
  let slots: Range<Int>
  let slotWidth: Double
  let scale: ClosedRange<Int>

  static let width = 1200.0
  static let most = 16
  /// Room before the first place, for the names of the levels.
  static let labels = 58.0
  static let heading = 58.0
  private static let step = 44.0

  /// The panels of a journey with so many places, at least one.
  static func panels(of places: Int, scale: ClosedRange<Int>) -> [CurveGeometry] {
    let count = max(1, (places + most - 1) / most)
    let size = max(1, (places + count - 1) / count)
    return (0..<count).map { number in
      let slots = min(number * size, places)..<min((number + 1) * size, places)
      return CurveGeometry(slots: slots, slotWidth: min(170, (width - labels) / Double(size)), scale: scale)
    }
  }

  /// The sheet's width where the places do not fill it is smaller, so that few places do not stand far apart.
  var sheetWidth: Double { max(720, Self.labels + slotWidth * Double(max(1, slots.count))) }

  var top: Double { Self.heading + 22 }
  var bottom: Double { top + Self.step * Double(scale.count - 1) }
  /// The first line of what stands below the curve: signs, then names.
  var marks: Double { bottom + 34 }
  var names: Double { bottom + 54 }

  /// The place of a slot's point.
  func x(_ slot: Int) -> Double { Self.labels + slotWidth * (Double(slot - slots.lowerBound) + 0.5) }

  /// Where a slot begins.
  func start(_ slot: Int) -> Double { Self.labels + slotWidth * Double(slot - slots.lowerBound) }

  /// The height of a value; values beyond the scale lie on its edge.
  func y(_ value: Double) -> Double {
    let limited = min(Double(scale.upperBound), max(Double(scale.lowerBound), value))
    return top + Self.step * (Double(scale.upperBound) - limited)
  }

  /// The runs of a line in this panel. A gap parts; a stage without touchpoints does not. A run that goes on in another
  /// panel ends, or begins, halfway at the edge.
  func runs(of values: [Double?], isEmpty: (Int) -> Bool) -> [[SheetPoint]] {
    var runs: [[SheetPoint]] = []
    var last = neighbour(of: slots.lowerBound, in: values, isEmpty, by: -1)
    for slot in slots where !isEmpty(slot) {
      guard let value = values[slot] else {
        last = nil
        continue
      }
      add(to: &runs, from: last, to: (slot, value))
      last = (slot, value)
    }
    if last != nil, let next = neighbour(of: slots.upperBound - 1, in: values, isEmpty, by: 1) {
      add(to: &runs, from: last, to: next)
    }
    return runs
  }

  /// The point of the next place on a side that is no stage without touchpoints; nil where it is a gap.
  private func neighbour(
    of slot: Int, in values: [Double?], _ isEmpty: (Int) -> Bool, by step: Int
  ) -> (slot: Int, value: Double)? {
    var slot = slot + step
    while values.indices.contains(slot), isEmpty(slot) { slot += step }
    return values.indices.contains(slot) ? values[slot].map { (slot, $0) } : nil
  }

  private func add(
    to runs: inout [[SheetPoint]], from last: (slot: Int, value: Double)?, to next: (slot: Int, value: Double)
  ) {
    let point = SheetPoint(x(next.slot), y(next.value))
    let middle = last.map { ($0.value + next.value) / 2 }
    switch (last.map { slots.contains($0.slot) } ?? false, slots.contains(next.slot)) {
    case (true, true): runs[runs.count - 1].append(point)
    case (false, true):
      let edge = middle.map { SheetPoint(start(slots.lowerBound), y($0)) }
      runs.append((edge.map { [$0] } ?? []) + [point])
    case (true, false):
      if let middle { runs[runs.count - 1].append(SheetPoint(start(slots.upperBound), y(middle))) }
    case (false, false): break
    }
  }
}
