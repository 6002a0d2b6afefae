import Glibc
import SystemCalls

/// Where a document really is: symbolic links followed, so that saving keeps the link and replaces its target.
public struct RealPath: Hashable, Sendable {
  /// The directory, absolute and free of links.
  public let directory: String
  /// The file's name in it.
  public let name: String

  /// The whole path.
  public var text: String { sibling(name) }

  /// The path of what has this name in the same directory.
  func sibling(_ name: String) -> String { directory == "/" ? "/" + name : directory + "/" + name }

  /// Follows a path to a file that exists, or to where it would be created.
  ///
  /// - Throws: `FileError.notRegular` for a link to nowhere or a path that can only name a directory,
  ///   otherwise `FileError.system(.resolve, …)`.
  public init(of path: String) throws(FileError) {
    if let resolved = Self.resolve(path) {
      (directory, name) = Self.split(resolved)
      return
    }
    guard errno == ENOENT else { throw .system(.resolve, code: errno) }
    var status = stat()
    if lstat(path.onDisk, &status) == 0 { throw .notRegular(FileKind(status)) }
    let (parent, last) = Self.split(path)
    guard !last.isEmpty else { throw .notRegular(.directory) }
    guard let resolvedParent = Self.resolve(parent) else { throw .system(.resolve, code: errno) }
    directory = resolvedParent
    name = last
  }

  /// Where a document was whose folder is gone: as much of the path as is there with its links followed, and the rest as it
  /// is written.
  ///
  /// - Throws: as the usual way to a path, where its folder is there.
  public init(ofGone path: String) throws(FileError) {
    do throws(FileError) {
      self = try RealPath(of: path)
    } catch .system(.resolve, ENOENT) {
      var parts: [String] = []
      for part in path.split(separator: "/").map(String.init) where part != "." {
        if part == "..", let last = parts.last, last != ".." {
          parts.removeLast()
        } else {
          parts.append(part)
        }
      }
      let start = path.hasPrefix("/") ? "/" : "./"
      var gone: [String] = []
      var folder: String?
      while folder == nil, let part = parts.popLast() {
        gone.insert(part, at: 0)
        folder = Self.resolve(start + parts.joined(separator: "/"))
      }
      guard let folder, let last = gone.popLast(), last != ".." else { throw .system(.resolve, code: ENOENT) }
      (directory, name) = ((folder == "/" ? "" : folder) + gone.map { "/" + $0 }.joined(), last)
    } catch {
      throw error
    }
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let parent = slash == path.startIndex ? "/" : String(path[..<slash])
    return (parent, String(path[path.utf8.index(after: slash)...]))
  }

  private static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path.onDisk, nil) else { return nil }
    defer { free(resolved) }
    return String(path: resolved)
  }
}
