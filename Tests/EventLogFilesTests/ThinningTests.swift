import Foundation
import JourneyPaths
import Testing

@testable import EventLogFiles

@Suite struct ThinningTests {
  /// A log as most programs write it, with a comment, a prefix, and attributes that nobody asks for.
  private let log = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- made "by hand" <string key="a" value="b"/> -->
    <log xes.version="1.0">
    \t<string key="origin" value="here" />
    \t<trace>
    \t\t<string key="concept:name" value="one" />
    \t\t<event>
    \t\t\t<string key="org:role" value="a > b" />
    \t\t\t<string key="concept:name" value="Take &amp; give" />
    \t\t\t<int key="n" value="3"/><date key="time:timestamp" value="2020-01-02T00:00:00Z"/>
    \t\t\t<string key="note" value="caf\u{E9}"/>
    \t\t\t<string key="list" value="x"><string key="inner" value="y"/></string>
    \t\t</event>
    \t</trace>
    </log>

    """

  private func read(_ bytes: [UInt8], thins: Bool) -> Result<[[String]], EventLogError> {
    let path = NSTemporaryDirectory() + "log-\(UInt64.random(in: 0 ... .max))"
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      try Data(bytes).write(to: URL(filePath: path))
      let reader = try #require(XESReader(EventLogOptions(), thins: thins))
      let found = try reader.read(ByteSource(path, tap: nil), beginning: [], progress: { _ in })
      let top = PathFigures(of: found.log).variants.top
      return .success(top.map { $0.activities.map { found.log.activities[$0] } })
    } catch {
      return .failure(error as? EventLogError ?? .empty)
    }
  }

  @Test("what nobody asks for is taken out, line by line, and all else stays")
  func thinned() {
    var thinning = XESThinning(keeping: ["concept:name", "time:timestamp"])
    var bytes = Array(log.utf8)
    let kept = bytes.withUnsafeMutableBufferPointer { thinning.thin($0, isLast: true).kept }
    let text = String(decoding: bytes[..<kept], as: UTF8.self)
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false).count
        == log.split(separator: "\n", omittingEmptySubsequences: false).count)
    for gone in ["origin", "org:role", "key=\"n\"", "inner"] { #expect(!text.contains(gone), "\(gone)") }
    for there in ["Take &amp; give", "value=\"one\"", "caf\u{E9}", "key=\"list\"", "<date"] {
      #expect(text.contains(there), "\(there)")
    }
  }

  @Test(
    "a log with one sign taken out or doubled is read, or refused at the same place, as if nothing had been thinned"
  )
  func law() {
    let bytes = Array(log.utf8)
    #expect(read(bytes, thins: true) == .success([["Take & give"]]))
    for place in bytes.indices {
      var (less, more) = (bytes, bytes)
      less.remove(at: place)
      more.insert(bytes[place], at: place)
      for changed in [less, more] {
        #expect(
          read(changed, thins: true) == read(changed, thins: false),
          "\(String(decoding: changed, as: UTF8.self))")
      }
    }
  }

  @Test("a tag that is cut is handed over again, wherever it is cut")
  func cut() {
    let bytes = Array(log.utf8)
    for place in bytes.indices {
      var thinning = XESThinning(keeping: ["concept:name", "time:timestamp"])
      var (front, text): ([UInt8], [UInt8]) = (Array(bytes[..<place]), [])
      let (kept, taken) = front.withUnsafeMutableBufferPointer { thinning.thin($0, isLast: false) }
      text += front[..<kept]
      var back = Array(bytes[taken...])
      let rest = back.withUnsafeMutableBufferPointer { thinning.thin($0, isLast: true).kept }
      text += back[..<rest]
      #expect(read(text, thins: false) == .success([["Take & give"]]), "\(place)")
    }
  }
}
