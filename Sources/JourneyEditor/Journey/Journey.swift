import Console
import JourneyModel
import Phrases

/// A row of the journey below its curve.
enum JourneyRow: String, CaseIterable, Hashable, Sendable {
  case touchpoints, pains, opportunities, owners

  /// All rows in the order in which one of them comes first; the others follow, going round.
  func first() -> [JourneyRow] {
    let place = Self.allCases.firstIndex(of: self) ?? 0
    return Array(Self.allCases[place...] + Self.allCases[..<place])
  }

  /// The row of the lanes that is called the same.
  var lane: LaneRow {
    switch self {
    case .touchpoints: .touchpoints
    case .pains: .pains
    case .opportunities: .opportunities
    case .owners: .owners
    }
  }
}

/// The whole journey in one picture: the curve over all stages, and below it, aligned to it, the touchpoints, what hurts,
/// what could be done, who sees to it.
struct Journey: Sendable {
  /// Which row stands first below the curve.
  var first = JourneyRow.touchpoints
  /// What the picture is made from, for as long as the map is as it was.
  var picture: JourneyPicture?
}

extension Journey: MapView {
  static var dims: Bool { true }

  static func prepare(in editor: inout Editor) { editor.settleJourney() }

  static func draw(on frame: inout Frame, in area: Rect, of drawn: DrawnEditor) {
    JourneyView(drawn: drawn).draw(on: &frame, in: area)
  }

  static func move(_ movement: Movement, in editor: inout Editor) { editor.moveInJourney(movement) }
  static func open(in editor: inout Editor) { editor.open() }

  static func rename(in editor: inout Editor) {
    editor.show(.map)
    editor.beginRenaming()
  }

  /// The curve turns as in its own view; what sorts tables puts another row first.
  static func performs(_ action: Action, in editor: inout Editor) -> Bool {
    switch action {
    case .curveKind: editor.turnCurve()
    case .sort: editor.turnJourneyRows()
    default: return false
    }
    return true
  }

  static func answer(to action: Action, in editor: Editor) -> ViewAnswer? {
    action == .sort ? .possible : nil
  }

  static func click(_ row: Int, _ column: Int, in editor: inout Editor) {
    editor.focus(on: TouchpointPlace(stage: row, position: column))
  }

  static func wheel(at point: Point, by step: Int, in editor: inout Editor) { editor.stepInCurve(by: step) }

  static func hints(in editor: Editor) -> [Action] {
    if editor.map.stages.isEmpty { return [.addStage, .nextView, .palette, .help, .quit] }
    return [
      .open, .rate1, .emotionUp, .emotionDown, .nextLow, .sort, .curveKind, .nextStage, .addPain, .nextView,
      .palette, .help, .undo, .save, .quit,
    ]
  }

  static func hint(for action: Action, in editor: Editor) -> Phrase? {
    switch action {
    case .sort: .hint("journeyRows")
    case .curveKind where !editor.journeyShowsEmotion: .hint("curveEmotion")
    default: nil
    }
  }
}
