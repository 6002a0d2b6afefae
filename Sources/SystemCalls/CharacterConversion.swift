import Glibc

/// Turns text of any character encoding into UTF-8, as the C library does it.
public enum CharacterConversion {
  /// Why text cannot be turned.
  public enum Failure: Error, Hashable, Sendable {
    /// The C library knows no encoding of that name.
    case unknownEncoding
    /// What stands at this place, counted from 0, is no character of the encoding.
    case invalid(at: Int)
  }

  /// The same text as UTF-8.
  ///
  /// - Parameter encoding: The encoding, by a name that `iconv --list` knows.
  public static func utf8(_ bytes: [UInt8], from encoding: String) throws(Failure) -> [UInt8] {
    // What stands behind `//` would let characters be left out in silence.
    let isName = encoding.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
    guard !encoding.isEmpty, isName, let converter = iconv_open("UTF-8", encoding),
      Int(bitPattern: converter) != -1
    else { throw .unknownEncoding }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var place = 0
    var result: [UInt8] = []
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    while place < input.count {
      var (written, error): (Int, CInt) = (0, 0)
      let taken = input.withUnsafeMutableBufferPointer { input in
        chunk.withUnsafeMutableBufferPointer { output in
          var (from, fromCount) = (input.baseAddress?.advanced(by: place), input.count - place)
          var (to, toCount) = (output.baseAddress, output.count)
          let before = fromCount
          let outcome = iconv(converter, &from, &fromCount, &to, &toCount)
          error = outcome == -1 ? errno : 0
          written = output.count - toCount
          return before - fromCount
        }
      }
      result += chunk[..<written].map { UInt8(bitPattern: $0) }
      place += taken
      if error == EILSEQ || error == EINVAL { throw .invalid(at: place) }
    }
    return result
  }
}
