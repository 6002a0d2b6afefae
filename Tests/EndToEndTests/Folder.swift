import Foundation

/// A folder that exists for as long as the value does.
final class Folder: Sendable {
  let path: String

  init() throws {
    // Below /tmp, not below a long TMPDIR: the path of a socket may have a hundred bytes and no more.
    var template = Array("/tmp/rihla-e2e-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Harness.Failure("mkdtemp", errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a name in the folder.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> String {
    try bytes.write(to: URL(fileURLWithPath: self(name)))
    return self(name)
  }

  /// What a file holds, nil if it is not there.
  func bytes(_ name: String) -> Data? { try? Data(contentsOf: URL(fileURLWithPath: self(name))) }

  func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// The names in a folder below, none if it is not there.
  func names(in name: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: self(name))) ?? []).sorted()
  }
}
