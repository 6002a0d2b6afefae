import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases

/// What a report on one map or on many is asked: files and folders, which rows, in which format.
struct ManyOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(.cliFiles), completion: .file())
  var files: [String]
  @Flag(help: ArgumentHelp(.cliDiagrams))
  var diagrams = false
  @OptionGroup var rows: QueryOptions
  @OptionGroup var output: ReportOutput

  /// Whether rows have to tell their maps: several were named, or a folder.
  var isOfSeveral: Bool { files.count > 1 || files.contains(where: MapFinder.isFolder) }

  /// The one map that is reported as a whole; nil where there are several, or only some rows are wanted.
  func wholeMap(unless query: RowQuery) throws -> JourneyMap? {
    guard !isOfSeveral, query.isEmpty else { return nil }
    return try output.load(files[0]).map
  }

  /// Reads the maps, several at a time, and makes a part of each. What cannot be read is told, one line a file, and the
  /// rest goes on.
  func read<Part: Sendable>(_ make: @escaping @Sendable (MapReading) -> Part) throws -> ManyParts<Part> {
    try StandardStreams.allowOneDash(files)
    var finder = MapFinder(findsDiagrams: diagrams)
    for file in files { finder.find(file) }
    var progress = Progress(of: finder.maps.count)
    let places = SharedPlaces()
    let results = inParallel(finder.maps, tell: { progress.tell($0) }) { file in
      Result<(Part, MapReading.Remarks), Failure> { () throws(Failure) in
        let reading = try MapReading(file, sharing: places)
        return (make(reading), reading.remarks)
      }
    }
    progress.end()
    var parts = ManyParts<Part>(count: finder.maps.count)
    for failure in finder.failures { parts.note(failure) }
    for result in results {
      switch result {
      case .failure(let failure): parts.note(failure)
      case .success((let part, let remarks)):
        remarks.tell()
        parts.parts.append(part)
      }
    }
    return parts
  }

  /// Prints the rows of a report that are wanted.
  func print(_ report: RowReport, _ query: RowQuery) throws {
    let plan: RowPlan
    do throws(UnknownColumn) {
      plan = try RowPlan(
        report, query, isOfSeveral: isOfSeveral, writesJSON: output.format == .json, today: Clock.today)
    } catch {
      throw error.failure
    }
    let parts = try read { plan.part(of: RowPlan.Source($0.map, file: $0.file)) }
    try print(parts, report.title) { () throws(UnknownColumn) in try plan.result(of: parts.parts) }
  }

  /// Prints a table that was made of parts, and ends with exit code 3 where something could not be read.
  func print<Part>(
    _ parts: ManyParts<Part>, _ title: Phrase, _ make: () throws(UnknownColumn) -> RowResult
  ) throws {
    guard !parts.parts.isEmpty else { Glibc.exit(3) }
    var report = Report(title, on: name(of: parts.count))
    let result: RowResult
    do throws(UnknownColumn) {
      result = try make()
    } catch {
      throw error.failure
    }
    report.tables = [result.table]
    try output.print(report, rights: rights, json: result.json.map { json in { json.write(to: $0) } })
    if parts.hasFailed { Glibc.exit(3) }
  }

  /// What all of it is called: the folder or the file, or how many maps there are.
  private func name(of count: Int) -> String {
    files.count == 1 ? files[0] : phrasebook.plainText(.mapCount(count))
  }

  /// Who may read what is written: whoever may read the file, where it is one.
  private var rights: FileRights { isOfSeveral ? .usual : FileRights(of: files[0]) }
}

/// What came of many maps.
struct ManyParts<Part> {
  /// What each map gave that could be read.
  var parts: [Part] = []
  /// How many maps there are.
  let count: Int
  private(set) var hasFailed = false
  private var told: Set<String> = []

  init(count: Int) { self.count = count }

  /// Tells that something could not be read.
  mutating func note(_ failure: Failure) {
    // What maps share is told once, however many maps it keeps from being read.
    if told.insert(phrasebook.plainText(failure.phrase)).inserted { failure.report() }
    hasFailed = true
  }
}

/// One of many maps, read.
struct MapReading: Sendable {
  /// How the file is named.
  let file: String
  let map: JourneyMap
  /// The day on which the file was changed last; empty where it has none.
  let changed: String
  let remarks: Remarks

  /// What is to be told of it, in its turn.
  struct Remarks: Sendable {
    fileprivate let file: String
    fileprivate let repairs: [Repair]
    fileprivate let newerFormat: Int?

    /// Tells it on standard error: of several repairs the first, so that a line is enough for a map.
    func tell() {
      if let first = repairs.first {
        rihla.tell(.failure(file, first.phrase), to: STDERR_FILENO)
        if repairs.count > 1 {
          rihla.tell(.failure(file, .moreRepairs(repairs.count - 1)), to: STDERR_FILENO)
        }
      }
      if let newerFormat { rihla.tell(.failure(file, .readOnlyNewer(newerFormat)), to: STDERR_FILENO) }
    }
  }

  /// Reads a map, one of those that share what is in some places.
  init(_ file: String, sharing places: SharedPlaces = SharedPlaces()) throws(Failure) {
    do {
      let loaded = try MapSource.read(file)
      let saved = try MapSource.map(of: loaded, named: file, sharing: places)
      self.file = file
      map = saved.map
      changed = loaded.identity.map { Clock.day($0.modified / 1_000_000) } ?? ""
      remarks = Remarks(file: file, repairs: saved.repairs, newerFormat: saved.newerFormat)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(file, .noFile)
    }
  }
}

extension JourneyMap {
  /// The touchpoints that pass a filter; nil for one that lets all pass.
  func touchpoints(passing filter: TableFilter) -> Set<Touchpoint.ID>? {
    guard !filter.isEmpty else { return nil }
    let source = TableSource(
      map: self, figures: MapFigures(of: self), votes: Votes(in: self), ranking: nil, today: Clock.today)
    return Set(
      source.touchpointItems.filter { filter.admits($0, in: source) }.compactMap { $0.row.touchpoint })
  }

  /// The map with those of its touchpoints only that pass a filter.
  func narrowed(to filter: TableFilter) -> JourneyMap {
    guard let passing = touchpoints(passing: filter) else { return self }
    let stages = self.stages.map { stage in
      var stage = stage
      stage.touchpoints.removeAll { !passing.contains($0.id) }
      return stage
    }
    var map = JourneyMap(title: title, stages: stages)
    (map.language, map.direction, map.standard) = (language, direction, standard)
    (map.benchmarks, map.personas, map.evidence) = (benchmarks, personas, evidence)
    (map.votings, map.opportunities, map.shared) = (votings, opportunities, shared)
    return map
  }
}
