/// Quantiles by linear interpolation between the two nearest values, as most tools compute them (type 7 of R. Hyndman and
/// Y. Fan, “Sample Quantiles in Statistical Packages”, The American Statistician 50, 1996).
enum Quantiles {
  /// A quantile of values, whose order is lost. Nil without values.
  static func of(_ values: UnsafeMutableBufferPointer<Int64>, _ part: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let place = Double(values.count - 1) * part
    let low = Int(place)
    let value = select(values, low)
    let rest = place - Double(low)
    guard rest > 0, low + 1 < values.count else { return Double(value) }
    var next = values[low + 1]
    for index in (low + 1)..<values.count where values[index] < next { next = values[index] }
    return Double(value) + rest * Double(next - value)
  }

  /// Quantiles of values.
  static func of(_ values: [Int64], _ parts: [Double]) -> [Double] {
    var values = values
    return values.withUnsafeMutableBufferPointer { buffer in parts.compactMap { of(buffer, $0) } }
  }

  /// The median of values; nil without any.
  static func median(_ values: [Int64]) -> Double? { of(values, [0.5]).first }

  /// The value that would stand at a place if the values were in order; those before it are no greater and those behind
  /// it no less (C. Hoare, “Algorithm 65: Find”, 1961).
  private static func select(_ values: UnsafeMutableBufferPointer<Int64>, _ place: Int) -> Int64 {
    var (low, high) = (0, values.count - 1)
    while low < high {
      let pivot = middle(values[low], values[low + (high - low) / 2], values[high])
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        break
      }
    }
    return values[place]
  }

  private static func middle(_ first: Int64, _ second: Int64, _ third: Int64) -> Int64 {
    max(min(first, second), min(max(first, second), third))
  }
}

/// Values parted by numbers, so that those of one number lie together: a counting sort into one block.
struct GroupedValues {
  private var values: [Int64]
  private var starts: [Int]

  /// - Parameters:
  ///   - counts: How many values each number has.
  ///   - fill: Hands over each value with its number.
  init(counts: [Int], fill: ((Int, Int64) -> Void) -> Void) {
    var starts = [0]
    starts.reserveCapacity(counts.count + 1)
    for count in counts { starts.append((starts.last ?? 0) + count) }
    var next = starts
    values = [Int64](unsafeUninitializedCapacity: starts.last ?? 0) { buffer, count in
      next.withUnsafeMutableBufferPointer { next in
        fill { number, value in
          buffer.initializeElement(at: next[number], to: value)
          next[number] += 1
        }
      }
      count = buffer.count
    }
    self.starts = starts
  }

  /// Median and 90th percentile of the values of a number, in milliseconds; nil without any.
  mutating func gaps(of number: Int) -> GapFigures? {
    let range = starts[number]..<starts[number + 1]
    return values.withUnsafeMutableBufferPointer { buffer in
      let own = UnsafeMutableBufferPointer(rebasing: buffer[range])
      guard let median = Quantiles.of(own, 0.5), let late = Quantiles.of(own, 0.9) else { return nil }
      return GapFigures(median: median, late: late)
    }
  }
}

/// How long something takes: the middle, and what nine of ten stay under. In milliseconds.
public struct GapFigures: Hashable, Sendable {
  /// The median.
  public let median: Double
  /// The 90th percentile.
  public let late: Double

  /// Figures of times between.
  public init(median: Double, late: Double) { (self.median, self.late) = (median, late) }
}
