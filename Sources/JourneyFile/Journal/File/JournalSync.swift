import Glibc
import Synchronization
import SystemCalls

/// Makes a file durable from a thread of its own, so that no key ever waits for the disk.
///
/// The thread sleeps until something was written, gives what follows a moment to come along, and syncs. A failure is
/// final: the system may have dropped what it could not write and report success the next time, so nothing of this file
/// is called durable any more.
///
/// The file is closed when nobody uses it any more, the thread included.
///
/// Limit: a disk that does not answer keeps the thread, and with it the end of the journal, waiting.
final class JournalSync: Sendable {
  /// How long the thread waits for more, in milliseconds. With the sync itself this stays well below 100.
  private static let patience: CInt = 50

  /// The file.
  let file: Descriptor
  private let folder: String
  private let wakeUps: Descriptor
  private let waker: Descriptor
  private let written: Atomic<Int>
  private let durable = Atomic(0)
  private let failureCode = Atomic<CInt>(0)
  private let isAwake = Atomic(false)
  private let isStopping = Atomic(false)
  /// Whether the folder knows the file's name for good. The lock lets one sync at a time run, so that of two at once
  /// none can miss the other's failure.
  private let isNamed = Mutex(false)

  /// Looks after a file that holds so many bytes, in a folder that is to be synced too.
  init(_ file: consuming Descriptor, in folder: String, holding length: Int) throws(FileError) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(.create, code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    wakeUps = Descriptor(owning: ends[0])
    waker = Descriptor(owning: ends[1])
    written = Atomic(length)
    self.file = file
    self.folder = folder
  }

  /// Up to where the file is durable, in bytes.
  var durableLength: Int { durable.load(ordering: .acquiring) }

  /// What made a sync fail, if one did.
  var failure: FileError? {
    let code = failureCode.load(ordering: .acquiring)
    return code == 0 ? nil : .system(.sync, code: code)
  }

  /// Hears that the file has this length now, and has it synced soon.
  func grow(to length: Int) {
    written.store(length, ordering: .sequentiallyConsistent)
    if !isAwake.exchange(true, ordering: .sequentiallyConsistent) { wake() }
  }

  /// Hears that the file has another name now, and makes that durable too.
  func syncName() throws(FileError) {
    isNamed.withLock { $0 = false }
    try syncNow()
  }

  /// Makes all that was written durable before it returns.
  func syncNow() throws(FileError) {
    isNamed.withLock { isNamed in
      guard failure == nil else { return }
      let length = written.load(ordering: .acquiring)
      guard retrying({ fsync(file.number) }) == 0 else { return fail(errno) }
      do throws(FileError) {
        if !isNamed { try JournalFolder.sync(folder) }
        isNamed = true
        durable.store(length, ordering: .releasing)
      } catch {
        if case .system(_, let code) = error { fail(code) }
      }
    }
    if let failure { throw failure }
  }

  /// The life of the thread.
  fileprivate func run() {
    var isLast = false
    while !isLast {
      var stroke: UInt8 = 0
      _ = retrying { read(wakeUps.number, &stroke, 1) }
      if !isStopping.load(ordering: .acquiring) {
        var more = pollfd(fd: wakeUps.number, events: Int16(POLLIN), revents: 0)
        _ = poll(&more, 1, Self.patience)
      }
      // Asked before the last sync, not after it, so that what was written before the end is in it.
      isLast = isStopping.load(ordering: .acquiring)
      isAwake.store(false, ordering: .sequentiallyConsistent)
      // The failure is kept and shown; there is nobody here to throw it at.
      if durableLength < written.load(ordering: .sequentiallyConsistent) { try? syncNow() }
    }
  }

  fileprivate func stop() {
    isStopping.store(true, ordering: .releasing)
    wake()
  }

  private func wake() {
    var stroke: UInt8 = 1
    _ = retrying { write(waker.number, &stroke, 1) }
  }

  private func fail(_ code: CInt) { failureCode.store(code, ordering: .releasing) }
}

/// The thread of a sync; it ends, everything written being synced, when this does.
struct JournalSyncThread: ~Copyable {
  private let sync: JournalSync
  private let thread: pthread_t

  /// Starts the thread. Signals go to others, save those that a fault of its own raises.
  init(_ sync: JournalSync) throws(FileError) {
    self.sync = sync
    var (blocked, before) = (sigset_t(), sigset_t())
    sigfillset(&blocked)
    for signal in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { sigdelset(&blocked, signal) }
    pthread_sigmask(SIG_SETMASK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let handed = Unmanaged.passRetained(sync)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<JournalSync>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, handed.toOpaque())
    guard code == 0 else {
      handed.release()
      throw .system(.create, code: code)
    }
    self.thread = thread
  }

  deinit {
    sync.stop()
    pthread_join(thread, nil)
  }
}
