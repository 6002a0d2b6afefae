import JourneyModel

/// What has to be known of a run of points to tell the curve's figures of a longer run of which it is a part.
///
/// Runs are joined in journey order. Where two runs meet, the last point of the one and the first of the other are
/// neighbours, so a drop can lie between them; a run without points, as a stage without touchpoints, parts nobody.
struct EmotionSummary: Hashable, Sendable {
  private var first: EmotionCurve.Point?
  private var last: EmotionCurve.Point?
  private var count = 0
  private var sum = 0.0
  /// The earliest of the lowest points.
  private(set) var lowest: EmotionCurve.Low?
  /// The earliest of the largest drops.
  private(set) var largestDrop: EmotionCurve.Drop?
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

  /// Adds a point at the end.
  mutating func append(_ point: EmotionCurve.Point) {
    if let value = point.value {
      offer(dropTo: point)
      offer(EmotionCurve.Low(touchpoint: point.touchpoint, value: value))
      offer(peak: value)
      count += 1
      sum += value
      end = value
    }
    if first == nil { first = point }
    last = point
  }

  /// Joins the run that comes next.
  mutating func append(_ next: EmotionSummary) {
    guard let start = next.first else { return }
    offer(dropTo: start)
    if let drop = next.largestDrop { offer(drop) }
    if let low = next.lowest { offer(low) }
    if let peak = next.peak { offer(peak: peak) }
    count += next.count
    sum += next.sum
    end = next.end ?? end
    first = first ?? start
    last = next.last
  }

  private mutating func offer(dropTo point: EmotionCurve.Point) {
    guard let last, let before = last.value, let value = point.value, value < before else { return }
    offer(EmotionCurve.Drop(from: last.touchpoint, to: point.touchpoint, fall: before - value))
  }

  private mutating func offer(_ drop: EmotionCurve.Drop) {
    if let largestDrop, largestDrop.fall >= drop.fall { return }
    largestDrop = drop
  }

  private mutating func offer(_ low: EmotionCurve.Low) {
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
