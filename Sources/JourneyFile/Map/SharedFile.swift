public import JourneyModel

/// What the maps of a folder share, as the text of a file: `personas` and `benchmarks` as in a map, and `channels`, a list of
/// texts. Members that we do not know are passed over.
public enum SharedFile {
  /// What the file is called.
  public static let name = "rihla.json"

  /// Reads it.
  ///
  /// - Throws: `MapFileError` with the place of the first trouble; then nothing has been read.
  public static func read(_ bytes: [UInt8]) throws(MapFileError) -> SharedDefaults {
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw .syntax(error)
    }
    let decoder = MapDecoder(document)
    guard document.kind(0) == .object else { throw decoder.unexpected(0, .object) }
    var map = JourneyMap(title: "")
    for field in [MapChange.personas.field, MapChange.benchmarks.field] {
      if let node = document.value(field.name) { try decoder.read(field, node, into: &map) }
    }
    var shared = SharedDefaults()
    (shared.personas, shared.benchmarks) = (map.personas, map.benchmarks)
    if let node = document.value("channels") {
      shared.channels = try decoder.list(node) { (element) throws(MapFileError) in try decoder.text(element) }
    }
    return shared
  }
}

extension JSONDocument {
  /// The value of a member of the whole, unless it is null.
  fileprivate func value(_ name: String) -> Int? {
    member(name, of: 0).flatMap { kind($0) == .null ? nil : $0 }
  }
}
