import Glibc
import SystemCalls

/// The folder of the person's configuration.
enum ConfigurationFolder {
  /// `$XDG_CONFIG_HOME/rihla`, or else `$HOME/.config/rihla`; nil where neither variable holds an absolute path.
  static var path: String? {
    if let base = Environment.value(of: "XDG_CONFIG_HOME"), base.hasPrefix("/") { return base + "/rihla" }
    guard let home = Environment.value(of: "HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.config/rihla"
  }
}

/// What is in folders.
enum Folder {
  /// The names in a folder, in no meaningful order; none where it cannot be read.
  static func names(in path: String) -> [String] {
    guard let stream = opendir(path.onDisk) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        names.append(String(path: UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self)))
      }
    }
    return names
  }
}
