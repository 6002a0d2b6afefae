import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyExchange

@Suite struct MinutesTests {
  init() { _ = TerminalLocale.prepare() }

  /// What a workshop left behind.
  private var map: JourneyMap {
    var counter = Sample.touchpoint("t1", "Counter", rated: 2)
    counter.ballots = [1, 2, 4].compactMap { Rating($0) }
    counter.verdict = .known(.improve)
    counter.pains = [
      Sample.pain("p1", "Waits two hours", reach: 0.6, impact: 3),
      Sample.pain("p2", "Asked twice", reach: 0.1, impact: 4, confidence: 0.5), Sample.pain("p3", "Cold"),
    ]
    var action = Improvement(id: Identifier("i1"), text: "Open a second counter")
    (action.owner, action.due) = ("Huda", "2026-12-01")
    counter.improvements = [action]
    var opportunity = Opportunity(id: Identifier("o1"), text: "Call out by text message")
    (opportunity.customerValue, opportunity.effort) = (Grade(5), Grade(1))
    counter.opportunities = [opportunity]
    var form = Sample.touchpoint("t2", "Paper form", rated: 1)
    form.verdict = .known(.remove)
    var session = Session(id: Identifier("w1"))
    (session.date, session.participants) = ("2026-11-22", ["Ali", "Huda"])
    var round = VotingRound(id: Identifier("v1"), dots: 3)
    round.candidates = [VotingCandidate(ref: "p1", dots: 7), VotingCandidate(ref: "t2", dots: 1)]
    var map = JourneyMap(
      title: "Shop",
      stages: [
        Stage(
          id: Identifier("s1"), name: "Buy", touchpoints: [counter, form, Sample.touchpoint("t3", "Exit")])
      ])
    (map.sessions, map.votings) = ([session], [round])
    map.parking = [ParkedThought(id: Identifier("p1"), text: "free parking")]
    return map
  }

  /// The map before: the counter was rated 4, and the exit was not there.
  private var before: JourneyMap {
    JourneyMap(
      title: "Shop",
      stages: [
        Stage(
          id: Identifier("s1"), name: "Buy",
          touchpoints: [
            Sample.touchpoint("t1", "Counter", rated: 4), Sample.touchpoint("t2", "Form", rated: 1),
          ])
      ])
  }

  private func minutes(
    _ map: JourneyMap, since before: JourneyMap? = nil, without parts: Set<PrivatePart> = [],
    in book: Phrasebook = Sample.english
  ) -> WorkshopMinutes { WorkshopMinutes(of: map, since: before, without: parts, in: book) }

