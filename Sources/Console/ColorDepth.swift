/// How many colours a terminal shows.
public enum ColorDepth: Int, Comparable, Hashable, Sendable {
  case monochrome
  case eight
  case sixteen
  case indexed256

  /// Fewer colours come first.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Color {
  /// The nearest colour a terminal of `depth` has.
  public func reduced(to depth: ColorDepth) -> Color {
    guard case .indexed(let index) = self else { return .standard }
    return switch depth {
    case .monochrome: .standard
    case .eight: .indexed(Self.nearestOfSixteen(to: index) & 7)
    case .sixteen: .indexed(Self.nearestOfSixteen(to: index))
    case .indexed256: self
    }
  }

  /// One of the sixteen basic colours: a bit for each of red, green and blue, and one for brightness.
  private static func nearestOfSixteen(to index: UInt8) -> UInt8 {
    if index < 16 { return index }
    if index >= 232 { return gray(step: index - 232) }
    let position = index - 16
    let levels = [position / 36, position / 6 % 6, position % 6]
    let strongest = levels.reduce(0, max)
    guard let weakest = levels.min(), strongest != weakest else { return gray(step: position / 43 * 5) }
    var bits: UInt8 = 0
    for (bit, level) in levels.enumerated() where Int(level) * 2 > Int(strongest) { bits |= 1 << UInt8(bit) }
    return strongest >= 5 ? bits | 8 : bits
  }

  /// Black, dark grey, light grey or white for one of the 24 steps of the grey ramp.
  private static func gray(step: UInt8) -> UInt8 {
    switch step {
    case ..<4: 0
    case ..<12: 8
    case ..<20: 7
    default: 15
    }
  }
}
