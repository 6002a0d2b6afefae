import JourneyDiff
import JourneyInsight
import JourneyModel

extension Comparison {
  /// Two maps beside each other, told apart by the identifiers of what they hold.
  init(from old: JourneyMap, to new: JourneyMap, names: (old: String, new: String)) {
    self.names = names
    figures = (MapFigures(of: old), MapFigures(of: new))
    emotions = (EmotionCurve(of: old).mean, EmotionCurve(of: new).mean)
    var maker = RowMaker(old: Side(old, figures.old), new: Side(new, figures.new))
    rows = maker.rows()
    cursor.row = rows.firstIndex(where: \.isChanged) ?? 0
  }
}

/// A map and its figures.
private struct Side {
  let map: JourneyMap
  let figures: MapFigures

  init(_ map: JourneyMap, _ figures: MapFigures) {
    self.map = map
    self.figures = figures
  }

  func cell(of stage: Stage) -> Comparison.Cell {
    let tally = figures.tally(of: stage.id)
    return Comparison.Cell(
      name: stage.name, rating: tally.mean.map { ShownRating(mean: $0) }, level: nil, low: tally.low)
  }

  func cell(of touchpoint: Touchpoint) -> Comparison.Cell {
    let assessment = Assessment(of: touchpoint, by: figures.rules)
    return Comparison.Cell(name: touchpoint.name, rating: assessment.shown, level: assessment.level)
  }
}

/// Puts the rows in order: as the new map goes, what is gone where its stage was, stages that are gone last.
private struct RowMaker {
  let old: Side
  let new: Side
  private var changes: [MapPart: [Difference]] = [:]
  private var result: [Comparison.Row] = []

  init(old: Side, new: Side) {
    (self.old, self.new) = (old, new)
    for difference in MapDifference(from: old.map, to: new.map).changes {
      changes[difference.subject.part.place, default: []].append(difference)
    }
  }

  mutating func rows() -> [Comparison.Row] {
    let whole = { (side: Side) in
      Comparison.Cell(
        name: side.map.title, rating: side.figures.total.mean.map { ShownRating(mean: $0) },
        level: nil, low: side.figures.total.low)
    }
    result.append(
      Comparison.Row(
        isStage: true, old: whole(old), new: whole(new), changes: changes[.map] ?? []))
    for stage in new.map.stages { add(stage, before: old.map.stage(stage.id)) }
    for stage in old.map.stages where new.map.position(of: stage.id) == nil { addGone(stage) }
    return result
  }

  private mutating func add(_ stage: Stage, before: Stage?) {
    result.append(
      Comparison.Row(
        isStage: true, old: before.map(old.cell(of:)), new: new.cell(of: stage),
        changes: changes[.stage(stage.id)] ?? []))
    for touchpoint in stage.touchpoints {
      let cell = old.map.touchpoint(touchpoint.id).map(old.cell(of:))
      result.append(
        Comparison.Row(
          isStage: false, old: cell, new: new.cell(of: touchpoint),
          changes: changes[.touchpoint(touchpoint.id)] ?? []))
    }
    guard let before else { return }
    for touchpoint in before.touchpoints where !new.map.contains(touchpoint.id) { addGone(touchpoint) }
  }

  private mutating func addGone(_ stage: Stage) {
    result.append(
      Comparison.Row(
        isStage: true, old: old.cell(of: stage), new: nil, changes: changes[.stage(stage.id)] ?? []))
    for touchpoint in stage.touchpoints where !new.map.contains(touchpoint.id) { addGone(touchpoint) }
  }

  private mutating func addGone(_ touchpoint: Touchpoint) {
    result.append(
      Comparison.Row(
        isStage: false, old: old.cell(of: touchpoint), new: nil,
        changes: changes[.touchpoint(touchpoint.id)] ?? []))
  }
}

extension MapPart {
  /// The map, stage or touchpoint to which a part belongs.
  fileprivate var place: MapPart { owner ?? self }
}
