/// What customers are worth, where a log says what was paid: sums, means and medians only.
///
/// A customer is a case with an order, and an order an event with an amount. The figures are the plain ones of recency,
/// frequency and monetary value (A. Hughes, “Strategic Database Marketing”,
/// 1994), with nothing modelled.
public struct ValueFigures: Hashable, Sendable {
  /// Cases with at least one order; all cases where the log does not say what was paid.
  public let customers: Int
  /// Events with an amount.
  public let orders: Int
  /// The sum of all amounts.
  public let revenue: Double
  /// The median over customers of the time from their last order to the end of the log, in milliseconds.
  public let sinceLast: Double?
  /// The median of the times between two orders of a customer, in milliseconds.
  public let gap: Double?
  /// How long customers may be silent before they are at risk: the 90th percentile of the times between two orders, in
  /// milliseconds.
  public let longGap: Double?
  /// Customers who have been silent for longer than that.
  public let atRisk: Int
  /// The sum of all costs; nil where the log names none.
  public let cost: Double?

  /// Revenue ÷ orders.
  public var averageOrder: Double? { orders > 0 ? revenue / Double(orders) : nil }
  /// Revenue ÷ customers.
  public var revenuePerCustomer: Double? { customers > 0 && orders > 0 ? revenue / Double(customers) : nil }
  /// Orders ÷ customers.
  public var ordersPerCustomer: Double? {
    customers > 0 && orders > 0 ? Double(orders) / Double(customers) : nil
  }
  /// Cost ÷ customers: what it costs to win one.
  public var costPerCustomer: Double? { cost.flatMap { customers > 0 ? $0 / Double(customers) : nil } }
  /// Revenue ÷ cost: what comes back of each unit spent.
  public var returnOnCost: Double? { cost.flatMap { $0 > 0 && orders > 0 ? revenue / $0 : nil } }

  /// The figures of some cases, by default all, which are one segment. Nil where the log says neither amounts nor costs.
  public init?(of log: EventLog, cases: [Int]? = nil) {
    guard log.hasAmounts || !log.costs.isEmpty else { return nil }
    var (customers, orders, revenue, cost) = (0, 0, 0.0, 0.0)
    var (gaps, silences): ([Int64], [Int64]) = ([], [])
    for number in cases ?? log.allCases {
      var last: Int64?
      for place in log.events(of: number) {
        if !log.costs.isEmpty, !log.costs[place].isNaN { cost += log.costs[place] }
        guard log.hasAmounts, !log.amounts[place].isNaN else { continue }
        orders += 1
        revenue += log.amounts[place]
        if let last { gaps.append(log.times[place] - last) }
        last = log.times[place]
      }
      guard let last else { continue }
      customers += 1
      silences.append(log.span.upperBound - last)
    }
    let quantiles = Quantiles.of(gaps, [0.5, 0.9])
    self.customers = log.hasAmounts ? customers : (cases?.count ?? log.caseCount)
    (self.orders, self.revenue) = (orders, revenue)
    self.cost = log.costs.isEmpty ? nil : cost
    sinceLast = Quantiles.median(silences)
    (gap, longGap) = (quantiles.first, quantiles.last)
    atRisk = longGap.map { longest in silences.count { Double($0) > longest } } ?? 0
  }

  /// The figures of all cases, those at risk being counted in each segment by its own gaps.
  public init?(of log: EventLog, cases: [Int], segments: [ValueFigures]) {
    guard var whole = ValueFigures(of: log, cases: cases) else { return nil }
    if !segments.isEmpty { whole = ValueFigures(whole, atRisk: segments.reduce(0) { $0 + $1.atRisk }) }
    self = whole
  }

  private init(_ other: ValueFigures, atRisk: Int) {
    (customers, orders, revenue, cost) = (other.customers, other.orders, other.revenue, other.cost)
    (sinceLast, gap, longGap, self.atRisk) = (other.sinceLast, other.gap, other.longGap, atRisk)
  }
}
