import Glibc
import SystemCalls

/// Who holds a lock, as the lock file tells. For messages only: anybody may have written it.
public struct LockHolder: Hashable, Sendable {
  /// The process, at least 1.
  public let process: Int32
  /// The host that it runs on, at most 255 bytes of foreign text.
  public let host: String
  /// The user's name, at most 255 bytes of foreign text.
  public let user: String
  /// Since when, in seconds since 1970.
  public let since: Int64

  /// This process, from now on.
  static var ourselves: LockHolder {
    // The user database may be a server that does not answer.
    let user = ["USER", "LOGNAME"].compactMap(StateRoot.variable).first { !$0.isEmpty }
    return LockHolder(
      process: getpid(), host: word(thisHost), user: word(user ?? "#\(geteuid())"), since: Int64(time(nil)))
  }

  private init(process: Int32, host: String, user: String, since: Int64) {
    (self.process, self.host, self.user, self.since) = (process, host, user, since)
  }

  /// Reads "process host user time" from the first line; nil for anything else.
  init?(reading bytes: [UInt8]) {
    guard let line = String(validating: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) else {
      return nil
    }
    let fields = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 4, let process = Int32(fields[0]), process > 0, let since = Int64(fields[3]),
      fields[1...2].allSatisfy({ (1...Self.longest).contains($0.utf8.count) })
    else { return nil }
    self.init(process: process, host: fields[1], user: fields[2], since: since)
  }

  /// Reads it from an open lock file.
  init?(reading file: borrowing Descriptor) {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 600) { buffer, filled in
      count = retrying { pread(file.number, buffer.baseAddress, 600, 0) }
      filled = max(0, count)
    }
    self.init(reading: bytes)
  }

  /// Writes it into an open lock file, if that can be done; the lock does not depend on it.
  func write(to file: borrowing Descriptor) {
    let line = Array(line.utf8)
    _ = line.withUnsafeBytes { pwrite(file.number, $0.baseAddress, $0.count, 0) }
    _ = ftruncate(file.number, off_t(line.count))
  }

  /// The line that the lock file holds.
  var line: String { "\(process) \(host) \(user) \(since)\n" }

  /// Whether the process is one of this host and no more.
  var isGone: Bool {
    isHere && kill(process, 0) != 0 && errno == ESRCH
  }

  private static let longest = 255

  static var thisHostAsWord: String { word(thisHost) }

  private static var thisHost: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A text as one field of the line.
  private static func word(_ text: String) -> String {
    var word = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.properties.isWhitespace || $0.value < 0x20 || $0.value == 0x7F ? "_" : $0
        }))
    while word.utf8.count > longest { word.removeLast() }
    return word.isEmpty ? "?" : word
  }
}
