import Console
import JourneyModel
import Phrases

/// A view of the map: what it shows and what the keys that all views share do in it.
///
/// The state of each view is a value in `Views` and is changed there, in place: a table of a big map must not be copied
/// for a key. So what a view does is asked of its type, which is handed the editor.
protocol MapView {
  /// Whether it is the board of cards: with the strip of stages, capture mode and cards that can be dragged.
  static var isBoard: Bool { get }
  /// Whether what has the focus is told below it; else it tells that itself and gets these rows.
  static var hasPreview: Bool { get }
  /// Whether it shows where things go that are moved.
  static var showsMoves: Bool { get }
  /// Whether the filter narrows what it shows.
  static var canBeNarrowed: Bool { get }
  /// Whether the filter dims what does not pass it.
  static var dims: Bool { get }

  /// Takes in what was changed, and puts the eye where the focus went, before anything scrolls.
  static func prepare(in editor: inout Editor)
  /// Scrolls so that what the eye is on is on screen.
  static func scroll(in editor: inout Editor)
  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor)

  static func move(_ movement: Movement, in editor: inout Editor)
  /// Opens what the eye is on.
  static func open(in editor: inout Editor)
  /// Changes what the eye is on where it stands.
  static func rename(in editor: inout Editor)
  /// Does an action in a way of its own, and tells whether it has one.
  static func performs(_ action: Action, in editor: inout Editor) -> Bool
  /// Whether an action can be done in it; nil where that is as everywhere else.
  static func answer(to action: Action, in editor: Editor) -> ViewAnswer?
  /// Takes a click on a cell, by row and column as the view counts them.
  static func click(_ row: Int, _ column: Int, in editor: inout Editor)
  /// Takes a turn of the wheel.
  static func wheel(at point: Point, by step: Int, in editor: inout Editor)

  /// The view is shown from now on.
  static func enter(in editor: inout Editor)
  /// Takes away what narrows it, and tells whether there was something: Esc does that before it leaves the view.
  static func widen(in editor: inout Editor) -> Bool
  /// Goes to the next touchpoint that is low.
  static func walkLows(_ way: Editor.Way, in editor: inout Editor)
  /// Takes the focus along while a range is selected.
  static func extend(_ movement: Movement, in editor: inout Editor)
  /// Selects what lies between the start of the range and the eye.
  static func updateRange(in editor: inout Editor)
  /// Goes on to another cell after one was written and left by Tab.
  static func goOn(after cell: CellEdit, in editor: inout Editor)
  /// Puts the eye on a transition that was added.
  static func show(_ transition: Transition.ID, in editor: inout Editor)

  /// The actions whose keys the last line names, the most important first.
  static func hints(in editor: Editor) -> [Action]
  /// What an action is called there, where that is something else than usual.
  static func hint(for action: Action, in editor: Editor) -> Phrase?
  /// The columns to which the text of a cell is wrapped; nil where it stands on one line.
  static func cellWidth(in editor: Editor) -> Int?
}

/// What a view says of an action.
enum ViewAnswer {
  case possible
  case impossible(Phrase)

  var obstacle: Phrase? { if case .impossible(let reason) = self { reason } else { nil } }
}

extension MapView {
  static var isBoard: Bool { false }
  static var hasPreview: Bool { true }
  static var showsMoves: Bool { false }
  static var canBeNarrowed: Bool { false }
  static var dims: Bool { false }
  static func prepare(in editor: inout Editor) { editor.forgetTables() }
  static func scroll(in editor: inout Editor) {}
  static func performs(_ action: Action, in editor: inout Editor) -> Bool { false }
  static func answer(to action: Action, in editor: Editor) -> ViewAnswer? { nil }
  static func click(_ row: Int, _ column: Int, in editor: inout Editor) {}
  static func enter(in editor: inout Editor) {}
  static func widen(in editor: inout Editor) -> Bool { dims && editor.clearFilter() }
  static func walkLows(_ way: Editor.Way, in editor: inout Editor) { editor.walkLows(way) }
  static func extend(_ movement: Movement, in editor: inout Editor) { editor.moveFocus(movement) }
  static func updateRange(in editor: inout Editor) { editor.updateRangeOnMap() }
  static func goOn(after cell: CellEdit, in editor: inout Editor) {}
  static func show(_ transition: Transition.ID, in editor: inout Editor) {}
  static func hint(for action: Action, in editor: Editor) -> Phrase? { nil }
  static func cellWidth(in editor: Editor) -> Int? { nil }
}
