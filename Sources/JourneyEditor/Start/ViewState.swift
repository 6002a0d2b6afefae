public import JourneyModel
import JourneyWords

/// How a map was being looked at: what is kept from one session to the next.
public struct ViewState: Hashable, Sendable {
  /// As what it was shown.
  public var perspective: Perspective
  /// Where the eye was.
  public var focus: Focus
  /// How much of each touchpoint the board showed; nil: as it is set.
  public var density: Density?
  /// What narrowed the tables.
  public var filter: String
  /// The columns of tables that were shown otherwise than usual, by their names.
  public var columns: [Perspective: [String]]
  /// Which row stood first below the curve of the whole journey; empty for the usual one.
  public var firstRow: String

  /// A way of looking at a map.
  public init(
    perspective: Perspective = .map, focus: Focus = .nothing, density: Density? = nil, filter: String = "",
    columns: [Perspective: [String]] = [:], firstRow: String = ""
  ) {
    self.perspective = perspective
    self.focus = focus
    self.density = density
    self.filter = filter
    self.columns = columns
    self.firstRow = firstRow
  }
}

extension Editor {
  /// How the map is being looked at.
  public var viewState: ViewState {
    ViewState(
      perspective: perspective, focus: board.focus, density: board.density,
      filter: views.tables.filter.text, columns: rememberedColumns,
      firstRow: views.journey.first == .touchpoints ? "" : views.journey.first.rawValue)
  }

  /// Puts the eye on a part of the map, if it is there.
  public mutating func begin(at focus: Focus) {
    switch focus {
    case .stage(let id) where map.position(of: id) != nil: board.focus = focus
    case .touchpoint(let id) where map.contains(id): board.focus = focus
    case .nothing, .stage, .touchpoint: break
    }
  }

  /// Looks at the map as it was looked at before; what is not there any more is passed over.
  public mutating func restore(_ state: ViewState) {
    begin(at: state.focus)
    if let density = state.density { board.density = density }
    for (perspective, names) in state.columns { restore(columns: names, of: perspective) }
    views.journey.first = JourneyRow(rawValue: state.firstRow) ?? .touchpoints
    if !state.filter.isEmpty { setFilter(state.filter) }
    if state.perspective != .map { show(state.perspective) }
  }
}
