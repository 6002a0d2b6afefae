/// The views of the map: which of them is shown, and where the eye is in each besides the focus, which all share.
struct Views: Sendable {
  var shown = Perspective.map
  var journey = Journey()
  var wall = Wall()
  var lanes = Lanes()
  var flow = Flow()
  var curve = Curve()
  var tables = Tables()
  /// What the filter leaves bright where it dims the others.
  var dimming: Dimming?
}

extension Perspective {
  /// The view that it shows. The one place where the two are put together.
  var view: any MapView.Type {
    switch self {
    case .map: Board.self
    case .journey: Journey.self
    case .wall: Wall.self
    case .lanes: Lanes.self
    case .curve: Curve.self
    case .pains: PainTable.self
    case .opportunities: OpportunityTable.self
    case .inventory: InventoryTable.self
    case .flow: Flow.self
    case .actions: ActionTable.self
    case .parking: ParkingTable.self
    }
  }

  /// The table that it shows, for those that show one.
  var table: (any TableKind.Type)? { view as? any TableKind.Type }
}

extension Editor {
  /// As what the map is shown.
  public internal(set) var perspective: Perspective {
    get { views.shown }
    set { views.shown = newValue }
  }

  /// The view that is shown.
  var view: any MapView.Type { views.shown.view }

  /// Hands over what was changed on the map since that was asked for last, and forgets what the views that are not shown
  /// made of it: whoever is not in a view pays nothing for it.
  mutating func takeChanges() -> TableChanges {
    let changes = document.tableChanges
    guard !changes.isEmpty else { return changes }
    document.forgetTableChanges()
    if perspective.table == nil { views.tables.rows = nil }
    if perspective != .journey { views.journey.picture = nil }
    if perspective != .wall { views.wall.list = nil }
    return changes
  }

  /// Shows the map as something else; the focus stays.
  mutating func show(_ perspective: Perspective) {
    self.perspective = perspective
    notice = nil
    view.enter(in: &self)
  }

  /// Leaves a view by Esc: what narrows it goes first, then it gives way to the board.
  mutating func leaveView() { if !view.widen(in: &self) { show(.map) } }
}

extension Action {
  /// Whether the action shows on the board what it does, so that any other view gives way to the board first.
  func needsBoard(instead view: any MapView.Type) -> Bool {
    switch self {
    case .addTouchpoint, .addStage, .captureMode, .density: !view.isBoard
    case .pickUp, .moveUp, .moveDown, .moveLeft, .moveRight: !view.showsMoves
    default: false
    }
  }
}
