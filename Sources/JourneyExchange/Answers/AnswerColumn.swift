public import JourneyModel

/// A column of a table with one row a respondent.
public enum AnswerColumn: Hashable, Sendable {
  /// Answers to a scored measure.
  case measure(ScoredMeasure)
  /// What respondents wrote.
  case comment
  /// When they answered.
  case date
  /// What they answered about.
  case touchpoint, stage
  /// Where the answers come from.
  case source
  /// Whose voice it is.
  case voice

  /// The column that a heading means, a whole question too; nil where it means none.
  static func named(_ heading: String) -> AnswerColumn? {
    let keys = TableHeading.keys(heading)
    if let column = keys.lazy.compactMap({ byName[$0] }).first { return column }
    guard let key = keys.first, key.utf8.count > 12 else { return nil }
    return questions.first { key.contains($0.0) }.map { .measure($0.1) }
  }

  /// The column that a word of the command line means: the name of a measure, `comment`, `date`, `touchpoint` and so on.
  init?(word: String) {
    switch Self.named(word) {
    case let column?: self = column
    case nil: return nil
    }
  }

  /// What questions of surveys have in them, as headings are compared.
  private static let questions: [(String, ScoredMeasure)] = [
    ("recommend", .nps), ("satisf", .csat), ("effort", .ces), ("easy", .ces), ("توصي", .nps), ("توصيه", .nps),
    ("راض", .csat), ("رضا", .csat), ("سهول", .ces), ("جهد", .ces),
  ]

  private static let byName: [String: AnswerColumn] = {
    var columns: [String: AnswerColumn] = [:]
    for (column, names) in names {
      for name in names { columns[TableHeading.key(name)] = column }
    }
    for measure in ScoredMeasure.allCases {
      columns[TableHeading.key(measure.rawValue)] = .measure(measure)
    }
    return columns
  }()

  private static let names: [(AnswerColumn, [String])] = [
    (.measure(.nps), ["net promoter score", "nps score", "likelihood to recommend", "recommend"]),
    (.measure(.nps), ["صافي نقاط الترويج", "احتمال التوصية", "التوصية"]),
    (.measure(.csat), ["customer satisfaction", "satisfaction", "csat score", "star", "star rating"]),
    (.measure(.csat), ["مؤشر رضا العملاء", "الرضا", "رضا العملاء", "نجوم", "عدد النجوم"]),
    (.measure(.ces), ["customer effort score", "ces score", "effort", "ease"]),
    (.measure(.ces), ["مؤشر جهد العميل", "السهولة", "الجهد"]),
    (.measure(.rating), ["التقييم"]),
    (
      .comment, ["comment", "feedback", "verbatim", "remark", "quote", "quotation", "open text", "free text"]
    ),
    (.comment, ["تعليق", "ملاحظة", "اقتباس", "الرأي"]),
    (.date, ["date", "day", "timestamp", "time", "submitted", "submitted at", "submit date", "created at"]),
    (
      .date,
      ["response date", "answered", "answered at", "completed", "completed at", "end date", "recorded date"]
    ),
    (.date, ["تاريخ", "التاريخ", "تاريخ الإجابة", "وقت الإجابة", "الطابع الزمني"]),
    (.touchpoint, ["touchpoint", "touch point", "touchpoint name", "نقطة اتصال", "نقطة التواصل"]),
    (.stage, ["stage", "journey stage", "phase", "مرحلة"]), (.source, ["source", "survey", "المصدر"]),
    (.voice, ["voice", "الصوت"]),
  ]
}

/// A column of answers as somebody names it: `nps=How likely …:Checkout`.
public struct AnswerRequest: Hashable, Sendable {
  /// What the column holds.
  public let column: AnswerColumn
  /// Its heading, with what it is about behind a colon where that is not part of the heading.
  let text: String

  /// Nil where the text is no `what=heading`.
  public init?(_ text: String) {
    guard let sign = text.firstIndex(of: "="), let column = AnswerColumn(word: String(text[..<sign])) else {
      return nil
    }
    let heading = String(text[text.index(after: sign)...]).trimmed
    if heading.isEmpty { return nil }
    (self.column, self.text) = (column, heading)
  }

  /// The heading, and what the answers are about; both ways to read a text with a colon.
  private var readings: [(heading: String, touchpoint: String)] {
    var readings = [(text, "")]
    if let colon = text.lastIndex(of: ":") {
      let touchpoint = String(text[text.index(after: colon)...]).trimmed
      if !touchpoint.isEmpty { readings.append((String(text[..<colon]).trimmed, touchpoint)) }
    }
    return readings
  }

  /// Whether a heading is the one that is named.
  func names(_ heading: String) -> Bool {
    readings.contains { TableHeading.key($0.heading) == TableHeading.key(heading) }
  }

  /// The place of the column among headings, and what it is about; nil where there is none such.
  func find(in headings: [String]) -> (place: Int, touchpoint: String)? {
    for reading in readings {
      let key = TableHeading.key(reading.heading)
      if let place = headings.firstIndex(where: { TableHeading.key($0) == key }) {
        return (place, reading.touchpoint)
      }
    }
    return nil
  }
}
