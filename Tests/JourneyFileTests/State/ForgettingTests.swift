import Foundation
import Glibc
import Testing

@testable import JourneyFile

@Suite struct ForgettingTests {
  private let folder: TemporaryFolder
  private let root: StateRoot
  private let document: RealPath
  private let state: DocumentFolder

  init() throws {
    folder = try TemporaryFolder()
    root = StateRoot(base: folder("s"))
    try folder.put("precious", in: "a")
    document = try RealPath(of: folder("a"))
    state = try root.folder(of: document)
    try state.remember(document)
    try state.versions.keep([1, 2, 3], ContentDigest(of: [1, 2, 3]), as: .saved, at: 1)
    mkdir(state.path + "/set-aside", 0o700)
  }

  private func put(_ text: String, in name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: state.path + "/" + name))
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: state.path).sorted()
  }

  @Test("nothing is left but the document and what is not ours")
  func forgets() throws {
    for name in ["1.journal", "1.torn-1", "reserve", "set-aside/0.journal"] { try put("xx", in: name) }
    let siblings = [
      ".a.0123456789abcdef.tmp", ".a.0123456789abcdef.before", "a.0123456789abcdef.rescue", ".a.rihla-lock",
    ]
    for name in siblings + ["b.0123456789abcdef.rescue", ".b.rihla-lock"] { try folder.put("yyy", in: name) }
    let report = root.forget(document: document)
    #expect(report.kept.isEmpty)
    #expect(report.removed == 10)
    #expect(report.bytes == Int64(4 * 2 + 4 * 3 + 3 + document.text.utf8.count))
    #expect(try folder.names() == [".b.rihla-lock", "a", "b.0123456789abcdef.rescue", "s"])
    #expect(try folder.text(of: "a") == "precious")
    #expect(root.documentFolders().isEmpty)
    #expect(root.forget(document: document) == ForgetReport())
  }

  @Test("what a running editor holds stays, and is named")
  func respectsEditors() throws {
    for name in ["1.journal", "2.journal", "reserve", "2.new", "1.torn-1"] { try put("xx", in: name) }
    let journal = open(state.path + "/2.journal", O_RDWR | O_CLOEXEC)
    #expect(flock(journal, LOCK_EX | LOCK_NB) == 0)
    defer { close(journal) }
    guard case .taken(let lock) = try DocumentLock.take(for: document, fallback: nil) else {
      throw Unexpected()
    }
    let report = root.forget(document: document)
    #expect(
      Set(report.kept) == [
        .init(path: state.path + "/2.journal", obstacle: .inUse),
        .init(path: state.path + "/versions", obstacle: .inUse),
        .init(path: document.sibling(".a.rihla-lock"), obstacle: .inUse),
      ])
    #expect(report.removed == 2)
    #expect(try names() == ["2.journal", "2.new", "document", "reserve", "versions"])
    _ = consume lock
    #expect(try folder.names() == ["a", "s"])
  }

  @Test("links and folders that are not ours are neither followed nor removed")
  func resistsLinks() throws {
    try folder.put("precious", in: "victim")
    symlink(folder("victim"), state.path + "/1.journal")
    symlink(folder.path, state.path + "/versions/x")
    mkdir(state.path + "/strange", 0o700)
    try put("x", in: "strange/x")
    let report = root.forget(document: document)
    #expect(
      Set(report.kept.map(\.path))
        == Set(["1.journal", "versions/x", "strange"].map { state.path + "/" + $0 }))
    #expect(report.kept.allSatisfy { $0.obstacle == .foreign })
    #expect(try folder.text(of: "victim") == "precious")
    #expect(try names() == ["1.journal", "strange", "versions"])
  }

  @Test("a document of which nothing is kept, or that is gone, is no trouble")
  func forgetsNothing() throws {
    let other = try RealPath(of: folder("other"))
    #expect(root.forget(document: other) == ForgetReport())
    #expect(StateRoot(base: folder("none")).forget(document: other) == ForgetReport())
    #expect(try !folder.names().contains("none"))
    unlink(folder("a"))
    #expect(root.forget(document: document).kept.isEmpty)
    #expect(root.documentFolders().isEmpty)
  }
}
