import Console
import Glibc
import TerminalText

enum Samples {
  /// A typesetter that does not depend on the locale of whoever runs the tests.
  static let typesetter: Typesetter = {
    setlocale(LC_CTYPE, "C.UTF-8")
    return Typesetter(repertoire: .unicode)
  }()
}

/// Random numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
  }
}
