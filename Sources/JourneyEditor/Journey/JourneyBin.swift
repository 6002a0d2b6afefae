import JourneyInsight
import JourneyModel

/// What hurts, what could be done and who sees to it at some touchpoints, as much as a screen can show.
struct JourneyFindings: Sendable {
  /// A pain, or an opportunity.
  struct Finding: Sendable {
    /// The smallest number stands first.
    let rank: Int
    let text: String
    let touchpoint: Touchpoint.ID
    /// Where it stands among those of its touchpoint.
    let number: Int
  }

  /// Somebody who owns touchpoints; without a name, nobody.
  struct Owner: Sendable {
    let name: String
    var touchpoints = 0
    var low = 0
  }

  /// The most urgent ones, and how many there are.
  private(set) var pains: [Finding] = []
  private(set) var painCount = 0
  private(set) var opportunities: [Finding] = []
  private(set) var opportunityCount = 0
  private(set) var owners: [Owner] = []

  /// How many of each are kept.
  private static let most = 12

  /// Nothing found.
  init() {}

  /// What was found at several parts of a stage.
  init(joining parts: [JourneyFindings]) {
    pains = Self.first(of: parts.map(\.pains))
    opportunities = Self.first(of: parts.map(\.opportunities))
    for part in parts {
      painCount += part.painCount
      opportunityCount += part.opportunityCount
      for owner in part.owners { count(owner) }
    }
  }

  /// Takes in a touchpoint.
  mutating func add(_ touchpoint: Touchpoint, isLow: Bool, votes: Votes) {
    count(Owner(name: touchpoint.owner, touchpoints: 1, low: isLow ? 1 : 0))
    for number in touchpoint.pains.indices {
      guard let priority = touchpoint.pains[number].priority(isMomentOfTruth: touchpoint.momentOfTruth) else {
        continue
      }
      painCount += 1
      Self.put(
        Finding(
          rank: priority.urgency, text: touchpoint.pains[number].text, touchpoint: touchpoint.id,
          number: number), into: &pains)
    }
    for number in touchpoint.opportunities.indices {
      let opportunity = touchpoint.opportunities[number]
      opportunityCount += 1
      let group = OpportunityGroup.allCases.firstIndex(of: opportunity.group) ?? 0
      let gain = (opportunity.value ?? 0) - Double(opportunity.effort?.value ?? 0)
      let rank = (group * 100 + 50 - Int(gain * 10)) * 1_000 + 999 - min(999, votes.of(opportunity))
      Self.put(
        Finding(rank: rank, text: opportunity.text, touchpoint: touchpoint.id, number: number),
        into: &opportunities)
    }
  }

  private mutating func count(_ owner: Owner) {
    if let place = owners.firstIndex(where: { $0.name.isExactly(owner.name) }) {
      owners[place].touchpoints += owner.touchpoints
      owners[place].low += owner.low
    } else {
      owners.append(owner)
    }
  }

  /// The owners who have the most to see to first; what nobody owns comes last.
  var rankedOwners: [Owner] {
    owners.sorted { one, other in
      if one.name.isEmpty != other.name.isEmpty { return other.name.isEmpty }
      return (other.low, other.touchpoints) < (one.low, one.touchpoints)
    }
  }

  private static func put(_ finding: Finding, into list: inout [Finding]) {
    let place = list.firstIndex { finding.rank < $0.rank } ?? list.count
    guard place < most else { return }
    list.insert(finding, at: place)
    if list.count > most { list.removeLast() }
  }

  /// The first ones of several ordered lists; only numbers are moved while they are put in order.
  private static func first(of lists: [[Finding]]) -> [Finding] {
    var order: [(rank: Int, list: Int, number: Int)] = []
    for (list, findings) in lists.enumerated() {
      for (number, finding) in findings.enumerated() { order.append((finding.rank, list, number)) }
    }
    order.sort { ($0.rank, $0.list, $0.number) < ($1.rank, $1.list, $1.number) }
    return order.prefix(most).map { lists[$0.list][$0.number] }
  }
}

/// A part of a stage that stands in one column of the curve: a touchpoint, or several where there are more of them than
/// columns.
struct JourneyBin: Sendable {
  /// Values of some touchpoints, of which there may be none.
  struct Values: Sendable {
    private var sum = 0.0
    private(set) var count = 0

    mutating func add(_ value: Double?) {
      guard let value else { return }
      sum += value
      count += 1
    }

    mutating func add(_ others: Values) {
      sum += others.sum
      count += others.count
    }

    var mean: Double? { count == 0 ? nil : sum / Double(count) }
  }

  private(set) var feelings = Values()
  private(set) var ratings = Values()
  /// The part of customers who reach them, by the newest event log.
  private(set) var reach = Values()
  /// How many they are, and how many of them are low.
  private(set) var count = 0
  private(set) var low = 0
  private(set) var isCritical = false
  private(set) var isMomentOfTruth = false
  private(set) var findings = JourneyFindings()

  /// The touchpoints of a stage from one position to another.
  init(_ touchpoints: TouchpointList, _ positions: Range<Int>, of document: Document) {
    for position in positions { add(touchpoints[position], of: document) }
  }

  private mutating func add(_ touchpoint: Touchpoint, of document: Document) {
    let assessment = Assessment(of: touchpoint, by: document.figures.rules)
    feelings.add(EmotionCurve.value(of: touchpoint))
    ratings.add(assessment.rating)
    if let log = document.log { reach.add(TouchpointPaths(of: touchpoint, in: log)?.reach) }
    count += 1
    if assessment.level.isLow { low += 1 }
    if assessment.level == .critical { isCritical = true }
    if touchpoint.momentOfTruth { isMomentOfTruth = true }
    findings.add(touchpoint, isLow: assessment.level.isLow, votes: document.votes)
  }

  /// The mean of what they are on a curve; nil where nobody was asked.
  func value(isEmotion: Bool) -> Double? { isEmotion ? feelings.mean : ratings.mean }
}
