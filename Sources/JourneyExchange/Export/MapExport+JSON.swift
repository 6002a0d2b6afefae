import JourneyFile
import JourneyInsight
import JourneyModel

extension MapExport {
  /// All figures of the map as one object: those of the reports, under the reports' names, and the curves.
  public func json() -> [UInt8] {
    var writer = JSONWriter(capacity: 8192 + 4096 * map.touchpointCount)
    writer.beginObject()
    writer.member("title", map.title)
    if !map.language.isEmpty { writer.member("language", map.language) }
    writer.name("stats")
    ReportJSON.writeStatistics(of: map, to: &writer)
    let reports = [
      ("pains", Report.pains(of: map)), ("opportunities", .opportunities(of: map)),
      ("actions", .actions(of: map)),
    ]
    for (name, report) in reports {
      writer.name(name)
      report.tables.first?.write(to: &writer)
    }
    writer.name("inventory")
    ReportJSON.writeInventory(of: map, to: &writer)
    writer.name("emotionCurve")
    write(EmotionCurve(of: map), to: &writer)
    writer.array("personas", map.personas) { writer, persona in
      writer.beginObject()
      writer.member("id", persona.id.text)
      writer.member("name", persona.name)
      writer.name("emotionCurve")
      write(EmotionCurve(of: map, persona: persona.id), to: &writer)
      writer.endObject()
    }
    writer.name("effectivenessCurve")
    writeEffectiveness(to: &writer)
    writer.array("parking", map.parking.map(\.text)) { $0.value($1) }
    writer.endObject()
    writer.finish()
    return writer.bytes
  }

  private func write(_ curve: EmotionCurve, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("mean", curve.mean)
    writer.member("lowest", curve.lowest?.value)
    writer.member("largestDrop", curve.largestDrop?.fall)
    writer.member("peakEnd", curve.peakEnd)
    writer.array("points", curve.points) { writer, point in
      writer.beginObject()
      writer.member("touchpoint", point.touchpoint.text)
      writer.member("emotion", point.value)
      writer.endObject()
    }
    writer.endObject()
  }

  private func writeEffectiveness(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("standard", map.standard.value)
    writer.array("points", EffectivenessCurve(of: map).points) { writer, point in
      writer.beginObject()
      writer.member("touchpoint", point.touchpoint.text)
      writer.member("judged", point.judged)
      writer.member("measured", point.measured)
      writer.member("level", point.level.rawValue)
      writer.endObject()
    }
    writer.endObject()
  }
}
