import Glibc
import SystemCalls

extension VersionStore {
  /// Removes versions that are no longer worth their place.
  ///
  /// These stay: all checkpoints, the last 20 of the others, the last of each of the last 14 days (in UTC, today
  /// included), and whatever holds one of some contents. What cannot be removed stays too.
  ///
  /// - Parameters:
  ///   - now: the time, in milliseconds since 1970.
  ///   - digests: the digests of contents that must stay.
  public func prune(now: Int64, keeping digests: Set<ContentDigest>) {
    do throws(FileError) {
      guard let folder = try PrivateFolder.existing(at: path) else { return }
      for name in try folder.names() where UnpublishedFile.names.matches(name, .temporary) {
        _ = UnusedFile.remove(name, in: folder, olderThan: 60)
      }
      for version in superfluous(now: now) where !digests.contains(version.digest) {
        _ = unlinkat(folder.number, VersionName(version).text.onDisk, 0)
      }
    } catch {
      // Nothing is lost by keeping too much.
    }
  }

  private func superfluous(now: Int64) -> [Version] {
    // The clock may have been set back since.
    let today = min(now, list().first?.time ?? now) / Self.day
    var (count, days) = (0, Set<Int64>())
    return list().filter { version in
      if case .checkpoint = version.reason { return false }
      count += 1
      let isLastOfDay = days.insert(version.time / Self.day).inserted
      let isRecent = version.time / Self.day > today - 14
      return count > 20 && !(isLastOfDay && isRecent)
    }
  }

  /// A day in milliseconds.
  private static let day: Int64 = 86_400_000
}
