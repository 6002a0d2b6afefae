import JourneyInsight
import Testing

@Suite struct LevelTests {
  static let borders: [(rating: Double?, expected: Double, level: Level)] = [
    (nil, 3, .unrated), (nil, 1, .unrated),
    (1, 3, .critical), (0.999_999 + 0.000_001, 3, .critical), (1.000_01, 3, .low), (1.1, 3, .low),
    (2.999_99, 3, .low), (2.95, 3, .low), (3, 3, .ok), (3.999_99, 3, .ok), (4, 3, .strong), (5, 3, .strong),
    (3, 5, .critical), (3.000_01, 5, .low), (4.99, 5, .low), (5, 5, .ok),
    (1, 1, .ok), (1.99, 1, .ok), (2, 1, .strong), (1, 2.5, .low), (1, 2.999, .low),
    (2.5, 4.5, .critical), (2.51, 4.5, .low),
  ]

  @Test("unrounded values are compared: exactly at a border, and just beside it", arguments: borders)
  func levels(_ rating: Double?, _ expected: Double, _ level: Level) {
    #expect(Level(rating: rating, expected: expected) == level)
  }

  @Test("every two decimals that are two apart are critical, one apart strong, equal ok")
  func decimalsAreTakenAtTheirWord() {
    for tenths in 10...50 {
      let rating = Double(tenths) / 10
      #expect(Level(rating: rating, expected: Double(tenths) / 10) == .ok)
      if tenths <= 30 {
        #expect(Level(rating: rating, expected: Double(tenths + 20) / 10) == .critical, "\(rating)")
        #expect(Level(rating: rating, expected: Double(tenths + 19) / 10) == .low, "\(rating)")
      }
      if tenths >= 20 {
        #expect(Level(rating: rating, expected: Double(tenths - 10) / 10) == .strong, "\(rating)")
      }
      if tenths >= 19 {
        #expect(Level(rating: rating, expected: Double(tenths - 9) / 10) == .ok, "\(rating)")
      }
    }
  }

  @Test("low includes critical and nothing else, unrated least of all")
  func low() { #expect(Level.allCases.filter(\.isLow) == [.critical, .low]) }
}
