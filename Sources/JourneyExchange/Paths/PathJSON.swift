import JourneyFile
public import JourneyPaths

/// What customers did, as JSON for programs. Times are seconds, to the millisecond; names stand in the order of their
/// scalars, moves by from, then to.
public struct PathJSON {
  private let analysis: PathAnalysis
  private let skipped: Int
  private let order: [Int?]

  /// - Parameters:
  ///   - skipped: How many rows of the log were passed over.
  ///   - order: The place of each activity on a map; nil for one that has none.
  public init(_ analysis: PathAnalysis, skipped: Int, order: [Int?]) {
    (self.analysis, self.skipped, self.order) = (analysis, skipped, order)
  }

  /// The text.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    write(analysis.whole, to: &writer, skipped: skipped)
    writer.array("by", analysis.segments) { writer, segment in
      writer.beginObject()
      writer.member("value", segment.name)
      writer.name("tooFew")
      writer.value(segment.isTooFew)
      write(segment.part, to: &writer, skipped: nil)
      differences(segment.reach, segment.conversion, to: &writer)
      writer.endObject()
    }
    if let comparison = analysis.comparison {
      writer.object("before") { writer in
        writer.member("since", Double(comparison.period.lowerBound) / 1000)
        writer.member("until", Double(comparison.period.upperBound) / 1000)
        write(comparison.before, to: &writer, skipped: nil)
        differences(comparison.reach, comparison.conversion, to: &writer)
      }
    }
    writer.endObject()
    writer.finish()
    return writer.bytes
  }

  private func name(_ activity: Int) -> String { analysis.log.activities[activity] }

  private func write(_ part: PathAnalysis.Part, to writer: inout JSONWriter, skipped: Int?) {
    let figures = part.figures
    writer.member("cases", figures.cases)
    writer.member("events", figures.events)
    if let skipped { writer.member("skipped", skipped) }
    writer.array("activities", figures.activities) { writer, activity in
      writer.beginObject()
      writer.member("name", name(activity.activity))
      writer.member("events", activity.events)
      writer.member("cases", activity.cases)
      writer.member("reach", activity.reach.share)
      writer.member("rework", activity.rework)
      writer.member("selfLoops", activity.selfLoops)
      writer.member("repetitions", activity.repetitions)
      writer.member("entries", activity.entries)
      writer.member("exits", activity.exits)
      writer.endObject()
    }
    moves(figures.moves, to: &writer)
    variants(figures.variants, to: &writer)
    throughput(figures.throughput, to: &writer)
    writer.array("waits", figures.activities.filter { $0.wait != nil }) { writer, activity in
      writer.beginObject()
      writer.member("name", name(activity.activity))
      gap(activity.wait, to: &writer)
      writer.endObject()
    }
    funnel(part.funnel, to: &writer)
    value(part.value, to: &writer)
  }

  private func moves(_ moves: [MoveFigures], to writer: inout JSONWriter) {
    writer.array("moves", moves) { writer, move in
      writer.beginObject()
      writer.member("from", name(move.from))
      writer.member("to", name(move.to))
      writer.member("events", move.events)
      writer.member("cases", move.cases)
      gap(move.gap, to: &writer)
      writer.name("back")
      // Without a map nothing lies before anything.
      writer.value(move.isBack(in: order) ?? false)
      writer.endObject()
    }
  }

  private func gap(_ gap: GapFigures?, to writer: inout JSONWriter) {
    guard let gap else { return }
    writer.member("median", Self.seconds(gap.median))
    writer.member("p90", Self.seconds(gap.late))
  }

  private func variants(_ variants: VariantFigures, to writer: inout JSONWriter) {
    writer.object("variants") { writer in
      writer.member("count", variants.count)
      writer.array("top", variants.top) { writer, variant in
        writer.beginObject()
        writer.array("activities", variant.activities) { $0.value(name($1)) }
        writer.member("cases", variant.cases)
        writer.member("share", variant.share)
        writer.endObject()
      }
    }
  }

  private func throughput(_ time: DurationFigures?, to writer: inout JSONWriter) {
    guard let time else { return }
    writer.object("throughput") { writer in
      writer.member("median", Self.seconds(time.median))
      writer.member("mean", Self.seconds(time.mean))
      writer.member("min", Self.seconds(time.minimum))
      writer.member("p25", Self.seconds(time.lowerQuartile))
      writer.member("p75", Self.seconds(time.upperQuartile))
      writer.member("max", Self.seconds(time.maximum))
    }
  }

  private func funnel(_ funnel: Funnel?, to writer: inout JSONWriter) {
    guard let funnel else { return }
    writer.object("funnel") { writer in
      writer.name("window")
      if let window = funnel.window { writer.value(Self.seconds(Double(window))) } else { writer.null() }
      writer.array("steps", funnel.steps) { writer, step in
        writer.beginObject()
        writer.member("name", step.name)
        writer.member("cases", step.cases)
        writer.member("step", step.step.share)
        writer.member("overall", step.overall.share)
        writer.member("dropOff", step.dropOff)
        writer.member("open", step.open)
        writer.array("after", step.after) { writer, next in
          writer.beginObject()
          writer.array("activities", next.activities) { $0.value(name($1)) }
          writer.member("cases", next.cases)
          writer.endObject()
        }
        writer.endObject()
      }
    }
  }

  private func value(_ value: ValueFigures?, to writer: inout JSONWriter) {
    guard let value else { return }
    let day = 86_400_000.0
    writer.object("value") { writer in
      writer.member("customers", value.customers)
      writer.member("orders", value.orders)
      writer.member("revenue", value.revenue)
      writer.member("averageOrder", value.averageOrder)
      writer.member("revenuePerCustomer", value.revenuePerCustomer)
      writer.member("ordersPerCustomer", value.ordersPerCustomer)
      writer.member("daysSinceLast", value.sinceLast.map { $0 / day })
      writer.member("medianGap", value.gap.map(Self.seconds))
      writer.member("atRisk", value.atRisk)
      writer.member("cost", value.cost)
      writer.member("costPerCustomer", value.costPerCustomer)
      writer.member("returnOnCost", value.returnOnCost)
    }
  }

  private func differences(
    _ reach: [ShareDifference], _ conversion: [ShareDifference], to writer: inout JSONWriter
  ) {
    func write(_ name: String, _ difference: ShareDifference, to writer: inout JSONWriter) {
      writer.beginObject()
      writer.member("name", name)
      writer.member("share", difference.share.share)
      writer.member("low", difference.share.low)
      writer.member("high", difference.share.high)
      writer.member("difference", difference.value)
      writer.member("differenceLow", difference.low)
      writer.member("differenceHigh", difference.high)
      writer.name("tooFew")
      writer.value(difference.isTooFew)
      writer.endObject()
    }
    let known = reach.enumerated().filter { $1.share.count + $1.other.count > 0 }
    writer.array("reachCompared", Array(known)) { writer, found in
      write(name(found.offset), found.element, to: &writer)
    }
    let steps = zip(analysis.whole.funnel?.steps ?? [], conversion)
    writer.array("conversionCompared", Array(steps)) { write($1.0.name, $1.1, to: &$0) }
  }

  /// Seconds with three decimals.
  private static func seconds(_ milliseconds: Double) -> Double {
    // What lies in the middle but for the last bits is in the middle.
    ((milliseconds * 10_000).rounded() / 10_000).rounded() / 1000
  }
}
