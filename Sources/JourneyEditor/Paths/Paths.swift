import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// What customers really did, by the newest event log on the map: how many reach each touchpoint, leave there, come again,
/// and how long they wait; over the stages how many come so far. Opened, where those at one touchpoint came from and went.
struct Paths: Sendable {
  /// What the newest log tells of the map as a whole, as long as that is as it was.
  var picture: PathsPicture?
  /// The first row on screen: a touchpoint, or before the first of a stage the stage.
  var top = TouchpointPlace(stage: 0, position: -1)
  /// Whether one touchpoint is shown with its ways.
  var isOpen = false
  /// How far a log has been read; nil where none is being read.
  var reading: Phrase?
  /// How far counting a log has come; nil where none is being counted.
  var counting: Phrase?
  /// The log that is being decided about.
  var laying: LogLaying?
  /// The moves of a log that the map does not have, as long as they are being decided about.
  var moves: NewMoves?
}

/// The newest log on a map, and its funnel over the stages.
struct PathsPicture: Sendable {
  let log: CountedLog?
  let steps: [FunnelStep]
  private let byStage: [Int: Int]

  init(of document: Document) {
    log = document.log
    steps = log.map { FunnelStep.steps(of: document.map, in: $0) } ?? []
    byStage = Dictionary(uniqueKeysWithValues: steps.enumerated().map { ($1.stage, $0) })
  }

  /// The step that a stage is; nil for one of which the log knows nothing.
  func step(ofStage stage: Int) -> FunnelStep? { byStage[stage].map { steps[$0] } }

  /// What the log tells of a touchpoint.
  func paths(of touchpoint: Touchpoint) -> TouchpointPaths? {
    log.flatMap { TouchpointPaths(of: touchpoint, in: $0) }
  }
}

extension Paths: MapView {
  static func prepare(in editor: inout Editor) { editor.settlePaths() }
  static func scroll(in editor: inout Editor) { editor.scrollPaths() }

  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) {
    guard !area.isEmpty else { return }
    guard !drawn.editor.map.stages.isEmpty else { return EmptyView(drawn: drawn).draw(on: &frame, in: area) }
    guard let picture = drawn.editor.views.paths.picture, let log = picture.log else {
      return PathsEmptyView(drawn: drawn).draw(on: &frame, in: area)
    }
    if drawn.editor.views.paths.isOpen, let touchpoint = drawn.editor.focusedTouchpoint {
      PathWaysView(drawn: drawn, touchpoint: touchpoint, paths: picture.paths(of: touchpoint)).draw(
        on: &frame, in: area)
    } else {
      PathsView(drawn: drawn, picture: picture, log: log).draw(on: &frame, in: area)
    }
  }

  static func move(_ movement: Movement, in editor: inout Editor) { editor.moveInPaths(movement) }

  /// Opens the ways of a touchpoint, and from there its form.
  static func open(in editor: inout Editor) {
    guard editor.board.focus.touchpoint != nil, editor.views.paths.picture?.log != nil,
      !editor.views.paths.isOpen
    else { return editor.open() }
    editor.notice = nil
    editor.views.paths.isOpen = true
  }

  static func rename(in editor: inout Editor) {
    editor.show(.map)
    editor.beginRenaming()
  }

  static func enter(in editor: inout Editor) { editor.views.paths.isOpen = false }

  static func widen(in editor: inout Editor) -> Bool {
    guard editor.views.paths.isOpen else { return false }
    editor.views.paths.isOpen = false
    return true
  }

  static func click(_ row: Int, _ column: Int, in editor: inout Editor) {
    editor.focus(on: TouchpointPlace(stage: row, position: column))
  }

  static func wheel(at point: Point, by step: Int, in editor: inout Editor) {
    if editor.views.paths.isOpen { return editor.moveInPaths(step < 0 ? .up : .down) }
    editor.board.followsFocus = false
    if let next = editor.pathsRow(editor.views.paths.top, by: step) { editor.views.paths.top = next }
  }

  static func hints(in editor: Editor) -> [Action] {
    if editor.map.stages.isEmpty { return [.addStage, .nextView, .palette, .help, .quit] }
    let lay: [Action] = [.layLog]
    guard editor.views.paths.picture?.log != nil else {
      return lay + [.nextView, .palette, .help, .undo, .save, .quit]
    }
    return [.open] + (editor.views.paths.isOpen ? [.back] : []) + [.nextLow, .showFlow] + lay
      + [.nextStage, .addPain, .nextView, .palette, .help, .undo, .save, .quit]
  }

  static func hint(for action: Action, in editor: Editor) -> Phrase? {
    switch action {
    case .open where !editor.views.paths.isOpen && editor.board.focus.touchpoint != nil: .hint("pathWays")
    case .back where editor.views.paths.isOpen: .hint("pathAll")
    default: nil
    }
  }
}

