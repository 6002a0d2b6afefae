/// The views of the map: which of them is shown, and where the eye is in each besides the focus, which all share.
struct Views: Sendable {
  var shown = Perspective.map
  var journey = Journey()
  var wall = Wall()
  var lanes = Lanes()
  var flow = Flow()
  var paths = Paths()
  var curve = Curve()
  var tables = Tables()
  /// What the filter leaves bright where it dims the others.
  var dimming: Dimming?
}

extension Perspective {
  /// What it shows. Told apart here and not asked of the type while the program runs: to find that a type is no table,
  /// all that is known of all types would be looked through.
  private enum Shown {
    case view(any MapView.Type)
    case table(any TableKind.Type)
  }

  /// The one place where a perspective and its view are put together.
  private var shown: Shown {
    switch self {
    case .map: .view(Board.self)
    case .journey: .view(Journey.self)
    case .wall: .view(Wall.self)
    case .lanes: .view(Lanes.self)
    case .curve: .view(Curve.self)
    case .flow: .view(Flow.self)
    case .paths: .view(Paths.self)
    case .pains: .table(PainTable.self)
    case .opportunities: .table(OpportunityTable.self)
    case .inventory: .table(InventoryTable.self)
    case .actions: .table(ActionTable.self)
    case .parking: .table(ParkingTable.self)
    }
  }

  /// The view that it shows.
  var view: any MapView.Type {
    switch shown {
    case .view(let view): view
    case .table(let table): table
    }
  }

  /// The table that it shows, for those that show one.
  var table: (any TableKind.Type)? { if case .table(let table) = shown { table } else { nil } }
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
    if perspective != .paths { views.paths.picture = nil }
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
