import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyExchange

@Suite struct ReportWritersTests {
  init() { _ = TerminalLocale.prepare() }

  private var hostile: JourneyMap {
    var touchpoint = Sample.touchpoint("t", Sample.hostile, rated: 1)
    touchpoint.owner = "=cmd()"
    touchpoint.pains = [Sample.pain("p", Sample.hostile)]
    var stage = Sample.stage("s", Sample.hostile, touchpoint)
    stage.frictions = [Sample.hostile + "!"]
    return JourneyMap(title: Sample.hostile, stages: [stage])
  }

  private var reports: [Report] {
    [
      .pains(of: hostile), .inventory(of: hostile), .statistics(of: hostile), .actions(of: hostile),
      .whole(hostile),
    ]
  }

  private func isHarmless(_ text: String) -> Bool {
    !text.unicodeScalars.contains {
      $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
        || $0 == "\u{200F}"
        || (0x2066...0x2069).contains($0.value)
    }
  }

  @Test("nothing that a terminal obeys or hides gets out, in any format and language")
  func harmless() {
    for report in reports {
      for book in [Sample.english, Sample.arabic] {
        for text in [
          report.plain(in: book), report.markdown(in: book), report.csv,
          report.text(on: ReportSurface(streamIn: book)),
        ] { #expect(isHarmless(text), "\(text.debugDescription)") }
      }
    }
  }

  @Test("every row has a cell for each column, and the columns that are shown are there")
  func wholeRows() {
    for table in reports.flatMap(\.tables) {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      #expect(Set(table.columns.map(\.name)).isSuperset(of: table.shown + [table.naming]))
    }
  }

  @Test("Markdown shows what a map says and obeys none of it")
  func markdown() {
    for report in reports {
      let text = report.markdown(in: Sample.english)
      #expect(!text.contains("<script") && !text.contains(" `x`") && !text.contains(" *b*"))
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
      for row in rows {
        let bars = row.replacing("\\|", with: "").count { $0 == "|" }
        let headings = text.split(separator: "\n").first { $0.hasPrefix("|") }?.count { $0 == "|" }
        #expect(bars == headings || report.tables.count > 1, "\(row)")
      }
    }
    #expect(
      Report.pains(of: hostile).markdown(in: Sample.english).contains(
        "a\\|b<br>&lt;script&gt;\\`x\\`&lt;/script&gt; \\*b\\* ␛\\[31m\u{FFFD}سلام␇"))
  }

  @Test("what could be an address, a picture or a message is none in Markdown")
  func links() {
    #expect(
      escapedMarkdown("Note: see https://a.b :smile: @me #1 $x$")
        == "Note: see https&#58;//a.b &#58;smile: &#64;me \\#1 \\$x\\$")
  }

  @Test("plain has one fact a line and no signs")
  func plain() {
    #expect(
      Report.pains(of: Sample.shop).plain(in: Sample.english).hasPrefix(
        """
        Pain points: Shop

        Pain 1: Loses the basket
        Kind: pain
        Class: A
        Score: 50
        Reach: 50%
        Impact: abandonment
        Confidence: 100%
        Stage 1: Order
        Touchpoint: Checkout form
        Owner: Web team
        Verdict: improve
        Pain 2: Asks twice
        """))
    let whole = Report.whole(Sample.shop).plain(in: Sample.english)
    #expect(whole.contains("\nStage 2: Delivery\nTouchpoint 1: Courier call\n"))
    #expect(whole.contains("\nLevel: critical\n") && !whole.contains("▼"))
  }

  @Test("plain in Arabic says the same in Arabic")
  func plainInArabic() {
    let text = Report.pains(of: Sample.shop).plain(in: Sample.arabic)
    #expect(
      text.contains("\nالفئة: أ\n") && text.contains("\nالمرحلة 1: Order\n")
        && text.contains("شدّة الأثر: يدفع"))
  }

  @Test("columns are aligned, numbers at their ends, and nothing is cut in a file or pipe")
  func text() {
    let map = JourneyMap(
      title: "Widths",
      stages: [
        Sample.stage("a", "日本語", Sample.touchpoint("1", "x", rated: 5)),
        Sample.stage(
          "b", String(repeating: "long ", count: 60) + "end", Sample.touchpoint("2", "y", rated: 2.5)),
      ])
    let lines = Report.statistics(of: map).text(on: ReportSurface(streamIn: Sample.english)).split(
      separator: "\n")
    let table = lines.drop { !$0.hasPrefix("Stage") }.prefix(4).map(String.init)
    let typesetter = Typesetter(repertoire: .unicode, ordering: .asIs)
    #expect(table.count == 4 && table[3].contains("long end"))
    #expect(Set(table.map { typesetter.width(of: $0) }).count == 1, "\(table)")
    #expect(table[2].hasPrefix("1 日本語  ") && table[2].hasSuffix("  5.0    0         0        0"))
  }

  @Test("on a narrow terminal texts go on in further lines, and nothing is lost", arguments: [40, 60, 80])
  func narrow(_ columns: Int) {
    let surface = ReportSurface(
      terminal: Typesetter(repertoire: .unicode), columns: columns, usesColor: false, book: Sample.english)
    let typesetter = Typesetter(repertoire: .unicode)
    var touchpoint = Sample.touchpoint("t", "A name of several words that is long", rated: 1)
    touchpoint.pains = [
      Sample.pain("p", String(repeating: "hurts ", count: 20) + "badly", reach: 1, impact: 4)
    ]
    let map = JourneyMap(title: "Narrow", stages: [Sample.stage("s", "Stage of some length", touchpoint)])
    let text = Report.pains(of: map).text(on: surface)
    #expect(text.matches(of: /hurts/).count == 20 && text.contains("badly"))
    for line in text.split(separator: "\n") {
      #expect(typesetter.width(of: String(line)) <= columns, "\(line)")
    }
  }

  @Test("in Arabic on a terminal the table begins on the right, and texts are in the order of the screen")
  func mirrored() {
    let surface = ReportSurface(
      terminal: Typesetter(repertoire: .unicode), columns: 100, usesColor: false, book: Sample.arabic)
    let text = Report.statistics(of: Sample.shop).text(on: surface)
    let typesetter = Typesetter(repertoire: .unicode, ordering: .asIs)
    let row = text.split(separator: "\n").first { $0.contains("Order 1") }
    #expect(row.map { typesetter.width(of: String($0)) } == 100, "\(text)")
    #expect(!text.contains("المرحلة"), "letters are joined and in the order of the screen")
  }

  @Test("colour repeats a word, and only where it is wanted")
  func colour() {
    func text(_ usesColor: Bool) -> String {
      Report.inventory(of: Sample.shop).text(
        on: ReportSurface(
          terminal: Typesetter(repertoire: .unicode), columns: 200, usesColor: usesColor, book: Sample.english
        ))
    }
    #expect(text(true).contains("\u{1B}[31m▼▼ critical\u{1B}[0m") && text(true).contains("\u{1B}[33m▼ low"))
    #expect(!text(false).contains("\u{1B}") && text(false).contains("▼▼ critical"))
  }

  @Test("a terminal of ASCII gets signs that it can show")
  func ascii() {
    let surface = ReportSurface(
      terminal: Typesetter(repertoire: .ascii), columns: 200, usesColor: false, book: Sample.english)
    let text = Report.inventory(of: Sample.shop).text(on: surface)
    #expect(text.utf8.allSatisfy { $0 < 0x80 } && text.contains("vv critical"))
  }
}
