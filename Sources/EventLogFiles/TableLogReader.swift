import Glibc
import JourneyPaths

/// Reads a table of events, row by row, and looks only at the columns that mean something.
///
/// It follows the rules of the reader of all tables (RFC 4180, lines that end in LF, CR LF or CR, blank lines passed
/// over), but works on bytes, since logs have millions of rows.
struct TableLogReader: ~Copyable {
  private let source: ByteSource
  private let layout: LogLayout
  private let progress: (LogProgress) -> Void
  private var intake: LogIntake
  private var window: RowWindow

  init(
    _ source: ByteSource, _ window: consuming RowWindow, _ layout: LogLayout, _ options: EventLogOptions,
    progress: @escaping (LogProgress) -> Void
  ) {
    (self.source, self.layout, self.progress) = (source, layout, progress)
    self.window = window
    intake = LogIntake(options)
  }

  consuming func read() throws(EventLogError) -> LoadedLog {
    var fields = RowFields(
      most: 1 + max(layout.places.values.max() ?? 0, layout.only.map(\.place).max() ?? 0))
    let columns = RowColumns(layout)
    let only = layout.only.map { (place: $0.place, value: Array($0.value.utf8)) }
    var hasReserved = false
    repeat {
      try rows(&fields, columns, only)
      try intake.check()
      progress(LogProgress(rows: intake.rows, bytes: source.bytesRead, total: source.size))
      if !hasReserved, source.bytesRead > 0, source.size > 0 {
        hasReserved = true
        let share = Double(source.size) / Double(source.bytesRead)
        intake.reserve(min(Int(Double(intake.count) * share * 1.05), source.size / 4))
      }
    } while try window.refill(from: source)
    guard window.isEmpty else { throw .openQuotation(line: window.line) }
    return try intake.finish(order: .time)
  }

  /// Takes all rows that lie whole in the window.
  private mutating func rows(
    _ fields: inout RowFields, _ columns: RowColumns, _ only: [(place: Int, value: [UInt8])]
  ) throws(EventLogError) {
    while true {
      let line = window.line
      switch window.next(&fields, delimiter: layout.delimiter) {
      case .none: return
      case .tooLong: throw .recordTooLong(line: line, limit: RowWindow.longest)
      case .textBehindQuotation: intake.note(BadRow(line: line, lacks: .activity))
      case .row:
        if line <= layout.headingLine || fields.isBlank { continue }
        guard only.allSatisfy({ fields[$0.place].elementsEqual($0.value) }) else { continue }
        intake.noteRow()
        take(fields, columns, line)
      }
    }
  }

  @inline(__always)
  private mutating func take(_ fields: borrowing RowFields, _ columns: RowColumns, _ line: Int) {
    let name = fields[columns.case]
    guard name.contains(where: { $0 != 0x20 }) else { return intake.note(BadRow(line: line, lacks: .case)) }
    var event = LogIntake.Event(activity: fields[columns.activity], time: fields[columns.time])
    if columns.hasMore {
      event.end = columns.end.map { fields[$0] }
      event.amount = columns.amount.map { fields[$0] }
      event.cost = columns.cost.map { fields[$0] }
      event.segment = columns.segment.map { fields[$0] }
      event.stage = columns.lifecycle.map { fields[$0] }
    }
    intake.take(event, case: intake.number(ofCase: name), line: line)
  }
}

/// Where the parts of events stand in a row.
private struct RowColumns {
  let `case`, activity, time: Int
  let end, amount, cost, segment, lifecycle: Int?
  let hasMore: Bool

  init(_ layout: LogLayout) {
    let places = layout.places
    self.case = places[.case] ?? 0
    activity = places[.activity] ?? 0
    time = places[.time] ?? 0
    (end, amount, cost) = (places[.end], places[.amount], places[.cost])
    (segment, lifecycle) = (places[.segment], places[.lifecycle])
    hasMore = places.count > 3
  }
}
