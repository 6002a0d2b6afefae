public import JourneyModel

/// What a journal tells: the document it began with, and all that happened since.
///
/// Reading stops at the first record that does not follow from the one before it (checksum, sequence) or that this
/// version does not understand: what is read is always a beginning of what was written.
public struct JournalContents: Hashable, Sendable {
  /// The real path of the document; nil if it had none.
  public let document: String?
  /// The digest of the document's content when the journal began.
  public let base: ContentDigest
  /// When it began, in milliseconds since 1970.
  public let began: Int64
  /// The version of its format.
  let version: UInt8
  /// What happened, the oldest first.
  public private(set) var records: [Record]
  /// How many bytes of the file are sound, from its beginning.
  public private(set) var validLength: Int
  /// How many bytes behind those are not: usually none, or part of the record that was being written at a crash.
  public let tornLength: Int
  /// Whether something of the header is not what was written: what follows it can be played all the same, on the document
  /// that it looks to have begun with, but not be gone on with.
  public let isHeaderDamaged: Bool

  /// The number of the next record.
  private(set) var nextSequence: UInt64
  /// The checksum from which the next record goes on.
  private(set) var checksum: UInt32

  /// One thing that happened.
  public struct Record: Hashable, Sendable {
    /// When, in milliseconds since 1970.
    public let time: Int64
    /// What.
    public let event: Event
  }

  /// What can happen.
  public enum Event: Hashable, Sendable {
    /// The map, its history or the text that is being written changed.
    case entry(JournalEntry)
    /// The text that is being written is not quite what it was.
    case textChanged(TextChange)
    /// A save was about to give the document the content of this digest; whether it did, the document tells.
    case settled(ContentDigest)
  }

  /// The largest journal that is read, in bytes: 2 GB.
  static let limit = 1 << 31

  /// Reads a journal, whoever may be writing it.
  ///
  /// - Throws: `JournalError` if there is none or not even its header is whole.
  public static func read(_ path: String) throws(JournalError) -> JournalContents {
    let file = try JournalError.wrapping { () throws(FileError) in try LoadedFile.read(path, limit: limit) }
    return try JournalContents(file.bytes)
  }

  /// Reads a journal's bytes.
  ///
  /// - Throws: `JournalError` if not even its header is whole.
  public init(_ bytes: [UInt8]) throws(JournalError) {
    var frames = JournalFrames(bytes)
    let first = frames.next()
    let isWhole = try Self.isWhole(bytes, first)
    if isWhole, let first, first.frame.kind == .header,
      let header = try? JournalHeader(payload: bytes, in: first.payload)
    {
      (document, base, began) = (header.document, header.base, first.frame.time)
      (validLength, checksum) = (first.payload.upperBound, first.checksum)
    } else {
      guard let salvaged = DamagedHeader(bytes) else { throw isWhole ? .tornAtBirth : .notAJournal }
      (document, base, began) = (salvaged.header.document, salvaged.header.base, salvaged.began)
      (validLength, checksum) = (salvaged.length, salvaged.checksum)
      frames = JournalFrames(bytes, from: validLength, after: checksum)
    }
    isHeaderDamaged = !bytes.starts(with: JournalFrame.magic.dropLast()) || frames.isBehindDamage
    version = isHeaderDamaged ? JournalFrame.version : bytes[JournalFrame.magic.count - 1]
    (records, nextSequence) = ([], 1)
    while let found = frames.next(), let event = try? Event(found.frame.kind, bytes, in: found.payload) {
      records.append(Record(time: found.frame.time, event: event))
      (validLength, checksum) = (found.payload.upperBound, found.checksum)
      nextSequence += 1
    }
    tornLength = bytes.count - validLength
  }

  /// Whether bytes begin as a journal does, or go on as one so that it is plain what they were.
  private static func isWhole(
    _ bytes: [UInt8], _ first: JournalFrames.Found?
  ) throws(JournalError) -> Bool {
    let magic = JournalFrame.magic
    guard bytes.prefix(magic.count - 1).elementsEqual(magic.prefix(min(bytes.count, magic.count - 1))) else {
      return first?.frame.kind == .header
    }
    guard bytes.count >= magic.count else { throw .tornAtBirth }
    guard (JournalFrame.version...JournalFrame.roomVersion).contains(bytes[magic.count - 1]) else {
      throw .newerVersion(Int(bytes[magic.count - 1]))
    }
    return true
  }
}

/// What the first record of a journal tells.
struct JournalHeader: Serial {
  /// The digest of the document's content.
  let base: ContentDigest
  /// The document's real path, if it has one.
  let document: String?
}

extension JournalHeader {
  func write(to out: inout SerialWriter) {
    base.write(to: &out)
    document.write(to: &out)
  }

  init(from reader: inout SerialReader) throws(SerialError) {
    self.init(base: try reader.value(), document: try reader.value())
  }
}

extension ContentDigest: Serial {
  func write(to out: inout SerialWriter) { out.bytes += bytes }

  init(from reader: inout SerialReader) throws(SerialError) {
    guard let digest = ContentDigest(bytes: Array(try reader.take(32))) else { throw .malformed }
    self = digest
  }
}

extension Serial {
  /// Reads a value that is all that a payload holds.
  init(payload bytes: [UInt8], in range: Range<Int>) throws(SerialError) {
    var reader = SerialReader(bytes, in: range)
    self = try reader.value()
    guard reader.remaining == 0 else { throw .malformed }
  }
}
