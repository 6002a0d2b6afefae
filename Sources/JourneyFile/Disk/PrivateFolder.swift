import Glibc
import SystemCalls

/// Folders for our eyes only: ours, mode 0700, and no link to somewhere else.
enum PrivateFolder {
  /// Opens a folder and makes what is missing of its path. Above the folder itself, links are followed and owners
  /// are not looked at: that is where the user keeps things.
  ///
  /// - Throws: `FileError.system(.directory, …)`, with `EPERM` where the folder belongs to somebody else.
  static func open(_ path: String) throws(FileError) -> Descriptor {
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast() else { throw .system(.directory, code: ENOENT) }
    let root = path.hasPrefix("/") ? "/" : "."
    let parent = parts.reduce(root) { $0 + "/" + $1 }
    makeAll(parts, from: root)
    let folder = try Descriptor(opening: parent, flags: O_RDONLY | O_DIRECTORY, step: .directory)
    return try open(name, in: folder)
  }

  /// Opens a folder in an open folder, and makes it if it is missing.
  static func open(_ name: String, in parent: borrowing Descriptor) throws(FileError) -> Descriptor {
    if mkdirat(parent.number, name.onDisk, 0o700) == 0 {
      try parent.syncFolder()
    } else if errno != EEXIST {
      let code = errno
      guard try parent.status(of: name) != nil else { throw .system(.directory, code: code) }
    }
    guard let folder = try existing(name, in: parent) else { throw .system(.directory, code: ENOENT) }
    return folder
  }

  /// Opens a folder that should be there; nil if it is not.
  static func existing(_ name: String, in parent: borrowing Descriptor) throws(FileError) -> Descriptor? {
    try checked(retrying { openat(parent.number, name.onDisk, flags) })
  }

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  private static func checked(_ number: CInt) throws(FileError) -> Descriptor? {
    guard number >= 0 else {
      guard errno == ENOENT else { throw .system(.directory, code: errno) }
      return nil
    }
    let folder = Descriptor(owning: number)
    let status = try folder.status()
    guard status.st_uid == geteuid() else { throw .system(.directory, code: EPERM) }
    if status.st_mode & 0o077 != 0 {
      guard fchmod(number, 0o700) == 0 else { throw .system(.directory, code: errno) }
    }
    return folder
  }

  /// Opens a folder that should be there by its path; nil if it is not.
  static func existing(at path: String) throws(FileError) -> Descriptor? {
    try checked(retrying { Glibc.open(path.onDisk, flags) })
  }

  /// The ordinary files in a folder that have some names, with their sizes. None if there is no such folder, or if it
  /// is not ours.
  static func files(in path: String, where isWanted: (String) -> Bool) -> [(name: String, size: Int64)] {
    do throws(FileError) {
      guard let folder = try existing(at: path) else { return [] }
      var files: [(name: String, size: Int64)] = []
      for name in try folder.names() where isWanted(name) {
        guard let status = try folder.status(of: name), FileKind(status) == .regular else { continue }
        files.append((name, Int64(status.st_size)))
      }
      return files
    } catch {
      return []
    }
  }

  private static func makeAll(_ parts: [String], from root: String) {
    var path = root
    for part in parts {
      let parent = path
      path += "/" + part
      // What cannot be made may be there all the same; opening it will tell.
      guard mkdir(path.onDisk, 0o700) == 0 else { continue }
      let number = Glibc.open(parent.onDisk, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard number >= 0 else { continue }
      _ = fsync(number)
      _ = Glibc.close(number)
    }
  }
}
