/// The names of the files that we put beside a document.
///
/// They carry the document's name, shortened where it leaves no room for what we add. Names that are shortened end
/// with a part of their digest: two long names that differ in their last letters must not share a lock, nor may one
/// sweep the other's temporaries away.
public struct SiblingNames: Sendable {
  /// What a file beside the document is for.
  enum Kind: String, Sendable {
    /// New content on its way.
    case temporary = "tmp"
    /// The old content while the document is overwritten in place.
    case before
    /// Content that could be kept nowhere else. The only kind that is not hidden: somebody shall find it.
    case rescue
  }

  private let stem: String

  /// The name of a document's lock.
  public static func lock(of document: RealPath) -> String { SiblingNames(of: document.name).lock }

  /// The names for a document of this name, which may hold anything but is never taken for a path.
  init(of name: String) {
    let name = String(
      String.UnicodeScalarView(name.unicodeScalars.map { $0 == "/" || $0 == "\0" ? "_" : $0 }))
    guard name.utf8.count > Self.longest else {
      stem = name
      return
    }
    let end = "~" + ContentDigest(of: Array(name.utf8)).hex.prefix(16)
    var start = name
    while start.utf8.count + end.utf8.count > Self.longest { start.removeLast() }
    stem = start + end
  }

  /// File names have at most 255 bytes; what we add takes 26 of them.
  private static let longest = 200

  /// The name of the lock, the same for everybody.
  var lock: String { "." + stem + ".rihla-lock" }

  /// A name that nobody can guess.
  func unpredictable(_ kind: Kind) -> String {
    let bits = String(UInt64.random(in: .min ... .max), radix: 16)
    return opening(kind) + String(repeating: "0", count: 16 - bits.count) + bits + "." + kind.rawValue
  }

  /// Whether a name is one that `unpredictable` gives.
  func matches(_ name: String, _ kind: Kind) -> Bool {
    // By bytes: strings are equal already when they look alike, file names are not.
    let (name, opening, end) = (Array(name.utf8), Array(opening(kind).utf8), Array(".\(kind.rawValue)".utf8))
    guard name.count == opening.count + 16 + end.count, name.starts(with: opening) else { return false }
    let bits = name[opening.count..<opening.count + 16]
    return name[(opening.count + 16)...].elementsEqual(end) && bits.allSatisfy(\.isHexadecimalDigit)
  }

  private func opening(_ kind: Kind) -> String { (kind == .rescue ? "" : ".") + stem + "." }
}

extension UInt8 {
  /// Whether the byte is `0`-`9` or `a`-`f`.
  var isHexadecimalDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
