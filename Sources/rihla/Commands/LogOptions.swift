import ArgumentParser
import EventLogFiles
import JourneyExchange
import JourneyModel
import JourneyPaths
import Phrases

/// How an event log is to be read.
struct LogOptions: ParsableArguments {
  @Option(name: .customLong("case"), help: ArgumentHelp(.cliPathsCase))
  var caseColumn: String?
  @Option(help: ArgumentHelp(.cliPathsActivity))
  var activity: String?
  @Option(help: ArgumentHelp(.cliPathsTime))
  var time: String?
  @Option(help: ArgumentHelp(.cliPathsOnly), transform: Self.condition)
  var only: [LogCondition] = []
  @Option(help: ArgumentHelp(.cliPathsZone), transform: Self.zone)
  var zone = LogZone.utc
  @Flag(help: ArgumentHelp(.cliPathsDayFirst))
  var dayFirst = false
  @Flag(help: ArgumentHelp(.cliPathsSkipBad))
  var skipBad = false
  @Option(help: ArgumentHelp(.cliPathsLifecycle), transform: Self.lifecycle)
  var lifecycle = LifecycleChoice.complete

  private static func condition(_ text: String) throws -> LogCondition {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
      throw ValidationError(say(.expectedOnly))
    }
    return LogCondition(column: String(text[..<sign]), value: String(text[text.index(after: sign)...]))
  }

  private static func zone(_ text: String) throws -> LogZone {
    guard let zone = LogZone(text) else { throw ValidationError(say(.expectedZone)) }
    return zone
  }

  private static func lifecycle(_ text: String) throws -> LifecycleChoice {
    guard let choice = LifecycleChoice(rawValue: text) else { throw ValidationError(say(.cliPathsLifecycle)) }
    return choice
  }

  /// The same for the reader.
  var options: EventLogOptions {
    var options = EventLogOptions()
    options.columns[.case] = caseColumn
    options.columns[.activity] = activity
    options.columns[.time] = time
    options.only = only.map { ($0.column, $0.value) }
    (options.zone, options.isDayFirst, options.skipsBad) = (zone, dayFirst, skipBad)
    options.keepsAllStages = lifecycle == .all
    return options
  }
}

/// A value that a row must have in a column.
struct LogCondition {
  let column: String
  let value: String
}

/// Which stages of life are counted.
enum LifecycleChoice: String { case complete, all }

/// What is asked of an event log.
struct PathOptions: ParsableArguments {
  @Option(help: ArgumentHelp(.cliPathsBy))
  var by: String?
  @Option(help: ArgumentHelp(.cliPathsWindow), transform: Self.length)
  var window: Int64?
  @Option(help: ArgumentHelp(.cliPathsSteps))
  var steps: [String] = []
  @Option(help: ArgumentHelp(.cliPathsSince))
  var since: String?
  @Option(help: ArgumentHelp(.cliPathsUntil))
  var until: String?
  @Flag(help: ArgumentHelp(.cliPathsCompare))
  var compare = false

  /// A length of time in milliseconds.
  private static func length(_ text: String) throws -> Int64 {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    guard let last = text.last, let unit = units[last], let count = Int64(text.dropLast()), count > 0,
      count < 1_000_000
    else { throw ValidationError(say(.expectedWindow)) }
    return count * unit * 1000
  }

  func request(
    for log: EventLog, _ options: EventLogOptions, _ map: JourneyMap?, _ pairs: ActivityPairs?
  ) throws -> PathAnalysis.Request {
    var request = PathAnalysis.Request()
    request.window = window
    if steps == ["moments"], let map, let pairs {
      request.steps = FunnelSteps.moments(of: map, pairs)
    } else if steps.isEmpty {
      if let map, let pairs { request.steps = FunnelSteps.stages(of: map, pairs).map(\.request) }
    } else {
      request.steps = try stepNames.map { name in
        guard let step = FunnelSteps.step(named: name, in: log, map, pairs) else {
          throw Failure(.logNoStep(name))
        }
        return step
      }
    }
    if compare, since == nil { throw Failure(.pathsCompareWithoutSince, exitCode: 2) }
    (request.period, request.compares) = (try period(options), compare)
    return request
  }

  /// The names that were given as steps.
  private var stepNames: [String] {
    steps.count == 1 ? steps[0].split(separator: ",").map(String.init) : steps
  }

  /// The steps for a database: those that were named, or the stages of a map. A name of which nothing is known is that
  /// of an activity.
  func steps(
    in log: EventLog, _ map: JourneyMap?, _ pairs: ActivityPairs?
  ) -> [(name: String, activities: [String])] {
    let requests: [Funnel.Request]
    if steps == ["moments"], let map, let pairs {
      requests = FunnelSteps.moments(of: map, pairs)
    } else if steps.isEmpty {
      requests = map.flatMap { map in pairs.map { FunnelSteps.stages(of: map, $0).map(\.request) } } ?? []
    } else {
      return stepNames.map { name in
        let known = FunnelSteps.step(named: name, in: log, map, pairs)
        return (name, known.map { $0.activities.map { log.activities[$0] } } ?? [name])
      }
    }
    return requests.map { ($0.name, $0.activities.map { log.activities[$0] }) }
  }

  /// The option that asks a log for something that a database was to be asked for; nil where none does.
  var firstNamed: String? {
    if by != nil { return "--by" }
    if window != nil { return "--window" }
    if !steps.isEmpty { return "--steps" }
    return since != nil ? "--since" : until != nil ? "--until" : compare ? "--compare" : nil
  }

  private func period(_ options: EventLogOptions) throws -> ClosedRange<Int64>? {
    guard since != nil || until != nil else { return nil }
    let begin = try since.map { try time($0, options) } ?? Int64.min / 4
    var end = try until.map { try time($0, options) } ?? Int64.max / 4
    // A day as the end means all of it.
    if let until, !until.contains(":"), until.count <= 10 { end += 86_400_000 - 1 }
    guard begin <= end else { throw Failure(.expectedDay, exitCode: 2) }
    return begin...end
  }

  private func time(_ text: String, _ options: EventLogOptions) throws -> Int64 {
    guard let time = EventLogFile.time(text, options) else { throw Failure(.expectedDay, exitCode: 2) }
    return time
  }

  /// The order of activities, where steps of a funnel are all that says one.
  func order(of log: EventLog, _ steps: [Funnel.Request]) -> [Int?] {
    var order = [Int?](repeating: nil, count: log.activities.count)
    for (place, step) in steps.enumerated() {
      for activity in step.activities where order[activity] == nil { order[activity] = place }
    }
    return order
  }
}
