/// Writes other links into a map's file, in the places where they stand; every other byte stays as it is.
public enum LinkPatch {
  /// The text of a map with other links.
  ///
  /// - Parameter change: What a link becomes; nil for one that stays.
  /// - Throws: `JSONError` where the text is no JSON.
  public static func text(
    _ bytes: [UInt8], _ change: (String) -> String?
  ) throws(JSONError) -> [UInt8] {
    let document = try JSONDocument(parsing: bytes)
    var result: [UInt8] = []
    var copied = 0
    for node in document.links {
      guard let new = change(document.string(node)) else { continue }
      let place = document.tape[node]
      // Without its quotation marks, which are there already.
      result += bytes[copied..<place.offset] + JSONWriter.literal(new).dropFirst().dropLast()
      copied = place.offset + place.length
    }
    return result + bytes[copied...]
  }
}

extension JSONWriter {
  /// A text as it stands in a file, with its quotation marks.
  fileprivate static func literal(_ text: String) -> ArraySlice<UInt8> {
    var writer = JSONWriter(layout: .compact)
    writer.value(text)
    return writer.bytes[...]
  }
}

extension JSONDocument {
  /// The links of the stages and touchpoints of a map, in the order of the text.
  fileprivate var links: [Int] {
    var nodes: [Int] = []
    for stage in elements(of: member("stages", of: 0)) {
      nodes += elements(of: member("links", of: stage))
      for touchpoint in elements(of: member("touchpoints", of: stage)) {
        nodes += elements(of: member("links", of: touchpoint))
      }
    }
    return nodes.filter { kind($0) == .string }.sorted()
  }
}
