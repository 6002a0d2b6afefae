import Console
import JourneyInsight
import JourneyModel

/// What the journey shows of the map, made once for a size of the screen and mended by what was changed: a change of a
/// touchpoint is looked up in the column of the curve in which it stands, whatever else the map holds.
struct JourneyPicture: Sendable {
  /// What is shown of a stage.
  struct Part: Sendable {
    /// How many touchpoints it has.
    fileprivate(set) var count = 0
    /// Its parts on the curve.
    fileprivate(set) var bins: [JourneyBin] = []
    /// What was found in all of it.
    fileprivate(set) var findings = JourneyFindings()
    /// How its touchpoints feel.
    fileprivate(set) var feelings = JourneyBin.Values()

    /// The positions of the touchpoints in the n-th bin.
    func positions(ofBin bin: Int) -> Range<Int> { bin * count / bins.count..<(bin + 1) * count / bins.count }

    /// The bin in which the touchpoint at a position is.
    func bin(of position: Int) -> Int { ((position + 1) * bins.count - 1) / max(1, count) }

    fileprivate mutating func joinUp() {
      findings = JourneyFindings(joining: bins.map(\.findings))
      feelings = JourneyBin.Values()
      for bin in bins { feelings.add(bin.feelings) }
    }
  }

  private(set) var layout: JourneyLayout
  private(set) var parts: [Part] = []
  /// What is low, the worst first.
  private(set) var lows: WallList
  /// The rows below the curve as they were laid out last.
  var plan: JourneyPlan?
  /// How many touchpoints were looked at since the picture was made.
  private(set) var looks = 0

  /// The picture of a map.
  init(of document: Document, in area: Rect) {
    layout = JourneyLayout(area: area, counts: document.map.stages.map(\.touchpoints.count))
    lows = WallList(of: document)
    parts = document.map.stages.indices.map { part(ofStage: $0, of: document) }
  }

  /// Whether anybody said how something feels.
  var hasFeelings: Bool { parts.contains { $0.feelings.count > 0 } }

  /// Whether several touchpoints stand in one column of the curve.
  var isCrowded: Bool { parts.contains { $0.count > $0.bins.count } }

  /// Takes in what was changed on the map, which is handed as it is now.
  mutating func update(_ changes: TableChanges, of document: Document) {
    let map = document.map
    // Where points have their own columns, one more moves all of them; there are few then.
    let isMoved = layout.shape == .points && !changes.rearranged.isEmpty
    guard !changes.touchesAll, !changes.touchesCounts, !isMoved, parts.count == map.stages.count else {
      self = JourneyPicture(of: document, in: layout.area)
      return
    }
    plan = nil
    lows.update(changes, of: document)
    var stages: Set<Int> = []
    for id in changes.rearranged {
      guard let stage = map.position(of: id) else { continue }
      parts[stage] = part(ofStage: stage, of: document)
      looks += parts[stage].count
      stages.insert(stage)
    }
    var mended: Set<Int> = []
    for id in changes.touchpoints {
      guard let place = map.place(of: id), !stages.contains(place.stage) else { continue }
      let bin = parts[place.stage].bin(of: place.position)
      let positions = parts[place.stage].positions(ofBin: bin)
      parts[place.stage].bins[bin] = JourneyBin(map.stages[place.stage].touchpoints, positions, of: document)
      looks += positions.count
      mended.insert(place.stage)
    }
    for stage in mended { parts[stage].joinUp() }
    // With another count of touchpoints there may be room for another shape.
    if !changes.rearranged.isEmpty, JourneyLayout(area: layout.area, counts: parts.map(\.count)) != layout {
      self = JourneyPicture(of: document, in: layout.area)
    }
  }

  private func part(ofStage number: Int, of document: Document) -> Part {
    let touchpoints = document.map.stages[number].touchpoints
    var part = Part(count: touchpoints.count)
    let bins = layout.binCount(ofStage: number, touchpoints: touchpoints.count)
    part.bins.reserveCapacity(bins)
    for bin in 0..<bins {
      let positions = bin * part.count / bins..<(bin + 1) * part.count / bins
      part.bins.append(JourneyBin(touchpoints, positions, of: document))
    }
    part.joinUp()
    return part
  }
}
