import ArgumentParser
import JourneyExchange
import JourneyFile
import JourneyInsight
import JourneyModel
import Phrases

/// `rihla trend FOLDER|FILE --since REF`: how maps went from commit to commit.
struct ShowTrend: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trend", abstract: say(.cliTrend), discussion: examples(of: "trend", .cliTrendMore))
  }

  /// Of which commits there is a point.
  enum Step: String, CaseIterable { case commit, month }

  @Argument(help: ArgumentHelp(.cliTrendFile), completion: .file())
  var file: String
  @Option(help: ArgumentHelp(.cliTrendSince))
  var since: String
  @Option(help: ArgumentHelp(.cliTrendBy), transform: Self.step)
  var by = Step.commit
  @Flag(help: ArgumentHelp(.cliTrendSvg))
  var svg = false
  @OptionGroup var output: ReportOutput

  private static func step(_ text: String) throws -> Step {
    guard let step = Step(rawValue: text) else { throw ValidationError(say(.cliTrendBy)) }
    return step
  }

  func run() throws {
    try StandardStreams.refuseDash(file)
    let history = try MapHistory(of: file, since: since)
    guard !history.points.isEmpty else { throw Failure(file, .noHistory) }
    let points = by == .commit ? history.points : Self.lastOfMonths(history.points)
    let report = HistoryReport(of: file, points, done: history.done)
    if svg || output.target.output?.hasSuffix(".svg") ?? false {
      return try output.deliver(report.svg(in: phrasebook), rights: .usual)
    }
    try output.print(report.report, rights: .usual, json: { $0(report.json) })
  }

  private static func lastOfMonths(_ points: [HistoryReport.Point]) -> [HistoryReport.Point] {
    points.enumerated().filter { number, point in
      number == points.count - 1 || points[number + 1].day.prefix(7) != point.day.prefix(7)
    }.map(\.element)
  }
}

/// Maps as they were after each commit.
struct MapHistory {
  private(set) var points: [HistoryReport.Point] = []
  private(set) var done: [HistoryReport.Done] = []

  /// What is remembered of a map as a commit had it.
  private struct State: Sendable {
    let overview: MapOverview
    /// The actions that are done, by their identifiers.
    let done: Set<String>
  }

  /// Reads the history of maps.
  ///
  /// - Throws: `Failure` with one line that says what is wrong.
  init(of path: String, since name: String) throws {
    let history = try GitHistory(of: path, since: name)
    let all = [history.base] + history.commits
    let blobs = Set(all.flatMap(\.changes).filter { Self.isMap($0.path) }.compactMap(\.blob)).sorted()
    let contents = try history.contents(of: blobs)
    let today = Clock.today
    let read = inParallel(blobs) { blob -> State? in
      guard let bytes = contents[blob], let map = try? MapFile.read(bytes).map else { return nil }
      return State(
        overview: MapOverview(of: map, today: today), done: Set(map.actions.filter(\.isDone).map(\.id)))
    }
    let states = Dictionary(uniqueKeysWithValues: zip(blobs, read)).compactMapValues { $0 }
    var files: [String: String] = [:]
    var days: [String: [String: String]] = [:]
    var totals = MapTotals()
    for (number, commit) in all.enumerated() {
      for (path, blob) in commit.changes where Self.isMap(path) {
        let before = files[path].flatMap { states[$0] }
        // A version that cannot be read changes nothing: the one before stands.
        if let blob, states[blob] == nil { continue }
        if let before { totals.subtract(before.overview) }
        if let after = blob.flatMap({ states[$0] }) { totals.add(after.overview) }
        files[path] = blob
        guard number > 0, let before, let after = blob.flatMap({ states[$0] }) else { continue }
        for action in after.done.subtracting(before.done) { days[path, default: [:]][action] = commit.day }
        for action in before.done.subtracting(after.done) { days[path]?[action] = nil }
      }
      points.append(HistoryReport.Point(day: commit.day, commit: String(commit.name.prefix(9)), totals))
    }
    if points.first.map({ $0.isEmpty }) ?? false, points.count > 1 { points.removeFirst() }
    for (path, actions) in days.sorted(by: { $0.key < $1.key }) {
      guard let blob = files[path], let bytes = contents[blob], let map = try? MapFile.read(bytes).map else {
        continue
      }
      for action in map.actions {
        guard let day = actions[action.id] else { continue }
        done.append(
          HistoryReport.Done(action.text, at: map[action.place], of: map.title, file: path, day: day))
      }
    }
  }

  private static func isMap(_ path: String) -> Bool {
    path.hasSuffix(".json") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}

extension JourneyMap {
  /// What is done about touchpoints, as the journey goes.
  fileprivate var actions: [(id: String, text: String, isDone: Bool, place: TouchpointPlace)] {
    stages.indices.flatMap { stage in
      stages[stage].touchpoints.indices.flatMap { position in
        let place = TouchpointPlace(stage: stage, position: position)
        return self[place].improvements.map { ($0.id.text, $0.text, $0.status == .known(.done), place) }
      }
    }
  }
}