extension Editor {
  /// The touchpoint that has the focus.
  var focusedTouchpoint: Touchpoint? { board.focus.touchpoint.flatMap { map.touchpoint($0) } }

  /// Takes in what was changed: readings of stages and of the map make what is shown of the whole anew.
  mutating func settlePaths() {
    let changes = takeChanges()
    if views.paths.picture == nil || changes.touchesAll || changes.touchesCounts {
      views.paths.picture = PathsPicture(of: document)
    }
    if !views.flow.index.isOf(map.transitions) { views.flow.index = FlowIndex(map.transitions) }
  }

  mutating func moveInPaths(_ movement: Movement) {
    guard let place = here else { return }
    notice = nil
    switch movement {
    case .up: if let next = pathsRow(place, by: -1) { focus(on: next) }
    case .down: if let next = pathsRow(place, by: 1) { focus(on: next) }
    case .left, .right: goToStage(place.stage + ((movement == .right) == (flow == .leftToRight) ? 1 : -1))
    case .previousStage: goToStage(place.stage - 1)
    case .nextStage: goToStage(place.stage + 1)
    case .pageUp, .pageDown: pageInPaths(from: place, by: movement == .pageUp ? -1 : 1)
    case .first: focus(on: TouchpointPlace(stage: 0, position: -1))
    case .last:
      let stage = map.stages.count - 1
      focus(on: TouchpointPlace(stage: stage, position: map.stages[stage].touchpoints.count - 1))
    }
  }

  private mutating func pageInPaths(from place: TouchpointPlace, by step: Int) {
    var place = place
    for _ in 1..<max(2, PathsLayout(area: layout.board).list.rows) {
      place = pathsRow(place, by: step) ?? place
    }
    focus(on: place)
  }

  /// The row above or below one; while one touchpoint is shown only touchpoints are rows.
  func pathsRow(_ place: TouchpointPlace, by step: Int) -> TouchpointPlace? {
    if views.paths.isOpen { return neighbour(of: place, by: step) }
    let position = place.position + step
    if position >= -1, position < map.stages[place.stage].touchpoints.count {
      return TouchpointPlace(stage: place.stage, position: position)
    }
    let stage = place.stage + step
    guard map.stages.indices.contains(stage) else { return nil }
    return TouchpointPlace(stage: stage, position: step > 0 ? -1 : map.stages[stage].touchpoints.count - 1)
  }

  /// Scrolls no further than that the focus is on screen and the last rows fill it; looks at no more rows than fit.
  mutating func scrollPaths() {
    guard !map.stages.isEmpty, !views.paths.isOpen else { return }
    let rows = PathsLayout(area: layout.board).list.rows
    var top = views.paths.top
    top.stage = min(max(0, top.stage), map.stages.count - 1)
    top.position = min(max(-1, top.position), map.stages[top.stage].touchpoints.count - 1)
    if board.followsFocus, let here {
      top = min(top, here)
      top = max(top, back(from: here, by: rows - 1))
    }
    let stage = map.stages.count - 1
    let last = TouchpointPlace(stage: stage, position: map.stages[stage].touchpoints.count - 1)
    views.paths.top = min(top, back(from: last, by: rows - 1))
  }

  private func back(from place: TouchpointPlace, by steps: Int) -> TouchpointPlace {
    var place = place
    for _ in 0..<max(0, steps) {
      guard let above = pathsRow(place, by: -1) else { break }
      place = above
    }
    return place
  }
}
