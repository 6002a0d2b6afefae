import ArgumentParser
import Glibc
import JourneyDiff
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases
import TerminalText

/// What git hands to a program that compares two versions of a file for it (`diff.rihla.command`): the path, then a
/// file, an object name and a mode for each side, and for a renamed file the new path and what git says of it.
struct GitComparison {
  let path: String
  let old: String
  let new: String
  let newPath: String?

  /// Reads the arguments; nil where they are not git's.
  init?(_ arguments: [String]) {
    guard arguments.count == 7 || arguments.count == 9 else { return nil }
    (path, old, new) = (arguments[0], arguments[1], arguments[4])
    newPath = arguments.count == 9 ? arguments[7] : nil
  }

  /// Prints the comparison. git stops at the first program that fails, so a version that is no map is told of in the
  /// place of the comparison.
  func run(_ diff: Diff) throws {
    emit(say(heading) + "\n")
    do {
      let comparison = MapComparison(from: try map(old), to: try map(new))
      if comparison.difference.isEmpty { tell(.gitSame, to: STDOUT_FILENO) }
      try diff.print(comparison)
    } catch let failure as Failure {
      tell(failure.phrase, to: STDOUT_FILENO)
    }
  }

  private var heading: Phrase {
    if old == Self.nothing { return .gitAdded(path) }
    if new == Self.nothing { return .gitDeleted(path) }
    return newPath.map { .gitRenamed(path, $0) } ?? .plainFailure(.verbatim(path))
  }

  /// The map of one side, said to be that of the path, since git's own names of files mean nothing to anybody.
  private func map(_ file: String) throws -> JourneyMap {
    try file == Self.nothing
      ? JourneyMap(title: "") : MapSource.map(of: MapSource.read(file), named: path).map
  }

  /// What stands for a side that is not there.
  static let nothing = "/dev/null"
}
