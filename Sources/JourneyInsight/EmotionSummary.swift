/// What has to be known of a run of points to tell the curve's figures of a longer run of which it is a part.
///
/// Runs are joined in journey order. Where two runs meet, the last point of the one and the first of the other are
/// neighbours, so a drop can lie between them; a run without points, as a stage without touchpoints, parts nobody.
/// Points are told by their position in the run, which says whose they are as long as nothing is moved.
struct EmotionSummary: Hashable, Sendable {
  /// A figure and the point at which it is found.
  struct Mark: Hashable, Sendable {
    /// From 0.
    let position: Int
    let value: Double
  }

  /// How many points, gaps included.
  private var points = 0
  private var count = 0
  private var sum = 0.0
  /// The values of the outermost points; nil for gaps.
  private var first: Double?
  private var last: Double?
  /// The earliest of the lowest points.
  private(set) var lowest: Mark?
  /// The earliest of the largest drops, at the point fallen to; the one before is its neighbour.
  private(set) var largestDrop: Mark?
  /// The value farthest from 0; of two as far the negative one.
  private var peak: Double?
  /// The last value that there is.
  private var end: Double?

  init() {}

  /// The mean of the values, −2…2, or nil without any.
  var mean: Double? { count == 0 ? nil : sum / Double(count) }

  /// (Peak + end) / 2, −2…2, or nil without any value.
  var peakEnd: Double? {
    guard let peak, let end else { return nil }
    return (peak + end) / 2
  }

  /// Adds a point at the end; nil is a gap.
  mutating func append(_ value: Double?) {
    if let value {
      if let last, value < last { offer(drop: Mark(position: points, value: last - value)) }
      offer(low: Mark(position: points, value: value))
      offer(peak: value)
      count += 1
      sum += value
      end = value
    }
    if points == 0 { first = value }
    last = value
    points += 1
  }

  /// Joins the run that comes next.
  mutating func append(_ next: EmotionSummary) {
    guard next.points > 0 else { return }
    if let last, let start = next.first, start < last {
      offer(drop: Mark(position: points, value: last - start))
    }
    if let drop = next.largestDrop { offer(drop: Mark(position: points + drop.position, value: drop.value)) }
    if let low = next.lowest { offer(low: Mark(position: points + low.position, value: low.value)) }
    if let peak = next.peak { offer(peak: peak) }
    count += next.count
    sum += next.sum
    end = next.end ?? end
    if points == 0 { first = next.first }
    last = next.last
    points += next.points
  }

  private mutating func offer(drop: Mark) {
    if let largestDrop, largestDrop.value >= drop.value { return }
    largestDrop = drop
  }

  private mutating func offer(low: Mark) {
    if let lowest, lowest.value <= low.value { return }
    lowest = low
  }

  private mutating func offer(peak value: Double) {
    guard let old = peak else {
      peak = value
      return
    }
    if abs(value) > abs(old) || (abs(value) == abs(old) && value < old) { peak = value }
  }
}
