import Console
import Testing

@Suite struct ColorDepthTests {
  @Test(
    "a colour is replaced by the nearest there is",
    arguments: [
      (Color.indexed(196), ColorDepth.sixteen, Color.indexed(9)), (.indexed(46), .sixteen, .indexed(10)),
      (.indexed(21), .sixteen, .indexed(12)),
      (.indexed(88), .sixteen, .indexed(1)), (.indexed(231), .sixteen, .indexed(15)),
      (.indexed(16), .sixteen, .indexed(0)),
      (.indexed(244), .sixteen, .indexed(7)), (.indexed(236), .sixteen, .indexed(8)),
      (.indexed(196), .eight, .indexed(1)),
      (.indexed(12), .eight, .indexed(4)), (.indexed(200), .indexed256, .indexed(200)),
      (.indexed(9), .monochrome, .standard),
      (.standard, .eight, .standard), (.indexed(3), .sixteen, .indexed(3)),
    ])
  func reduces(color: Color, depth: ColorDepth, expected: Color) {
    #expect(color.reduced(to: depth) == expected)
  }

  @Test("every colour of the palette has a stand-in that exists", arguments: [ColorDepth.eight, .sixteen])
  func staysInRange(depth: ColorDepth) {
    let limit: UInt8 = depth == .eight ? 8 : 16
    for index in UInt8.min...UInt8.max {
      guard case .indexed(let reduced) = Color.indexed(index).reduced(to: depth) else {
        Issue.record("no colour for \(index)")
        continue
      }
      #expect(reduced < limit)
    }
  }

  @Test("depths are ordered")
  func isOrdered() {
    #expect(ColorDepth.monochrome < .eight && .eight < .sixteen && .sixteen < .indexed256)
  }
}
