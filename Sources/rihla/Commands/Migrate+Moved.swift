import Glibc
import JourneyFile
import JourneyModel
import Phrases
import SystemCalls

extension Migrate {
  /// Rewrites the links to what was moved from one path to another, in all maps of some folders, and those inside what was
  /// moved. What cannot be read or written is told, and the rest goes on.
  func rewriteLinks(from old: String) throws {
    let move = Move(old, to: files[0])
    if !dryRun { try move.check() }
    var finder = MapFinder(findsDiagrams: false)
    let folders = files.dropFirst()
    for folder in folders.isEmpty ? ["."] : Array(folders) { finder.find(folder) }
    var status: Int32 = 0
    func fail(_ failure: Failure) {
      failure.report()
      status = 3
    }
    for failure in finder.failures { fail(failure) }
    let found = inParallel(finder.maps) { file in Result { () throws(Failure) in try move.rewritten(file) } }
    var (links, maps) = (0, 0)
    for (file, result) in zip(finder.maps, found) {
      do throws(Failure) {
        let changes = try result.get()
        guard !changes.isEmpty else { continue }
        if !dryRun { try write(move, file) }
        for change in changes { tell(.migrateLink(file, change.old, change.new), to: STDOUT_FILENO) }
        (links, maps) = (links + changes.count, maps + 1)
      } catch {
        fail(error)
      }
    }
    tell(dryRun ? .migrateLinksWould(links, maps: maps) : .migrateLinks(links, maps: maps), to: STDOUT_FILENO)
    if status != 0 { Glibc.exit(status) }
  }

  /// Writes a map whose links change, as it is now that nobody else can write it.
  private func write(_ move: Move, _ file: String) throws(Failure) {
    do {
      let lock = try LockedReplacement.begin(of: file)
      let loaded = try MapSource.read(file)
      let saved = try MapSource.map(of: loaded, named: file)
      let text = try LinkPatch.text(loaded.bytes) { move.change(of: MapLink($0), in: file)?.new }
      try lock.write(text, over: saved)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(file, .editFailed)
    }
  }
}

/// A file, or a folder with all that is in it, that has another path now.
private struct Move: Sendable {
  let old: String
  let new: String
  private let named: (old: String, new: String)

  /// A link before and after.
  struct Change: Sendable {
    let old: String
    let new: String
  }

  init(_ old: String, to new: String) {
    named = (old, new)
    (self.old, self.new) = (Paths.real(old), Paths.real(new))
  }

  /// Whether it was made: otherwise links would lead where nothing is.
  func check() throws {
    guard access(named.new.onDisk, F_OK) == 0 else { throw Failure(named.new, .movedNotThere) }
    guard access(named.old.onDisk, F_OK) != 0 else { throw Failure(named.old, .movedStillThere) }
  }

  /// The links of a map that change.
  func rewritten(_ file: String) throws(Failure) -> [Change] {
    try MapReading(file).map.placedLinks.compactMap { change(of: $0.link, in: file) }
  }

  /// What becomes of a link of a map, which may have been moved itself; nil where it leads where it should.
  func change(of link: MapLink, in file: String) -> Change? {
    guard link.isRelative, !link.path.isEmpty else { return nil }
    let before = Self.path(Paths.real(file), from: new, to: old)
    let after = Self.path(before, from: old, to: new)
    let target = Self.path(Paths.real(link.path(from: before)), from: old, to: new)
    let now = Paths.real(link.path(from: after))
    guard now != target else { return nil }
    // It was rewritten already: told twice, the same move changes nothing.
    if before != after, access(now.onDisk, F_OK) == 0, access(target.onDisk, F_OK) != 0 { return nil }
    return Change(old: link.text, new: link.leading(to: target, from: after).text)
  }

  /// A path where one folder or file stands for another.
  private static func path(_ path: String, from one: String, to other: String) -> String {
    if path == one { return other }
    return path.hasPrefix(one + "/") ? other + path.dropFirst(one.count) : path
  }
}

extension Paths {
  /// A path from the root of the disk, as far as its folders are there without links.
  static func real(_ path: String) -> String {
    var place = MapLink.tidied(path.hasPrefix("/") ? path : folder + "/" + path)
    var rest = ""
    while true {
      if let real = realpath(place.onDisk, nil) {
        defer { free(real) }
        let folder = String(path: real)
        return (folder == "/" && !rest.isEmpty ? "" : folder) + rest
      }
      guard let slash = place.lastIndex(of: "/"), place != "/" else { return place + rest }
      rest = place[slash...] + rest
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  /// The folder in which the program was started.
  private static var folder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(path: path)
  }
}
