import JourneyModel

/// What the map screen shows of the map: where the eye is, and what is selected.
struct Board: Hashable, Sendable {
  var focus = Focus.nothing
  var selection: Set<Touchpoint.ID> = []
  /// Where a range of selected touchpoints began.
  var rangeStart: Touchpoint.ID?
  /// What was selected before the range began.
  var selectionBeforeRange: Set<Touchpoint.ID> = []
  /// How much of each touchpoint is shown.
  var density = Density.fit
  /// The first stage that stands as a column.
  var firstColumn = 0
  /// For each stage that has been scrolled, its first touchpoint on screen.
  var tops: [Stage.ID: Int] = [:]
  /// Whether the columns scroll so that the focus is on screen; the wheel looks elsewhere for a while.
  var followsFocus = true

  var bookmark: Bookmark { Bookmark(focus: focus, selection: selection) }

  mutating func clearSelection() {
    selection = []
    rangeStart = nil
    selectionBeforeRange = []
  }
}
