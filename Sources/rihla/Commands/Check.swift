import ArgumentParser
import Glibc
import JourneyExchange
import JourneyFile
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

/// `rihla check FILE`: whether a map is as its owners want it. Exit code 1 says that something was found that is more than
/// a warning.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliCheck), discussion: examples(of: "check", .cliCheckMore))
  }

  /// The formats of findings.
  enum Format: String, CaseIterable { case text, json, github }

  @Argument(help: ArgumentHelp(.cliFile), completion: .file())
  var file: String
  @Option(help: ArgumentHelp(.cliMaxLow), transform: Self.limit)
  var maxLow: Int?
  @Option(help: ArgumentHelp(.cliMaxCritical), transform: Self.limit)
  var maxCritical: Int?
  @Option(help: ArgumentHelp(.cliRequire), transform: Self.requirements)
  var require: [CheckRequirement] = []
  @Option(help: ArgumentHelp(.cliStage))
  var stage: String?
  @Option(help: ArgumentHelp(.cliCheckFormat), transform: Self.format)
  var format = Format.text
  @OptionGroup var languageChoice: LanguageChoice

  private static func limit(_ text: String) throws -> Int {
    guard let limit = Int(text), limit >= 0 else { throw ValidationError(say(.expectedCount)) }
    return limit
  }

  private static func requirements(_ text: String) throws -> [CheckRequirement] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      let name = String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      guard let requirement = CheckRequirement(rawValue: name) else {
        throw ValidationError(say(.cliRequire))
      }
      return requirement
    }
  }

  private static func format(_ text: String) throws -> Format {
    guard let format = Format(rawValue: text) else { throw ValidationError(say(.cliCheckFormat)) }
    return format
  }

  func run() throws {
    let loaded = try MapSource.read(file)
    let saved = try MapSource.map(of: loaded, named: file)
    saved.diagram?.tellFindings()
    if let newer = saved.newerFormat { tell(.failure(file, .readOnlyNewer(newer)), to: STDERR_FILENO) }
    var rules = CheckRules()
    (rules.mostLow, rules.mostCritical, rules.requirements) = (maxLow, maxCritical, require)
    rules.stage = try stage.map { try position(of: $0, in: saved.map) }
    let lines = saved.diagram?.file.lines ?? MapLines(of: loaded.bytes)
    let check = MapCheck(saved.map, repairs: saved.repairs, lines: lines, rules: rules)
    switch format {
    case .text: printText(of: check, in: saved.map)
    case .json: write(harmless(json: json(of: check, in: saved.map)), to: STDOUT_FILENO)
    case .github:
      for finding in check.findings {
        let annotation = GitHubAnnotation(
          finding.severity, say(finding.phrase(in: saved.map)), file: DocumentPlace(file).file,
          line: finding.line)
        write(visible(annotation.text), to: STDOUT_FILENO)
      }
    }
    if !check.isPassed { Glibc.exit(1) }
  }

  private func position(of name: String, in map: JourneyMap) throws -> Int {
    switch PartFinder(map).stage(name) {
    case .one(let position): return position
    case .none: throw Failure(.unknownStage(name), exitCode: 2)
    case .several(let count): throw Failure(.ambiguousStage(name, count), exitCode: 2)
    }
  }

  private func printText(of check: MapCheck, in map: JourneyMap) {
    for finding in check.findings {
      let place = DocumentPlace(file).file + (finding.line.map { ":\($0)" } ?? "")
      let phrase = finding.phrase(in: map)
      let words = wording(finding.isWarning ? .checkWarning(phrase) : phrase)
      tell(Phrasebook.isolating(visible(place)) + ": " + words, to: STDOUT_FILENO)
    }
    let warnings = check.findings.count(where: \.isWarning)
    let others = check.findings.count - warnings
    if check.findings.isEmpty { tell(.checkFine, to: STDOUT_FILENO) }
    if others > 0 { tell(.findingCount(others), to: STDOUT_FILENO) }
    if warnings > 0 { tell(.warningCount(warnings), to: STDOUT_FILENO) }
  }

  private func json(of check: MapCheck, in map: JourneyMap) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
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

  fileprivate func write(to writer: inout JSONWriter, in map: JourneyMap) {
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
    case .lacks(let requirement): .lacks(requirement.rawValue)
    case .value(let matter): matter.phrase
    }
  }
}
