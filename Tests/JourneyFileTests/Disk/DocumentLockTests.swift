import Dispatch
import Foundation
import Glibc
import Synchronization
import Testing

@testable import JourneyFile

@Suite(.timeLimit(.minutes(2))) struct DocumentLockTests {
  private func take(_ path: String, fallback: String? = nil) throws -> LockOutcome {
    try DocumentLock.take(for: try RealPath(of: path), fallback: fallback)
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// A mask of other tests' making is not to be touched, so it is asked of a file.
  private func usualMode(in folder: TemporaryFolder) throws -> mode_t {
    try folder.put("", in: "usual")
    defer { unlink(folder("usual")) }
    return mode(of: folder("usual"))
  }

  @Test("a lock lies beside the document, keeps others out and goes without a trace")
  func locks() throws {
    let folder = try TemporaryFolder()
    do {
      guard case .taken(let lock) = try take(folder("a")) else { throw Unexpected() }
      let isBeside = lock.isBeside
      #expect(isBeside)
      #expect(try folder.names() == [".a.rihla-lock"])
      #expect(mode(of: folder(".a.rihla-lock")) == (try usualMode(in: folder)))
      guard case .held(let holder) = try take(folder("a")) else { throw Unexpected() }
      #expect(holder?.process == getpid())
      guard case .taken = try take(folder("b")) else { throw Unexpected() }
      _ = consume lock
    }
    #expect(try folder.names().isEmpty)
    guard case .taken = try take(folder("a")) else { throw Unexpected() }
  }

  @Test(
    "what a killed program left behind does not hinder, whatever it holds",
    arguments: ["", "2147483647 elsewhere somebody 1\nand much more than that", "\u{1B}]52;c;x\u{7}"])
  func outlivesLeftovers(_ text: String) throws {
    let folder = try TemporaryFolder()
    try folder.put(text, in: ".a.rihla-lock")
    guard case .taken(let lock) = try take(folder("a")) else { throw Unexpected() }
    #expect(LockHolder(reading: Array(try folder.text(of: ".a.rihla-lock").utf8))?.process == getpid())
    _ = consume lock
    #expect(try folder.names().isEmpty)
  }

  @Test("a program that is killed holds nothing any more", .enabled(if: Tool.python != nil))
  func freesTheKilled() throws {
    let folder = try TemporaryFolder()
    let program = """
      import fcntl, os, sys
      file = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)
      fcntl.flock(file, fcntl.LOCK_EX)
      os.write(file, b"%d elsewhere a\\x1b[31m 5\\n" % os.getpid())
      os.write(1, b"ready\\n")
      sys.stdin.read()
      """
    let child = Process()
    let (input, output) = (Pipe(), Pipe())
    child.executableURL = try #require(Tool.python).url
    child.arguments = ["-c", program, folder(".a.rihla-lock")]
    (child.standardInput, child.standardOutput) = (input, output)
    try child.run()
    defer { kill(child.processIdentifier, SIGKILL) }
    #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "ready\n")
    guard case .held(let holder) = try take(folder("a")) else { throw Unexpected() }
    #expect(holder?.host == "elsewhere")
    kill(child.processIdentifier, SIGKILL)
    child.waitUntilExit()
    #expect(try folder.names() == [".a.rihla-lock"])
    guard case .taken = try take(folder("a")) else { throw Unexpected() }
  }

  @Test("a link at the lock's name is neither followed nor written to")
  func resistsLinks() throws {
    let folder = try TemporaryFolder()
    let state = try TemporaryFolder()
    try folder.put("precious", in: "victim")
    symlink("victim", folder(".a.rihla-lock"))
    #expect(throws: FileError.notRegular(.other)) { _ = try take(folder("a")) }
    guard case .taken(let lock) = try take(folder("a"), fallback: state.path) else { throw Unexpected() }
    let isBeside = lock.isBeside
    #expect(!isBeside)
    guard case .held = try take(folder("a"), fallback: state.path) else { throw Unexpected() }
    _ = consume lock
    #expect(try folder.text(of: "victim") == "precious")
    #expect(try folder.names() == [".a.rihla-lock", "victim"])
    #expect(try state.names().isEmpty)
  }

  @Test("a file of another name too is no lock and is never written through: only the lock's name goes")
  func resistsHardLinks() throws {
    let folder = try TemporaryFolder()
    try folder.put("precious", in: "victim")
    #expect(link(folder("victim"), folder(".a.rihla-lock")) == 0)
    guard case .taken(let lock) = try take(folder("a")) else { throw Unexpected() }
    let isBeside = lock.isBeside
    #expect(isBeside)
    #expect(try folder.text(of: "victim") == "precious")
    _ = consume lock
    #expect(try folder.names() == ["victim"])
  }

  @Test("a link to nowhere makes no file there")
  func resistsDanglingLinks() throws {
    let folder = try TemporaryFolder()
    symlink("nowhere", folder(".a.rihla-lock"))
    #expect(throws: FileError.self) { _ = try take(folder("a")) }
    #expect(try folder.names() == [".a.rihla-lock"])
  }

  @Test("a pipe or a directory at the lock's name is no lock, and is not waited for")
  func resistsOthers() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder(".a.rihla-lock"), 0o600)
    #expect(throws: FileError.notRegular(.pipe)) { _ = try take(folder("a")) }
    mkdir(folder(".b.rihla-lock"), 0o700)
    #expect(throws: FileError.self) { _ = try take(folder("b")) }
    #expect(throws: FileError.notRegular(.directory)) {
      _ = try take(folder("b"), fallback: folder("none"))
    }
  }

  @Test("where nothing can be made beside the document, the lock lies in the other folder")
  func fallsBack() throws {
    let state = try TemporaryFolder()
    guard case .taken(let lock) = try take("/proc/rihla-test", fallback: state.path) else {
      throw Unexpected()
    }
    let isBeside = lock.isBeside
    #expect(!isBeside)
    #expect(try state.names() == [".rihla-test.rihla-lock"])
    _ = consume lock
    #expect(throws: FileError.self) { _ = try take("/proc/rihla-test") }
  }

  @Test("a directory that is not ours to write to", .enabled(if: geteuid() != 0))
  func fallsBackFromReadOnly() throws {
    let (folder, state) = (try TemporaryFolder(), try TemporaryFolder())
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    guard case .taken(let lock) = try take(folder("a"), fallback: state.path) else { throw Unexpected() }
    let isBeside = lock.isBeside
    #expect(!isBeside)
  }

  @Test("a lock that somebody else removed and took anew is not removed by the first")
  func leavesOthersLocks() throws {
    let folder = try TemporaryFolder()
    guard case .taken(let first) = try take(folder("a")) else { throw Unexpected() }
    unlink(folder(".a.rihla-lock"))
    guard case .taken(let second) = try take(folder("a")) else { throw Unexpected() }
    _ = consume first
    #expect(try folder.names() == [".a.rihla-lock"])
    guard case .held = try take(folder("a")) else { throw Unexpected() }
    _ = consume second
    #expect(try folder.names().isEmpty)
  }

  /// Takes the lock as a file system with or without locks would have it; an error is as good as "held".
  private func attempt(_ document: RealPath, _ hasLocks: Bool) -> LockOutcome {
    do throws(FileError) {
      return try DocumentLock.take(for: document, fallback: nil) { number in
        if hasLocks { return flock(number, LOCK_EX | LOCK_NB) }
        errno = ENOLCK
        return -1
      }
    } catch {
      return .held(nil)
    }
  }

  @Test("of many that take it at once one has it", arguments: [true, false])
  func excludes(_ hasLocks: Bool) throws {
    let folder = try TemporaryFolder()
    let document = try RealPath(of: folder("a"))
    let inside = Atomic(0)
    let worst = Atomic(0)
    let taken = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      while taken.load(ordering: .relaxed) < 1000 {
        guard case .taken(let lock) = attempt(document, hasLocks) else { continue }
        let count = inside.add(1, ordering: .sequentiallyConsistent).newValue
        worst.max(count, ordering: .sequentiallyConsistent)
        taken.add(1, ordering: .relaxed)
        inside.subtract(1, ordering: .sequentiallyConsistent)
        _ = consume lock
      }
    }
    #expect(worst.load(ordering: .relaxed) == 1)
    #expect(try folder.names().isEmpty)
  }
}

struct Unexpected: Error {}
