import Glibc
import SystemCalls

/// What journals need of files besides the usual.
extension Descriptor {
  /// Takes the file for ourselves for as long as it is open, without waiting.
  ///
  /// Where the file system has no locks, whoever has the file open has it.
  ///
  /// - Parameter path: the file's path.
  /// - Returns: false if another process has it.
  func lock(at path: String) throws(FileError) -> Bool {
    if retrying({ flock(number, LOCK_EX | LOCK_NB) }) == 0 { return true }
    switch errno {
    case EWOULDBLOCK: return false
    case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: return !LockHolder.isOpenElsewhere(path)
    default: throw .system(.open, code: errno)
    }
  }

  /// Reads so many bytes from the beginning, fewer if the file ends before; the place stays where it is.
  func readBeginning(_ count: Int) throws(FileError) -> [UInt8] {
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let part = retrying {
          pread(number, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(filled))
        }
        if part < 0 { failure = errno }
        guard part > 0 else { return }
        filled += part
      }
    }
    guard failure == 0 else { throw .system(.read, code: failure) }
    return bytes
  }

  /// Cuts the file off.
  func cut(at length: Int) throws(FileError) {
    guard retrying({ ftruncate(number, off_t(length)) }) == 0 else { throw .system(.write, code: errno) }
  }
}

/// Folders that hold journals.
enum JournalFolder {
  /// The name's ending of a journal.
  static let ending = ".journal"

  /// A new name, without ending: 16 hexadecimal digits that nobody can guess.
  static func newName() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Makes what happened to a folder's names durable, where the file system can.
  static func sync(_ folder: String) throws(FileError) {
    let folder = try Descriptor(opening: folder, flags: O_RDONLY | O_DIRECTORY, step: .directory)
    if retrying({ fsync(folder.number) }) != 0, errno != EINVAL, errno != ENOTSUP {
      throw .system(.sync, code: errno)
    }
  }

  /// Moves a file into the subfolder `set-aside`, which is made if need be, and returns its new path.
  static func setAside(_ name: String, in folder: String) throws(FileError) -> String {
    let aside = folder + "/set-aside"
    guard mkdir(aside.onDisk, 0o700) == 0 || errno == EEXIST else { throw .system(.directory, code: errno) }
    var target = aside + "/" + name
    var count = 1
    while access(target.onDisk, F_OK) == 0 {
      count += 1
      target = aside + "/" + name + "-\(count)"
    }
    guard rename((folder + "/" + name).onDisk, target.onDisk) == 0 else {
      throw .system(.rename, code: errno)
    }
    try sync(aside)
    try sync(folder)
    return target
  }

  /// The names in a folder that end so, in order.
  static func names(in folder: String, endingIn ending: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder.onDisk) else { throw .system(.directory, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(ending) { names.append(name) }
    }
    return names.sorted()
  }

  /// A journal's name without its ending, if it has that.
  static func stem(of name: String) -> String {
    name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }

  /// A path's folder and name.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (
      slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...])
    )
  }
}
