import Glibc
import SystemCalls

/// What the system knows of the process that holds a lock.
extension LockHolder {
  /// How a process is.
  public enum Condition: Hashable, Sendable {
    case running
    /// It was stopped, as by Ctrl-Z in a shell.
    case stopped
  }

  /// Whether the process runs on this host.
  public var isHere: Bool { host == Self.thisHostAsWord }

  /// How the process is; nil where it is elsewhere, or gone.
  public var condition: Condition? { isHere ? Self.condition(of: process) : nil }

  /// How a process of this host is; nil where there is none.
  public static func condition(of process: Int32) -> Condition? {
    guard let file = try? Descriptor(opening: "/proc/\(process)/stat", flags: O_RDONLY),
      let bytes = try? file.readChunk(1024), let end = bytes.lastIndex(of: UInt8(ascii: ")")),
      bytes.indices.contains(end + 2)
    else { return nil }
    switch bytes[end + 2] {
    case UInt8(ascii: "T"), UInt8(ascii: "t"): return .stopped
    case UInt8(ascii: "Z"), UInt8(ascii: "X"): return nil
    default: return .running
    }
  }

  /// Whether the process is one of our own on this host that has the lock of a document open: the number in the lock's file
  /// is not taken on trust.
  public func isOwnSession(on document: RealPath, fallback folder: String?) -> Bool {
    guard isHere, process != getpid() else { return false }
    var own = stat()
    guard stat("/proc/\(process)", &own) == 0, own.st_uid == geteuid() else { return false }
    let name = SiblingNames(of: document.name).lock
    let places = [document.sibling(name)] + (folder.map { [$0 + "/" + name] } ?? [])
    return places.contains { Self.hasOpen($0, process) }
  }

  private static func hasOpen(_ path: String, _ process: Int32) -> Bool {
    var wanted = stat()
    guard lstat(path.onDisk, &wanted) == 0,
      let folder = try? Descriptor(opening: "/proc/\(process)/fd", flags: O_RDONLY | O_DIRECTORY),
      let names = try? folder.names()
    else { return false }
    return names.contains { name in
      var found = stat()
      return fstatat(folder.number, name, &found, 0) == 0 && found.st_ino == wanted.st_ino
        && found.st_dev == wanted.st_dev
    }
  }

  /// Whether another process of our own on this host has a file open.
  static func isOpenElsewhere(_ path: String) -> Bool {
    guard let folder = try? Descriptor(opening: "/proc", flags: O_RDONLY | O_DIRECTORY),
      let names = try? folder.names()
    else { return false }
    return names.compactMap { Int32($0) }.contains { $0 != getpid() && hasOpen(path, $0) }
  }

  /// Asks the process to keep its work and end; one that was stopped goes on to do so.
  public func ask() {
    kill(process, SIGTERM)
    kill(process, SIGCONT)
  }

  /// Ends the process as it is. What was typed in it is in its journal.
  public func end() { kill(process, SIGKILL) }

  /// The process of this host that has locked a file; nil where nobody has, or the system does not say.
  public static func process(lockingFileAt path: String) -> Int32? {
    var status = stat()
    guard stat(path.onDisk, &status) == 0,
      let file = try? Descriptor(opening: "/proc/locks", flags: O_RDONLY),
      let bytes = try? file.readToEnd(expecting: 0, limit: 1 << 22)
    else { return nil }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      // 1: FLOCK  ADVISORY  WRITE 708 08:02:393 0 EOF
      let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count > 5, words[1] == "FLOCK", words[5].hasSuffix(":\(status.st_ino)"),
        let process = Int32(words[4]), process > 0
      else { continue }
      return process
    }
    return nil
  }
}
