import JourneyExchange
import JourneyModel
import Testing

@Suite struct MermaidScoreTests {
  @Test(
    "task data gives score and actors as Mermaid splits them",
    arguments: [
      ("A: 5: Me, Cat", "A 5 Me,Cat"), ("A: 5", "A 5"), ("A: 5:", "A 5"), ("A: 5: ", "A 5"),
      ("A: 5: Me,, Cat,", "A 5 Me,Cat"), ("A: ", "A -"), ("A:: Me", "A - Me"), ("A: : Me", "A - Me"),
      ("A: Me", "A -"), ("A: 5: Me: note", "A 5 Me"), ("A: 5: Me, Me", "A 5 Me"),
    ])
  func data(line: String, task: String) {
    let meant = line == "A: Me" ? "A: Me -" : task
    #expect(outline(of: "journey\n\(line)", strict: true) == ["# ", task])
    #expect(outline(of: "journey\n\(line)") == ["# ", meant])
  }

  @Test(
    "a score is read as ECMAScript's Number reads it",
    arguments: [
      ("+5", "5"), ("1e0", "1"), ("0x5", "5"), ("05", "5"), ("0b11", "3"), ("0o4", "4"), ("4.", "4"),
      ("5.0", "5"),
      ("\u{A0}4\u{3000}", "4"), ("2.5", "3"), (".5", "1"), ("7", "5"), ("10", "5"), ("-1", "1"), ("1e1", "5"),
      ("Infinity", "5"), ("-Infinity", "1"), ("1e999", "5"), ("0", "-"), ("-0", "-"), ("+", "-"),
      ("2,5", "-"),
      ("5/5", "-"), ("5 stars", "-"), ("★★★", "-"), ("٥", "-"), ("５", "-"), ("−1", "-"), ("high", "-"),
      ("1_0", "-"),
      ("5n", "-"), ("+0x5", "-"), ("0x", "-"), ("0b12", "-"), ("infinity", "-"), ("nan", "-"), ("1e", "-"),
      (".", "-"), ("\u{200E}5", "-"), ("0x5p1", "-"),
    ])
  func numbers(score: String, rating: String) {
    #expect(outline(of: "journey\nA: \(score): Me", strict: true) == ["# ", "A \(rating) Me"])
  }

  @Test(
    "what a rating cannot hold is told of and kept in the notes",
    arguments: [
      ("A: 2.5: Me", [MermaidImport.Matter.scoreLimited(score: "2.5", rating: 3)], true),
      ("A: 8: Me", [.scoreLimited(score: "8", rating: 5), .scaleBeyondFive(highest: 8)], true),
      ("A: high: Me", [.scoreUnreadable(score: "high")], false),
      ("A: 5/5: Me", [.scoreUnreadable(score: "5/5")], true),
      (
        "A: ٢: هدى، سالم",
        [
          .scoreInOtherDigits(score: "٢", number: "2"), .actorsAtArabicCommas(actors: "هدى، سالم"),
        ], false
      ),
      ("A: 0: Me", [.scoreZero], false),
      ("A: : Me", [.scoreMissing], false),
      ("A: 5: Me,Me,", [.actorRepeated(name: "Me"), .actorEmpty], false),
      ("A: 5: Me: late", [.tailIgnored(text: ": late")], true),
      ("A: 5: Child#1, x", [.cutAtNumberSign(rest: "#1, x")], false), ("A: 5: Me # x", [], false),
      ("section: 3 of 4", [.keywordReadAsTask(name: "section"), .scoreUnreadable(score: "3 of 4")], false),
    ])
  func told(line: String, matters: [MermaidImport.Matter], isNoted: Bool) throws {
    let result = try MermaidReader.read("journey\nsection S\n\(line)")
    #expect(Set(result.findings) == Set(matters.map { .init(line: 3, matter: $0) }))
    #expect(result.map.stages.first?.touchpoints.first?.notes.isEmpty == !isNoted)
  }

  @Test(
    "a score in another's place is read as meant unless it is to be strict",
    arguments: [
      ("Pay: Customer: 4", "Pay 4 Customer", "Pay - 4"),
      ("Call at 10:30: 5: Me, You", "Call at 10:30 5 Me,You", "Call at 10 5 5"),
      ("Call at 10:05: 2: Me", "Call at 10:05 2 Me", "Call at 10 5 2"),
      ("Visit https://x.y: 4: Me", "Visit https://x.y 4 Me", "Visit https - 4"),
      ("1996: 1 unit: Testers, Us", "1996: 1 unit - Testers,Us", "1996 - Testers,Us"),
      ("Step 1: Hand in form: 4: Pia", "Step 1: Hand in form 4 Pia", "Step 1 - 4"),
      ("Step 1: Hand in form: 4", "Step 1: Hand in form 4", "Step 1 - 4"),
      ("A: b: c d: 2: Me", "A: b: c d 2 Me", "A - c d"),
      ("Pia->Clerk: Hands over", "Pia->Clerk: Hands over -", "Pia->Clerk -"),
      ("تسليم: ٢: هدى، سالم", "تسليم 2 هدى,سالم", "تسليم - هدى، سالم"),
      ("Pay: 0: 4: Me", "Pay - 4", "Pay - 4"),
    ])
  func displaced(line: String, meant: String, strict: String) {
    #expect(outline(of: "journey\n\(line)") == ["# ", meant])
    #expect(outline(of: "journey\n\(line)", strict: true) == ["# ", strict])
  }
}
