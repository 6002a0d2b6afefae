import Foundation
import JourneyPaths
import Testing

@testable import EventLogFiles

@Suite struct ReadingTests {
  private func read(
    _ bytes: Data, _ options: EventLogOptions = EventLogOptions(),
    _ places: [LogPart: Int] = [.case: 0, .activity: 1, .time: 2]
  ) throws -> LoadedLog {
    let path = NSTemporaryDirectory() + "log-\(UInt64.random(in: 0 ... .max))"
    try bytes.write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try EventLogFile.read(
      path, options, layout: { _ in LogLayout(delimiter: UInt8(ascii: ","), headingLine: 1, places: places) })
  }

  private func read(_ text: String, _ options: EventLogOptions = EventLogOptions()) throws -> LoadedLog {
    try read(Data(text.utf8), options)
  }

  private func error(_ body: () throws -> LoadedLog) -> EventLogError? {
    do {
      _ = try body()
      return nil
    } catch { return error as? EventLogError }
  }

  /// What each case did, as one text a case.
  private func ways(_ log: EventLog) -> [String] {
    PathFigures(of: log).variants.top.map { $0.activities.map { log.activities[$0] }.joined(separator: ">") }
      .sorted()
  }

  @Test("a table is read whatever its line ends, marks and quotation marks are")
  func table() throws {
    let text =
      "\u{FEFF}c,a,t\r\n1,\"buy, \"\"now\"\"\",2020-01-01\r\n\r\n1,\"two\nlines\",2020-01-02\rNA,x,2020-01-01"
    let loaded = try read(text)
    #expect(ways(loaded.log) == ["buy, \"now\">two\nlines", "x"] && loaded.skipped == 0)
  }

  @Test("rows of a log larger than the window are all read, in the order of time, then row")
  func large() throws {
    var text = "c,a,t\n"
    for number in 0..<200_000 {
      text += "case \(number % 7),a\(number % 3),\(1_600_000_000 + number / 100)\n"
    }
    let loaded = try read(text)
    #expect(loaded.log.eventCount == 200_000 && loaded.log.caseCount == 7 && loaded.log.activities.count == 3)
  }

  @Test("rows that lack something are counted and told by line, and refused above one in a hundred")
  func badRows() throws {
    var text = "c,a,t\n,a,2020-01-01\n1,,2020-01-01\n1,a,\n1,a,soon\n1\n1,a\n"
    #expect(
      error { try read(text) }.map { if case .tooManyBad(6, rows: 6, _) = $0 { true } else { false } } == true
    )
    var options = EventLogOptions()
    options.skipsBad = true
    for _ in 0..<10 { text += "1,a,2020-01-01\n" }
    let loaded = try read(text, options)
    #expect(loaded.skipped == 6 && loaded.log.eventCount == 10)
    #expect(
      loaded.firstBad == [
        BadRow(line: 2, lacks: .case), BadRow(line: 3, lacks: .activity), BadRow(line: 4, lacks: .time),
        BadRow(line: 5, lacks: .time, found: "soon"), BadRow(line: 6, lacks: .activity),
      ])
    #expect(error { try read(text) } != nil)
  }

  private let trace = """
    <?xml version="1.0"?><log xmlns="x"><global scope="event"><string key="concept:name" value="no"/></global>
    <trace><event><string key="concept:name" value="b"><string key="concept:name" value="inner"/></string>
    <date key="time:timestamp" value="2020-01-02T00:00:00Z"/><string key="lifecycle:transition" value="start"/></event>
    <event><date key="time:timestamp" value="2020-01-01T00:00:00Z"/><string key="concept:name" value="a &amp; c"/>
    <string key="lifecycle:transition" value="complete"/></event><string key="concept:name" value="NA"/></trace></log>
    """

  @Test("a trace is read in its own order, its name and stages of life with it")
  func xes() throws {
    var options = EventLogOptions()
    options.keepsAllStages = true
    #expect(ways(try read(trace, options).log) == ["b>a & c"])
    let loaded = try read(trace)
    #expect(ways(loaded.log) == ["a & c"] && loaded.leftOutUnfinished)
  }

  @Test("XML that is not well-formed is refused with its place, other XML by name")
  func badXES() {
    let cut = String(trace.prefix(200))
    let found = error { try read(cut) }
    #expect(found.map { if case .notWellFormed(line: 2, _, _) = $0 { true } else { false } } == true)
    #expect(error { try read("<html></html>") } == .notXES)
  }

  @Test("what gzip packed is unpacked, half of it refused")
  func gzip() throws {
    let packed = try #require(
      Data(
        base64Encoded:
          "H4sIAAAAAAAC/0vWSdQp4TIEkkYGRga6BoZAxGWkk4TMBQDdQ2fIJAAAAA=="))
    let found = error { try read(packed.prefix(packed.count / 2)) }
    #expect(found.map { if case .gzipCut = $0 { true } else { false } } == true)
    let loaded = try read(packed)
    #expect(loaded.log.eventCount == 2)
  }

  @Test("a log is larger than memory from where its figures would not fit any more")
  func room() {
    #expect(MemoryRoom.holds(10_000_000, in: 1 << 30) && !MemoryRoom.holds(20_000_000, in: 1 << 30))
    #expect(MemoryRoom.bytes > 1 << 20 && MemoryRoom.holds(0, in: 0))
  }

  @Test("names with control characters are names like others")
  func controls() throws {
    let loaded = try read(
      "c,a,t\n\u{1B}[2J,\u{7}ring\u{1B}[31m,2020-01-01\n\u{1B}[2J,\"two\nlines\",2020-01-02\n")
    #expect(ways(loaded.log) == ["\u{7}ring\u{1B}[31m>two\nlines"])
  }

  @Test("a spreadsheet's own file, wide text, nothing, and an open quotation are told apart")
  func others() {
    #expect(error { try read("PK\u{3}\u{4}rest") } == .workbook)
    #expect(error { try read(Data([0xFF, 0xFE, 0x61, 0x00])) } == .wideText)
    #expect(error { try read("") } == .empty && error { try read("c,a,t\n") } == .empty)
    #expect(error { try read("c,a,t\n1,\"a,2020-01-01\n") } == .openQuotation(line: 2))
    #expect(
      error { try read(Data("c,a,t\n1,".utf8) + [0xFF] + Data(",2020-01-01\n".utf8)) } == .notUTF8(line: 0))
  }
}
