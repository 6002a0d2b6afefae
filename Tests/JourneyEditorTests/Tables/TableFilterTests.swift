import JourneyInsight
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor
@testable import JourneyWords

/// What passes a filter, by the line that is typed, in both languages.
@Suite struct TableFilterTests {
  private static let words = FilterWords()
  private let source = TableSource(
    map: tableMap, figures: MapFigures(of: tableMap), votes: Votes(in: tableMap),
    ranking: PainRanking(of: tableMap), today: "2026-06-01")

  private func passing(_ line: String, _ perspective: Perspective = .inventory) -> [String] {
    let filter = TableFilter(line, words: Self.words)
    return source.items(of: perspective).filter { filter.admits($0, in: source) }.map { item in
      switch item.row {
      case .friction: source.map.stages[item.place.stage].frictions[item.number]
      case .pain: source.map[item.place].pains[item.number].text
      case .improvement: source.map[item.place].improvements[item.number].text
      default: source.map[item.place].name
      }
    }
  }

  static let lines: [(String, [String])] = [
    ("", ["Asks", "Pays", "Waits", "Opens", "يتصل"]),
    ("owner:ali", ["Asks", "Pays"]),
    ("مالك:ALI", ["Asks", "Pays"]),
    ("owner:\"Ali Hassan\"", ["Pays"]),
    ("owner:«Ali Hassan»", ["Pays"]),
    ("by:ali low", ["Asks"]),
    ("owner:-", ["Waits", "Opens", "يتصل"]),
    ("-owner:-", ["Asks", "Pays"]),
    ("owner:", ["Asks", "Pays", "Waits", "Opens", "يتصل"]),
    ("low", ["Asks", "Opens"]),
    ("دون المستوى", ["Asks", "Opens"]),
    ("دون", ["Asks", "Opens"]),
    ("critical", ["Asks"]),
    ("حرجة", ["Asks"]),
    ("-low", ["Pays", "Waits", "يتصل"]),
    ("unrated", ["Waits", "يتصل"]),
    ("لم تُقيَّم", ["Waits", "يتصل"]),
    ("لم تقيم مرحلة:2", ["يتصل"]),
    ("strong", ["Pays"]),
    ("stage:2", ["Opens", "يتصل"]),
    ("stage:٢", ["Opens", "يتصل"]),
    ("مرحلة:use", ["Opens", "يتصل"]),
    ("channel:phone", ["Asks", "يتصل"]),
    ("-channel:phone stage:1", ["Pays", "Waits"]),
    ("persona:هدى", ["Asks"]),
    ("شخصية:هدي", ["Asks"]),
    ("pain:A", ["Asks"]),
    ("ألم:أ", ["Asks"]),
    ("الم:ا", ["Asks"]),
    ("pain:unscored", ["Opens"]),
    ("pain:queue", ["Asks"]),
    ("category:search", ["Opens"]),
    ("فئة:\"محركات البحث\"", ["Opens"]),
    ("reason:support", ["Asks", "Pays"]),
    ("reasons:support", ["Asks", "Pays"]),
    ("momentoftruth:-", ["Asks", "Waits", "Opens", "يتصل"]),
    ("-momentoftruth:-", ["Pays"]),
    ("reason:السداد", ["Pays"]),
    ("reason:fun", ["Waits"]),
    ("rating:<3", ["Asks", "Opens"]),
    ("rating:>=4", ["Pays"]),
    ("rating:٢", ["Opens"]),
    ("rating:-", ["Waits", "يتصل"]),
    ("verdict:improve", ["Opens"]),
    ("queue", ["Asks"]),
    ("\"low\"", ["Opens"]),
    ("اتصل", []),
    ("يَتّصِل", ["يتصل"]),
    ("overdue", ["Asks"]),
    ("moment of truth", ["Pays"]),
    ("لحظة الحقيقة", ["Pays"]),
    ("status:done", ["Pays"]),
    ("rating<3", ["Asks", "Opens"]), ("تقييم>=4", ["Pays"]), ("rating:2..3", ["Opens"]),
    ("stage:>1", ["Opens", "يتصل"]), ("stage>1", ["Opens", "يتصل"]),
    ("stage:1..1", ["Asks", "Pays", "Waits"]),
    ("channel:phone or strong", ["Asks", "Pays", "يتصل"]), ("حرجة أو strong", ["Asks", "Pays"]),
    ("low stage:1 or strong", ["Asks"]), ("or low or", ["Asks", "Opens"]),
    ("owner:\"\"", ["Waits", "Opens", "يتصل"]), ("rating:2|5..9 low", ["Opens"]),
    ("-rating:2,1 -unrated", ["Pays"]), ("a<b", []), ("gap:-", ["Asks", "Pays", "Waits", "Opens", "يتصل"]),
    ("measure:nps", []),
    ("(low stage:1) or strong", ["Asks", "Pays"]), ("-(low or strong)", ["Waits", "يتصل"]),
    ("(channel:phone or strong) stage:1", ["Asks", "Pays"]), ("(حرجة أو strong)", ["Asks", "Pays"]),
    ("((low))", ["Asks", "Opens"]), ("(low) critical", ["Asks"]), ("stage:(1)", []),
    ("pain:A score>0", ["Asks"]), ("due<2026-06-01", ["Asks", "Pays"]), ("due:2020-01-01", []),
    ("map:\"no such map\"", []),
  ]

