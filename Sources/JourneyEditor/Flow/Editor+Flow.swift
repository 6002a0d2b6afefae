import Console
import JourneyModel
import Phrases
import TerminalText

// The keys of the flow. What is in the middle has the focus, so that rating and the like act on it.
extension Editor {
  /// Keeps a touchpoint in the middle and the cursor on a way that is there.
  mutating func settleFlow() {
    if !flowState.index.isOf(map.transitions) { flowState.index = FlowIndex(map.transitions) }
    if case .stage(let id) = board.focus, let first = map.stage(id)?.touchpoints.first {
      board.focus = .touchpoint(first.id)
    }
    if flowState.middle != board.focus.touchpoint {
      flowState.middle = board.focus.touchpoint
      flowState.side = .middle
      flowState.item = 0
    }
    flowState.item = min(max(0, flowState.item), max(0, flowLinksHere.count - 1))
  }

  mutating func moveInFlow(_ action: Action) {
    guard let place = here else { return }
    notice = nil
    let forward: Action = flow == .leftToRight ? .right : .left
    switch action {
    case .left, .right: putFlowCursor(action == forward ? 1 : -1)
    case .nextStage: goToStage(place.stage + 1)
    case .previousStage: goToStage(place.stage - 1)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      if flowState.side == .middle { walkInMiddle(action, place) } else { walkInList(action) }
    default: break
    }
  }

  private mutating func putFlowCursor(_ step: Int) {
    guard board.focus.touchpoint != nil, let side = FlowSide(rawValue: flowState.side.rawValue + step) else {
      return
    }
    flowState.side = side
    flowState.item = 0
  }

  private mutating func walkInList(_ action: Action) {
    switch action {
    case .up: flowState.item -= 1
    case .down: flowState.item += 1
    case .pageUp: flowState.item -= 5
    case .pageDown: flowState.item += 5
    case .first: flowState.item = 0
    default: flowState.item = flowLinksHere.count - 1
    }
  }

  /// In the middle the keys go along the journey.
  private mutating func walkInMiddle(_ action: Action, _ place: TouchpointPlace) {
    switch action {
    case .up, .down:
      if let next = neighbour(of: place, by: action == .up ? -1 : 1) { focus(on: next) }
    case .pageUp: goToStage(place.stage - 1)
    case .pageDown: goToStage(place.stage + 1)
    default: moveFocus(action)
    }
  }

  /// Brings what the cursor is on into the middle; a way out of the journey, or into it, opens.
  mutating func openInFlow() {
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
    guard flowState.side != .middle else {
      show(.map)
      return beginRenaming()
    }
    guard let transition = flowLinkHere?.transition else { return say(.flowOrderStays) }
    edit(.field("share"), of: [.transition(transition.id)])
  }

  /// The field of a transition to which Tab leads on from another, nil behind the last.
  mutating func goOnInFlow(after cell: CellEdit) {
    guard perspective == .flow, mode.isBoard else { return }
    if cell.key == .field("share") {
      edit(.field("note"), of: cell.targets)
    } else if cell.key == .field("note") {
      edit(.field(flowState.side == .start ? "from" : "to"), of: cell.targets)
    }
  }

  mutating func clickInFlow(_ row: Int, _ column: Int) {
    guard let side = FlowSide(rawValue: column) else { return }
    flowState.side = side
    flowState.item = max(0, row)
  }

  var flowActions: [Action] {
    if board.focus.touchpoint == nil {
      return [.nextStage, .addTouchpoint, .nextView, .palette, .help, .quit]
    }
    let own: [Action] =
      switch flowLinkHere?.kind {
      case nil: [.open, .addTransition, .rate1, .addPain]
      case .transition: [.open, .rename, .addTransition, .delete]
      case .order, .border: [.open, .addTransition]
      }
    return own + [.nextLow, .find, .nextView, .palette, .help, .undo, .save, .quit]
  }
}
