import SheetStream
import CZip

/// The parts of a ZIP file that lies in memory.
///
/// What is unpacked is counted over all parts: a small file that becomes very large is a bomb, and is refused when it has
/// become large, not before.
final class ZipArchive {
  private let archive: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let limit: Int
  private var unpacked = 0

  /// How much is unpacked at most, and how many times the size of the file, once that is more than a little.
  static let (most, mostTimes, little) = (1 << 30, 200, 1 << 26)

  /// Opens an archive.
  init(_ file: [UInt8]) throws(WorkbookProblem) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, file.count))
    _ = bytes.initialize(from: file)
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(file.count), 0, &error) else {
      bytes.deallocate()
      throw .damaged(part: "")
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      bytes.deallocate()
      throw .damaged(part: "")
    }
    (self.archive, self.bytes) = (archive, bytes)
    limit = min(Self.most, max(Self.little, file.count * Self.mostTimes))
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  /// Whether there is a part of a name, in whatever case.
  func has(_ name: String) -> Bool { place(of: name) != nil }

  private func place(of name: String) -> UInt64? {
    let place = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    return place < 0 ? nil : UInt64(place)
  }

  /// Hands over a part, a piece at a time.
  ///
  /// - Returns: Whether there is such a part.
  func read(_ name: String, _ take: (UnsafeRawBufferPointer, _ isLast: Bool) throws(WorkbookProblem) -> Void)
    throws(WorkbookProblem) -> Bool
  {
    guard let place = place(of: name) else { return false }
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    if zip_stat_index(archive, place, 0, &facts) == 0, facts.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0,
      facts.encryption_method != UInt16(ZIP_EM_NONE)
    {
      throw .encrypted
    }
    guard let part = zip_fopen_index(archive, place, 0) else { throw .damaged(part: name) }
    defer { zip_fclose(part) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { piece.deallocate() }
    while true {
      let count = zip_fread(part, piece.baseAddress, UInt64(piece.count))
      guard count >= 0 else { throw .damaged(part: name) }
      unpacked += Int(count)
      if unpacked > limit { throw .tooLarge(limit >> 20) }
      try take(UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]), count == 0)
      if count == 0 { return true }
    }
  }

  /// A short part as text; empty where there is none.
  func text(_ name: String, most: Int = 1 << 10) throws(WorkbookProblem) -> String {
    var bytes: [UInt8] = []
    _ = try read(name) { (piece: UnsafeRawBufferPointer, _: Bool) throws(WorkbookProblem) in
      if bytes.count < most { bytes += piece }
    }
    return String(decoding: bytes.prefix(most), as: UTF8.self)
  }
}
