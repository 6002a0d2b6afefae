import Glibc

extension FileIdentity {
  /// The state of the file at a path, links followed; nil if there is none, or none that we may see.
  public init?(ofFileAt path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}
