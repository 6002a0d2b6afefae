public import JourneyModel

/// An event log for a demonstration map: what customers might have done on it. Nobody did; it shows what a log tells.
///
/// Each customer walks along the touchpoints in order. The better one serves them the likelier they pass it and go on; some
/// come back to it, and some leave behind a stage. The same map gives the same log.
public struct DemonstrationLog {
  private var draw: SeededDraw
  private let map: JourneyMap
  private let isArabic: Bool

  /// How many customers there are.
  static let customers = 500

  /// A log for a map.
  public init(_ map: JourneyMap) {
    self.map = map
    isArabic = map.language.hasPrefix("ar")
    draw = SeededDraw(map.title)
  }

  /// The log as a table with headings in the map's language.
  public mutating func csv() -> String {
    var writer = CSVWriter()
    let headings =
      isArabic
      ? ["رقم الحالة", "النشاط", "الوقت", "القناة"] : ["case", "activity", "time", "channel"]
    writer.add(headings.map(CSVWriter.Field.text))
    for number in 1...Self.customers { addCustomer(number, to: &writer) }
    return writer.text
  }

  private mutating func addCustomer(_ number: Int, to writer: inout CSVWriter) {
    let channels = isArabic ? ["متجر", "إعلان", "توصية"] : ["shop", "ad", "referral"]
    let channel = channels[draw.below(channels.count)]
    var minute = draw.below(120 * 24 * 60)
    for stage in map.stages {
      var passed = 0
      for touchpoint in stage.touchpoints where draw.below(100) < chance(of: touchpoint) {
        passed += 1
        for _ in 0..<(draw.below(100) < 12 ? 2 : 1) {
          writer.add([
            .plain(String(number)), .text(touchpoint.name), .plain(Self.time(minute)), .text(channel),
          ])
          minute += 1 + draw.below(60) * (1 + draw.below(48))
        }
      }
      if passed == 0 || draw.below(100) < 18 { return }
    }
  }

  /// How many of a hundred customers pass a touchpoint.
  private func chance(of touchpoint: Touchpoint) -> Int {
    35 + Int(11 * (touchpoint.effectiveness?.value ?? 3))
  }

  /// A time so many minutes after the beginning of a year.
  private static func time(_ minutes: Int) -> String {
    let day = Day(year: 2026, month: 1, day: 1)?.advanced(by: minutes / 1440)?.text ?? ""
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(day) \(padded(minutes / 60 % 24)):\(padded(minutes % 60)):00"
  }
}

/// Numbers that look as if nobody knew them and are the same each time (S. Vigna's SplitMix64).
private struct SeededDraw {
  private var state: UInt64

  init(_ seed: String) {
    state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// A number from 0 to below another.
  mutating func below(_ bound: Int) -> Int {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }
}
