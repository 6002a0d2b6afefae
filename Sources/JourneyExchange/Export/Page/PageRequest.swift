import JourneyFile
import JourneyModel
import JourneyResources

extension MapExport {
  /// The map as our own page.
  ///
  /// - Parameter isStatic: Whether it is to do without the few lines of script by which it can be searched.
  public func page(isStatic: Bool = false) -> [UInt8] { writtenPage(isStatic: isStatic).bytes }

  /// The writer of our own page when it is done.
  func writtenPage(isStatic: Bool = false) -> PageWriter {
    let parts = PageLayout.parts
    // Room that is never written to is never taken from the machine.
    var writer = PageWriter(parts: parts, reading: reading, capacity: 131_072 + 8192 * map.touchpointCount)
    writer.write(
      PageLayout(reading: JourneyResources.pageTemplate),
      with: PageFigures(of: self, isStatic: isStatic).values)
    return writer
  }

  /// Everything that makes a page of a template, as the JSON that the page maker reads: the template, the parts that it can
  /// call, and the values that it can show.
  ///
  /// - Parameter template: A Mustache template; nil: ours.
  public func pageRequest(template: String? = nil) -> [UInt8] {
    var writer = JSONWriter(layout: .compact, capacity: 65_536 + 4096 * map.touchpointCount)
    writer.beginObject()
    writer.member("template", template ?? String(decoding: JourneyResources.pageTemplate, as: UTF8.self))
    writer.object("parts") {
      $0.member("table", String(decoding: JourneyResources.pageTable, as: UTF8.self))
      $0.member("stage", String(decoding: JourneyResources.pageStage, as: UTF8.self))
    }
    writer.name("values")
    writer.value(PageFigures(of: self).values, reading: reading)
    writer.endObject()
    return writer.bytes
  }
}

/// What came of a request to make a page.
public enum PageProblem: Error, Hashable, Sendable {
  /// What a template can have wrong.
  public enum Kind: String, CaseIterable, Sendable {
    /// A section is closed that was not opened last, or by another name.
    case wrongEnd
    /// A section is never closed.
    case noEnd
    /// A tag is not finished, or has a name that none can have.
    case unfinishedTag
    /// Anything else.
    case unreadable
  }

  /// The template cannot be used; lines are counted from 1.
  case template(line: Int, Kind)

  /// A problem as the page maker reports it: a line number, a blank, the name of a kind.
  public init?(report: String) {
    let words = report.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let line = Int(words[0]), let kind = Kind(rawValue: String(words[1])) else {
      return nil
    }
    self = .template(line: line, kind)
  }
}
