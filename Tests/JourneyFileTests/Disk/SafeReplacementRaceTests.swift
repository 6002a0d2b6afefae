import Foundation
import Glibc
import Synchronization
import Testing

@testable import JourneyFile

/// Saving while somebody else is at work in the same directory.
@Suite(.timeLimit(.minutes(2))) struct SafeReplacementRaceTests {
  private let new = Array("new".utf8)

  /// Runs `body` while another thread repeats `swap`.
  private func racing(_ swap: @escaping @Sendable () -> Void, _ body: () throws -> Void) rethrows {
    let isOver = Flag()
    let thread = Thread {
      while !isOver.isSet.load(ordering: .relaxed) { swap() }
      isOver.done.signal()
    }
    thread.start()
    defer {
      isOver.isSet.store(true, ordering: .relaxed)
      isOver.done.wait()
    }
    try body()
  }

  private final class Flag: Sendable {
    let isSet = Atomic(false)
    let done = DispatchSemaphore(value: 0)
  }

  @Test("a link that comes and goes in the document's place never leads a save astray", arguments: [1, 2])
  func resistsLinks(_ names: Int) throws {
    let (folder, copies) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.put("precious", in: "victim")
    try folder.put("old", in: "a")
    if names == 2 { link(folder("a"), folder("b")) }
    let replacement = try SafeReplacement(of: folder("a"), copiesIn: copies.path)
    let (path, victim) = (folder("a"), folder("victim"))
    racing {
      rename(path, path + ".away")
      symlink(victim, path)
      unlink(path)
      rename(path + ".away", path)
      usleep(.random(in: 0..<2000))
    } _: {
      for _ in 0..<300 { _ = try? replacement.write(new, expecting: .anything) }
    }
    #expect(try folder.text(of: "victim") == "precious")
    _ = try replacement.write(new, expecting: .anything)
    #expect(try folder.text(of: "a") == "new")
    #expect(try folder.names() == (names == 2 ? ["a", "b", "victim"] : ["a", "victim"]))
    #expect(try copies.names().isEmpty)
  }

  @Test("another directory in the place of the document's never gets half of a save")
  func resistsDirectories() throws {
    let folder = try TemporaryFolder()
    for name in ["d", "e"] {
      mkdir(folder(name), 0o700)
      try folder.put("old", in: name + "/a")
      link(folder(name + "/a"), folder(name + "/b"))
    }
    let replacement = try SafeReplacement(of: folder("d/a"), copiesIn: folder.path)
    let (one, other) = (folder("d"), folder("e"))
    racing {
      rename(one, one + ".away")
      rename(other, one)
      rename(one, other)
      rename(one + ".away", one)
      usleep(.random(in: 0..<2000))
    } _: {
      for _ in 0..<300 { _ = try? replacement.write(new, expecting: .anything) }
    }
    #expect(try folder.names() == ["d", "e"])
    for name in ["d", "e"] {
      #expect(["old", "new"].contains(try folder.text(of: name + "/a")))
      #expect(try folder.text(of: name + "/a") == folder.text(of: name + "/b"))
    }
  }

  @Test("a sweep under way beside a save takes nothing from it")
  func resistsSweeps() throws {
    let folder = try TemporaryFolder()
    try folder.put("old", in: "a")
    let document = try RealPath(of: folder("a"))
    try racing {
      _ = Leftovers.sweep(beside: document, copiesIn: nil, isLocked: true)
    } _: {
      for _ in 0..<300 {
        _ = try SafeReplacement(of: folder("a")).write(new, expecting: .anything)
      }
    }
    #expect(try folder.names() == ["a"])
  }
}