  @Test(
    "minutes say what was decided, what hurts, where nobody agreed, what changed, what is open and what is next"
  )
  func markdown() {
    let text = minutes(map, since: before).markdown(in: Sample.english)
    #expect(
      text == """
        # Minutes: Shop

        - Workshop of 22 November 2026
        - Took part: Ali, Huda
        - 3 touchpoints, mean rating 1.5 of 5, 2 below what customers expect

        ## What was decided
        - Open a second counter: Huda, by 1 December 2026 (“Counter”)
        - To be removed: “Paper form”

        ## What hurts most

        A: many customers, and badly. B: many, or badly. C: neither. A moment of truth rises one class.

        - A: Waits two hours (“Counter”, 7 votes)
        - B: Asked twice (“Counter”, a guess)
        - Most votes: “Waits two hours” 7, “Paper form” 1

        ## Where the room did not agree
        - “Counter”: from 1 to 4, median 2

        ## Opportunities
        - do first: Call out by text message (“Counter”)

        ## What was changed
        - New in “Buy”: “Exit”
        - Renamed “Form” to “Paper form”
        - Rated “Counter” 2 (was 4)
        - New pain points: 3
        - New opportunities: 1

        ## Open questions
        - Low, and nobody said why: “Paper form”
        - Not said how many it reaches, or how badly: “Cold”
        - Not rated yet: “Exit”

        ## Parked for later
        - free parking

        ## Next dates
        - 1 December 2026: Open a second counter (Huda)

        """)
  }

  @Test("as text they read as well: headings at the edge, lists indented, long lines broken")
  func text() {
    let text = minutes(map).text(on: ReportSurface(streamIn: Sample.english))
    #expect(
      text.hasPrefix(
        """
        Minutes: Shop
        ═════════════
        Workshop of 22 November 2026
        Took part: Ali, Huda
        3 touchpoints, mean rating 1.5 of 5, 2 below what customers expect

        What was decided
          • Open a second counter: Huda, by 1 December 2026 (“Counter”)

        """))
    let narrow = ReportSurface(
      terminal: Typesetter(repertoire: .ascii), columns: 40, usesColor: false, book: Sample.english)
    #expect(
      minutes(map).text(on: narrow).contains(
        """
          - Open a second counter: Huda, by 1
            December 2026 ("Counter")
        """))
    #expect(!minutes(map).plain(in: Sample.english).contains { "•═".contains($0) })
  }

  @Test("Arabic minutes have Arabic commas, days and classes")
  func arabic() {
    let text = minutes(map, since: before, in: Sample.arabic).markdown(in: Sample.arabic)
    for part in [
      "# محضر الورشة: Shop", "- ورشة 22 نوفمبر 2026", "- المشاركون: Ali، Huda",
      "Open a second counter: Huda، حتى 1 ديسمبر 2026 («Counter»)", "- تُزال: «Paper form»",
      "- أ: Waits two hours («Counter»، 7 أصوات)", "- «Counter»: من 1 إلى 4، والوسيط 2",
      "- تقييم «Counter»: 2 (من قبل: 4)", "- free parking",
    ] { #expect(text.contains(part), "\(part) is missing in\n\(text)") }
    #expect(!text.contains(",") && !text.contains(";"))
  }

  @Test("without an earlier map all decisions are told, and nothing of changes; with one only what is new")
  func noEarlierMap() {
    let alone = minutes(map).plain(in: Sample.english)
    #expect(!alone.contains("What was changed") && alone.contains("Open a second counter: Huda"))
    let again = minutes(map, since: map).plain(in: Sample.english)
    #expect(again.contains("Nothing was decided.") && !again.contains("What was changed"))
    #expect(again.contains("1 December 2026: Open a second counter (Huda)"))
  }

  @Test("participants and parked thoughts can be left out")
  func privateParts() {
    let text = minutes(map, without: [.participants, .parking]).plain(in: Sample.english)
    #expect(
      !text.contains("Ali") && !text.contains("parking") && text.contains("Workshop of 22 November 2026"))
  }

  @Test("what is changed is told in words, kind by kind")
  func changes() {
    var after = before
    func set(_ id: String, _ edit: (Touchpoint.ID) -> [Edit]) {
      try? _ = after.apply(Transaction(StepLabel(.rate), edit(Identifier(id))))
    }
    set("t1") { [.touchpoint($0, .emotion(Emotion(1))), .touchpoint($0, .channel("desk"))] }
    let old = after
    set("t1") {
      [
        .touchpoint($0, .emotion(Emotion(-2))), .touchpoint($0, .owner("Huda")),
        .touchpoint($0, .channel("web")),
        .touchpoint($0, .device("phone")), .touchpoint($0, .momentOfTruth(true)),
      ]
    }
    set("t2") { [.touchpoint($0, .owner("Huda")), .touchpoint($0, .channel("web"))] }
    let text = minutes(after, since: old).plain(in: Sample.english)
    #expect(
      text.contains(
        """
        Owned by Huda now: “Counter”, “Form”
        Marked “Counter” as a moment of truth
        How customers feel now: “Counter” −2 (was 1)
        Also filled in or changed: Channel (2), Device
        """), "\(text)")
  }

  @Test(
    "minutes of a whole workshop on 40 touchpoints fill two pages at most, with every decision in them",
    arguments: [(Workshop.english, Language.english), (Workshop.arabic, .arabic)])
  func twoPages(_ words: Workshop.Words, _ language: Language) {
    let (workshop, book) = (Workshop(words), Phrasebook(language))
    #expect(workshop.after.touchpointCount == 40)
    let minutes = minutes(workshop.after, since: workshop.before, in: book)
    let typesetter = Typesetter(repertoire: .unicode, ordering: .asIs)
    let text = minutes.text(on: ReportSurface(streamIn: book)).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(text.count <= 110 && text.allSatisfy { typesetter.width(of: String($0)) <= 80 })
    let markdown = minutes.markdown(in: book).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(markdown.map { max(1, typesetter.wrapped(String($0), to: 80).count) }.reduce(0, +) <= 110)
    let plain = minutes.plain(in: book)
    for touchpoint in workshop.after.stages.flatMap({ $0.touchpoints.map { $0 } }) {
      for action in touchpoint.improvements { #expect(plain.contains(action.text)) }
    }
    #expect(minutes.sections.count == 9 && minutes.sections.allSatisfy { !$0.lines.isEmpty })
  }

  @Test("nothing that a terminal or a viewer obeys gets out, and long texts stay on one line")
  func harmless() {
    var hostile = map
    hostile.title = Sample.hostile
    hostile.parking = [ParkedThought(id: Identifier("k"), text: Sample.hostile)]
    for book in [Sample.english, Sample.arabic] {
      let minutes = minutes(hostile, since: before, in: book)
      for text in [
        minutes.plain(in: book), minutes.markdown(in: book), minutes.text(on: ReportSurface(streamIn: book)),
      ] {
        #expect(
          !text.unicodeScalars.contains {
            $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{200F}" || $0 == "\u{7}"
          })
      }
      #expect(!minutes.markdown(in: book).contains("<script"))
    }
  }

  @Test("on a terminal Arabic minutes stand at the right, on a narrow one lines are broken")
  func terminal() {
    let surface = ReportSurface(
      terminal: Typesetter(repertoire: .unicode, reading: .rightToLeft), columns: 60, usesColor: false,
      book: Sample.arabic)
    let lines = minutes(map, in: Sample.arabic).text(on: surface).split(separator: "\n")
    let typesetter = Typesetter(repertoire: .unicode, ordering: .asIs)
    #expect(lines.allSatisfy { typesetter.width(of: String($0)) <= 60 })
    #expect(lines.contains { $0.last { $0 != " " } == "•" } && !lines.contains { $0.hasPrefix("•") })
  }
}
