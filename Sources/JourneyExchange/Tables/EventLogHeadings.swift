/// The headings by which a table shows that it is an event log: a case, an activity and a time.
enum EventLogHeadings {
  /// Whether headings are those of an event log.
  static func areThere(in headings: [String]) -> Bool {
    let keys = Set(headings.flatMap(TableHeading.keys))
    return [cases, activities, times].allSatisfy { !keys.isDisjoint(with: $0) }
  }

  private static func keys(_ names: [String]) -> Set<String> { Set(names.map(TableHeading.key)) }

  private static let cases = keys([
    "case", "case id", "caseid", "case:concept:name", "session", "session id", "customer id", "user id",
    "visitor id", "client id", "trace", "trace id", "معرف الزيارة", "رقم الحالة", "معرف العميل", "زيارة",
  ])
  private static let activities = keys([
    "activity", "activity name", "concept:name", "event", "event name", "action", "task", "page", "نشاط",
    "حدث",
    "touchpoint", "نقطة اتصال",
  ])
  private static let times = keys([
    "time", "timestamp", "time:timestamp", "start time", "start timestamp", "complete time",
    "complete timestamp", "end time", "date time", "datetime", "event time", "created at", "وقت",
    "الطابع الزمني",
  ])
}
