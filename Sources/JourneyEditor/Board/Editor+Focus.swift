import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

extension Editor {
  /// Where the focus stands; a stage's own heading is position −1. Nil on a map without stages.
  var here: TouchpointPlace? {
    switch board.focus {
    case .nothing: nil
    case .stage(let id): map.position(of: id).map { TouchpointPlace(stage: $0, position: -1) }
    case .touchpoint(let id): map.place(of: id)
    }
  }

  /// What actions on touchpoints act on: the selected ones in the journey's order, else the focused one.
  var affected: [Touchpoint.ID] {
    if board.selection.isEmpty { return board.focus.touchpoint.map { [$0] } ?? [] }
    return board.selection.compactMap { id in map.place(of: id).map { (id, $0) } }.sorted { $0.1 < $1.1 }.map(
      \.0)
  }

  /// How a touchpoint is judged.
  func assessment(of touchpoint: Touchpoint) -> Assessment {
    Assessment(of: touchpoint, by: document.figures.rules)
  }

  /// Whether actions on touchpoints have something to act on.
  var hasAffected: Bool { !board.selection.isEmpty || board.focus.touchpoint != nil }

  /// Puts the focus on a place; position −1 is the stage itself.
  mutating func focus(on place: TouchpointPlace) {
    guard map.stages.indices.contains(place.stage) else { return }
    let stage = map.stages[place.stage]
    let position = min(place.position, stage.touchpoints.count - 1)
    board.focus = position < 0 ? .stage(stage.id) : .touchpoint(stage.touchpoints[position].id)
    if board.rangeStart != nil { view.updateRange(in: &self) }
  }

  mutating func moveFocus(_ movement: Movement) {
    guard var place = here else { return }
    let page = max(1, visibleCards(inStage: place.stage) - 1)
    switch movement {
    case .up: place.position -= 1
    case .down: place.position += 1
    case .pageUp: place.position = place.position <= 0 ? place.position : max(0, place.position - page)
    case .pageDown: place.position += page
    case .first: place.position = 0
    case .last: place.position = map.stages[place.stage].touchpoints.count - 1
    case .left: place = neighbour(of: place, by: flow == .leftToRight ? -1 : 1)
    case .right: place = neighbour(of: place, by: flow == .leftToRight ? 1 : -1)
    case .nextStage: place = neighbour(of: place, by: 1)
    case .previousStage: place = neighbour(of: place, by: -1)
    }
    place.position = max(-1, place.position)
    notice = nil
    focus(on: place)
  }

  /// The place at the same height in a stage beside; the same place where there is none.
  ///
  /// The height is counted from the top of what is on screen, so that the eye moves straight across.
  private func neighbour(of place: TouchpointPlace, by step: Int) -> TouchpointPlace {
    let index = place.stage + step
    guard map.stages.indices.contains(index) else { return place }
    guard place.position >= 0 else { return TouchpointPlace(stage: index, position: -1) }
    // Signs stand at the same height whatever is named below.
    guard layout.dots == nil else { return TouchpointPlace(stage: index, position: place.position) }
    let offset = place.position - (board.tops[map.stages[place.stage].id] ?? 0)
    return TouchpointPlace(stage: index, position: max(0, (board.tops[map.stages[index].id] ?? 0) + offset))
  }

  mutating func goToStage(_ index: Int) {
    guard map.stages.indices.contains(index) else { return }
    notice = nil
    focus(on: TouchpointPlace(stage: index, position: 0))
  }

  /// Which way to walk.
  enum Way { case forward, backward }

  mutating func walkLows(_ way: Way) {
    let start = here ?? TouchpointPlace(stage: 0, position: -1)
    let found =
      switch way {
      case .forward: document.figures.nextLow(after: start, in: map)
      case .backward: document.figures.previousLow(before: start, in: map)
      }
    guard let found else { return }
    focus(on: found)
    say(.lowOf(map.stages[found.stage].name, count: document.figures.total.low))
  }
}
