import ArgumentParser
import JourneyExchange
import JourneyWords
import Phrases

/// What is asked of rows: the line that tables of the editor are narrowed by, and what those do by keys.
struct QueryOptions: ParsableArguments {
  @Option(name: .customLong("where"), parsing: .unconditional, help: ArgumentHelp(.cliWhere))
  var filter: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(.cliColumns))
  var columns: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(.cliSort))
  var sort: String?
  @Option(help: ArgumentHelp(.cliLimit), transform: Self.limit)
  var limit: Int?
  @Option(parsing: .unconditional, help: ArgumentHelp(.cliGroupBy))
  var groupBy: String?

  private static func limit(_ text: String) throws -> Int {
    guard let limit = Int(text), limit >= 0 else { throw ValidationError(say(.expectedCount)) }
    return limit
  }

  /// The query.
  ///
  /// - Throws: `Failure` with exit code 2 and one line that says what of the filter is not understood, and where.
  func query() throws -> RowQuery {
    var query = RowQuery()
    if let filter { query.filter = try Self.filter(filter) }
    query.columns = Self.names(columns)
    query.orders = Self.names(sort).map { RowQuery.Order($0) }
    (query.limit, query.grouping) = (limit, groupBy)
    return query
  }

  static func filter(_ text: String) throws -> TableFilter {
    let filter = TableFilter(text, words: FilterWords())
    guard let first = filter.misreadings.first else { return filter }
    let reason: Phrase =
      if case .key(let key) = first.riddle {
        .noFilterKey(key, FilterWords.keys.joined(separator: ", "))
      } else {
        first.riddle.phrase
      }
    throw Failure(.whereMisread(first.position, reason), exitCode: 2)
  }

  private static func names(_ text: String?) -> [String] {
    (text ?? "").split { ",،".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}

extension UnknownColumn {
  /// What is wrong, for a person.
  var failure: Failure { Failure(.tableHasNoColumn(name, known.joined(separator: ", ")), exitCode: 2) }
}
