import Console
import JourneyModel
import Phrases
import TerminalText

// The keys of the flow. What is in the middle has the focus, so that rating and the like act on it.
extension Editor {
  /// Keeps a touchpoint in the middle and the cursor on a way that is there.
  mutating func settleFlow() {
    if !views.flow.index.isOf(map.transitions) { views.flow.index = FlowIndex(map.transitions) }
    if views.flow.isWhole { return settleWholeFlow() }
    if case .stage(let id) = board.focus, let first = map.stage(id)?.touchpoints.first {
      board.focus = .touchpoint(first.id)
    }
    if views.flow.middle != board.focus.touchpoint {
      views.flow.middle = board.focus.touchpoint
      views.flow.side = .middle
      views.flow.item = 0
    }
    views.flow.item = min(max(0, views.flow.item), max(0, flowLinksHere.count - 1))
  }

  mutating func moveInFlow(_ movement: Movement) {
    guard let place = here else { return }
    notice = nil
    if views.flow.isWhole { return moveFocus(movement) }
    let forward: Movement = flow == .leftToRight ? .right : .left
    switch movement {
    case .left, .right: putFlowCursor(movement == forward ? 1 : -1)
    case .nextStage: goToStage(place.stage + 1)
    case .previousStage: goToStage(place.stage - 1)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      if views.flow.side == .middle { walkInMiddle(movement, place) } else { walkInList(movement) }
    }
  }

  private mutating func putFlowCursor(_ step: Int) {
    guard board.focus.touchpoint != nil, let side = FlowSide(rawValue: views.flow.side.rawValue + step) else {
      return
    }
    views.flow.side = side
    views.flow.item = 0
  }

  private mutating func walkInList(_ movement: Movement) {
    switch movement {
    case .up: views.flow.item -= 1
    case .down: views.flow.item += 1
    case .pageUp: views.flow.item -= 5
    case .pageDown: views.flow.item += 5
    case .first: views.flow.item = 0
    case .last: views.flow.item = flowLinksHere.count - 1
    case .left, .right, .nextStage, .previousStage: break
    }
  }

  /// In the middle the keys go along the journey.
  private mutating func walkInMiddle(_ movement: Movement, _ place: TouchpointPlace) {
    switch movement {
    case .up, .down:
      if let next = neighbour(of: place, by: movement == .up ? -1 : 1) { focus(on: next) }
    case .pageUp: goToStage(place.stage - 1)
    case .pageDown: goToStage(place.stage + 1)
    case .first, .last, .left, .right, .nextStage, .previousStage: moveFocus(movement)
    }
  }

  /// Brings what the cursor is on into the middle; a way out of the journey, or into it, opens.
  mutating func openInFlow() {
    if views.flow.isWhole, board.focus.touchpoint != nil {
      notice = nil
      views.flow.isWhole = false
      return
    }
    guard let link = flowLinkHere else { return open() }
    if let other = link.other {
      notice = nil
      board.focus = .touchpoint(other)
    } else if let transition = link.transition {
      openForm(of: .transition(transition.id), at: .field("share"))
    } else {
      say(.nothingToEditHere)
    }
  }

  /// Changes a transition where it stands: first its share, then by Tab its note and its other end.
  mutating func editInFlow() {
    guard views.flow.side != .middle else {
      show(.map)
      return beginRenaming()
    }
    guard let transition = flowLinkHere?.transition else { return say(.flowOrderStays) }
    edit(.field("share"), of: [.transition(transition.id)])
  }

  /// The field of a transition to which Tab leads on from another, nil behind the last.
  mutating func goOnInFlow(after cell: CellEdit) {
    if cell.key == .field("share") {
      edit(.field("note"), of: cell.targets)
    } else if cell.key == .field("note") {
      edit(.field(views.flow.side == .start ? "from" : "to"), of: cell.targets)
    }
  }

  mutating func clickInFlow(_ row: Int, _ column: Int) {
    guard let side = FlowSide(rawValue: column) else { return }
    views.flow.side = side
    views.flow.item = max(0, row)
  }

  var flowActions: [Action] {
    if board.focus.touchpoint == nil {
      return [.nextStage, .addTouchpoint, .nextView, .palette, .help, .quit]
    }
    if views.flow.isWhole {
      return [.open, .addTransition, .nextLow, .find, .nextView, .palette, .help, .undo, .save, .quit]
    }
    let own: [Action] =
      switch flowLinkHere?.kind {
      case nil: [.open, .back, .addTransition, .rate1, .addPain]
      case .transition: [.open, .rename, .addTransition, .delete]
      case .order, .border: [.open, .addTransition]
      }
    return own + [.nextLow, .find, .nextView, .palette, .help, .undo, .save, .quit]
  }
}
