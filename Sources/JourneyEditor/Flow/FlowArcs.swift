import Console
import JourneyModel

/// Ways of the whole journey that are drawn as arcs, laid in rows so that none lies over another: the short ones nearest to
/// the touchpoints, the ways that most customers take before the others.
struct FlowArcs {
  /// A way between two touchpoints on the map.
  struct Way {
    let transition: Transition
    let from: TouchpointPlace
    let to: TouchpointPlace
    var isBack: Bool { to <= from }
  }

  struct Arc {
    let way: Way
    /// The columns that it spans.
    let columns: ClosedRange<Int>
    /// Whether its ends are on screen: at the start edge, at the end edge.
    let isWhole: (start: Bool, end: Bool)
    /// Its row, counted from the touchpoints.
    var row: Int
  }

  private(set) var arcs: [Arc] = []
  /// How many ways there was no room for.
  private(set) var hidden = 0
  /// How many rows they take.
  var rows: Int { (arcs.map(\.row).max() ?? -1) + 1 }

  /// Lays out ways, the most important ones first, in so many rows at most.
  init(_ ways: [Way], in layout: FlowMapLayout, mostRows: Int) {
    var ends = Ends(layout: layout)
    // Beyond these there is hardly any room.
    let chosen = ways.prefix(4 * mostRows).compactMap { way in ends.arc(for: way) }
    hidden = ways.count - chosen.count
    for (_, arc) in chosen.enumerated().sorted(by: {
      ($0.element.columns.count, $0.offset) < ($1.element.columns.count, $1.offset)
    }) {
      let taken = Set(arcs.filter { $0.columns.overlaps(arc.columns) }.map(\.row))
      guard let row = (0..<mostRows).first(where: { !taken.contains($0) }) else {
        hidden += 1
        continue
      }
      var arc = arc
      arc.row = row
      arcs.append(arc)
    }
  }

  /// Whether a vertical line at a column may pass a row.
  func isFree(_ column: Int, inRow row: Int) -> Bool {
    !arcs.contains { $0.row == row && $0.columns.contains(column) }
  }

  /// Gives each end of an arc a column of its own below its stage, as long as there are some.
  private struct Ends {
    let layout: FlowMapLayout
    private var used: [Int: Int] = [:]

    init(layout: FlowMapLayout) { self.layout = layout }

    mutating func arc(for way: Way) -> Arc? {
      let (first, last) = (min(way.from.stage, way.to.stage), max(way.from.stage, way.to.stage))
      guard first < layout.stages.upperBound, last >= layout.stages.lowerBound else { return nil }
      if first == last {
        let columns = layout.columns(ofStage: first)
        guard columns.count >= 6 else { return nil }
        return Arc(
          way: way, columns: columns.lowerBound + 1...columns.upperBound - 2, isWhole: (true, true), row: 0)
      }
      let isWhole = (start: layout.stages.contains(first), end: layout.stages.contains(last))
      guard isWhole.start || isWhole.end else { return nil }
      let start = isWhole.start ? column(ofStage: first) : layout.area.start
      let end = isWhole.end ? column(ofStage: last) : layout.area.end - 1
      return start < end ? Arc(way: way, columns: start...end, isWhole: isWhole, row: 0) : nil
    }

    private mutating func column(ofStage stage: Int) -> Int {
      let columns = layout.columns(ofStage: stage)
      let number = used[stage, default: 0]
      used[stage] = number + 1
      return min(columns.lowerBound + 2 + 2 * number, columns.upperBound - 3)
    }
  }
}

extension Editor {
  /// The ways of the whole journey that skip something, and those that lead back: those at the touchpoint in focus first,
  /// then those that most customers take. Only so many are looked at as a screen can show.
  var flowWays: (jumps: [FlowArcs.Way], backs: [FlowArcs.Way]) {
    let index = views.flow.index
    let own = board.focus.touchpoint.map { index.leading(from: $0) + index.leading(to: $0) } ?? []
    var seen: Set<Transition.ID> = []
    var (jumps, backs): ([FlowArcs.Way], [FlowArcs.Way]) = ([], [])
    for transition in own.prefix(32) + index.strongest where seen.insert(transition.id).inserted {
      guard let from = transition.from.flatMap({ map.place(of: $0) }),
        let to = transition.to.flatMap({ map.place(of: $0) })
      else { continue }
      let way = FlowArcs.Way(transition: transition, from: from, to: to)
      if way.isBack { backs.append(way) } else if neighbour(of: from, by: 1) != to { jumps.append(way) }
    }
    return (jumps, backs)
  }

  /// Brings the stage in focus onto the screen.
  mutating func settleWholeFlow() {
    views.flow.middle = board.focus.touchpoint
    let shown = FlowMapLayout(
      area: layout.board, stageCount: map.stages.count, firstStage: views.flow.firstStage)
    views.flow.firstStage = here.map { shown.firstStage(showing: $0.stage) } ?? shown.firstStage
  }
}
