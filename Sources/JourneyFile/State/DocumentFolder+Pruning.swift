import Glibc
import SystemCalls

extension DocumentFolder {
  /// How many journals that were put aside stay, however old they are, and how long any of them stays.
  private static let mostSetAside = 20
  private static let longestSetAside = 14 * 86_400

  /// Removes what is no longer worth its place: versions as `VersionStore.prune` says, and journals that were put aside,
  /// but for the last 20 and those of the last 14 days.
  ///
  /// Versions on which a journal rests stay with it.
  ///
  /// - Parameters:
  ///   - now: the time, in milliseconds since 1970.
  ///   - digests: the digests of contents that must stay.
  public func prune(now: Int64, keeping digests: Set<ContentDigest>) {
    pruneSetAside()
    var needed = digests
    for path in setAside + journals {
      guard let journal = try? JournalContents.read(path) else { continue }
      needed.formUnion([journal.base, journal.lastSettled])
    }
    versions.prune(now: now, keeping: needed)
  }

  private func pruneSetAside() {
    let aside = path + "/" + Self.setAsideName
    guard let folder = (try? PrivateFolder.existing(at: aside)) ?? nil,
      let names = try? folder.names()
    else { return }
    let files = names.compactMap { name in
      ((try? folder.status(of: name)) ?? nil).map { (name: name, time: Int($0.st_mtim.tv_sec)) }
    }.sorted { $0.time > $1.time }
    for file in files.dropFirst(Self.mostSetAside) where file.time < time(nil) - Self.longestSetAside {
      _ = UnusedFile.remove(file.name, in: folder)
    }
  }
}
