import Glibc
import JourneyFile
import Phrases
import SystemCalls

/// A small text file of somebody's that has one setting a line, such as git's own: lines are added, nothing else is
/// touched.
struct LineFile {
  private let path: String
  private let identity: FileIdentity?
  private let former: [UInt8]

  /// Reads a file; one that is not there yet is empty.
  ///
  /// - Throws: `Failure`.
  init(_ path: String) throws {
    self.path = path
    var status = stat()
    if lstat(path.onDisk, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      throw Failure(path, .linkForGit)
    }
    do throws(FileError) {
      let loaded = try LoadedFile.read(path)
      (identity, former) = (loaded.identity, loaded.bytes)
    } catch .system(_, code: ENOENT) {
      (identity, former) = (nil, [])
    } catch {
      throw Failure(path, error.phrase)
    }
  }

  /// Adds the lines that are not there yet, whatever blanks part their words there.
  ///
  /// - Returns: The lines that were added.
  /// - Throws: `Failure`; then the file is as it was.
  func add(_ lines: [String]) throws -> [String] {
    let there = Set(
      former.split(separator: UInt8(ascii: "\n")).map { Self.words(String(decoding: $0, as: UTF8.self)) })
    let missing = lines.filter { !there.contains(Self.words($0)) }
    guard !missing.isEmpty else { return [] }
    let end = lineEnd
    var text = former
    if let last = text.last, last != UInt8(ascii: "\n") { text += end }
    for line in missing { text += Array(line.utf8) + end }
    do throws(FileError) {
      _ = try SafeReplacement(of: path).write(text, expecting: identity.map { .unchanged($0) } ?? .absent)
    } catch {
      throw Failure(path, error.phrase)
    }
    return missing
  }

  /// The line end that the file has: of its last line, since that is what whoever wrote it last uses.
  private var lineEnd: [UInt8] {
    guard let place = former.lastIndex(of: UInt8(ascii: "\n")), place > 0,
      former[place - 1] == UInt8(ascii: "\r")
    else { return Array("\n".utf8) }
    return Array("\r\n".utf8)
  }

  private static func words(_ line: String) -> [String] {
    line.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
