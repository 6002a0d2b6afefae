/// The name of a version's file, which carries everything that we know of the version:
/// `<13 digits: milliseconds>-<opened|saved|checkpoint>-<64 digits: digest>[-<name>].json`.
struct VersionName: Hashable, Sendable {
  let time: Int64
  let reason: Version.Reason
  let digest: ContentDigest

  init(time: Int64, reason: Version.Reason, digest: ContentDigest) {
    self.time = min(max(time, 0), Self.latest)
    self.digest = digest
    if case .checkpoint(let name) = reason {
      self.reason = .checkpoint(Self.cut(name))
    } else {
      self.reason = reason
    }
  }

  /// Reads a file's name; nil for a file that is none of ours.
  init?(_ text: String) {
    guard text.hasSuffix(Self.end) else { return nil }
    let fields = text.utf8.dropLast(Self.end.utf8.count)
      .split(separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false).map {
        Substring($0)
      }
    guard fields.count >= 3, let time = Int64(fields[0]), let digest = ContentDigest(hex: fields[2]) else {
      return nil
    }
    let reason: Version.Reason
    switch fields[1] {
    case "opened": reason = .opened
    case "saved": reason = .saved
    case "checkpoint":
      guard let name = PercentEscape.unescaped(fields.count == 4 ? fields[3] : "") else { return nil }
      reason = .checkpoint(name)
    default: return nil
    }
    self.init(time: time, reason: reason, digest: digest)
    // Nothing that we would have written otherwise, so that the name leads back to the file.
    guard Array(self.text.utf8) == Array(text.utf8) else { return nil }
  }

  /// The file's name, at most 255 bytes without a slash or a control character.
  var text: String {
    let digits = String(time)
    let opening = String(repeating: "0", count: 13 - digits.count) + digits
    switch reason {
    case .opened: return "\(opening)-opened-\(digest.hex)\(Self.end)"
    case .saved: return "\(opening)-saved-\(digest.hex)\(Self.end)"
    case .checkpoint(""): return "\(opening)-checkpoint-\(digest.hex)\(Self.end)"
    case .checkpoint(let name): return "\(opening)-checkpoint-\(digest.hex)-\(Self.escaped(name))\(Self.end)"
    }
  }

  private static let end = ".json"
  private static let latest: Int64 = 9_999_999_999_999
  /// What a file name of 255 bytes leaves for the escaped name of a checkpoint.
  private static let longest = 255 - 13 - "-checkpoint-".utf8.count - 64 - 1 - end.utf8.count

  /// As much of a name as there is room for.
  private static func cut(_ name: String) -> String {
    var (cut, length) = ("", 0)
    for character in name {
      length += escaped(String(character)).utf8.count
      if length > longest { break }
      cut.append(character)
    }
    return cut
  }

  /// A text without slashes and control characters.
  private static func escaped(_ text: String) -> String {
    PercentEscape.escaped(text) { scalar in
      switch scalar.value {
      case 0..<0x20, 0x2F, 0x7F..<0xA0: true
      default: false
      }
    }
  }
}
