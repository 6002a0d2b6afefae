import Glibc

/// Where the program keeps what is not the user's document: `$XDG_STATE_HOME/rihla`, only for the user's eyes.
enum StateFolder {
  /// The path of a folder in it, made if need be; nil if that cannot be.
  static func path(making name: String) -> String? {
    guard let base = base else { return nil }
    var path = ""
    for part in "\(base)/rihla/\(name)".split(separator: "/") {
      path += "/\(part)"
      if mkdir(path, 0o700) != 0, errno != EEXIST, errno != EROFS, errno != EACCES { return nil }
    }
    return access(path, W_OK) == 0 ? path : nil
  }

  private static var base: String? {
    if let home = variable("XDG_STATE_HOME"), home.hasPrefix("/") { return home }
    return variable("HOME").map { $0 + "/.local/state" }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
