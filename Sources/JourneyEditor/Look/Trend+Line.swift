import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

extension Trend {
  /// How many readings a line shows at most: the latest.
  private static let most = 24

  /// The readings as steps of eight heights between the first and the last value, as the screen reads.
  func line(_ look: Look) -> String {
    let shown = readings.suffix(Self.most)
    guard let first = shown.first, let last = shown.last else { return "" }
    let least = shown.map(\.value).min() ?? 0
    let span = (shown.map(\.value).max() ?? 0) - least
    let steps = look.signs.steps
    let line =
      steps.isEmpty
      ? look.signs.after
      : (look.direction == .rightToLeft ? "\u{200F}" : "")
        + shown.map { steps[span == 0 ? 3 : Int((($0.value - least) / span * 7).rounded())] }.joined()
    return look.say(
      .trend(
        [name(look), unit].filter { !$0.isEmpty }
          .joined(separator: " "),
        from: look.phrasebook.number(plain(first.value)), line,
        to: look.phrasebook.number(plain(last.value)), first.date, last.date))
  }

  /// What is measured: what is counted from logs in words, all else as it is written.
  private func name(_ look: Look) -> String {
    guard measure.scored == nil, let known = measure.wellKnown else { return measure.text }
    return look.say(.measure(known))
  }
}
