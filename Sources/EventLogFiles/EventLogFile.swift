/// Reads event logs: tables and XES, also packed by gzip, from a file or standard input, and never all of it at once.
public enum EventLogFile {
  /// How much of a table is looked at to find out how it is laid out.
  static let beginning = 1 << 16

  /// Reads a log.
  ///
  /// - Parameters:
  ///   - path: The file; `-` is standard input.
  ///   - layout: Finds the columns in the beginning of a table.
  ///   - tap: Takes the bytes of the file as they lie there.
  ///   - isWanted: Says before each piece of the file whether anybody still waits for it; else reading ends with an error.
  ///   - progress: Is told from time to time how far reading has come.
  public static func read(
    _ path: String, _ options: EventLogOptions = EventLogOptions(),
    layout: ([UInt8]) throws(EventLogError) -> LogLayout,
    tap: ((UnsafeRawBufferPointer) -> Void)? = nil, isWanted: (() -> Bool)? = nil,
    progress: @escaping (LogProgress) -> Void = { _ in }
  ) throws(EventLogError) -> LoadedLog {
    let source = try ByteSource(path, tap: tap, isWanted: isWanted)
    var window = RowWindow()
    _ = try window.refill(from: source)
    let content = window.content
    if content.starts(with: [0x50, 0x4B, 0x03, 0x04]) || content.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .workbook
    }
    let mark = content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = content[mark...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let first else { throw .empty }
    if first == UInt8(ascii: "<") {
      if XESKeys.namesCases(options) { throw .namesCases }
      guard let reader = XESReader(options) else { throw .tooLarge(events: 0) }
      return try reader.read(source, beginning: content, progress: progress)
    }
    if content.starts(with: [0xFF, 0xFE]) || content.starts(with: [0xFE, 0xFF])
      || content.prefix(2).contains(0)
    {
      throw .wideText
    }
    window.skip(mark)
    let layout = try layout(Array(content[mark...].prefix(beginning)))
    return try TableLogReader(source, window, layout, options, progress: progress).read()
  }

  /// The time that a text names, as those of a log are read, in milliseconds since 1970; nil where it names none.
  public static func time(_ text: String, _ options: EventLogOptions) -> Int64? {
    let times = LogTimes(zone: options.zone, isDayFirst: options.isDayFirst)
    return Array(text.utf8).withUnsafeBufferPointer { times.time($0) }
  }
}
