import CExpat
import Glibc
import JourneyPaths

/// Reads a log in XES (IEEE 1849-2016), event by event; the tree as a whole is never there.
final class XESReader {
  private let parser: XML_Parser
  /// Where what is known of the log lies while expat calls back, millions of times.
  private let walk: UnsafeMutablePointer<XESWalk>

  private static let piece = 1 << 18

  /// What takes out beforehand what nobody asks for; nil: everything is parsed.
  private var thinning: XESThinning?

  init?(_ options: EventLogOptions, thins: Bool = true) {
    guard let parser = XML_ParserCreate(nil) else { return nil }
    self.parser = parser
    thinning = thins ? XESThinning(keeping: XESKeys(options).all) : nil
    walk = .allocate(capacity: 1)
    walk.initialize(to: XESWalk(parser, options))
  }

  deinit {
    XML_ParserFree(parser)
    walk.deinitialize(count: 1)
    walk.deallocate()
  }

  /// Reads all of a source, whose beginning was read already.
  func read(
    _ source: ByteSource, beginning: [UInt8], progress: (LogProgress) -> Void
  ) throws(EventLogError) -> LoadedLog {
    XML_SetUserData(parser, walk)
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        data?.assumingMemoryBound(to: XESWalk.self).pointee.begin(name, attributes)
      },
      { data, _ in data?.assumingMemoryBound(to: XESWalk.self).pointee.end() })
    // What was read and not parsed yet: at first what was looked at, then a tag that is cut.
    var rest = beginning
    while true {
      let room = rest.count + Self.piece
      guard let space = XML_GetBuffer(parser, CInt(room)) else {
        throw .tooLarge(events: walk.pointee.intake.count)
      }
      let buffer = UnsafeMutableBufferPointer(start: space.assumingMemoryBound(to: UInt8.self), count: room)
      _ = buffer.update(from: rest)
      let count = try source.read(into: UnsafeMutableBufferPointer(rebasing: buffer[rest.count...]))
      let filled = UnsafeMutableBufferPointer(rebasing: buffer[..<(rest.count + count)])
      let (kept, taken) = thinning?.thin(filled, isLast: count == 0) ?? (filled.count, filled.count)
      rest = Array(filled[taken...])
      guard XML_ParseBuffer(parser, CInt(kept), count == 0 ? 1 : 0) == XML_STATUS_OK else { throw failure }
      try walk.pointee.intake.check()
      progress(LogProgress(rows: walk.pointee.intake.rows, bytes: source.bytesRead, total: source.size))
      if count == 0 { break }
    }
    guard walk.pointee.sawLog else { throw .notXES }
    return try walk.pointee.takeIntake().finish(order: .row)
  }

  private var failure: EventLogError {
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
    return .notWellFormed(
      line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
      reason: reason)
  }
}

/// What is known of a log while its elements go by.
private struct XESWalk {
  private let parser: XML_Parser
  private(set) var sawLog = false
  var intake: LogIntake
  private let keys: XESKeys
  private var depth = 0
  /// At which depth the trace and the event began in which we are; 0 outside.
  private var (traceDepth, eventDepth) = (0, 0)
  /// The trace in which we are: what is said of it may come behind its events.
  private var trace: XESTrace
  private var traces = 0

  init(_ parser: XML_Parser, _ options: EventLogOptions) {
    self.parser = parser
    intake = LogIntake(options)
    keys = XESKeys(options)
    trace = XESTrace(keys.all)
  }

  /// Gives away what was taken, so that there is never a second copy of it.
  mutating func takeIntake() -> LogIntake {
    let taken = intake
    intake = LogIntake(EventLogOptions())
    return taken
  }

  mutating func begin(
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
  private mutating func note(_ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    guard let attributes else { return }
    var (key, value): (UnsafePointer<XML_Char>?, UnsafePointer<XML_Char>?)
    var place = 0
    while let name = attributes[place], let text = attributes[place + 1] {
      if strcmp(name, "key") == 0 { key = text } else if strcmp(name, "value") == 0 { value = text }
      place += 2
    }
    if let key, let value { trace.add(key, value, isOfEvent: eventDepth > 0) }
  }

  mutating func end() {
    if depth == eventDepth {
      eventDepth = 0
      trace.endEvent(line: Int(XML_GetCurrentLineNumber(parser)))
    } else if depth == traceDepth {
      traceDepth = 0
      endTrace()
    }
    depth -= 1
  }

  private mutating func endTrace() {
    traces += 1
    // Taken out while it is looked at, so that nothing is copied.
    let trace = trace
    trace.withBytes { bytes in
      let number = number(of: trace, bytes)
      for event in trace.lines.indices where keys.keeps(event, of: trace, bytes) {
        intake.noteRow()
        take(event, of: trace, number, bytes)
      }
    }
  }

  /// The number of the case that the trace is. A trace without a name is a case all the same.
  private mutating func number(of trace: XESTrace, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if let name = trace.value(keys[.case], event: nil), !name.isEmpty {
      return intake.number(ofCase: UnsafeBufferPointer(rebasing: bytes[name]))
    }
    // No name begins with a zero.
    return Array("\0\(traces)".utf8).withUnsafeBufferPointer { intake.number(ofCase: $0) }
  }

  private mutating func take(
    _ event: Int, of trace: XESTrace, _ number: UInt32, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
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