  @Test("a line lets pass what all its terms hold for", arguments: lines)
  func inventory(_ line: String, _ names: [String]) { #expect(passing(line) == names) }

  @Test("of pains and frictions each is asked itself")
  func pains() {
    #expect(passing("", .pains) == ["long queue", "small print", "no seat", "rude", "Opens is slow"])
    #expect(passing("pain:A", .pains) == ["long queue"])
    #expect(passing("pain:c", .pains) == ["small print"])
    #expect(passing("pain:unscored", .pains) == ["no seat", "rude", "Opens is slow"])
    #expect(passing("seat", .pains) == ["no seat"])
    #expect(passing("stage:1", .pains) == ["long queue", "small print", "no seat"])
    #expect(passing("-low", .pains) == ["no seat", "rude"])
  }

  @Test("of actions each is asked itself, and its touchpoint")
  func actions() {
    #expect(passing("", .actions) == ["more staff", "card reader", "Opens"])
    #expect(passing("overdue", .actions) == ["more staff"])
    #expect(passing("owner:sara", .actions) == ["card reader"])
    #expect(passing("status:منجز", .actions) == ["card reader"])
    #expect(passing("verdict:improve", .actions) == ["Opens"])
  }

  @Test("a key that nobody knows is told, and searched for as text; a value that says nothing is told")
  func riddles() {
    let filter = TableFilter("colour:red low https://x", words: Self.words)
    #expect(filter.riddles == [.key("colour"), .key("https")])
    #expect(filter.terms.count == 3)
    #expect(TableFilter("owner:ali rating:", words: Self.words).riddles == [])
    let value = TableFilter("rating:abc low", words: Self.words)
    #expect(value.riddles == [.value(key: "rating", "abc")] && value.terms.count == 1)
  }

  @Test(
    "what is not understood is told with its place",
    arguments: [
      ("low colour:red", .key("colour"), 5), ("  rating:abc", .value(key: "rating", "abc"), 3),
      ("(low or ok", .parenthesis(isOpen: true), 1), ("low ) ok", .parenthesis(isOpen: false), 5),
      ("due:2026", .value(key: "due", "2026"), 1), ("مالك:علي لون:أحمر", .key("لون"), 10),
    ] as [(String, TableFilter.Riddle, Int)])
  func places(_ line: String, _ riddle: TableFilter.Riddle, _ position: Int) {
    let found = TableFilter(line, words: Self.words).misreadings
    #expect(found.map(\.riddle) == [riddle] && found.map(\.position) == [position], "\(found)")
  }

  @Test("parentheses without end are read at once")
  func deepParentheses() {
    let line = String(repeating: "(", count: 20_000) + "low"
    #expect(TableFilter(line, words: Self.words).misreadings.count <= 20_000)
  }

  private static let all = ["Asks", "Pays", "Waits", "Opens", "يتصل"]

  static let odd: [(String, [String])] = [
    ("\"", all), ("-\"", all), ("«»", all), ("a:\"", all), ("--low", all),
    ("(", all), (")", all), ("()", all), ("-()", all), ("(()", all), ("low or", ["Asks", "Opens"]),
    ("-", []), (":", []), ("owner:\"\" x", []), ("۱:۲", []),
  ]

  @Test(
    "no line is refused: what is no term yet lets all pass, what nobody knows is looked for", arguments: odd)
  func anything(_ line: String, _ names: [String]) { #expect(passing(line) == names) }

  @Test(
    "a number is compared as it is shown",
    arguments: [
      ("<3", 2.94, true), ("<3", 2.96, false), (">=3", 2.96, true), ("=3", 3.04, true), ("≤3", 3, true),
    ])
  func numbers(_ text: String, _ value: Double, _ passes: Bool) {
    #expect(NumberTest(text)?.admits(value) == passes)
  }
}
