import Console
import JourneyModel

/// The curve over the whole journey: a point for each part of a stage, also where nobody was asked.
struct JourneyCurve: CurveGround {
  struct Point {
    let stage: Int
    let bin: Int
    let column: Int
    /// What was said; nil where nobody was asked.
    let value: Double?
    /// Where the line passes: at the value, else between those beside it.
    var level: Double
  }

  /// Where it is drawn.
  let area: Rect
  let lowest: Double
  private(set) var points: [Point] = []
  private static let span = 4.0

  init(_ picture: JourneyPicture, isEmotion: Bool, in area: Rect) {
    self.area = area
    lowest = isEmotion ? -2 : 1
    for (stage, part) in picture.parts.enumerated() {
      for bin in part.bins.indices {
        let value = part.bins[bin].value(isEmotion: isEmotion)
        points.append(
          Point(
            stage: stage, bin: bin,
            column: picture.layout.column(ofBin: bin, of: part.bins.count, inStage: stage), value: value,
            level: value ?? lowest + Self.span / 2))
      }
    }
    bridge()
  }

  /// Leads the line over parts of which nobody said anything: straight from one value to the next, level at the ends.
  private mutating func bridge() {
    let known = points.indices.filter { points[$0].value != nil }
    guard let first = known.first, let last = known.last else { return }
    for number in 0..<first { points[number].level = points[first].level }
    for number in last..<points.count { points[number].level = points[last].level }
    for (start, end) in zip(known, known.dropFirst()) where end > start + 1 {
      let (from, to) = (points[start], points[end])
      for number in start + 1..<end {
        let part = Double(points[number].column - from.column) / Double(max(1, to.column - from.column))
        points[number].level = from.level + (to.level - from.level) * part
      }
    }
  }

  /// Whether anybody said anything.
  var hasValues: Bool { points.contains { $0.value != nil } }

  /// A quarter of a row, counted from the top.
  func dot(of level: Double) -> Int {
    let share = (lowest + Self.span - min(lowest + Self.span, max(lowest, level))) / Self.span
    return Int((share * Double(area.rows * 4 - 1)).rounded())
  }

  func row(of value: Double, lowest: Double) -> Int { area.top + dot(of: value) / 4 }

  var axisColumn: Int { area.start - 1 }
  func column(_ slot: Int) -> Int { points[slot].column }

  func slot(_ slot: Int) -> Range<Int> {
    let start = points[slot].column
    let end = slot + 1 < points.count ? points[slot + 1].column : area.end
    return start..<max(start + 1, end)
  }

  /// Whether the way from a point to the next leads over what nobody was asked about.
  func isDashed(from number: Int) -> Bool {
    points[number].value == nil || points[number + 1].value == nil
  }

  /// The line in dots of Braille.
  var strokes: BrailleStrokes {
    var strokes = BrailleStrokes(in: area)
    guard hasValues else { return strokes }
    for number in points.indices.dropLast() {
      let (from, to) = (points[number], points[number + 1])
      strokes.draw(
        from: (from.column, dot(of: from.level)), to: (to.column, dot(of: to.level)),
        isDashed: isDashed(from: number))
    }
    return strokes
  }

  /// The line in the signs that every terminal has.
  var marks: [CurvePlot.Mark] {
    guard hasValues else { return [] }
    let places = points.map { CurvePlot.Place(value: $0.level) }
    let plot = CurvePlot(layout: self, lowest: lowest, before: nil, places: places, after: nil) { _ in 0 }
    var dashed: Set<Int> = []
    for number in points.indices.dropLast() where isDashed(from: number) {
      dashed.formUnion(points[number].column..<points[number + 1].column)
    }
    return plot.marks.filter { mark in
      mark.kind != .point
        && (mark.kind != .along || mark.point.column % 2 == 0 || !dashed.contains(mark.point.column))
    }
  }
}
