import ArgumentParser
import Glibc
import JourneyDiff
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases

/// `rihla merge BASE OURS THEIRS`: brings two sides together and writes OURS. Where they contradict each other ours
/// stands, or what one of them deleted, and the map's notes say so; exit code 1.
struct Merge: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliMerge), discussion: say(.cliMergeMore))
  }

  @Argument(help: ArgumentHelp(.cliMergeBase))
  var base: String
  @Argument(help: ArgumentHelp(.cliMergeOurs))
  var ours: String
  @Argument(help: ArgumentHelp(.cliMergeTheirs))
  var theirs: String
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    let own = try load(ours)
    let merge = ThreeWayMerge(base: try load(base).map, ours: own.map, theirs: try load(theirs).map)
    var merged = merge.merged
    if !merge.conflicts.isEmpty {
      let paragraphs = [merged.notes, report(on: merge.conflicts)].filter { !$0.isEmpty }
      merged.notes = paragraphs.joined(separator: "\n\n")
    }
    do throws(FileError) {
      let expected = own.identity.map(SafeReplacement.Expectation.unchanged) ?? .anything
      _ = try SafeReplacement(of: DocumentPlace(ours).file).write(own.text(of: merged), expecting: expected)
    } catch {
      throw Failure(ours, error.phrase)
    }
    for conflict in merge.conflicts { write(say(.failure(ours, conflict.report)), to: STDERR_FILENO) }
    if !merge.conflicts.isEmpty { Glibc.exit(1) }
  }

  /// Reads a side; one of a format that we do not understand must not be merged.
  private func load(_ path: String) throws -> SavedDocument {
    let saved = try MapSource.load(path)
    if let newer = saved.newerFormat { throw Failure(path, .readOnlyNewer(newer)) }
    return saved
  }

  private func report(on conflicts: [Conflict]) -> String {
    // The notes are the map's: no marks of the interface in them.
    let lines = conflicts.map { "- " + phrasebook.plainText($0.report) }
    return ([phrasebook.text(.mergeNote(conflicts.count))] + lines).joined(separator: "\n")
  }
}

extension Conflict {
  /// The contradiction with what each side says.
  fileprivate var report: Phrase { .conflictReport(phrase, phrase(of: .ours), phrase(of: .theirs)) }
}
