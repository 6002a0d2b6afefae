import JourneyModel

/// Where the eye is in the lanes besides the focus, and what is on screen.
struct Lanes: Sendable {
  /// The row of the cursor; which stage is told by the focus.
  var row = LaneRow.touchpoints
  /// Which thing in the cell, where the row is walked.
  var item = 0
  /// The first stage that stands as a column.
  var firstStage = 0
  /// The first row on screen, the heading not counted.
  var top = 0
  /// What the stages on screen hold.
  var findings: [Stage.ID: LaneFindings] = [:]
  /// The rows on screen as they were laid out last.
  var picture: LanesPicture?
}
