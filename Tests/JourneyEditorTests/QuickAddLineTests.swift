import JourneyModel
import Testing

@testable import JourneyEditor

@Suite struct QuickAddLineTests {
  @Test("signs give channel, rating, emotion, owner and pains")
  func signs() {
    let line = QuickAddLine("Calls the help desk #phone =2 ~-1 @Mona !long queue !no call back")
    #expect(line.name == "Calls the help desk")
    #expect(line.channel == "phone")
    #expect(line.rating == Rating(2))
    #expect(line.emotion == Emotion(-1))
    #expect(line.owner == "Mona")
    #expect(line.pains == ["long queue", "no call back"])
  }

  @Test(
    "a sign counts only after white space and directly before a valid value",
    arguments: [
      "a#b", "a=3", "x @ y", "Price = 3", "=6", "=0", "~3", "~x", "C# =x", "me@home", "wow!", "a ! b", "# ",
    ])
  func noSign(_ text: String) {
    let line = QuickAddLine(text)
    #expect(
      line.channel == "" && line.rating == nil && line.emotion == nil && line.owner == "" && line.pains == [])
  }

  @Test("a sign at the start counts")
  func signAtStart() {
    #expect(QuickAddLine("#app Opens it").channel == "app")
    #expect(QuickAddLine("#app Opens it").name == "Opens it")
  }

  @Test("a pain runs to the next sign")
  func painRuns() {
    let line = QuickAddLine("Pays !card refused twice =1 in the shop")
    #expect(line.pains == ["card refused twice"])
    #expect(line.rating == Rating(1))
    #expect(line.name == "Pays in the shop")
  }

  @Test("the first of each sign wins and later ones stay text")
  func firstWins() {
    let line = QuickAddLine("Pays #app #web =2 =3 @A @B")
    #expect(line.name == "Pays #web =3 @B")
    #expect(line.channel == "app" && line.rating == Rating(2) && line.owner == "A")
  }

  @Test("quotation marks hold words together")
  func quotes() {
    let line = QuickAddLine("Signs @\"Mona Saleh\" #\"video call\" now")
    #expect(line.owner == "Mona Saleh")
    #expect(line.channel == "video call")
    #expect(line.name == "Signs now")
  }

  @Test("a backslash keeps a sign as text")
  func backslash() {
    let line = QuickAddLine(##"Reads \#5 and \=3 \!now"##)
    #expect(line.name == "Reads #5 and =3 !now")
    #expect(line.channel == "" && line.rating == nil && line.pains == [])
  }

  @Test("digits of the three sets and the true minus count", arguments: [("=٣", 3.0), ("=۴", 4), ("=5", 5)])
  func digits(_ text: String, _ rating: Double) {
    #expect(QuickAddLine("x " + text).rating == Rating(rating))
    #expect(QuickAddLine("x ~−٢").emotion == Emotion(-2))
    #expect(QuickAddLine("x ~+1").emotion == Emotion(1))
  }

  @Test("a number sign and a space make a stage")
  func stage() {
    #expect(QuickAddLine("# Sign up").isStage)
    #expect(QuickAddLine("# Sign up").name == "Sign up")
    #expect(!QuickAddLine("#Sign up").isStage)
  }

  @Test("a pasted list loses its marks and empty lines")
  func list() {
    let lines = QuickAddLine.lines(of: "- one\n\n* two\n• three\n12. four\r\n# Stage\n2024 five\n")
    #expect(lines.map(\.name) == ["one", "two", "three", "four", "Stage", "2024 five"])
    #expect(lines.map(\.isStage) == [false, false, false, false, true, false])
  }

  @Test("so does a list of tasks, done or not")
  func tasks() {
    let lines = QuickAddLine.lines(
      of: "- [ ] one\n* [x] two\n1. [X] three\n[ ] four\n[ ]\n[x]five\n- [5] six")
    #expect(lines.map(\.name) == ["one", "two", "three", "four", "[x]five", "[5] six"])
  }
}
