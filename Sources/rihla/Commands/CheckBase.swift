import Glibc
import JourneyFile
import JourneyModel
import Phrases
import SystemCalls

/// An earlier state of a map for `rihla check --base`: a file, or what git has of the map at a commit or branch.
struct CheckBase {
  /// The file, or the name that git knows.
  let name: String

  /// The map that a file is to be compared with; nil where git says that the file was not there yet.
  ///
  /// - Throws: `Failure` with one line that says what is wrong.
  func map(for file: String) throws -> JourneyMap? {
    if name == "-" || access(name.onDisk, F_OK) == 0 { return try MapSource.load(name).map }
    let place = DocumentPlace(file)
    let path = place.file.hasPrefix("/") ? place.file : "./" + place.file
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    let leaf = path.split(separator: "/").last.map(String.init) ?? path
    let git = ["git", "-C", folder, "--no-pager"]
    guard
      try output(of: git + ["rev-parse", "--quiet", "--verify", "--end-of-options", name + "^{commit}"])
        != nil
    else { throw Failure(name, .noBase) }
    return try output(of: git + ["show", "--no-textconv", "--end-of-options", "\(name):./\(leaf)"]).map {
      try MapSource.map(of: $0, named: file).map
    }
  }

  /// What a program prints; nil where it fails.
  private func output(of words: [String]) throws -> LoadedFile? {
    guard let stream = tmpfile() else { throw Failure(name, FileError.system(.create, code: errno).phrase) }
    defer { fclose(stream) }
    let file = fileno(stream)
    switch ForegroundProgram.run(words, usesTerminal: false, printingTo: file) {
    case .exited(status: 0): break
    case .notStarted: throw Failure(.gitNotThere)
    case .exited, .killed: return nil
    }
    lseek(file, 0, SEEK_SET)
    do throws(FileError) {
      return try LoadedFile.read(descriptor: file)
    } catch {
      throw Failure(name, error.phrase)
    }
  }
}
