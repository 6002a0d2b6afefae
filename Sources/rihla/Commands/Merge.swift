import ArgumentParser
import Glibc
import JourneyDiff
import JourneyEditor
import JourneyFile
import JourneyModel
import JourneyWords
import Phrases

/// `rihla merge BASE OURS THEIRS`: brings two sides together and writes OURS. Where they contradict each other ours
/// stands, or what one of them deleted, and the map's notes say so; exit code 1.
struct Merge: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliMerge), discussion: examples(of: "merge", .cliMergeMore))
  }

  @Argument(help: ArgumentHelp(.cliMergeBase), completion: .file())
  var base: String
  @Argument(help: ArgumentHelp(.cliMergeOurs), completion: .file())
  var ours: String
  @Argument(help: ArgumentHelp(.cliMergeTheirs), completion: .file())
  var theirs: String
  @Argument(help: ArgumentHelp(.cliMergePath))
  var path: String?
  @Option(name: [.short, .long], help: ArgumentHelp(.cliMergeOutput), completion: .file())
  var output: String?
  @Flag(help: ArgumentHelp(.cliForce))
  var force = false
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    try StandardStreams.allowOneDash([base, ours, theirs])
    // What git hands over is a copy of its own, which nobody else writes.
    let isInPlace = output == nil && ours != "-"
    let lock = isInPlace && path == nil ? try LockedReplacement.begin(of: ours) : nil
    let (start, own, other) = (try loadBase(), try load(ours), try load(theirs))
    let merge = ThreeWayMerge(base: start, ours: own.map, theirs: other.map)
    var merged = merge.merged
    if !merge.conflicts.isEmpty {
      let paragraphs = [merged.notes, report(on: merge.conflicts)].filter { !$0.isEmpty }
      merged.notes = paragraphs.joined(separator: "\n\n")
    }
    let text = own.text(of: merged)
    if let lock { try lock.write(text, over: own) } else { try deliver(text, inPlaceOf: own) }
    for conflict in merge.conflicts { tell(.failure(path ?? ours, conflict.report), to: STDERR_FILENO) }
    if !merge.conflicts.isEmpty { Glibc.exit(1) }
  }

  /// Writes the result: over our side, or where that was asked for.
  private func deliver(_ text: [UInt8], inPlaceOf own: SavedDocument) throws {
    guard output == nil, ours != "-" else {
      var target = Output()
      (target.output, target.force) = (output, force)
      try target.deliver(text, rights: FileRights(of: ours))
      return
    }
    do throws(FileError) {
      let expected = own.identity.map(SafeReplacement.Expectation.unchanged) ?? .anything
      _ = try SafeReplacement(of: DocumentPlace(ours).file).write(text, expecting: expected)
    } catch {
      throw Failure(ours, error.phrase)
    }
  }

  /// What both sides were made from. Where both added the file git hands over an empty one.
  private func loadBase() throws -> JourneyMap {
    let loaded = try MapSource.read(base)
    guard !loaded.bytes.isEmpty else { return JourneyMap(title: "") }
    return try check(MapSource.map(of: loaded, named: base), base).map
  }

  /// Reads a side; one of a format that we do not understand must not be merged.
  private func load(_ path: String) throws -> SavedDocument {
    try check(MapSource.load(path), path)
  }

  private func check(_ saved: SavedDocument, _ path: String) throws -> SavedDocument {
    if let newer = saved.newerFormat { throw Failure(path, .readOnlyNewer(newer)) }
    return saved
  }

  private func report(on conflicts: [Conflict]) -> String {
    // The notes are the map's: no marks of the interface in them.
    MergeNote.text(conflicts.map { phrasebook.plainText($0.report) })
  }
}

extension Conflict {
  /// The contradiction with what each side says.
  fileprivate var report: Phrase { .conflictReport(phrase, phrase(of: .ours), phrase(of: .theirs)) }
}
