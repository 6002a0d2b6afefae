import JourneyFile
import JourneyResources

/// The few lines of script of a page: a filter, and what lights up under the pointer. Without them the page reads as well.
package enum PageScript {
  /// The script.
  static var text: String { String(decoding: JourneyResources.pageScript, as: UTF8.self) }

  /// Its digest, by which the page lets this script run and no other.
  static var digest: String { digest(of: JourneyResources.pageScript) }

  /// The digest of a script or a style, as a page's policy names it.
  package static func digest(of text: [UInt8]) -> String { "sha256-" + base64(ContentDigest(of: text).bytes) }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  private static func base64(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return String(text)
  }
}
