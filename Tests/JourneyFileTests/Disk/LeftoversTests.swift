import Glibc
import Testing

@testable import JourneyFile

@Suite struct LeftoversTests {
  private let stale = ".a.0123456789abcdef.tmp"
  private let copy = ".a.0123456789abcdef.before"

  private func sweep(_ folder: TemporaryFolder, copies: String? = nil, isLocked: Bool = true) throws
    -> Leftovers
  {
    Leftovers.sweep(beside: try RealPath(of: folder("a")), copiesIn: copies, isLocked: isLocked)
  }

  @Test("our stale temporaries go, everything else stays")
  func sweeps() throws {
    let folder = try TemporaryFolder()
    let others = [".a.0123456789abcdef.tmpx", ".a.tmp", ".b.0123456789abcdef.tmp", "a"]
    for name in others + [stale] { try folder.put("x", in: name) }
    symlink("a", folder(".a.1111111111111111.tmp"))
    mkdir(folder(".a.2222222222222222.tmp"), 0o700)
    let leftovers = try sweep(folder)
    #expect(leftovers.removed == 1)
    #expect(leftovers.before.isEmpty)
    #expect(
      try folder.names() == (others + [".a.1111111111111111.tmp", ".a.2222222222222222.tmp"]).sorted())
  }

  @Test("without the lock, what was written within a minute stays")
  func respectsTheYoung() throws {
    let folder = try TemporaryFolder()
    try folder.put("x", in: stale)
    #expect(try sweep(folder, isLocked: false).removed == 0)
    var times = [timeval(tv_sec: time(nil) - 61, tv_usec: 0), timeval(tv_sec: time(nil) - 61, tv_usec: 0)]
    #expect(utimes(folder(stale), &times) == 0)
    #expect(try sweep(folder, isLocked: false).removed == 1)
  }

  @Test("what a running program is at work on stays")
  func respectsTheLiving() throws {
    let folder = try TemporaryFolder()
    for name in [stale, copy] { try folder.put("x", in: name) }
    do {
      let (one, other) = try (open(folder(stale)), open(folder(copy)))
      defer { for number in [one, other] { close(number) } }
      for number in [one, other] { #expect(flock(number, LOCK_EX | LOCK_NB) == 0) }
      #expect(try sweep(folder) == Leftovers())
    }
    let leftovers = try sweep(folder)
    #expect(leftovers.removed == 1)
    #expect(leftovers.before.count == 1)
  }

  private func open(_ path: String) throws -> CInt {
    let number = Glibc.open(path, O_RDWR | O_CLOEXEC)
    return try #require(number >= 0 ? number : nil)
  }

  @Test("somebody else's temporaries stay", .enabled(if: geteuid() == 0))
  func respectsOthers() throws {
    let folder = try TemporaryFolder()
    for name in [stale, copy] {
      try folder.put("x", in: name)
      chown(folder(name), 12345, 12345)
    }
    #expect(try sweep(folder) == Leftovers())
  }

  @Test("a copy is found beside the document and in the other folder")
  func findsCopies() throws {
    let (folder, state) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.put("x", in: copy)
    try state.put("x", in: copy)
    try state.put("x", in: ".b.0123456789abcdef.before")
    let document = try RealPath(of: folder("a"))
    let paths = [document.sibling(copy), state(copy)]
    #expect(try sweep(folder, copies: state.path).before == paths)
    #expect(try sweep(folder, copies: document.directory).before == [document.sibling(copy)])
    #expect(try sweep(folder, copies: state("none")).before == [document.sibling(copy)])
  }

  @Test(
    "a copy goes if the document holds the same, and stays if not",
    arguments: [("", true), ("x", true), ("y", false), ("xx", false)])
  func settles(_ content: String, _ isSame: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.put(content, in: "a")
    try folder.put(isSame ? content : "x", in: copy)
    #expect(try Leftovers.resolve(folder(copy), of: try RealPath(of: folder("a"))) == isSame)
    #expect(try folder.names() == (isSame ? ["a"] : [copy, "a"]))
  }

  @Test("large contents are compared to their end")
  func settlesLarge() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "0123456789abcdef", count: 10_000)
    try folder.put(text + "1", in: "a")
    try folder.put(text + "2", in: copy)
    #expect(try !Leftovers.resolve(folder(copy), of: try RealPath(of: folder("a"))))
    try folder.put(text + "2", in: "a")
    #expect(try Leftovers.resolve(folder(copy), of: try RealPath(of: folder("a"))))
    #expect(try folder.names() == ["a"])
  }

  @Test("a copy of a document that is gone stays")
  func settlesMissing() throws {
    let folder = try TemporaryFolder()
    try folder.put("x", in: copy)
    #expect(try !Leftovers.resolve(folder(copy), of: try RealPath(of: folder("a"))))
    #expect(try folder.names() == [copy])
  }
}
