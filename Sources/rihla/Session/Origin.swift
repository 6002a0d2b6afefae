import JourneyFile
import JourneyModel

/// What a map was before the first entry of its journal: what the journal is played on.
struct Origin {
  /// The map as it was opened.
  let map: JourneyMap
  /// What its file held then; nil where it has none.
  let saved: SavedDocument?
  /// Where it is.
  let place: DocumentPlace?
  /// The content of that file, made ready while nobody pressed a key.
  let prepared: PreparedBase?

  /// Keeps the content, so that a journal can be played even when the file has been changed or is gone, and tells its
  /// digest.
  func keep(in folder: DocumentFolder) throws(FileError) -> ContentDigest {
    if case .map(let saved) = saved, let path = place?.file, let identity = saved.identity,
      identity == FileIdentity(ofFileAt: path)
    {
      if let prepared, prepared.identity == identity, let digest = prepared.keep(in: folder.versions) {
        return digest
      }
      let version = try folder.versions.keepFile(at: path, as: .opened, at: Clock.now)
      // Whoever wrote the file meanwhile is noticed, and what was read does not count.
      if identity == FileIdentity(ofFileAt: path) { return version.digest }
    }
    let bytes = saved?.record(of: map) ?? MapFile.text(of: map)
    let digest = ContentDigest(of: bytes)
    try folder.versions.keep(bytes, digest, as: .opened, at: Clock.now)
    return digest
  }
}
