/// All figures of a log: of everything that was asked for, of each segment, and of the time before.
public struct PathAnalysis: Sendable {
  /// What is asked for.
  public struct Request: Sendable {
    /// The steps of the funnel, in order; none: no funnel.
    public var steps: [Funnel.Request] = []
    /// How long a case may take for the funnel, in milliseconds.
    public var window: Int64?
    /// In which time cases must begin; nil: in any.
    public var period: ClosedRange<Int64>?
    /// Whether the time just before the period, of the same length, is compared with it.
    public var compares = false

    /// Everything, without a funnel.
    public init() {}
  }

  /// The figures of a set of cases.
  public struct Part: Sendable {
    /// What was counted.
    public let figures: PathFigures
    /// The funnel; nil where none was asked for.
    public let funnel: Funnel?
    /// What customers are worth; nil where the log does not say what was paid.
    public let value: ValueFigures?

    init(_ log: EventLog, _ request: Request, _ cases: [Int]) {
      figures = PathFigures(of: log, cases: cases)
      funnel =
        request.steps.isEmpty
        ? nil : Funnel(of: log, request.steps, window: request.window, cases: cases)
      value = ValueFigures(of: log, cases: cases)
    }

    init(figures: PathFigures, funnel: Funnel?) {
      (self.figures, self.funnel, value) = (figures, funnel, nil)
    }

    private init(_ part: Part, value: ValueFigures?) {
      (figures, funnel, self.value) = (part.figures, part.funnel, value)
    }

    fileprivate func valued(_ value: ValueFigures?) -> Part { Part(self, value: value) }
  }

  /// A segment: the cases whose first event has one value in a column.
  public struct Segment: Sendable {
    /// The value.
    public let name: String
    /// Its figures.
    public let part: Part
    /// For each activity of the log how far its reach here is above that in all other cases.
    public let reach: [ShareDifference]
    /// For each step of the funnel how far its overall conversion here is above that in all other cases.
    public let conversion: [ShareDifference]

    /// Whether it has fewer cases than say something.
    public var isTooFew: Bool { part.figures.cases < ShareInterval.fewest }
  }

  /// A time that is compared with the one before.
  public struct Comparison: Sendable {
    /// The time before, in milliseconds since 1970.
    public let period: ClosedRange<Int64>
    /// Its figures.
    public let before: Part
    /// For each activity of the log by how much its reach has risen.
    public let reach: [ShareDifference]
    /// For each step of the funnel by how much its overall conversion has risen.
    public let conversion: [ShareDifference]
  }

  /// The log.
  public let log: EventLog
  /// The figures of everything that was asked for.
  public let whole: Part
  /// The segments, in the order of their names; none where the log has no such column.
  public let segments: [Segment]
  /// The time before; nil where it was not asked for.
  public let comparison: Comparison?

  init(log: EventLog, whole: Part) {
    (self.log, self.whole, segments, comparison) = (log, whole, [], nil)
  }

  /// Counts a log.
  public init(_ log: EventLog, _ request: Request = Request()) {
    self.log = log
    let cases = request.period.map(log.cases(in:)) ?? log.allCases
    let whole = Part(log, request, cases)
    segments = zip(log.segments, log.casesBySegment(of: cases)).compactMap { name, own in
      own.isEmpty ? nil : Segment(log, request, name, own, whole)
    }
    self.whole = whole.valued(
      ValueFigures(of: log, cases: cases, segments: segments.compactMap(\.part.value)))
    comparison = request.compares ? request.period.map { Comparison(log, request, $0, whole) } : nil
  }
}

extension PathAnalysis.Segment {
  fileprivate init(
    _ log: EventLog, _ request: PathAnalysis.Request, _ name: String, _ cases: [Int],
    _ whole: PathAnalysis.Part
  ) {
    self.name = name
    let part = PathAnalysis.Part(log, request, cases)
    self.part = part
    reach = log.activities.indices.map { activity in
      let own = part.figures.activity(activity)?.cases ?? 0
      let all = whole.figures.activity(activity)?.cases ?? 0
      return ShareDifference(
        ShareInterval(own, of: cases.count),
        minus: ShareInterval(all - own, of: whole.figures.cases - cases.count))
    }
    conversion = zip(part.funnel?.steps ?? [], whole.funnel?.steps ?? []).map { own, all in
      ShareDifference(
        own.overall,
        minus: ShareInterval(all.cases - own.cases, of: all.overall.of - own.overall.of))
    }
  }
}

extension PathAnalysis.Comparison {
  fileprivate init(
    _ log: EventLog, _ request: PathAnalysis.Request, _ now: ClosedRange<Int64>, _ whole: PathAnalysis.Part
  ) {
    // An open end is where the log ends, so that both times have the same length.
    let end = min(now.upperBound, log.span.upperBound)
    let begin = max(now.lowerBound, log.span.lowerBound)
    let length = max(0, end - begin)
    period = (begin - length - 1)...(begin - 1)
    before = PathAnalysis.Part(log, request, log.cases(in: period))
    let (then, before) = (before, log.activities.count)
    reach = (0..<before).map { activity in
      ShareDifference(
        whole.figures.activity(activity)?.reach ?? ShareInterval(0, of: whole.figures.cases),
        minus: then.figures.activity(activity)?.reach ?? ShareInterval(0, of: then.figures.cases))
    }
    conversion = zip(whole.funnel?.steps ?? [], then.funnel?.steps ?? []).map {
      ShareDifference($0.overall, minus: $1.overall)
    }
  }
}
