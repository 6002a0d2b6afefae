import JourneyInsight
import JourneyModel
import Testing

@Suite struct PainRankingTests {
  /// A row as one would say it: its kind's identifier, class, score, and "?" for a guess.
  private func lines(_ map: JourneyMap) -> [String] {
    PainRanking(of: map).rows.map { row in
      let name =
        switch row.id {
        case .pain(_, let pain): pain.text
        case .friction(let stage, let number): "\(stage.text)/\(number)"
        case .unexplained(let touchpoint): touchpoint.text
        }
      let score = row.score.map { " \($0)" } ?? ""
      return "\(name) \(row.painClass?.rawValue ?? "-")\(score)\(row.isGuess ? "?" : "")"
    }
  }

  @Test("A, B and C by falling score, then journey order; then the unscored, then the unexplained")
  func order() {
    let map = JourneyMap(
      title: "",
      stages: [
        Sketch.stage(
          "buy",
          [
            Sketch.touchpoint("low", judged: 2),
            Sketch.touchpoint(
              "form",
              pains: [
                Sketch.pain("c20", reach: 0.4, impact: 2, confidence: 1),
                Sketch.pain("unsure", reach: 0.4),
                Sketch.pain("b5", reach: 0.06, impact: 4),
                Sketch.pain("twin", reach: 0.4, impact: 2, confidence: 1),
              ]),
          ]
        ) { $0.frictions = ["queue", " "] },
        Sketch.stage(
          "use",
          [
            Sketch.touchpoint(
              "pay", isMomentOfTruth: true,
              pains: [
                Sketch.pain("lifted", reach: 0.1, impact: 4, confidence: 0.5),
                Sketch.pain("still unsure", impact: 4),
              ]),
            Sketch.touchpoint(
              "crash", judged: 1, pains: [Sketch.pain("a60", reach: 0.8, impact: 3, confidence: 1)]),
            Sketch.touchpoint("worse", judged: 1, pains: [Sketch.pain("nothing", reach: 1, impact: 0)]),
            Sketch.touchpoint("fine", judged: 3),
            Sketch.touchpoint("nobody knows"),
          ]
        ) { $0.frictions = ["noise"] },
      ])
    let expected = [
      "a60 A 60", "lifted A 5?", "b5 B 5", "c20 C 20", "twin C 20", "buy/0 unscored", "unsure unscored",
      "use/0 unscored", "still unsure unscored", "low -", "worse -",
    ]
    #expect(lines(map) == expected)
  }

  @Test("a friction is gone when its stage has a pain in the same words, small or capital, and only then")
  func turned() throws {
    let pain = Sketch.pain("p", reach: 1, impact: 0, text: "Long QUEUE ")
    var map = JourneyMap(
      title: "",
      stages: [
        Sketch.stage("one", [Sketch.touchpoint("x", pains: [pain])]) {
          $0.frictions = ["long queue", "queue"]
        },
        Sketch.stage("two", [Sketch.touchpoint("y")]) { $0.frictions = ["Long queue"] },
      ])
    #expect(lines(map) == ["one/1 unscored", "two/0 unscored"])

    var ranking = PainRanking(of: map)
    for (edit, expected) in [
      (
        Edit.moveTouchpoint(Identifier("x"), to: Identifier("two"), at: 0),
        ["one/0 unscored", "one/1 unscored"]
      ),
      (.moveStage(Identifier("one"), to: 1), ["one/0 unscored", "one/1 unscored"]),
      (
        .touchpoint(Identifier("x"), .pains(.remove(pain.id))),
        ["two/0 unscored", "one/0 unscored", "one/1 unscored"]
      ),
    ] {
      let forward = Transaction(StepLabel(.changeField), [edit])
      let inverse = try map.apply(forward)
      ranking.update(after: forward, inverse: inverse, in: map)
      #expect(ranking == PainRanking(of: map))
      #expect(lines(map) == expected)
    }
  }

  @Test("a row tells its kind, stage and touchpoint")
  func particulars() {
    let map = JourneyMap(
      title: "",
      stages: [
        Sketch.stage(
          "s", [Sketch.touchpoint("low", judged: 1), Sketch.touchpoint("t", pains: [Sketch.pain("p")])]
        ) {
          $0.frictions = ["f"]
        }
      ])
    let rows = PainRanking(of: map).rows
    #expect(rows.map(\.kind) == [.friction, .pain, .unexplained])
    #expect(rows.map(\.touchpoint?.text) == [nil, "t", "low"])
    #expect(rows.map(\.stage.text) == ["s", "s", "s"])
  }

  @Test("a change of the map's standard changes what is unexplained")
  func standard() throws {
    var map = Sample.map("3")
    var ranking = PainRanking(of: map)
    #expect(ranking.rows.isEmpty)
    let forward = Transaction(StepLabel(.changeField), [.map(.standard(Rating(clamping: 4)))])
    let inverse = try map.apply(forward)
    ranking.update(after: forward, inverse: inverse, in: map)
    #expect(ranking.rows.map(\.kind) == [.unexplained])
  }
}
