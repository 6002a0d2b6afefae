import ArgumentParser
import EventLogFiles
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import JourneyPaths
import Phrases

/// `rihla paths LOG`: what customers really did, by an event log; with `--map` laid beside a map.
struct CountPaths: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "paths", abstract: say(.cliPaths),
      discussion: examples(of: "paths", .cliPathsMore) + "\n\n" + Examples.exportsText)
  }

  @Argument(help: ArgumentHelp(.cliPathsLog), completion: .file())
  var log: String?
  @OptionGroup var reading: LogOptions
  @OptionGroup var question: PathOptions
  @Option(help: ArgumentHelp(.cliPathsMap), completion: .file())
  var map: String?
  @Flag(help: ArgumentHelp(.cliPathsPropose))
  var propose = false
  @Flag(name: .customLong("write"), help: ArgumentHelp(.cliPathsWrite))
  var writes = false
  @Option(help: ArgumentHelp(.cliPathsSql), transform: Self.dialect)
  var sql: SQLDialect?
  @Option(help: ArgumentHelp(.cliPathsFromResults), completion: .directory)
  var fromResults: String?
  @Option(name: .customLong("format"), help: ArgumentHelp(.cliFormat), transform: Self.format)
  var asked: ReportFormat?
  @OptionGroup var target: Output
  @Flag(help: ArgumentHelp(.cliNoColor))
  var noColor = false
  @OptionGroup var languageChoice: LanguageChoice

  private static func format(_ text: String) throws -> ReportFormat {
    guard let format = ReportFormat(rawValue: text) else { throw ValidationError(say(.cliFormat)) }
    return format
  }

  /// The format that was asked for, else the one that the name of the file asks for, else text.
  private var format: ReportFormat { asked ?? target.output.flatMap(ReportFormat.init(fileNamed:)) ?? .text }

  private static func dialect(_ text: String) throws -> SQLDialect {
    guard let dialect = SQLDialect(rawValue: text) else { throw ValidationError(say(.cliPathsSql)) }
    return dialect
  }

  func validate() throws {
    if log == nil, sql == nil, fromResults == nil { throw ValidationError(say(.expectedLog)) }
    guard fromResults != nil else { return }
    let clash = log.map { _ in "LOG" } ?? (sql == nil ? question.firstNamed : nil)
    if let clash { throw ValidationError(say(.pathsResultsAlone(clash))) }
  }

  func run() throws {
    try StandardStreams.allowOneDash([log, map])
    if map == nil, propose || writes { throw Failure(.pathsWithoutMap, exitCode: 2) }
    if writes, map == "-" { throw Failure(.pathsWriteToInput, exitCode: 2) }
    if let map, writes, DocumentPlace(map).isDiagram { throw Failure(map, .diagramWithoutEvidence) }
    let lock = try map.flatMap { writes || asks ? try LockedReplacement.begin(of: $0) : nil }
    let saved = try map.map { try MapSource.map(of: MapSource.read($0), named: $0) }
    if let map, let newer = saved?.newerFormat, writes || asks { throw Failure(map, .readOnlyNewer(newer)) }
    if let sql { return emit(try statements(in: sql, saved?.map)) }
    if let fromResults {
      let results = try ResultSource(fromResults)
      guard writes, let saved, let map else {
        return try tellResults(results, fromResults, beside: saved?.map)
      }
      return try put(results.results.log, into: saved, named: map, lock) { map, pairs in
        // The pairs are taken over before there can be statements for them.
        guard propose && !results.isForMap else {
          return try PathsOnMap(results.figures(on: map, pairs), on: map, pairs, source: results.source)
        }
        return nil
      }
    }
    guard let log else { return }
    let loaded = try LogSource.read(log, reading, by: question.by, digests: writes)
    guard let saved, let map else { return try tellFigures(of: loaded, log, beside: nil) }
    if asks, !writes { return try keepPairs(loaded.log, saved, named: map, lock) }
    if propose, !writes {
      return try tell(.proposals(for: loaded.log, PathFigures(of: loaded.log), on: saved.map), of: saved.map)
    }
    guard writes else { return try tellFigures(of: loaded, log, beside: saved.map) }
    try put(loaded.log, into: saved, named: map, lock) { map, pairs in
      try PathsOnMap(loaded.log, on: map, pairs, window: question.window, source: loaded.source)
    }
  }

  /// The statements for a database: with a map for the activities that it names, or for those that a database named.
  private func statements(in dialect: SQLDialect, _ map: JourneyMap?) throws -> String {
    let known = try fromResults.map { try ResultSource($0).results.log }
    let log = known ?? map.map { EventLog(naming: $0) } ?? EventLog(naming: [])
    let pairs = map.map { ActivityPairs(log, $0) }
    return PathSQL(dialect).text(
      steps: question.steps(in: log, map, pairs), window: question.window,
      places: map.flatMap { map in pairs.map { PathSQL.Places(map, $0, in: log) } })
  }

  private func tellResults(_ source: ResultSource, _ folder: String, beside map: JourneyMap?) throws {
    let results = source.results
    if propose, let map { return try tell(.proposals(for: results.log, results.figures, on: map), of: map) }
    let pairs = map.map { ActivityPairs(results.log, $0) }
    let steps = (results.funnel?.steps ?? []).compactMap {
      FunnelSteps.step(named: $0.name, in: results.log, nil, nil)
    }
    try tell(
      PathAnalysis(results), named: LogSource.name(of: folder), skipped: 0,
      order: pairs?.places ?? question.order(of: results.log, steps), beside: map)
  }

  private func tellFigures(of loaded: LogSource, _ log: String, beside map: JourneyMap?) throws {
    let pairs = map.map { ActivityPairs(loaded.log, $0) }
    if pairs?.isEmpty == true { throw Failure(self.map ?? log, .pathsNoPairs) }
    let request = try question.request(for: loaded.log, reading.options, map, pairs)
    let analysis = PathAnalysis(loaded.log, request)
    if analysis.whole.figures.cases == 0 { throw Failure(log, .logEmpty) }
    let order = pairs?.places ?? question.order(of: loaded.log, request.steps)
    try tell(
      analysis, named: LogSource.name(of: log), skipped: loaded.skipped, order: order, beside: map)
  }

  private func tell(
    _ analysis: PathAnalysis, named name: String, skipped: Int, order: [Int?], beside map: JourneyMap?
  ) throws {
    if format == .json { return try deliver(PathJSON(analysis, skipped: skipped, order: order).bytes) }
    let report = Report.paths(of: analysis, named: name, skipped: skipped, order: order)
    try tell(report, of: map ?? JourneyMap(title: ""))
  }

  private func tell(_ report: Report, of map: JourneyMap) throws { try deliver(bytes(of: report, on: map)) }

  private func deliver(_ bytes: [UInt8]) throws {
    try target.deliver(bytes, isJSON: format == .json, rights: log.map { FileRights(of: $0) } ?? .usual)
  }

  private func bytes(of report: Report, on map: JourneyMap) throws -> [UInt8] {
    switch format {
    case .text:
      let isFile = target.output != nil && target.output != "-"
      let surface =
        isFile
        ? ReportSurface(streamIn: phrasebook) : ReportSurface.standardOutput(for: map, noColor: noColor)
      return Array(report.text(on: surface).utf8)
    case .plain: return Array(report.plain(in: phrasebook).utf8)
    case .markdown:
      return Array(report.markdown(in: phrasebook, reading: map.reading(in: phrasebook)).utf8)
    case .csv: return Array(report.csv.utf8)
    case .json: return report.json
    case .xlsx:
      try target.refuseTerminal()
      return try Workbooks.workbook(of: MapWorkbook.sheets(of: report, on: map, in: phrasebook))
    }
  }

  /// Puts into a map what was counted, in one step and with one save.
  ///
  /// - Parameter lay: Makes edits of what was counted; nil where that was not counted for the map yet.
  private func put(
    _ log: EventLog, into saved: SavedDocument, named name: String, _ lock: consuming LockedReplacement?,
    lay: (JourneyMap, ActivityPairs) throws -> PathsOnMap?
  ) throws {
    var map = saved.map
    var edits: [Edit] = []
    do {
      if propose {
        let proposals = ActivityPairs(log, map).proposals(for: log, map)
        edits = ActivityPairs.edits(
          taking: asks ? try PairQuestions.taken(of: proposals, in: log) : proposals, log)
        _ = try map.apply(Transaction(StepLabel(.addEvidence, count: edits.count), edits))
      }
      let pairs = ActivityPairs(log, map)
      if pairs.isEmpty { throw Failure(name, .pathsNoPairs) }
      let result = try lay(map, pairs)
      edits += result?.edits ?? []
      guard !edits.isEmpty else { return rihla.tell(.pathsUnchanged, to: STDOUT_FILENO) }
      var changed = saved.map
      _ = try changed.apply(Transaction(StepLabel(.addEvidence, count: edits.count), edits))
      try lock?.write(saved.text(of: changed), over: saved)
      guard let result else { return rihla.tell(.pathsResultPairsTaken, to: STDOUT_FILENO) }
      rihla.tell(.pathsWritten(result.added, result.updated, result.shares), to: STDOUT_FILENO)
      if !result.newMoves.isEmpty { try tell(.newMoves(result.newMoves, on: changed), of: changed) }
    } catch let failure as Failure {
      throw failure
    } catch let code as ExitCode {
      throw code
    } catch {
      throw Failure(name, .editFailed)
    }
  }

  /// Whether each pair is asked for: somebody is there, and the answers can be kept in the map's file.
  private var asks: Bool {
    guard propose, let map, map != "-", !DocumentPlace(map).isDiagram else { return false }
    return asked == nil && target.output == nil && PairQuestions.canBeAsked
  }

  /// Asks for each pair, keeps those that are taken in the events of their touchpoints, and lists what is left.
  private func keepPairs(
    _ log: EventLog, _ saved: SavedDocument, named name: String, _ lock: consuming LockedReplacement?
  ) throws {
    let proposals = ActivityPairs(log, saved.map).proposals(for: log, saved.map)
    let edits = ActivityPairs.edits(taking: try PairQuestions.taken(of: proposals, in: log), log)
    var changed = saved.map
    if !edits.isEmpty {
      do {
        _ = try changed.apply(Transaction(StepLabel(.changeField, count: edits.count), edits))
      } catch {
        throw Failure(name, .editFailed)
      }
      try lock?.write(saved.text(of: changed), over: saved)
      rihla.tell(.pathsPairsKept(edits.count), to: STDOUT_FILENO)
    }
    try tell(.proposals(for: log, PathFigures(of: log), on: changed), of: changed)
  }
}
