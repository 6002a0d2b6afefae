public import JourneyModel

/// A map together with the file from which it came: what decides which bytes a save writes.
///
/// A map that nobody edited saves the bytes that were loaded, whatever their layout. They are kept only where
/// they differ from the canonical text, since that can be written anew at any time: a file of ours costs
/// nothing here. Two maps count as equal when Swift's strings do, so an edit that only changes how a letter is
/// composed counts as none.
public struct SavedMap: Sendable {
  /// The map as it stands in the file, repairs included.
  public let map: JourneyMap
  /// What was repaired in memory, and will be by the next save.
  public let repairs: [Repair]
  /// The major version of a format newer than ours, in which nothing must be saved; nil for our own.
  public let newerFormat: Int?
  /// The file's state when it was last read or written; nil if it was no ordinary file.
  public let identity: FileIdentity?
  private var original: [UInt8]?

  /// Reads a file's map.
  ///
  /// - Throws: `MapFileError`; then nothing has been read.
  public init(_ file: LoadedFile) throws(MapFileError) {
    let loaded = try MapFile.read(file.bytes)
    map = loaded.map
    repairs = loaded.repairs
    newerFormat = loaded.newerFormat
    identity = file.identity
    original = loaded.repairs.isEmpty ? file.bytes : nil
  }

  /// Notes that a map has been written as `text(of:)` gave it.
  public init(_ map: JourneyMap, savedAs text: [UInt8], _ outcome: SafeReplacement.Outcome) {
    self.map = map
    repairs = []
    newerFormat = nil
    identity = outcome.identity
    original = text
  }

  /// The bytes to save for a map: the original ones if it is still this one, otherwise its canonical text.
  public func text(of current: JourneyMap) -> [UInt8] {
    if let original, current == map { return original }
    return MapFile.text(of: current)
  }

  /// Gives the bytes up if they are what would be written anyway. Takes about as long as loading, so it is for
  /// a moment when nobody waits, such as after the first frame.
  public mutating func dropCanonicalBytes() {
    if let original, MapFile.text(of: map, is: original) { self.original = nil }
  }
}
