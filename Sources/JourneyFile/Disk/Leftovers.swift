import Glibc
import SystemCalls

/// What saves that were cut short left behind.
public struct Leftovers: Hashable, Sendable {
  /// How many temporaries were removed.
  public private(set) var removed = 0
  /// The paths of whole copies of an old content: the document was being overwritten in place, and may be half
  /// written. What to do with each, `resolve` says.
  public private(set) var before: [String] = []

  /// Removes our stale temporaries beside a document and looks for copies.
  ///
  /// What a running program has marked as its own is left alone.
  /// - Parameters:
  ///   - document: the document, which need not exist.
  ///   - folder: where copies are kept besides, if anywhere.
  ///   - isLocked: whether we hold the document's lock; otherwise temporaries of the last minute stay.
  public static func sweep(
    beside document: RealPath, copiesIn folder: String?, isLocked: Bool
  ) -> Leftovers {
    let names = SiblingNames(of: document.name)
    var leftovers = Leftovers()
    leftovers.collect(names, in: document.directory, olderThan: isLocked ? 0 : 60)
    if let folder, folder != document.directory {
      leftovers.collect(names, in: folder, olderThan: isLocked ? 0 : 60)
    }
    return leftovers
  }

  /// Compares a copy with the document, and removes it if nothing was lost.
  ///
  /// - Parameters:
  ///   - copy: one of the paths in `before`.
  ///   - document: the document that it is a copy of.
  /// - Returns: true if the document holds the very content of the copy, which is gone now. False if it does not,
  ///   or is missing: the copy is whole, the document may not be.
  /// - Throws: `FileError` if one of them cannot be read.
  public static func resolve(_ copy: String, of document: RealPath) throws(FileError) -> Bool {
    let old = try Descriptor(opening: copy, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    let present: Descriptor
    do throws(FileError) {
      present = try Descriptor(
        opening: document.text, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    } catch .system(_, code: ENOENT) {
      return false
    }
    guard try hasSameContent(old, present) else { return false }
    _ = unlink(copy.onDisk)
    return true
  }

  private mutating func collect(_ names: SiblingNames, in path: String, olderThan seconds: Int) {
    do throws(FileError) {
      let folder = try Descriptor(opening: path, flags: O_RDONLY | O_DIRECTORY, step: .directory)
      for name in try folder.names().sorted() {
        if names.matches(name, .temporary) {
          let removal = UnusedFile.remove(name, in: folder, olderThan: seconds)
          if case .removed = removal { removed += 1 }
        } else if names.matches(name, .before), Self.isAbandoned(name, in: folder) {
          before.append(path == "/" ? path + name : path + "/" + name)
        }
      }
    } catch {
      // A folder that shows us nothing holds nothing of ours that we could remove.
    }
  }

  private static func isAbandoned(_ name: String, in folder: borrowing Descriptor) -> Bool {
    do throws(FileError) {
      let file = try Descriptor(
        opening: name, in: folder.number, flags: O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
      let status = try file.status()
      return FileKind(status) == .regular && status.st_uid == geteuid() && !file.isInUse()
    } catch {
      return false
    }
  }

  private static func hasSameContent(
    _ one: borrowing Descriptor, _ other: borrowing Descriptor
  ) throws(FileError) -> Bool {
    guard try one.status().st_size == other.status().st_size else { return false }
    while true {
      let chunk = try one.readChunk(65_536)
      var same = chunk.isEmpty ? try other.readChunk(1) : []
      while same.count < chunk.count {
        let next = try other.readChunk(chunk.count - same.count)
        if next.isEmpty { return false }
        same += next
      }
      if same != chunk { return false }
      if chunk.isEmpty { return true }
    }
  }
}
