import Glibc
import JourneyFile
import Phrases
import SystemCalls

/// What git knows of the maps of a folder, or of one map, since a commit.
struct GitHistory {
  /// One commit: which files it changed, and to what.
  struct Commit {
    let name: String
    /// ISO 8601.
    let day: String
    /// By path from the folder on; nil for what is gone.
    var changes: [(path: String, blob: String?)] = []
  }

  /// The state from which it begins.
  let base: Commit
  /// The commits after it, the first first.
  let commits: [Commit]
  private let folder: String

  /// Reads the history of a folder, or of the file in it.
  ///
  /// - Throws: `Failure` with one line that says what is wrong.
  init(of path: String, since name: String) throws {
    let isFolder = MapFinder.isFolder(path)
    let written = path.hasPrefix("/") ? path : "./" + path
    let slash = written.lastIndex(of: "/")
    folder = isFolder ? written : slash.map { String(written[...$0]) } ?? "./"
    let leaf = isFolder ? "." : written.split(separator: "/").last.map { "./" + $0 } ?? "."
    let git = ["git", "--literal-pathspecs", "-C", folder, "--no-pager"]
    guard
      let first = try Git.text(of: git + ["log", "-1", "--format=%H %cs", "--end-of-options", name, "--"])
    else { throw Failure(name, .noBase) }
    let parts = first.split { $0 == " " || $0 == "\n" }.map(String.init)
    guard parts.count == 2 else { throw Failure(name, .noBase) }
    var base = Commit(name: parts[0], day: parts[1])
    let tree = try Git.text(of: git + ["ls-tree", "-r", "-z", parts[0], "--", leaf]) ?? ""
    base.changes = tree.split(separator: "\0").compactMap { line in
      guard let tab = line.firstIndex(of: "\t"), let blob = line[..<tab].split(separator: " ").last else {
        return nil
      }
      return (String(line[line.index(after: tab)...]), String(blob))
    }
    self.base = base
    let log = try Git.text(
      of: git + [
        "log", "--reverse", "--first-parent", "-m", "--raw", "--no-abbrev", "--no-renames", "-z",
        "--relative",
        "--format=%x01%H %cs", parts[0] + "..HEAD", "--", leaf,
      ])
    commits = Self.commits(of: log ?? "")
  }

  private static func commits(of log: String) -> [Commit] {
    var commits: [Commit] = []
    var blob: String??
    for field in log.split(whereSeparator: { $0 == "\0" || $0 == "\n" || $0 == "\r\n" }) {
      if field.hasPrefix("\u{1}") {
        let parts = field.dropFirst().split(separator: " ").map(String.init)
        guard parts.count == 2 else { continue }
        commits.append(Commit(name: parts[0], day: parts[1]))
      } else if field.hasPrefix(":"), blob == nil {
        let parts = field.split(separator: " ")
        guard parts.count >= 5 else { continue }
        blob = .some(parts[4].hasPrefix("D") ? nil : String(parts[3]))
      } else if let found = blob, !commits.isEmpty {
        commits[commits.count - 1].changes.append((String(field), found))
        blob = nil
      }
    }
    return commits
  }

  /// Reads what git keeps under names, all in one run.
  func contents(of blobs: [String]) throws -> [String: [UInt8]] {
    let contents = try Git.contents(of: blobs, in: folder)
    return Dictionary(zip(blobs, contents)) { $1 }.compactMapValues { $0 }
  }
}

/// What git answers to questions.
enum Git {
  /// What it has under names without line ends, in their order, all in one run; nil where there is nothing.
  static func contents(of names: [String], in folder: String) throws -> [[UInt8]?] {
    guard let request = tmpfile() else {
      throw Failure(folder, FileError.system(.create, code: errno).phrase)
    }
    defer { fclose(request) }
    _ = writeAll(Array((names.joined(separator: "\n") + "\n").pathBytes), to: fileno(request))
    lseek(fileno(request), 0, SEEK_SET)
    let words = ["git", "-C", folder, "cat-file", "--batch"]
    var rest = (try output(of: words, reading: fileno(request)) ?? [])[...]
    return names.map { _ in
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let head = rest[..<end].split(separator: UInt8(ascii: " "))
      rest = rest[(end + 1)...]
      // Else it says that it is missing, behind a name in which blanks may be.
      guard head.count == 3, head[1].elementsEqual("blob".utf8),
        let size = Int(String(decoding: head[2], as: UTF8.self)), size <= rest.count
      else { return nil }
      defer { rest = rest.dropFirst(size + 1) }
      return Array(rest.prefix(size))
    }
  }

  /// What it prints; nil where it fails.
  static func text(of words: [String]) throws -> String? {
    try output(of: words).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as bytes.
  private static func output(of words: [String], reading input: CInt? = nil) throws -> [UInt8]? {
    guard let stream = tmpfile() else { throw Failure(.gitNotThere) }
    defer { fclose(stream) }
    let file = fileno(stream)
    switch ForegroundProgram.run(words, usesTerminal: false, reading: input, printingTo: file) {
    case .exited(status: 0): break
    case .notStarted: throw Failure(.gitNotThere)
    case .exited, .killed: return nil
    }
    lseek(file, 0, SEEK_SET)
    do throws(FileError) {
      return try LoadedFile.read(descriptor: file, limit: 1 << 30).bytes
    } catch {
      throw Failure(words[0], error.phrase)
    }
  }
}
