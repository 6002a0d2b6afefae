import CExpat
import Glibc
import JourneyPaths

/// Reads a log in XES (IEEE 1849-2016), event by event; the tree as a whole is never there.
final class XESReader {
  private let parser: XML_Parser
  private var intake: LogIntake
  private let keys: XESKeys
  private var depth = 0
  /// At which depth the trace and the event began in which we are; 0 outside.
  private var (traceDepth, eventDepth) = (0, 0)
  private var sawLog = false
  /// The trace in which we are: what is said of it may come behind its events.
  private var trace: XESTrace
  private var traces = 0

  private static let piece = 1 << 18

  init?(_ options: EventLogOptions) {
    guard let parser = XML_ParserCreate(nil) else { return nil }
    self.parser = parser
    intake = LogIntake(options)
    keys = XESKeys(options)
    trace = XESTrace(keys.all)
  }

  deinit { XML_ParserFree(parser) }

  /// Reads all of a source, whose beginning was read already.
  func read(
    _ source: ByteSource, beginning: [UInt8], progress: (LogProgress) -> Void
  ) throws(EventLogError) -> LoadedLog {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in XESReader.of(data)?.begin(name, attributes) },
      { data, _ in XESReader.of(data)?.end() })
    try parse(beginning)
    while true {
      guard let space = XML_GetBuffer(parser, CInt(Self.piece)) else { throw .tooLarge(events: intake.count) }
      let buffer = UnsafeMutableBufferPointer(
        start: space.assumingMemoryBound(to: UInt8.self), count: Self.piece)
      let count = try source.read(into: buffer)
      guard XML_ParseBuffer(parser, CInt(count), count == 0 ? 1 : 0) == XML_STATUS_OK else { throw failure }
      try intake.check()
      progress(LogProgress(rows: intake.rows, bytes: source.bytesRead, total: source.size))
      if count == 0 { break }
    }
    guard sawLog else { throw .notXES }
    return try intake.finish(order: .row)
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XESReader? {
    data.map { Unmanaged<XESReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func parse(_ bytes: [UInt8]) throws(EventLogError) {
    let outcome = bytes.withUnsafeBytes { bytes in
      XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: XML_Char.self), CInt(bytes.count), 0)
    }
    guard outcome == XML_STATUS_OK else { throw failure }
  }

  private var failure: EventLogError {
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
    return .notWellFormed(
      line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
      reason: reason)
  }

  private func begin(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    depth += 1
    guard let name else { return }
    if depth == 1 {
      sawLog = Self.isCalled(name, "log")
    } else if traceDepth == 0 {
      guard depth == 2, Self.isCalled(name, "trace") else { return }
      traceDepth = depth
      trace.begin()
    } else if eventDepth == 0, depth == traceDepth + 1, Self.isCalled(name, "event") {
      eventDepth = depth
      trace.beginEvent()
    } else if depth == (eventDepth > 0 ? eventDepth : traceDepth) + 1 {
      // Attributes of attributes say nothing of the event.
      note(attributes)
    }
  }

  /// Whether an element is called so, whatever prefix its namespace has.
  private static func isCalled(_ name: UnsafePointer<XML_Char>, _ word: StaticString) -> Bool {
    let local = strrchr(name, CInt(UInt8(ascii: ":"))).map { UnsafePointer($0) + 1 } ?? name
    return word.withUTF8Buffer { word in
      strlen(local) == word.count && word.baseAddress.map { memcmp($0, local, word.count) == 0 } ?? false
    }
  }

  /// Takes what an attribute of XES says: its key and its value.
  private func note(_ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    guard let attributes else { return }
    var (key, value): (UnsafePointer<XML_Char>?, UnsafePointer<XML_Char>?)
    var place = 0
    while let name = attributes[place], let text = attributes[place + 1] {
      if strcmp(name, "key") == 0 { key = text } else if strcmp(name, "value") == 0 { value = text }
      place += 2
    }
    if let key, let value { trace.add(key, value, isOfEvent: eventDepth > 0) }
  }

  private func end() {
    if depth == eventDepth {
      eventDepth = 0
      trace.endEvent(line: Int(XML_GetCurrentLineNumber(parser)))
    } else if depth == traceDepth {
      traceDepth = 0
      endTrace()
    }
    depth -= 1
  }

  private func endTrace() {
    traces += 1
    trace.withBytes { bytes in
      let number = number(of: bytes)
      for event in trace.lines.indices where keys.keeps(event, of: trace, bytes) {
        intake.noteRow()
        take(event, number, bytes)
      }
    }
  }

  /// The number of the case that the trace is. A trace without a name is a case all the same.
  private func number(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if let name = trace.value(keys[.case], event: nil), !name.isEmpty {
      return intake.number(ofCase: UnsafeBufferPointer(rebasing: bytes[name]))
    }
    // No name begins with a zero.
    return Array("\0\(traces)".utf8).withUnsafeBufferPointer { intake.number(ofCase: $0) }
  }

  private func take(_ event: Int, _ number: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) {
    func text(_ part: LogPart) -> UnsafeBufferPointer<UInt8>? {
      trace.value(keys[part], event: event).map { UnsafeBufferPointer(rebasing: bytes[$0]) }
    }
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var taken = LogIntake.Event(activity: text(.activity) ?? nothing, time: text(.time) ?? nothing)
    (taken.end, taken.amount, taken.cost) = (text(.end), text(.amount), text(.cost))
    taken.stage = text(.lifecycle)
    if let segment = keys[.segment] {
      let own = trace.value(segment, event: nil) ?? trace.value(segment, event: event)
      taken.segment = own.map { UnsafeBufferPointer(rebasing: bytes[$0]) } ?? nothing
    }
    intake.take(taken, case: number, line: trace.lines[event])
  }
}

/// The keys of the attributes that mean something.
struct XESKeys {
  /// All of them.
  let all: [String]
  private let places: [LogPart: Int]
  private let only: [(key: Int, value: [UInt8])]

  init(_ options: EventLogOptions) {
    var named: [LogPart: String] = [
      .case: "concept:name", .activity: "concept:name", .time: "time:timestamp",
      .lifecycle: "lifecycle:transition", .cost: "cost:total", .amount: "amount", .end: "end",
    ]
    for (part, name) in options.columns { named[part] = Self.bare(name) }
    let wanted = options.only.map { (key: Self.bare($0.column), value: Array($0.value.utf8)) }
    let all = Array(Set(named.values).union(wanted.map(\.key))).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    self.all = all
    places = named.compactMapValues { numbers[$0] }
    only = wanted.compactMap { wanted in numbers[wanted.key].map { ($0, wanted.value) } }
  }

  /// Attributes of traces are called `case:…` where traces are written as tables.
  private static func bare(_ name: String) -> String {
    name.hasPrefix("case:") ? String(name.dropFirst(5)) : name
  }

  /// The key of a part.
  subscript(part: LogPart) -> Int? { places[part] }

  /// Whether an event has the values that it must have, by itself or by its trace.
  func keeps(_ event: Int, of trace: XESTrace, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    only.allSatisfy { key, value in
      let found = trace.value(key, event: event) ?? trace.value(key, event: nil)
      return found.map { bytes[$0].elementsEqual(value) } ?? value.isEmpty
    }
  }
}
