import Console
import JourneyModel

/// Where the places of a curve stand on the screen.
protocol CurveGround {
  /// The column before the first place.
  var axisColumn: Int { get }
  /// The column of the point of the n-th place on screen.
  func column(_ slot: Int) -> Int
  /// The columns of the n-th place on screen.
  func slot(_ slot: Int) -> Range<Int>
  /// The row of a value between the lowest level and the highest.
  func row(of value: Double, lowest: Double) -> Int
}

extension CurveLayout: CurveGround {}

/// The lines of a curve as signs on the screen. A gap is left open, whoever stands beside it.
struct CurvePlot {
  /// A place of the axis: its value on the line, if it has one; `isEmpty`: a stage without touchpoints, which parts nobody.
  struct Place: Hashable {
    var value: Double?
    var isEmpty = false
  }

  /// A sign on the screen.
  struct Mark: Hashable {
    enum Kind: Hashable {
      case point
      case along, down
      /// Where the line comes from the point before and turns down or up, and where it turns to the next point.
      case turnsDown, turnsUp, endsDown, endsUp
    }
    let point: Point
    let kind: Kind
  }

  let layout: any CurveGround
  let lowest: Double
  /// The place before the first one on screen that is no empty stage, those on screen, and the one behind them.
  let before: Place?
  let places: [Place]
  let after: Place?
  /// How many columns the value of a place takes behind its sign.
  let valueColumns: (Int) -> Int

  /// All signs of the line, the points last.
  var marks: [Mark] {
    var marks: [Mark] = []
    var last = before?.value.map { (row: row($0), end: layout.axisColumn + 1) }
    for (slot, place) in places.enumerated() where !place.isEmpty {
      guard let value = place.value else {
        last = nil
        continue
      }
      let here = (row: row(value), column: layout.column(slot))
      if let last { marks += way(from: last, to: here) }
      last = (here.row, here.column + 1 + valueColumns(slot))
    }
    if let last, after?.value != nil {
      let end = layout.slot(places.count - 1).upperBound
      marks += along(last.row, last.end..<max(last.end, end))
    }
    for (slot, place) in places.enumerated() {
      if let value = place.value, !place.isEmpty {
        marks.append(Mark(point: Point(column: layout.column(slot), row: row(value)), kind: .point))
      }
    }
    return marks
  }

  func row(_ value: Double) -> Int { layout.row(of: value, lowest: lowest) }

  private func along(_ row: Int, _ columns: Range<Int>) -> [Mark] {
    columns.map { Mark(point: Point(column: $0, row: row), kind: .along) }
  }

  /// The way from the end of one point to the next: along its row, then up or down in the column before the next point.
  private func way(from start: (row: Int, end: Int), to end: (row: Int, column: Int)) -> [Mark] {
    let turn = end.column - 1
    guard turn >= start.end else { return [] }
    var marks = along(start.row, start.end..<turn)
    if start.row == end.row { return marks + along(end.row, turn..<turn + 1) }
    let isDown = end.row > start.row
    func put(_ row: Int, _ kind: Mark.Kind) {
      marks.append(Mark(point: Point(column: turn, row: row), kind: kind))
    }
    put(start.row, isDown ? .turnsDown : .turnsUp)
    for row in min(start.row, end.row) + 1..<max(start.row, end.row) { put(row, .down) }
    put(end.row, isDown ? .endsDown : .endsUp)
    return marks
  }
}

extension Signs {
  /// The piece of a curve's line, for a screen that reads as these signs do.
  func piece(_ kind: CurvePlot.Mark.Kind) -> String {
    switch kind {
    case .point, .along: curve.top.1
    case .down: curve.side
    case .turnsDown: curve.top.2
    case .turnsUp: curve.bottom.2
    case .endsDown: curve.bottom.0
    case .endsUp: curve.top.0
    }
  }
}
