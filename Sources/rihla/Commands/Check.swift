import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyInsight
import JourneyModel
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
    var finder = MapFinder(findsDiagrams: diagrams)
    for file in files { finder.find(file) }
    for failure in finder.failures { failure.report() }
    var status: Int32 = finder.failures.map(\.exitCode).max() ?? 0
    var objects: [[UInt8]] = []
    for file in finder.maps {
      do {
        let (check, map) = try check(file)
        switch format {
        case .text: printText(of: check, in: map, file)
        case .json: objects.append(json(of: check, in: map, file))
        case .github: annotate(check, in: map, file)
        }
        if !check.isPassed { status = max(status, 1) }
      } catch let failure as Failure {
        failure.report()
        if format == .github { annotate(failure, file) }
        status = max(status, failure.exitCode)
      }
    }
    if format == .json, !objects.isEmpty { write(harmless(json: joined(objects)), to: STDOUT_FILENO) }
    if status != 0 { Glibc.exit(status) }
  }

  private var isOfSeveral: Bool { files.count > 1 || files.contains(where: MapFinder.isFolder) }

  private func check(_ file: String) throws -> (check: MapCheck, map: JourneyMap) {
    let loaded = try MapSource.read(file)
    let saved = try MapSource.map(of: loaded, named: file)
    saved.diagram?.tellFindings()
    if let newer = saved.newerFormat { tell(.failure(file, .readOnlyNewer(newer)), to: STDERR_FILENO) }
    var rules = CheckRules()
    (rules.mostLow, rules.mostCritical, rules.requirements) = (maxLow, maxCritical, require)
    (rules.leastMean, rules.mostGap, rules.allowances) = (minMean, maxGap, Set(allow))
    rules.stage = try stage.map { try position(of: $0, in: saved.map) }
    rules.base = try base.flatMap { try CheckBase(name: $0).map(for: file) }
    rules.undecided = MergeNote.count(in: saved.map.notes)
    let lines = saved.diagram?.file.lines ?? MapLines(of: loaded.bytes)
    return (MapCheck(saved.map, repairs: saved.repairs, lines: lines, rules: rules), saved.map)
  }

  private func annotate(_ check: MapCheck, in map: JourneyMap, _ file: String) {
    for finding in check.findings {
      let annotation = GitHubAnnotation(
        finding.severity, say(finding.phrase(in: map)), file: DocumentPlace(file).file, line: finding.line)
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

  private func printText(of check: MapCheck, in map: JourneyMap, _ file: String) {
    for finding in check.findings {
      let place = DocumentPlace(file).file + (finding.line.map { ":\($0)" } ?? "")
      let phrase = finding.phrase(in: map)
      let words = wording(finding.isWarning ? .checkWarning(phrase) : phrase)
      tell(Phrasebook.isolating(visible(place)) + ": " + words, to: STDOUT_FILENO)
    }
    let warnings = check.findings.count(where: \.isWarning)
    let others = check.findings.count - warnings
    if check.findings.isEmpty {
      tell(!isOfSeveral ? .checkFine : .failure(DocumentPlace(file).file, .checkFine), to: STDOUT_FILENO)
    }
    if others > 0 { tell(.findingCount(others), to: STDOUT_FILENO) }
    if warnings > 0 { tell(.warningCount(warnings), to: STDOUT_FILENO) }
  }

  private func json(of check: MapCheck, in map: JourneyMap, _ file: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    if isOfSeveral {
      writer.name("file")
      writer.value(file)
    }
    for (name, count) in [("low", check.low), ("critical", check.critical)] {
      writer.name(name)
      writer.value(count)
    }
    writer.name("findings")
    writer.beginArray()
    for finding in check.findings { finding.write(to: &writer, in: map) }
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

extension CheckFinding {
  /// What was found, and where, for a person.
  func phrase(in map: JourneyMap) -> Phrase {
    switch place {
    case .map: matter.phrase
    case .stage(let position): .checkAtStage(position + 1, map.stages[position].name, matter.phrase)
    case .touchpoint(let place): .checkAt(place.stage + 1, map[place].name, matter.phrase)
    }
  }

  fileprivate var severity: GitHubAnnotation.Severity { isWarning ? .warning : .error }

  /// Writes it for programs.
  func write(to writer: inout JSONWriter, in map: JourneyMap) {
    writer.beginObject()
    var members = [("kind", matter.name), ("severity", severity.rawValue)]
    switch place {
    case .map: break
    case .stage(let position):
      members += [("stage", map.stages[position].name), ("id", map.stages[position].id.text)]
    case .touchpoint(let place):
      members += [
        ("stage", map.stages[place.stage].name), ("touchpoint", map[place].name), ("id", map[place].id.text),
      ]
    }
    members.append(("message", phrasebook.plainText(phrase(in: map))))
    for (name, text) in members {
      writer.name(name)
      writer.value(text)
    }
    if let line {
      writer.name("line")
      writer.value(line)
    }
    writer.endObject()
  }
}

extension CheckFinding.Matter {
  fileprivate var phrase: Phrase {
    switch self {
    case .repair(let repair): .checkRepair(repair.phrase)
    case .tooManyLow(let count, let limit): .checkLow(count, limit)
    case .tooManyCritical(let count, let limit): .checkCritical(count, limit)
    case .low(let level, let rating): .checkRated(.word("Level", level.rawValue), rating)
    case .lowMean(let mean, let limit): .checkMean(mean, limit)
    case .gap(let gap, let limit): .checkGap(gap, limit)
    case .regression(let regression): regression.phrase
    case .undecided(let count): .checkUndecided(count)
    case .lacks(let requirement): .lacks(requirement.rawValue)
    case .value(let matter): matter.phrase
    }
  }
}

extension Regression {
  fileprivate var phrase: Phrase {
    switch self {
    case .level(let level, nil, let rating): .checkNewLow(.word("Level", level.rawValue), rating)
    case .level(let level, let before?, let rating):
      .checkWorse(.word("Level", level.rawValue), rating, .word("Level", before.rawValue))
    case .pain(let text, let score): .checkNewPain(text, score)
    case .mean(let mean, let before): .checkLowerMean(mean, before)
    case .evidence(let lost): .checkLostEvidence(lost)
    }
  }
}
