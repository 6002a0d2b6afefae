import Glibc
import JourneyEditor
import JourneyFile
import SystemCalls

/// What people write for a file.
enum Paths {
  /// A path with `~/` in place of the home folder, for people to read.
  static func abbreviatingHome(_ path: String) -> String {
    guard let home = Environment.value(of: "HOME"), home.count > 1, path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// A path for a line that has other things to say, too.
  static func short(_ path: String) -> String { abbreviatingHome(path).shortenedPath() }

  /// A path with the home folder in place of its `~/`.
  static func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(path: home) + path.dropFirst()
  }
}
