import ArgumentParser
import Glibc
import JourneyDiff
import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyModel
import JourneyWords
import Phrases
import TerminalText

/// `rihla diff A B`: what differs between two maps, stage by stage and touchpoint by touchpoint, and what that did to the
/// ratings. Exit code 1 says that something does.
struct Diff: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliDiff), discussion: examples(of: "diff", .cliDiffMore))
  }

  /// The formats of a comparison.
  enum Format: String, CaseIterable { case text, json, markdown }

  @Argument(help: ArgumentHelp(.cliDiffOld), completion: .file())
  var old: String
  @Argument(help: ArgumentHelp(.cliDiffNew), completion: .file())
  var new: String?
  @Argument(help: .hidden)
  var git: [String] = []
  @Option(help: ArgumentHelp(.cliDiffFormat), transform: Self.format)
  var format = Format.text
  @Flag(help: ArgumentHelp(.cliNoColor))
  var noColor = false
  @OptionGroup var languageChoice: LanguageChoice

  private static func format(_ text: String) throws -> Format {
    guard let format = Format(rawValue: text) else { throw ValidationError(say(.cliDiffFormat)) }
    return format
  }

  func validate() throws {
    if new == nil, !isUnmerged { throw ValidationError(say(.parserMissing("<new>"))) }
    if let surplus = git.first, GitComparison(arguments) == nil {
      throw ValidationError(say(.parserUnexpected(surplus)))
    }
  }

  func run() throws {
    guard let new else { return tell(.gitUnmerged(old), to: STDOUT_FILENO) }
    if let comparison = GitComparison(arguments) { return try comparison.run(self) }
    try StandardStreams.allowOneDash([old, new])
    let comparison = MapComparison(from: try map(old), to: try map(new))
    try print(comparison)
    if !comparison.difference.isEmpty { Glibc.exit(1) }
  }

  private var arguments: [String] { [old] + [new].compactMap { $0 } + git }

  /// Whether git tells by the path alone that a file has not been merged yet.
  private var isUnmerged: Bool { Environment.value(of: "GIT_DIFF_PATH_COUNTER") != nil }

  private func map(_ path: String) throws -> JourneyMap {
    try MapSource.load(path).map
  }

  /// Prints a comparison in the format that was asked for.
  func print(_ comparison: MapComparison) throws {
    switch format {
    case .json: write(harmless(json: comparison.json()), to: STDOUT_FILENO)
    case .markdown: emit(markdown(of: comparison))
    case .text: printText(of: comparison)
    }
  }

  /// The changes line by line, then what came of them; nothing at all where nothing differs.
  private func printText(of comparison: MapComparison) {
    guard !comparison.difference.isEmpty else { return }
    let surface = ReportSurface.standardOutput(for: comparison.new, noColor: noColor)
    for change in comparison.difference.changes {
      write(
        surface.told("\(change.sign) \(wording(change.phrase))", wraps: true), to: STDOUT_FILENO)
    }
    guard comparison.changesFigures else { return }
    emit("\n" + comparison.report.text(on: surface))
  }

  /// The comparison's report, and before its tables the changes under the names of their stages.
  private func markdown(of comparison: MapComparison) -> String {
    var blocks = [comparison.report.markdown(in: phrasebook)]
    var heading: String?
    var items: [String] = []
    func close() {
      if !items.isEmpty { blocks.append(items.joined(separator: "\n") + "\n") }
      items = []
    }
    for change in comparison.difference.changes {
      let name = change.stageName ?? phrasebook.plainText(.section("map"))
      if name != heading {
        close()
        heading = name
        blocks.append("## " + escapedMarkdown(visible(name)) + "\n")
      }
      items.append("- `\(change.sign)` " + escapedMarkdown(visible(phrasebook.plainText(change.phrase))))
    }
    close()
    return blocks.joined(separator: "\n")
  }
}

extension Difference {
  /// The stage that the change belongs to; nil for the map's own fields.
  fileprivate var stageName: String? {
    switch subject.part {
    case .stage: subject.name
    default: subject.stage.isEmpty ? nil : subject.stage
    }
  }
}
