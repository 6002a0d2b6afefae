public import JourneyModel

/// A journey map as the text of a file: `rihla/1`, UTF-8 JSON.
public enum MapFile {
  /// The major version of the format that is written.
  public static let format = 1

  /// What a text says.
  public struct Loaded: Sendable {
    /// The map, every reference in it leading somewhere.
    public let map: JourneyMap
    /// What was not as it must be, in the order of the text as far as it has one.
    public let repairs: [Repair]
    /// The major version of the text's format where it is newer than ours: such a map may be looked at, but
    /// saving it could lose what we do not understand. Nil for our own.
    public let newerFormat: Int?
  }

  /// Reads a map. Members that we do not know are kept.
  ///
  /// - Throws: `MapFileError` with the place of the first trouble; then nothing has been read.
  public static func read(_ bytes: [UInt8]) throws(MapFileError) -> Loaded {
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw .syntax(error)
    }
    let decoder = MapDecoder(document)
    let major = try decoder.format()
    let map = try decoder.map()
    return Loaded(map: map, repairs: decoder.repairs, newerFormat: major > format ? major : nil)
  }

  /// The canonical text of a map: the layout of `jq .`, members in the format's order, no defaults.
  ///
  /// Numbers beyond their range (negative counts and weights, readings that are not finite) are written as the
  /// nearest that the format allows, or not at all, since the text must be readable.
  public static func text(of map: JourneyMap) -> [UInt8] {
    // Generous, since room that is not used costs no memory, and growing would copy all that was written.
    var encoder = MapEncoder(capacity: 4096 + 2048 * map.touchpointCount)
    encoder.write(map)
    return encoder.finish()
  }
}
