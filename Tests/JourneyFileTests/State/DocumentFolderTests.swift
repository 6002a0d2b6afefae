import Glibc
import Testing

@testable import JourneyFile

@Suite struct DocumentFolderTests {
  @Test("the document is remembered, exactly", arguments: ["a", "قافلة", "line\nend\n", "\u{1B}[31m"])
  func remembers(_ name: String) throws {
    let folder = try TemporaryFolder()
    let document = try RealPath(of: folder(name))
    let state = try StateRoot(base: folder("s")).folder(of: document)
    #expect(state.document == nil)
    try state.remember(document)
    let written = try LoadedFile.read(state.path + "/document").identity
    #expect(state.document == document.text)
    try state.remember(document)
    #expect(try LoadedFile.read(state.path + "/document").identity == written)
    var status = stat()
    #expect(lstat(state.path + "/document", &status) == 0 && status.st_mode == S_IFREG | 0o600)
  }

  @Test("what is no path is no document")
  func doubts() throws {
    let folder = try TemporaryFolder()
    let state = DocumentFolder(path: folder.path)
    try folder.put("relative", in: "document")
    #expect(state.document == nil)
    try folder.put("/" + String(repeating: "x", count: 200_000), in: "document")
    #expect(state.document == nil)
    try folder.put("/elsewhere", in: "other")
    unlink(folder("document"))
    symlink("other", folder("document"))
    #expect(state.document == nil)
    try state.remember(try RealPath(of: folder("a")))
    #expect(state.document == (try RealPath(of: folder("a")).text))
    #expect(try folder.text(of: "other") == "/elsewhere")
  }

  @Test("journals are listed by name, those set aside apart")
  func listsJournals() throws {
    let folder = try TemporaryFolder()
    let state = DocumentFolder(path: folder.path)
    #expect(state.journals.isEmpty && state.setAside.isEmpty)
    mkdir(folder("set-aside"), 0o700)
    mkdir(folder("d.journal"), 0o700)
    symlink("b.journal", folder("l.journal"))
    for name in [
      "b.journal", "a.journal", "c.txt", ".x.journal", "set-aside/z.journal", "set-aside/z.journal-2",
      "set-aside/z.torn-1",
    ] {
      try folder.put("", in: name)
    }
    #expect(state.journals == [folder("a.journal"), folder("b.journal")])
    #expect(state.setAside == ["set-aside/z.journal", "set-aside/z.journal-2"].map { folder($0) })
    #expect(state.versions.path == folder("versions"))
  }
}
