import Glibc
import SystemCalls

/// The file of a journal, locked and open at its end: bytes go in whole or not at all.
struct JournalLog: ~Copyable {
  private let sync: JournalSync
  private let thread: JournalSyncThread
  /// The file's length in bytes.
  private(set) var length: Int
  /// The end of the file from `durable` on, which a failed sync may have cost the disk.
  private var tail: [UInt8]
  private var durable: Int
  /// Whether part of a record that failed is still in the file.
  private var isRagged = false

  /// Goes on with a locked file of the given content.
  init(_ file: consuming Descriptor, in folder: String, holding content: [UInt8]) throws(FileError) {
    let sync = try JournalSync(file, in: folder, holding: content.count)
    thread = try JournalSyncThread(sync)
    self.sync = sync
    length = content.count
    tail = content
    durable = 0
    sync.grow(to: length)
  }

  /// Creates a file of the given content, locked from its birth.
  ///
  /// - Returns: nil if another process was quicker with the lock.
  static func create(_ name: String, in folder: String, holding content: [UInt8]) throws(FileError)
    -> JournalLog?
  {
    let path = folder + "/" + name
    let file = try Descriptor(
      opening: path, flags: O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600, step: .create)
    do throws(FileError) {
      guard try file.lock(at: path) else { return nil }
      try file.write(content)
      return try JournalLog(file, in: folder, holding: content)
    } catch {
      _ = unlink(path.onDisk)
      throw error
    }
  }

  /// What made the background sync fail, if anything did.
  var syncFailure: FileError? { sync.failure }

  /// Writes bytes at the end. If that fails the file is cut back, now or before the next bytes.
  mutating func append(_ bytes: [UInt8]) throws(FileError) {
    if isRagged { try cutBack() }
    do throws(FileError) {
      try sync.file.write(bytes)
    } catch {
      isRagged = true
      try? cutBack()
      throw error
    }
    length += bytes.count
    tail += bytes
    sync.grow(to: length)
    let durable = sync.durableLength
    if durable > self.durable {
      tail.removeFirst(durable - self.durable)
      self.durable = durable
    }
  }

  /// Makes everything durable before it returns.
  func syncNow() throws(FileError) { try sync.syncNow() }

  /// Hears that the file was renamed. A failure shows as `syncFailure`, since the name is what it is.
  func syncName() { try? sync.syncName() }

  /// The whole content. What no sync has made durable comes from memory, since a failed one may have cost it.
  func content() throws(FileError) -> [UInt8] { try sync.file.readBeginning(durable) + tail }

  private mutating func cutBack() throws(FileError) {
    try sync.file.cut(at: length)
    isRagged = false
  }
}
