/// Another scale than 1…5 on which the scores of a diagram count, by its worst and its best score.
public struct MermaidScale: Hashable, Sendable {
  /// What counts as 1.
  public let worst: Double
  /// What counts as 5; it may be the smaller number.
  public let best: Double

  /// A scale from its worst to its best score; nil where these are the same, or no finite numbers.
  public init?(worst: Double, best: Double) {
    guard worst.isFinite, best.isFinite, worst != best else { return nil }
    (self.worst, self.best) = (worst, best)
  }

  /// Reads a scale as it is written on a command line: `0..10`.
  public init?(_ text: String) {
    guard let dots = text.firstRange(of: "..") else { return nil }
    guard let worst = Double(text[..<dots.lowerBound]), let best = Double(text[dots.upperBound...]) else {
      return nil
    }
    self.init(worst: worst, best: best)
  }

  /// Whether a score is on the scale.
  func contains(_ score: Double) -> Bool { min(worst, best) <= score && score <= max(worst, best) }

  /// A score on the straight line from 1 to 5.
  func rescaled(_ score: Double) -> Double { 1 + 4 * (score - worst) / (best - worst) }
}
