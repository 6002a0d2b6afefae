import ArgumentParser
import Glibc
import JourneyDiff
import JourneyEditor
import JourneyFile
import Phrases

/// `rihla diff A B`: what differs between two maps, stage by stage and touchpoint by touchpoint. Exit code 1 says that
/// something does.
struct Diff: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliDiff), discussion: say(.cliDiffMore))
  }

  @Argument(help: ArgumentHelp(.cliDiffOld))
  var old: String
  @Argument(help: ArgumentHelp(.cliDiffNew))
  var new: String
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    let before = try MapSource.map(of: MapSource.read(old), named: old).map
    let after = try MapSource.map(of: MapSource.read(new), named: new).map
    let changes = MapDifference(from: before, to: after).changes
    for change in changes { write("\(change.sign) \(say(change.phrase))", to: STDOUT_FILENO) }
    if !changes.isEmpty { Glibc.exit(1) }
  }
}
