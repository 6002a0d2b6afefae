import Console
import JourneyModel
import Phrases
import TerminalText

/// How the board fits the stages: its density, the widths of its columns, and what is known of the stages for that, kept
/// from one picture to the next and mended by what changed.
struct BoardFit: Sendable {
  /// What the fit depends on besides the touchpoints.
  struct Question: Hashable, Sendable {
    let size: Size
    let columns: Int
    let density: Density
    let typesetter: Typesetter
    let language: Language
  }

  /// What was asked when the layout was made; nil: it is to be made anew.
  var asked: Question?
  var layout = BoardLayout(size: Size(columns: 80, rows: 24), stageCount: 1)
  /// Whether every touchpoint is on screen.
  var showsAll = false
  /// Whether it was kept as it was, because something is being carried.
  var isHeld = false

  /// How many rows the cards of a stage take, by the density and width; nothing but that they are too many where
  /// counting them ended.
  struct Height: Sendable {
    let width: Int
    let rows: Int
    let isWhole: Bool
  }
  var heights: [Stage.ID: [Density: Height]] = [:]
  /// The longest name of each stage, in columns.
  var names: [Stage.ID: Int] = [:]
  /// The levels of the touchpoints whose signs are on screen, from a first one on.
  var levels: [Stage.ID: DotLevels] = [:]
  /// The stage with the most touchpoints; nil where nobody knows.
  var largest: (stage: Stage.ID, count: Int)?

  /// Forgets what changes have made untrue.
  mutating func forget(_ changes: TableChanges, in map: JourneyMap) {
    asked = nil
    guard !changes.touchesAll else {
      (heights, names, levels, largest) = ([:], [:], [:], nil)
      return
    }
    var stages = changes.stages
    for id in changes.touchpoints {
      if let place = map.place(of: id) { stages.insert(map.stages[place.stage].id) }
    }
    for id in stages {
      heights[id] = nil
      names[id] = nil
      levels[id] = nil
      guard let known = largest, let count = map.stage(id)?.touchpoints.count else { continue }
      if count >= known.count { largest = (id, count) } else if id == known.stage { largest = nil }
    }
  }
}

extension Editor {
  /// Takes in what was changed on the map since the last picture.
  mutating func takeBoardChanges() {
    let changes = document.boardChanges
    settleDimming(changes)
    guard !changes.isEmpty else { return }
    document.forgetBoardChanges()
    picture.board.forget(changes, in: map)
  }

  /// Chooses how much of each touchpoint is shown, if that is to be chosen anew. Nothing changes its shape while it is
  /// carried about.
  mutating func settleFit() {
    guard view.isBoard else { return }
    let question = BoardFit.Question(
      size: size, columns: columnTotal, density: board.density, typesetter: look.typesetter,
      language: look.phrasebook.language)
    if picture.board.asked == question, !picture.board.isHeld || layers.top is Move { return }
    if layers.top is Move, picture.board.layout.title.columns == size.columns,
      picture.board.layout.columnCount <= columnTotal
    {
      picture.board.asked = question
      picture.board.isHeld = true
      return
    }
    let former = picture.board.asked
    if let former, former.typesetter != question.typesetter || former.language != question.language {
      picture.board.forget(.all, in: map)
    }
    let (layout, showsAll) = fitted()
    picture.board.layout = layout
    picture.board.showsAll = showsAll
    picture.board.isHeld = false
    picture.board.asked = question
  }

  /// The densities of which the first that shows every touchpoint is taken.
  private static let columnDensities: [Density] = [.rich, .card, .lines, .line]

  private mutating func fitted() -> (BoardLayout, Bool) {
    let isTiny = size.columns < 40 || layoutOfDots(largest: 1).board.rows < 5
    switch board.density {
    case .fit where isTiny || map.stages.isEmpty: return (boardLayout(.card, hasInspector: true), false)
    case .dots where isTiny: return (boardLayout(.line, hasInspector: true), false)
    case .dots:
      let largest = largestStage
      let layout = layoutOfDots(largest: largest)
      return (layout, layout.dots?.showsAll ?? false)
    case .fit: break
    default:
      let layout = boardLayout(board.density, hasInspector: true)
      return (layout, showsAll(in: layout))
    }
    var readable: BoardLayout?
    for density in Self.columnDensities {
      for hasInspector in size.columns >= BoardLayout.inspectorColumns ? [true, false] : [false] {
        let room = BoardLayout.room(columns: size.columns, hasInspector: hasInspector)
        guard BoardLayout.Shape(stages: columnTotal, density, room: room).showsAll else { continue }
        let layout = boardLayout(density, hasInspector: hasInspector)
        if showsAll(in: layout) { return (layout, true) }
        if readable == nil { readable = layout }
      }
    }
    let largest = largestStage
    let dots = layoutOfDots(largest: largest)
    if dots.dots?.showsAll == true { return (dots, true) }
    return (readable ?? dots, false)
  }

