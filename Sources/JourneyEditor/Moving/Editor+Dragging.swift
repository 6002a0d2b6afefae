import Console
import JourneyModel
import TerminalText

// Cards and stages that are dragged: what is pressed is picked up with the first movement, goes where the mouse is as if
// arrows carried it, and is dropped where the button is let go; Esc puts it back.
extension Editor {
  /// Remembers what was pressed: it is picked up if the mouse moves off it.
  mutating func grab(at point: Point) {
    (mouse.grabbed, mouse.dragPoint) = (nil, nil)
    guard isMapOnTop, view.isBoard, file.readOnly == nil else { return }
    switch target(at: point) {
    case .touchpoint(let id)?: mouse.grabbed = .touchpoint(id)
    case .stage(let id)?: mouse.grabbed = .stage(id)
    default: break
    }
  }

  /// Carries what was pressed to where the mouse is.
  mutating func drag(to point: Point) {
    guard let grabbed = mouse.grabbed else { return }
    mouse.dragPoint = point
    // The first movement picks up; what then holds it carries it on at once.
    if isMapOnTop { ask { $0.drag(grabbed, to: point, in: &$1) } }
    if !isMapOnTop { ask { $0.drag(grabbed, to: point, in: &$1) } }
  }

  /// Lets go of what was dragged.
  mutating func release() {
    defer { (mouse.grabbed, mouse.dragPoint) = (nil, nil) }
    if mouse.grabbed != nil { ask { $0.release(in: &$1) } }
  }

  /// Whether what is dragged is held at an edge, behind which more stages are: it goes on by itself from time to time.
  var dragsByItself: Bool {
    guard case .touchpoint? = mouse.grabbed, let point = mouse.dragPoint, layers.top is Move else {
      return false
    }
    return edge(at: point) != nil
  }

  /// Takes what is held at an edge one stage further.
  mutating func dragOn() { if let point = mouse.dragPoint { drag(to: point) } }

  /// Whether a point is still on what was pressed.
  func isOver(_ grabbed: Focus, _ point: Point) -> Bool {
    switch target(at: point) {
    case .touchpoint(let id)?: grabbed == .touchpoint(id)
    case .stage(let id)?: grabbed == .stage(id)
    default: false
    }
  }

  /// The edits that take what was pressed to where the mouse is.
  func dragEdits(_ grabbed: Focus, to point: Point) -> [Edit] {
    switch grabbed {
    case .nothing: return []
    case .stage(let id):
      guard let over = stage(at: point), let from = map.position(of: id), over != from else { return [] }
      return [.moveStage(id, to: over)]
    case .touchpoint:
      if let sideways = edge(at: point) { return moveEdits(sideways) ?? [] }
      guard let (stage, anchor) = destination(at: point) else { return [] }
      return edits(moving: affected, into: stage, before: anchor)
    }
  }

  /// The stage whose heading, column or cell of the strip is at a point.
  private func stage(at point: Point) -> Int? {
    for (area, target) in mouse.areas.reversed() where area.contains(point) {
      switch resolved(target, at: point) {
      case .stage(let id), .column(let id): return map.position(of: id)
      case .touchpoint(let id): return map.place(of: id)?.stage
      default: continue
      }
    }
    return nil
  }

  /// At the first or last columns of the board more stages may be out of sight: there things go on by themselves.
  private func edge(at point: Point) -> Action? {
    let area = layout.board
    guard area.contains(point) else { return nil }
    let isForward = point.column >= area.end - 2
    guard isForward || point.column <= area.start + 1 else { return nil }
    let hasMore = isForward ? board.firstColumn + layout.columnCount < columnTotal : board.firstColumn > 0
    guard hasMore else { return nil }
    return isForward == (flow == .leftToRight) ? .moveRight : .moveLeft
  }

  /// Whether what is carried stands before a place of its own stage.
  private func comesFromAbove(_ place: TouchpointPlace) -> Bool {
    guard let own = here else { return false }
    return own.stage == place.stage && own.position < place.position
  }

  /// The stage and the touchpoint before which something let go at a point would stand; nil for the latter is the
  /// stage's end. The upper half of a card is before it, the lower half behind.
  private func destination(at point: Point) -> (stage: Int, anchor: Touchpoint.ID?)? {
    for (area, target) in mouse.areas.reversed() where area.contains(point) {
      switch resolved(target, at: point) {
      case .touchpoint(let id):
        guard let place = map.place(of: id), !affected.contains(id) else { return nil }
        // What has no lower half lets by what comes from above.
        let isLow = target != .touchpoint(id) || area.rows == 1
        if isLow ? !comesFromAbove(place) : 2 * (point.row - area.top) < area.rows {
          return (place.stage, id)
        }
        let touchpoints = map.stages[place.stage].touchpoints
        let next = (place.position + 1..<touchpoints.count).first { !affected.contains(touchpoints[$0].id) }
        return (place.stage, next.map { touchpoints[$0].id })
      case .column(let id), .stage(let id): return map.position(of: id).map { ($0, nil) }
      default: continue
      }
    }
    return nil
  }
}
