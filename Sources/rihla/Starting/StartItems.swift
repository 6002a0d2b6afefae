import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases
import SystemCalls

/// What the start screen offers: a blank map and a file first, then what was used last, templates, demonstrations.
enum StartItems {
  /// Everything there is to begin with now.
  static var all: [StartItem] { beginnings + recent + templates + demonstrations }

  private static var beginnings: [StartItem] {
    [
      StartItem(.blank, in: .begin, .startBlank), StartItem(.askPath, in: .begin, .startOpen),
      StartItem(.language, in: .begin, .startLanguage), StartItem(.settings, in: .begin, .startSettings),
    ]
  }

  private static var recent: [StartItem] {
    let entries = RecentMaps(in: StateRoot()).entries
    let titles = Dictionary(grouping: entries, by: \.title)
    return entries.enumerated().map { number, entry in
      var facts: [Phrase] = []
      // Work is looked for in those that are seen first only.
      if number < 10, LeftWork.all(of: entry.path).contains(where: { !$0.isSetAside }) {
        facts.append(.startUnsaved)
      }
      if (titles[entry.title]?.count ?? 0) > 1 { facts.append(.verbatim(place(of: entry.path))) }
      facts += entry.state.map { [.word("JourneyState", $0.rawValue)] } ?? []
      if entry.low > 0 { facts.append(.lowCount(entry.low)) }
      facts.append(.touchpointCount(entry.touchpoints))
      return StartItem(
        .file(entry.path), in: .recent, .verbatim(entry.title), path: Paths.abbreviatingHome(entry.path),
        facts: facts, time: Clock.phrase(entry.time), isMissing: access(entry.path.onDisk, F_OK) != 0)
    }
  }

  /// The file and its folder, where the title alone would not tell which map it is.
  private static func place(of path: String) -> String {
    path.split(separator: "/").suffix(2).joined(separator: "/")
  }

  private static var templates: [StartItem] {
    let ours = Template.all.filter { !$0.phases.isEmpty }.map { template in
      StartItem(
        .template(template.name), in: .templates, .template(template.name),
        facts: template.phases.indices.map { .templateStage(template.name, $0 + 1) })
    }
    let own = OwnTemplate.all.compactMap { template -> StartItem? in
      guard let map = try? template.map() else { return nil }
      return StartItem(
        .ownTemplate(template.name), in: .templates, .verbatim(template.name),
        facts: map.stages.map { .verbatim($0.name) })
    }
    return ours + own
  }

  private static var demonstrations: [StartItem] {
    JourneyResources.demonstrations.map { name in
      StartItem(
        .demonstration(name), in: .demonstrations, .demonstration(name),
        facts: Phrase.demonstrationShows(name).map { [$0] } ?? [])
    }
  }
}
