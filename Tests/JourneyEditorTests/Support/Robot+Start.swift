import JourneyModel
import JourneyResources
import Phrases

@testable import JourneyEditor

extension Robot {
  /// Shows the start screen as somebody finds it who has used a few maps.
  mutating func showStart() {
    editor.showStart(Self.startItems)
    _ = editor.draw()
  }

  static let startItems: [StartItem] =
    [
      StartItem(.blank, in: .begin, .startBlank), StartItem(.askPath, in: .begin, .startOpen),
      StartItem(.language, in: .begin, .startLanguage),
      StartItem(
        .file("/home/huda/maps/bank.journey.json"), in: .recent, .verbatim("Onboarding, retail bank"),
        path: "~/maps/bank.journey.json",
        facts: [.word("JourneyState", "asIs"), .lowCount(6), .touchpointCount(42)], time: .today("14:05")),
      StartItem(
        .file("/srv/gone.json"), in: .recent, .verbatim("تجديد الرخصة"), path: "/srv/gone.json",
        facts: [.touchpointCount(3)], time: .verbatim("2026-05-01"), isMissing: true),
    ]
    + ["aida", "request"].map { name in
      StartItem(
        .template(name), in: .templates, .template(name),
        facts: (1...5).map { .templateStage(name, $0) })
    }
    + ["software-trial", "coffee-machine"].map { name in
      StartItem(
        .demonstration(name), in: .demonstrations, .demonstration(name),
        facts: Phrase.demonstrationShows(name).map { [$0] } ?? [])
    }
}
