import JourneyFile
import JourneyModel

/// Which map was written as which diagram: a line each in the state folder, the digest of the diagram and that of the
/// map, whose text is among the versions.
///
/// A map that was edited has other identifiers than those that reading its diagram gives, and may hold more. Its journal
/// goes on from the map; so it must be known, when the diagram is read again, from which.
struct DiagramTwins {
  private static let noteName = "diagrams"
  private static let most = 50
  private let folder: DocumentFolder
  private var lines: [String]

  /// Reads what is noted in a folder.
  init(in folder: DocumentFolder) {
    self.folder = folder
    lines = (StateRoot(base: folder.path).note(Self.noteName) ?? "").split(separator: "\n").map(String.init)
  }

  /// The map that was written as a diagram, if it is known and was kept.
  func map(of diagram: ContentDigest) -> JourneyMap? {
    for line in lines.reversed() {
      let words = line.split(separator: " ")
      guard words.count == 2, words[0] == diagram.hex, let digest = ContentDigest(hex: words[1]),
        let version = folder.versions.version(of: digest), let bytes = try? folder.versions.bytes(of: version)
      else { continue }
      return try? SavedMap(keptAs: bytes).map
    }
    return nil
  }

  /// Notes that a map is about to be written as a diagram. What cannot be noted costs undo after the next opening, and
  /// is no reason not to save.
  mutating func pair(_ map: ContentDigest, with diagram: ContentDigest) {
    lines.append("\(diagram.hex) \(map.hex)")
    if lines.count > Self.most { lines.removeFirst(lines.count - Self.most) }
    try? StateRoot(base: folder.path).keep(note: lines.joined(separator: "\n") + "\n", as: Self.noteName)
  }
}
