public import JourneyModel

/// A map together with the file from which it came: what decides which bytes a save writes.
///
/// A map that nobody edited saves the bytes that were loaded, whatever their layout. Small files are kept in memory
/// for that; a large one is read once more, since as long as nobody changed it, it is its own best copy. If it has
/// been changed or is gone, its canonical text has to do. Two maps count as equal when Swift's strings do, so an edit
/// that only changes how a letter is composed counts as none.
public struct SavedMap: Sendable {
  /// The map as it stands in the file, repairs included.
  public private(set) var map: JourneyMap
  /// What was repaired in memory, and will be by the next save.
  public let repairs: [Repair]
  /// The major version of a format newer than ours, in which nothing must be saved; nil for our own.
  public let newerFormat: Int?
  /// The file's state when it was last read or written; nil if it was no ordinary file.
  public let identity: FileIdentity?
  private let original: Original
  /// Whether the lines of the file end with CR LF, as they do on some systems.
  private let endsLinesWithReturn: Bool

  private enum Original: Sendable {
    case bytes([UInt8])
    case file(String)
    case canonical
  }

  /// Up to which size a file's bytes are kept in memory.
  private static let keptSize = 1 << 18

  /// Takes up what the map shares with others.
  public mutating func share(_ defaults: SharedDefaults) { map.shared = defaults }

  /// Reads a file's map.
  ///
  /// - Parameter path: where the file is, nil for what cannot be read again, such as standard input.
  /// - Throws: `MapFileError`; then nothing has been read.
  public init(_ file: LoadedFile, at path: String?) throws(MapFileError) {
    let loaded = try MapFile.read(file.bytes)
    map = loaded.map
    repairs = loaded.repairs
    newerFormat = loaded.newerFormat
    identity = file.identity
    endsLinesWithReturn = Self.endsLinesWithReturn(file.bytes)
    if !loaded.repairs.isEmpty {
      original = .canonical
    } else if let path, file.identity != nil, file.bytes.count > Self.keptSize {
      original = .file(path)
    } else {
      original = .bytes(file.bytes)
    }
  }

  /// Notes that a map has been written to a path, as `text(of:)` gave it.
  public init(_ map: JourneyMap, savedAs text: [UInt8], at path: String, _ identity: FileIdentity) {
    self.map = map
    repairs = []
    newerFormat = nil
    self.identity = identity
    endsLinesWithReturn = Self.endsLinesWithReturn(text)
    original = text.count > Self.keptSize ? .file(path) : .bytes(text)
  }

  /// A map that is begun in a file that is there and holds nothing yet.
  public init(_ map: JourneyMap, beginning file: LoadedFile) {
    self.map = map
    repairs = []
    newerFormat = nil
    identity = file.identity
    endsLinesWithReturn = false
    original = .canonical
  }

  /// The bytes to save for a map: the original ones if it is still this one, otherwise its canonical text, its lines ended
  /// as those of the file are.
  public func text(of current: JourneyMap) -> [UInt8] {
    if current == map, let originalBytes { return originalBytes }
    let text = MapFile.text(of: current)
    guard endsLinesWithReturn else { return text }
    // No string of JSON holds a line end.
    return text.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
  }

  private static func endsLinesWithReturn(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return false }
    return bytes[end - 1] == UInt8(ascii: "\r")
  }

  private var originalBytes: [UInt8]? {
    switch original {
    case .bytes(let bytes): return bytes
    case .file(let path):
      guard let file = try? LoadedFile.read(path), file.identity == identity else { return nil }
      return file.bytes
    case .canonical: return nil
    }
  }
}

extension SavedMap {
  /// A map that a file held once and that has been kept; the file itself may hold anything by now.
  ///
  /// - Throws: `MapFileError`; then nothing has been read.
  public init(keptAs bytes: [UInt8]) throws(MapFileError) {
    try self.init(LoadedFile(bytes: bytes, identity: nil), at: nil)
  }
}
