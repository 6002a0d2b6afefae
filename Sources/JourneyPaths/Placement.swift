/// Where each event goes so that those of a case lie behind one another, in the order in which they were written down: a
/// counting sort. Cases without events are passed over.
struct Placement {
  /// Where each case begins, and behind them all where the last one ends.
  let starts: [UInt32]
  /// Where each event goes; nil where they lie right already.
  private let targets: [UInt32]?

  init(_ cases: [UInt32]) {
    let most = Int(cases.max() ?? 0) + 1
    var counts = [UInt32](repeating: 0, count: cases.isEmpty ? 0 : most)
    var isInOrder = true
    var last: UInt32 = 0
    for number in cases {
      counts[Int(number)] += 1
      if number < last { isInOrder = false }
      last = number
    }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(counts.count + 1)
    var place: UInt32 = 0
    for number in counts.indices {
      let count = counts[number]
      counts[number] = place
      place += count
      if count > 0 { starts.append(place) }
    }
    self.starts = starts
    guard !isInOrder else {
      targets = nil
      return
    }
    targets = cases.map { number in
      let target = counts[Int(number)]
      counts[Int(number)] = target + 1
      return target
    }
  }

  /// A column with each value where it goes.
  func scattered<Value>(_ column: [Value]) -> [Value] {
    guard let targets, !column.isEmpty else { return column }
    return [Value](unsafeUninitializedCapacity: column.count) { result, count in
      for (value, target) in zip(column, targets) {
        result.initializeElement(at: Int(target), to: value)
      }
      count = column.count
    }
  }
}

/// The columns of a log while it is put into order.
struct Columns {
  var names: [UInt32]
  var times: [Int64]
  var ends: [Int64] = []
  var amounts: [Double] = []
  var costs: [Double] = []
  var segments: [UInt32] = []

  init(names: [UInt32], times: [Int64]) { (self.names, self.times) = (names, times) }

  /// The first and the last time.
  var span: ClosedRange<Int64> {
    guard var low = times.first else { return 0...0 }
    var high = low
    for time in times { (low, high) = (min(low, time), max(high, time)) }
    return low...high
  }

  /// Puts the events of each case into the order of their times; those of equal times stay as they are.
  mutating func sort(_ starts: [UInt32]) {
    for number in 0..<(starts.count - 1) {
      let range = Int(starts[number])..<Int(starts[number + 1])
      guard !isSorted(range) else { continue }
      if range.count <= 32, ends.isEmpty, amounts.isEmpty, costs.isEmpty, segments.isEmpty {
        insertionSort(range)
      } else {
        let order = range.sorted { (times[$0], $0) < (times[$1], $1) }
        Self.reorder(&names, range, order)
        Self.reorder(&times, range, order)
        Self.reorder(&ends, range, order)
        Self.reorder(&amounts, range, order)
        Self.reorder(&costs, range, order)
        Self.reorder(&segments, range, order)
      }
    }
  }

  private func isSorted(_ range: Range<Int>) -> Bool {
    for place in range.dropFirst() where times[place] < times[place - 1] { return false }
    return true
  }

  private mutating func insertionSort(_ range: Range<Int>) {
    for place in range.dropFirst() {
      let (time, name) = (times[place], names[place])
      var hole = place
      while hole > range.lowerBound, times[hole - 1] > time {
        (times[hole], names[hole]) = (times[hole - 1], names[hole - 1])
        hole -= 1
      }
      (times[hole], names[hole]) = (time, name)
    }
  }

  private static func reorder<Value>(_ column: inout [Value], _ range: Range<Int>, _ order: [Int]) {
    guard !column.isEmpty else { return }
    column.replaceSubrange(range, with: order.map { column[$0] })
  }

  /// The segment of each case, that of its first event, and the names of those that occur, in the order of their scalars.
  func segments(of starts: [UInt32], _ values: [String]) -> (cases: [UInt32], names: [String]) {
    guard !segments.isEmpty else { return ([], []) }
    let firsts = starts.dropLast().map { segments[Int($0)] }
    // An event that says nothing belongs to the segment without a name.
    let named = values + [""]
    let place = { (value: UInt32) in value == UInt32.max ? values.count : Int(value) }
    let order = Set(firsts.map(place)).map { named[$0] }
    let names = Set(order).sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt32($0)) })
    let byPlace = named.map { numbers[$0] ?? 0 }
    return (firsts.map { byPlace[place($0)] }, names)
  }
}
