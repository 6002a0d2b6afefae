import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// `rihla check FILE …`: whether maps are as their owners want them. Exit code 1 says that something was found that is more
/// than a warning, 3 that a file could not be read.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliCheck), discussion: examples(of: "check", .cliCheckMore))
  }

  /// The formats of findings.
  enum Format: String, CaseIterable { case text, json, github }

  @Argument(help: ArgumentHelp(.cliFiles), completion: .file())
  var files: [String]
  @Flag(help: ArgumentHelp(.cliDiagrams))
  var diagrams = false
  @Option(help: ArgumentHelp(.cliMaxLow), transform: Self.limit)
  var maxLow: Int?
  @Option(help: ArgumentHelp(.cliMaxCritical), transform: Self.limit)
  var maxCritical: Int?
  @Option(help: ArgumentHelp(.cliRequire), transform: Self.requirements)
  var require: [CheckRequirement] = []
  @Option(help: ArgumentHelp(.cliMinMean), transform: Self.figure(1...5))
  var minMean: Double?
  @Option(help: ArgumentHelp(.cliMaxGap), transform: Self.figure(0...4))
  var maxGap: Double?
  @Option(help: ArgumentHelp(.cliBase), completion: .file())
  var base: String?
  @Option(help: ArgumentHelp(.cliAllow), transform: Self.allowances)
  var allow: [CheckAllowance] = []
  @Option(help: ArgumentHelp(.cliStage))
  var stage: String?
  @Option(name: .customLong("where"), parsing: .unconditional, help: ArgumentHelp(.cliWhere))
  var filter: String?
  @Option(help: ArgumentHelp(.cliCheckFormat), transform: Self.format)
  var format = Format.text
  @OptionGroup var languageChoice: LanguageChoice

  private static func limit(_ text: String) throws -> Int {
    guard let limit = Int(text), limit >= 0 else { throw ValidationError(say(.expectedCount)) }
    return limit
  }

  private static func figure(_ range: ClosedRange<Double>) -> @Sendable (String) throws -> Double {
    { text in
      guard let figure = Double(text), range.contains(figure) else {
        throw ValidationError(say(.expectedFigure(range.lowerBound, range.upperBound)))
      }
      return figure
    }
  }

  private static func requirements(_ text: String) throws -> [CheckRequirement] {
    try words(text, orSay: .cliRequire)
  }

  private static func allowances(_ text: String) throws -> [CheckAllowance] {
    try text == "all" ? CheckAllowance.allCases : words(text, orSay: .cliAllow)
  }

  private static func words<Word: RawRepresentable<String>>(_ text: String, orSay help: Phrase) throws
    -> [Word]
  {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      guard let word = Word(rawValue: String(word.trimmingPrefix { $0 == " " })) else {
        throw ValidationError(say(help))
      }
      return word
    }
  }

  private static func format(_ text: String) throws -> Format {
    guard let format = Format(rawValue: text) else { throw ValidationError(say(.cliCheckFormat)) }
    return format
  }

  func run() throws {
    try StandardStreams.allowOneDash(files)
    let filter = try filter.map(QueryOptions.filter)
    var finder = MapFinder(findsDiagrams: diagrams)
    for file in files { finder.find(file) }
    for failure in finder.failures { failure.report() }
    let scene = Scene(
      filter: filter, base: try base.map { try CheckBase($0, for: finder.maps) })
    var progress = Progress(of: finder.maps.count)
    let check = { @Sendable (file: String) in
      Result<CheckedMap, Failure> { () throws(Failure) in
        do {
          return try self.check(file, scene)
        } catch let failure as Failure {
          throw failure
        } catch {
          throw Failure(file, .noFile)
        }
      }
    }
    let parts = inParallel(finder.maps, tell: { progress.tell($0) }, check)
    progress.end()
    let circles = Dictionary(scene.linked.circles(through: finder.maps).map { ($0.file, $0.maps) }) { $1 }
    var status: Int32 = finder.failures.map(\.exitCode).max() ?? 0
    var objects: [[UInt8]] = []
    // What maps share is told once, however many maps it keeps from being read.
    var told: Set<String> = []
    for (file, part) in zip(finder.maps, parts) {
      switch part {
      case .success(var checked):
        checked.tellRemarks()
        if let circle = circles[file] { checked.warn(ofCircle: circle) }
        switch format {
        case .text: printText(of: checked)
        case .json: objects.append(json(of: checked))
        case .github: annotate(checked)
        }
        if !checked.isPassed { status = max(status, 1) }
      case .failure(let failure):
        if told.insert(phrasebook.plainText(failure.phrase)).inserted { failure.report() }
        if format == .github { annotate(failure, file) }
        status = max(status, failure.exitCode)
      }
    }
    if format == .json, !objects.isEmpty { write(harmless(json: joined(objects)), to: STDOUT_FILENO) }
    if status != 0 { Glibc.exit(status) }
  }

  private var isOfSeveral: Bool { files.count > 1 || files.contains(where: MapFinder.isFolder) }

  /// What is the same for all maps.
  private struct Scene: Sendable {
    let filter: TableFilter?
    let base: CheckBase?
    let linked = LinkedMaps()
    let places = SharedPlaces()
  }

  private func check(_ file: String, _ scene: Scene) throws -> CheckedMap {
    let loaded = try MapSource.read(file)
    let saved = try MapSource.map(of: loaded, named: file, sharing: scene.places)
    scene.linked.note(saved.map, file)
    var rules = CheckRules()
    (rules.mostLow, rules.mostCritical, rules.requirements) = (maxLow, maxCritical, require)
    (rules.leastMean, rules.mostGap, rules.allowances) = (minMean, maxGap, Set(allow))
    rules.stage = try stage.map { try position(of: $0, in: saved.map) }
    rules.base = try scene.base?.map(for: file, loaded, readAs: saved.map, sharing: scene.places)
    rules.undecided = MergeNote.count(in: saved.map.notes)
    rules.touchpoints = scene.filter.flatMap { saved.map.touchpoints(passing: $0) }
    rules.linkTrouble = { scene.linked.trouble(of: $0, in: $1, file) }
    let lines = saved.diagram?.file.lines ?? MapLines(of: loaded.bytes)
    let check = MapCheck(saved.map, repairs: saved.repairs, lines: lines, rules: rules)
    return CheckedMap(check, saved, file)
  }

  private func annotate(_ checked: CheckedMap) {
    for told in checked.findings {
      let annotation = GitHubAnnotation(
        told.finding.severity, say(told.phrase), file: DocumentPlace(checked.file).file,
        line: told.finding.line)
      write(visible(annotation.text), to: STDOUT_FILENO)
    }
  }

  /// A file that cannot be read is told beside its line, too.
  private func annotate(_ failure: Failure, _ file: String) {
    let annotation = GitHubAnnotation(
      .error, say(failure.phrase), file: DocumentPlace(file).file, line: failure.line)
    write(visible(annotation.text), to: STDOUT_FILENO)
  }

  private func position(of name: String, in map: JourneyMap) throws -> Int {
    switch PartFinder(map).stage(name) {
    case .one(let position): return position
    case .none: throw Failure(.unknownStage(name), exitCode: 2)
    case .several(let count): throw Failure(.ambiguousStage(name, count), exitCode: 2)
    }
  }

  private func printText(of checked: CheckedMap) {
    let file = DocumentPlace(checked.file).file
    for told in checked.findings {
      let place = file + (told.finding.line.map { ":\($0)" } ?? "")
      let words = wording(told.finding.isWarning ? .checkWarning(told.phrase) : told.phrase)
      tell(Phrasebook.isolating(visible(place)) + ": " + words, to: STDOUT_FILENO)
    }
    let warnings = checked.findings.count(where: \.finding.isWarning)
    let others = checked.findings.count - warnings
    if checked.findings.isEmpty {
      tell(!isOfSeveral ? .checkFine : .failure(file, .checkFine), to: STDOUT_FILENO)
    }
    if others > 0 { tell(.findingCount(others), to: STDOUT_FILENO) }
    if warnings > 0 { tell(.warningCount(warnings), to: STDOUT_FILENO) }
  }

  private func json(of checked: CheckedMap) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    if isOfSeveral {
      writer.name("file")
      writer.value(checked.file)
    }
    for (name, count) in [("low", checked.low), ("critical", checked.critical)] {
      writer.name(name)
      writer.value(count)
    }
    writer.name("findings")
    writer.beginArray()
    for told in checked.findings { told.write(to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.finish()
    return writer.bytes
  }

  /// One object as it is, several as an array.
  private func joined(_ objects: [[UInt8]]) -> [UInt8] {
    guard isOfSeveral else { return objects.first ?? [] }
    return Array("[\n".utf8) + objects.joined(separator: Array(",\n".utf8)) + Array("]\n".utf8)
  }
}
