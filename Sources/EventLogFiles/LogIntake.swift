import Glibc
import JourneyPaths

/// Takes the parts of events as texts and makes a log of them, whatever form they were read from.
struct LogIntake {
  private var builder = EventLogBuilder()
  private let cases = NameTable()
  private let activities = NameTable()
  private let segments = NameTable()
  private let times: LogTimes
  private let options: EventLogOptions
  /// How many rows there were, and how many lack something.
  private(set) var (rows, skipped) = (0, 0)
  private var firstBad: [BadRow] = []
  /// For each event whether it was completed or begun, where the log says stages of life.
  private var stages: [Stage] = []
  /// Cases that have no name in the file.
  private var unnamed: UInt32 = 0

  /// A stage of life of what is done (IEEE 1849-2016, lifecycle extension).
  enum Stage: UInt8 {
    case unsaid, start, complete, other
  }

  /// The parts of an event, each a text of the file or nothing.
  struct Event {
    var activity: UnsafeBufferPointer<UInt8>
    var time: UnsafeBufferPointer<UInt8>
    var (end, amount, cost):
      (UnsafeBufferPointer<UInt8>?, UnsafeBufferPointer<UInt8>?, UnsafeBufferPointer<UInt8>?)
    var (segment, stage): (UnsafeBufferPointer<UInt8>?, UnsafeBufferPointer<UInt8>?)

    init(activity: UnsafeBufferPointer<UInt8>, time: UnsafeBufferPointer<UInt8>) {
      (self.activity, self.time) = (activity, time)
      (end, amount, cost, segment, stage) = (nil, nil, nil, nil, nil)
    }
  }

  static let mostActivities = 1 << 20
  /// So many values of a column are told apart; more are no segments but names of customers.
  static let mostSegments = 100

  init(_ options: EventLogOptions) {
    self.options = options
    times = LogTimes(zone: options.zone, isDayFirst: options.isDayFirst)
  }

  var count: Int { builder.count }

  mutating func reserve(_ count: Int) { builder.reserve(count) }

  /// Counts a row.
  @inline(__always)
  mutating func noteRow() { rows += 1 }

  /// The number of a case by its name.
  @inline(__always)
  func number(ofCase name: UnsafeBufferPointer<UInt8>) -> UInt32 { cases.number(of: name) }

  /// The number of an event's time; what is wrong with it is noted.
  @inline(__always)
  mutating func take(_ event: Event, case number: UInt32, line: Int) {
    guard event.activity.contains(where: { $0 != 0x20 }) else {
      return note(BadRow(line: line, lacks: .activity))
    }
    guard let time = times.time(event.time) else {
      let found = String(decoding: event.time.prefix(60), as: UTF8.self)
      return note(BadRow(line: line, lacks: .time, found: found))
    }
    builder.add(case: number, activity: activities.number(of: event.activity), time: time)
    if event.end != nil || event.amount != nil || event.cost != nil || event.segment != nil {
      builder.detail(
        end: event.end.flatMap(times.time), amount: event.amount.flatMap(Self.number),
        cost: event.cost.flatMap(Self.number), segment: event.segment.map(segments.number))
    }
    if let stage = event.stage { note(stage) }
  }

  /// Notes a row that cannot be counted.
  mutating func note(_ bad: BadRow) {
    skipped += 1
    if firstBad.count < BadRow.told { firstBad.append(bad) }
  }

  private mutating func note(_ text: UnsafeBufferPointer<UInt8>) {
    let word = text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    while stages.count < builder.count - 1 { stages.append(.unsaid) }
    stages.append(
      word.isEmpty
        ? .unsaid
        : word.elementsEqual("complete".utf8)
          ? .complete : word.elementsEqual("start".utf8) ? .start : .other)
  }

  /// A number as programs write it; nil where it is none.
  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let first = text.first(where: { $0 != 0x20 }), first != UInt8(ascii: "n"),
      first != UInt8(ascii: "N")
    else { return nil }
    let words = String(decoding: text, as: UTF8.self).split(separator: " ")
    guard words.count == 1, let value = Double(words[0]), value.isFinite else { return nil }
    return value
  }

  /// Throws where more is wrong than may be passed over, or there is more than can be held.
  func check() throws(EventLogError) {
    if activities.count > Self.mostActivities { throw .tooManyValues(.activity, limit: Self.mostActivities) }
    if segments.count > Self.mostSegments { throw .tooManyValues(.segment, limit: Self.mostSegments) }
    // Where nearly everything is wrong the rest need not be read.
    if !options.skipsBad, skipped > 10_000, skipped * 2 > rows, let first = firstBad.first {
      throw .tooManyBad(count: skipped, rows: rows, first: first)
    }
    guard builder.count < EventLogBuilder.mostEvents - (1 << 20) else {
      throw .tooLarge(events: builder.count)
    }
    if builder.count > 1 << 20, !MemoryRoom.holds(builder.count, in: MemoryRoom.bytes) {
      throw .tooLarge(events: builder.count)
    }
  }

  /// The log of all that was taken.
  consuming func finish(order: EventLogBuilder.Order) throws(EventLogError) -> LoadedLog {
    if skipped * 100 > rows, !options.skipsBad, let first = firstBad.first {
      throw .tooManyBad(count: skipped, rows: rows, first: first)
    }
    let leavesOut = !options.keepsAllStages && stages.contains(.complete) && stages.contains(.start)
    if leavesOut {
      let stages = stages
      builder.keep { $0 < stages.count && stages[$0] == .complete }
    }
    guard builder.count > 0 else { throw .empty }
    // Where nearly every case has a value of its own, that is a name and no group.
    if segments.count > 10, segments.count * 2 > cases.count { throw .namesCases }
    let names = activities.names
    guard let known = Self.all(names), let values = Self.all(segments.names) else { throw .notUTF8(line: 0) }
    return LoadedLog(
      log: builder.log(activities: known, segments: values, order: order), skipped: skipped,
      firstBad: firstBad,
      leftOutUnfinished: leavesOut)
  }

  private static func all(_ names: [String?]) -> [String]? {
    let known = names.compactMap { $0 }
    return known.count == names.count ? known : nil
  }
}

/// How much memory there still is for this program.
enum MemoryRoom {
  /// What putting an event into order and counting it takes besides, in bytes, where it takes most: measured on logs of
  /// one case.
  private static let perEvent = 96

  /// Whether figures of so many events fit into so many bytes.
  static func holds(_ events: Int, in bytes: Int) -> Bool { bytes / perEvent >= events }

  /// So many bytes; as many as there can be where nobody knows.
  static var bytes: Int {
    var limit = rlimit()
    var room = Int.max
    if getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur < rlim_t(Int.max) {
      room = Int(limit.rlim_cur) - (number(in: "/proc/self/statm", behind: "").map { $0 * 4096 } ?? 0)
    }
    if let kilobytes = number(in: "/proc/meminfo", behind: "MemAvailable:") {
      room = min(room, kilobytes * 1024)
    }
    return room
  }

  /// The number behind a word of a small file.
  private static func number(in path: String, behind word: String) -> Int? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, file)
    let words = String(decoding: bytes[..<count], as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard !word.isEmpty else { return words.first.flatMap { Int($0) } }
    return words.firstIndex { $0 == word }.flatMap { $0 + 1 < words.count ? Int(words[$0 + 1]) : nil }
  }
}
