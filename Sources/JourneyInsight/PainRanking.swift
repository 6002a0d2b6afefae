public import JourneyModel

/// What hurts on a map, ranked: A, B, C by falling score and then as the journey goes, then what is unscored, then the
/// low touchpoints that nobody has explained.
///
/// Kept up to date edit by edit. For each touchpoint and stage it remembers the rows it gave and the wordings of its
/// pains, so that an edit takes out the old rows and puts in the new ones. Rows do not hold their place in the journey,
/// which changes with every move; where two rank alike, the map is asked. Rows of a group are searched one by one for the
/// one to take out, and the list is moved up or down by one, which is quick as long as there are thousands and not millions.
///
/// A friction counts as turned into a pain when a touchpoint of its stage has a pain in the same words, small and
/// capital letters and white space around them set aside; whatever the pain's impact, for somebody has looked at it.
public struct PainRanking: Hashable, Sendable {
  /// The rows in rank order.
  public internal(set) var rows: [PainRow] = []
  /// What touchpoints and stages gave, by the texts of their identifiers; nothing where they gave nothing.
  var touchpoints: [String: TouchpointPart] = [:]
  var stages: [String: StagePart] = [:]

  /// What one touchpoint adds.
  struct TouchpointPart: Hashable, Sendable {
    let stage: Stage.ID
    let rows: [PainRow]
    /// The wordings of all its pains.
    let wordings: [String]

    init(of touchpoint: borrowing Touchpoint, in stage: Stage.ID, by rules: borrowing JudgingRules) {
      self.stage = stage
      rows = PainRow.rows(of: touchpoint, in: stage, by: rules)
      wordings = touchpoint.pains.map(\.text.comparableWording)
    }

    var isEmpty: Bool { rows.isEmpty && wordings.isEmpty }
  }

  /// What one stage adds.
  struct StagePart: Hashable, Sendable {
    /// The rows of its frictions.
    var rows: [PainRow] = []
    /// How many of its touchpoints' pains are in these words.
    var wordings: [String: Int] = [:]

    var isEmpty: Bool { rows.isEmpty && wordings.isEmpty }
  }

  /// The ranking of a map.
  public init(of map: JourneyMap) {
    let rules = JudgingRules(of: map)
    var found: [PainRow] = []
    for stage in map.stages {
      var ofTouchpoints: [PainRow] = []
      for position in stage.touchpoints.indices {
        let part = TouchpointPart(of: stage.touchpoints[position], in: stage.id, by: rules)
        ofTouchpoints += part.rows
        count(part)
        if !part.isEmpty { touchpoints[stage.touchpoints[position].id.text] = part }
      }
      let frictions = PainRow.rows(ofFrictions: stage, unless: isPain(in: stage.id))
      if !frictions.isEmpty { stages[stage.id.text, default: StagePart()].rows = frictions }
      found += frictions + ofTouchpoints
    }
    // Found in journey order, so the place in that order decides where groups are the same.
    let order = found.indices.map { (group: found[$0].group, place: $0) }
    rows = order.sorted { ($0.group, $0.place) < ($1.group, $1.place) }.map { found[$0.place] }
  }

  /// Tells whether a wording is that of a pain in the stage.
  func isPain(in stage: Stage.ID) -> (String) -> Bool {
    let wordings = stages[stage.text]?.wordings ?? [:]
    return { wordings[$0] != nil }
  }

  /// Counts the wordings of a touchpoint's pains in.
  mutating func count(_ part: TouchpointPart) {
    for wording in part.wordings {
      stages[part.stage.text, default: StagePart()].wordings[wording, default: 0] += 1
    }
  }

  /// Counts the wordings of a touchpoint's pains out again.
  mutating func uncount(_ part: TouchpointPart) {
    for wording in part.wordings {
      guard let number = stages[part.stage.text]?.wordings[wording] else { continue }
      stages[part.stage.text]?.wordings[wording] = number > 1 ? number - 1 : nil
    }
  }
}
