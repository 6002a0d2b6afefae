public import JourneyModel

/// How a map was being looked at: what is kept from one session to the next.
public struct ViewState: Hashable, Sendable {
  /// As what it was shown.
  public var perspective: Perspective
  /// Where the eye was.
  public var focus: Focus
  /// Whether cards were lines.
  public var isCompact: Bool
  /// What narrowed the tables.
  public var filter: String
  /// Which row stood first below the curve of the whole journey; empty for the usual one.
  public var firstRow: String

  /// A way of looking at a map.
  public init(
    perspective: Perspective = .map, focus: Focus = .nothing, isCompact: Bool = false, filter: String = "",
    firstRow: String = ""
  ) {
    self.perspective = perspective
    self.focus = focus
    self.isCompact = isCompact
    self.filter = filter
    self.firstRow = firstRow
  }
}

extension Editor {
  /// How the map is being looked at.
  public var viewState: ViewState {
    ViewState(
      perspective: perspective, focus: board.focus, isCompact: board.isCompact,
      filter: views.tables.filter.text,
      firstRow: views.journey.first == .touchpoints ? "" : views.journey.first.rawValue)
  }

  /// Looks at the map as it was looked at before; what is not there any more is passed over.
  public mutating func restore(_ state: ViewState) {
    switch state.focus {
    case .stage(let id) where map.position(of: id) != nil: board.focus = state.focus
    case .touchpoint(let id) where map.contains(id): board.focus = state.focus
    case .nothing, .stage, .touchpoint: break
    }
    board.isCompact = state.isCompact
    views.journey.first = JourneyRow(rawValue: state.firstRow) ?? .touchpoints
    if !state.filter.isEmpty { setFilter(state.filter) }
    if state.perspective != .map { show(state.perspective) }
  }
}
