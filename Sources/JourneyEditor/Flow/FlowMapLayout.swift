import Console

/// Where the parts of the whole journey stand in the flow: stages side by side, as many as there is room for, room for ways
/// ahead above their touchpoints and for ways back below.
struct FlowMapLayout: Hashable, Sendable {
  let area: Rect
  let stageCount: Int
  let firstStage: Int
  /// How many stages are on screen.
  let shownStages: Int

  /// Columns in which a name can be told from another.
  private static let leastColumns = 10

  init(area: Rect, stageCount: Int, firstStage: Int = 0) {
    self.area = area
    self.stageCount = stageCount
    shownStages = min(stageCount, max(1, area.columns / Self.leastColumns))
    self.firstStage = min(max(0, firstStage), max(0, stageCount - shownStages))
  }

  var stages: Range<Int> { firstStage..<firstStage + shownStages }

  /// How many rows ways ahead, and ways back, may take at most.
  var mostJumpRows: Int { area.rows < 8 ? 0 : min(4, (area.rows - 3) / 6) }
  var mostBackRows: Int { area.rows < 7 ? 0 : min(6, (area.rows - 2) / 4) }

  /// The columns of a stage on screen; those that are left over by sharing go to the first ones.
  func columns(ofStage stage: Int) -> Range<Int> {
    let number = stage - firstStage
    let (width, rest) = area.columns.quotientAndRemainder(dividingBy: max(1, shownStages))
    let start = area.start + number * width + min(number, rest)
    return start..<start + width + (number < rest ? 1 : 0)
  }

  /// The first stage so that another one is on screen, scrolled no more than that takes.
  func firstStage(showing stage: Int) -> Int {
    if stage < firstStage { return stage }
    return stage >= firstStage + shownStages ? stage - shownStages + 1 : firstStage
  }
}
