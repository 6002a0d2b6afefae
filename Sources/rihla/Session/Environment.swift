import Glibc
import SystemCalls

/// What the shell has set.
enum Environment {
  /// The value of a variable; nil for one that is not set, or to nothing.
  static func value(of name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(path: value)
  }
}
