import Glibc
public import JourneyModel

/// The beginning of a large map, to be looked at while the rest is read.
public struct MapGlimpse: Sendable {
  /// The map as far as the beginning of its file tells.
  public let map: JourneyMap
  /// The size of the file in bytes.
  public let size: Int

  /// Smaller files are read before anybody could look.
  static let leastFile = 4 << 20
  /// How much is read for it: more than any screen shows.
  static let length = 192 << 10

  /// Looks into an ordinary file; nil where it is small, is no map, or its beginning tells of no touchpoint.
  ///
  /// What is wrong with the file is told by who reads all of it.
  public init?(ofFileAt path: String) {
    guard let file = try? Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY),
      let status = try? file.status(), FileKind(status) == .regular, status.st_size >= Self.leastFile,
      let beginning = try? file.readChunk(Self.length), let text = Self.closed(beginning),
      let map = try? MapFile.read(text).map, map.stages.contains(where: { !$0.touchpoints.isEmpty })
    else { return nil }
    (self.map, size) = (map, Int(status.st_size))
  }

  /// The beginning of a JSON text up to the last element of a list that is whole, all that is open closed; nil where there
  /// is none.
  static func closed(_ bytes: [UInt8]) -> [UInt8]? {
    var open: [UInt8] = []
    var cut: (end: Int, open: [UInt8])?
    var (isText, isEscaped) = (false, false)
    for (place, byte) in bytes.enumerated() {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard open.popLast() == byte else { return nil }
        if open.last == UInt8(ascii: "]") { cut = (place + 1, open) }
      default: break
      }
    }
    return cut.map { Array(bytes[..<$0.end]) + $0.open.reversed() }
  }
}
