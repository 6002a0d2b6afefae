import Glibc
import JourneyFile
import JourneyModel
import Phrases
import SystemCalls

/// An earlier state of maps for `rihla check --base`: one file, or what git has of each map at a commit or branch.
///
/// All of it is asked for before the maps are looked at: programs are run from one thread, maps are read on all cores.
struct CheckBase: Sendable {
  private enum Content: Sendable {
    case map(JourneyMap)
    /// What git has of each map, nil where that was not there yet; or why that is not known.
    case git([String: Result<[UInt8]?, Failure>])
  }

  private let content: Content

  /// The earlier state of the maps of some files.
  ///
  /// - Parameter name: a file, or the name that git knows.
  /// - Throws: `Failure` with one line that says what is wrong.
  init(_ name: String, for files: [String]) throws {
    guard name != "-", access(name.onDisk, F_OK) != 0 else {
      content = .map(try MapSource.load(name).map)
      return
    }
    var answers: [String: Result<[UInt8]?, Failure>] = [:]
    let places = files.map { (file: $0, place: RepositoryPlace(of: DocumentPlace($0).file)) }
    for (root, maps) in Dictionary(grouping: places, by: \.place?.root) {
      let found = try Self.contents(of: maps.map { $0.place?.path ?? "" }, in: root, at: name)
      for (map, answer) in zip(maps, found) { answers[map.file] = answer }
    }
    content = .git(answers)
  }

  /// What a repository had of paths; the same reason for each where it does not know the commit.
  private static func contents(
    of paths: [String], in root: String?, at name: String
  ) throws -> [Result<[UInt8]?, Failure>] {
    let commit = try root.flatMap { root in
      try Git.text(of: [
        "git", "-C", root, "rev-parse", "--quiet", "--verify", "--end-of-options", name + "^{commit}",
      ])
    }
    guard let root, let commit = commit?.split(separator: "\n").first else {
      return paths.map { _ in .failure(Failure(name, .noBase)) }
    }
    // A name with a line end cannot be asked for.
    let asked = paths.filter { !$0.contains("\n") }
    let found = try Git.contents(of: asked.map { "\(commit):\($0)" }, in: root)
    let contents = Dictionary(zip(asked, found)) { $1 }
    return paths.map { path in
      contents[path].map { .success($0) } ?? .failure(Failure(path, .noBase))
    }
  }

  /// The map that a file is to be compared with, which was read already where nothing changed; nil where git says that it was
  /// not there yet.
  ///
  /// - Throws: `Failure` with one line that says what is wrong.
  func map(
    for file: String, _ loaded: LoadedFile, readAs map: JourneyMap, sharing places: SharedPlaces
  ) throws -> JourneyMap? {
    switch content {
    case .map(let base): return base
    case .git(let answers):
      guard let bytes = try answers[file]?.get() else { return nil }
      guard bytes != loaded.bytes else { return map }
      return try MapSource.map(of: LoadedFile(bytes), named: file, sharing: places).map
    }
  }
}

/// Where a file is in its repository.
private struct RepositoryPlace {
  let root: String
  /// From the root on.
  let path: String

  /// The place of a file; nil where it is in no repository.
  init?(of file: String) {
    let named = MapLink.folder(of: file)
    let folder = named.isEmpty ? "." : named
    guard let root = RepositoryRoot.of(folder: folder), let real = realpath(folder.onDisk, nil) else {
      return nil
    }
    defer { free(real) }
    self.root = root
    let below = String(path: real).dropFirst(root.count).drop { $0 == "/" }
    path = (below.isEmpty ? "" : below + "/") + file.dropFirst(named.count)
  }
}
