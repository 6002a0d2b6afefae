extension EventLog {
  /// The same cases as they look from somewhere else: each activity is one of other names, or is passed over. Cases of
  /// which nothing is left are left out; what was paid is not kept.
  ///
  /// - Parameters:
  ///   - places: For each activity the place of its new name; nil for one that is passed over.
  ///   - names: The new names, in an order of their own.
  public func projected(onto places: [Int?], names newNames: [String]) -> EventLog {
    let targets = places.map { $0.map { UInt32(truncatingIfNeeded: $0) } ?? UInt32.max }
    var starts: [UInt32] = [0]
    var (names, times, ends): ([UInt32], [Int64], [Int64]) = ([], [], [])
    for number in 0..<caseCount {
      for event in events(of: number) {
        let target = targets[Int(self.names[event])]
        guard target != UInt32.max else { continue }
        names.append(target)
        times.append(self.times[event])
        if hasEnds { ends.append(self.ends[event]) }
      }
      if UInt32(names.count) > starts[starts.count - 1] { starts.append(UInt32(names.count)) }
    }
    return EventLog(
      activities: newNames, segments: [], span: span, starts: starts, names: names, times: times, ends: ends,
      amounts: [], costs: [], caseSegments: [])
  }

  /// For each activity how many cases came to it and to none that comes later in the list of names.
  public func goingNoFurther() -> [Int] {
    var counts = [Int](repeating: 0, count: activities.count)
    for number in 0..<caseCount {
      if let last = events(of: number).map({ names[$0] }).max() { counts[Int(last)] += 1 }
    }
    return counts
  }

  /// How long all cases took; nil without cases.
  public var throughput: DurationFigures? { throughput(of: allCases) }

  func throughput(of cases: [Int]) -> DurationFigures? {
    DurationFigures(
      cases.map { number in
        let range = events(of: number)
        return times[range.upperBound - 1] - times[range.lowerBound]
      })
  }

  /// For each activity the part of all cases in which it occurs.
  public func reaches() -> [Double] {
    var (counts, seenIn) = (
      [Int](repeating: 0, count: activities.count), [Int](repeating: -1, count: activities.count)
    )
    for number in 0..<caseCount {
      for event in events(of: number) {
        let activity = Int(names[event])
        guard seenIn[activity] != number else { continue }
        seenIn[activity] = number
        counts[activity] += 1
      }
    }
    return counts.map { Double($0) / Double(max(1, caseCount)) }
  }
}
