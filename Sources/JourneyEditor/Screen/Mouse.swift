import Console
import JourneyModel

/// The mouse as the editor knows it: the meaning of each part of the last picture, and the button that is held.
struct Mouse: Sendable {
  /// The parts of the last picture and the meaning of a click on each; what stands later lies on top.
  var areas: [(area: Rect, target: ClickTarget)] = []
  /// The thing that was pressed, as long as the button is held.
  var grabbed: Focus?
  /// The point to which it has been dragged.
  var dragPoint: Point?
  /// Whether the last click left what it was on for something else.
  var lastClickLeft = false
  /// Whether the button was pressed in a field, so that dragging selects there.
  var isSelecting = false

  /// The meaning of a click at a point.
  func target(at point: Point) -> ClickTarget? { areas.last { $0.area.contains(point) }?.target }
}
