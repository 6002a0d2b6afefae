import JourneyExchange
import Phrases
import TerminalText

/// The words of the page in one language, and how its templates are filled.
struct RoomWords: Sendable {
  let language: Language
  let book: Phrasebook
  private let words: [(String, String)]

  init(_ language: Language) {
    self.language = language
    let book = Phrasebook(language)
    self.book = book
    words = Self.phrases.map { ($0.key, book.plainText($0.value)) }
  }

  /// The direction of the page, as markup has it.
  var direction: String { language.isRightToLeft ? "rtl" : "ltr" }

  /// Fills one of the room's templates.
  func fill(_ name: String, with members: [(String, PageValue)]) -> [UInt8] {
    fill(name, with: PageValue.object(PageObject(members + [("words", value)])))
  }

  /// Fills one of the room's templates with all that an object has.
  func fill(_ name: String, with value: PageValue, reading: TextDirection? = nil) -> [UInt8] {
    let own: TextDirection = language.isRightToLeft ? .rightToLeft : .leftToRight
    var writer = PageWriter(parts: PageLayout.parts, reading: reading ?? own, capacity: 4096)
    writer.write(RoomTemplates.layout(name), with: value)
    return writer.bytes
  }

  /// The words as a template sees them.
  var value: PageValue { .object(PageObject(words.map { ($0.0, .text($0.1)) })) }

  /// What is said of something that was sent.
  func text(of verdict: Verdict, thought: Bool) -> String {
    let phrase: Phrase =
      switch verdict {
      case .taken: thought ? .roomPageThoughtTaken : .roomPageTaken
      case .tooLate: .roomPageTooLate
      case .notArrived: .roomPageTryAgain
      case .tooOften: .roomPageTooOften
      case .noAnswer: thought ? .roomPageNoThought : .roomPageNoAnswer
      }
    return book.plainText(phrase)
  }

  private static let phrases: KeyValuePairs<String, Phrase> = [
    "room": .roomPageRoom, "language": .roomPageLanguage, "toQuestion": .roomPageToQuestion,
    "follow": .roomPageFollow, "now": .roomPageNow, "question": .roomPageQuestion,
    "noQuestion": .roomPageNoQuestion, "send": .roomPageSend, "taken": .roomPageTaken,
    "closed": .roomPageClosed, "tryAgain": .roomPageTryAgain, "median": .roomPageMedian,
    "spread": .roomPageSpread, "agreement": .roomPageAgreement, "thought": .roomPageThought,
    "thoughtHint": .roomPageThoughtHint, "sendThought": .roomPageSendThought, "lost": .roomPageLost,
    "ended": .roomPageEnded, "old": .roomPageOld, "timeLeft": .roomPageTimeLeft, "timeUp": .roomPageTimeUp,
    "lows": .roomPageLows, "unexplained": .roomPageUnexplained, "refresh": .roomPageRefresh,
    "noLows": .noLows, "noAgreement": .noAgreement, "owner": .field("owner"), "top": .pageTop,
    "picture": .pagePicture, "legend": .pageLegend, "journeyMap": .report("title.map"),
    "emotionCurve": .pageEmotionCurve,
  ]
}