  private func layoutOfDots(largest: Int) -> BoardLayout {
    BoardLayout(size: size, stageCount: columnTotal, density: .dots, largest: largest)
  }

  private mutating func boardLayout(_ density: Density, hasInspector: Bool) -> BoardLayout {
    let widths = widths(density, hasInspector: hasInspector)
    return BoardLayout(
      size: size, stageCount: columnTotal, density: density, hasInspector: hasInspector, widths: widths)
  }

  /// How many touchpoints the largest stage has.
  private var largestStage: Int {
    mutating get {
      if let known = picture.board.largest { return known.count }
      var largest: (stage: Stage.ID, count: Int)?
      for index in map.stages.indices where map.stages[index].touchpoints.count >= largest?.count ?? 0 {
        largest = (map.stages[index].id, map.stages[index].touchpoints.count)
      }
      picture.board.largest = largest
      return largest?.count ?? 0
    }
  }

  // Widths

  /// The widths of columns that stand all beside each other: alike, but for what some do not need and others do.
  private mutating func widths(_ density: Density, hasInspector: Bool) -> [Int] {
    let hasInspector = hasInspector && size.columns >= BoardLayout.inspectorColumns
    let room = BoardLayout.room(columns: size.columns, hasInspector: hasInspector)
    let shape = BoardLayout.Shape(stages: columnTotal, density, room: room)
    guard shape.showsAll, shape.count > 1 else { return [] }
    let needs = (0..<columnTotal).map { number -> Int in
      guard case .stage(let index) = columnItem(number) else { return density.leastWidth }
      return min(BoardLayout.mostWidth, density.need(forName: longestName(inStage: index)))
    }
    return Self.shared(room - (shape.count - 1) * shape.gap, among: needs, least: density.leastWidth)
  }

  /// Shares columns: each gets the least, then the narrowest of those that need more get it, then the narrowest of all.
  static func shared(_ room: Int, among needs: [Int], least: Int) -> [Int] {
    var widths = Array(repeating: least, count: needs.count)
    var spare = room - least * needs.count
    func raise(_ isEligible: (Int) -> Bool) {
      while spare > 0 {
        let eligible = widths.indices.filter(isEligible)
        guard let lowest = eligible.map({ widths[$0] }).min() else { return }
        for number in eligible where widths[number] == lowest && spare > 0 {
          widths[number] += 1
          spare -= 1
        }
      }
    }
    raise { widths[$0] < needs[$0] }
    raise { widths[$0] < BoardLayout.mostWidth }
    return widths
  }

  /// The columns of a stage's longest name, in steps of six so that columns stay where they are while somebody writes;
  /// of a long stage only the first touchpoints are looked at.
  private mutating func longestName(inStage index: Int) -> Int {
    let id = map.stages[index].id
    if let known = picture.board.names[id] { return known }
    var longest = 0
    for position in map.stages[index].touchpoints.indices.prefix(Self.mostMeasured) {
      longest = max(longest, look.typesetter.width(of: map.stages[index].touchpoints[position].name))
      if longest > 3 * BoardLayout.mostWidth { break }
    }
    longest = (longest + 5) / 6 * 6
    picture.board.names[id] = longest
    return longest
  }

  private static let mostMeasured = 64

  // Heights

  /// Whether all cards of all stages are on screen.
  private mutating func showsAll(in layout: BoardLayout) -> Bool {
    guard layout.dots == nil, layout.columnCount >= columnTotal else { return false }
    for number in 0..<columnTotal {
      guard case .stage(let index) = columnItem(number) else { continue }
      if !fits(stage: index, width: layout.width(ofColumn: number), layout) { return false }
    }
    return true
  }

  private mutating func fits(stage index: Int, width: Int, _ layout: BoardLayout) -> Bool {
    let (room, density) = (layout.allCardRows, layout.isList ? Density.line : layout.density)
    let count = map.stages[index].touchpoints.count
    guard count * density.leastHeight <= room else { return false }
    if density == .line { return true }
    let id = map.stages[index].id
    if let known = picture.board.heights[id]?[density], known.width == width {
      if known.rows > room { return false }
      if known.isWhole { return true }
    }
    var rows = 0
    var position = 0
    while position < count, rows <= room {
      rows += cardHeight(of: map.stages[index].touchpoints[position], density, width: width)
      position += 1
    }
    picture.board.heights[id, default: [:]][density] = BoardFit.Height(
      width: width, rows: rows, isWhole: position == count)
    return rows <= room
  }
}

extension Density {
  /// How wide a column should be so that nothing of a name is cut.
  fileprivate func need(forName columns: Int) -> Int {
    switch self {
    case .rich, .card: max(28, (columns + 2) / 3 + 8)
    case .lines: (columns + 8) / 2 + 3
    case .line: columns + 8
    case .dots, .fit: leastWidth
    }
  }
}
