import Phrases
import TextFolding
import Testing

@testable import JourneyEditor

@Suite("The words by which the palette finds actions")
struct PaletteWordsTests {
  /// What people type, in whichever language the interface speaks, and an action that they mean.
  static let wanted: [(String, Action)] = [
    ("persona", .openMap), ("vote", .vote), ("share", .export), ("export", .export), ("print", .export),
    ("title", .openMap), ("title", .rename), ("compact", .density), ("theme", .settings), ("html", .export),
    ("count-down", .timer), ("countdown", .timer), ("undo history", .versions), ("history", .undo),
    ("colours", .settings), ("colors", .settings), ("weak", .nextLow), ("funnel", .showFlow),
    ("churn", .showFlow),
    ("satisfaction", .showCurve), ("KPI", .addEvidence), ("swimlanes", .showLanes), ("loyalty", .openMap),
    ("جرد", .showInventory), ("نقاط الضعف", .showPains), ("فعالية", .rate1), ("الفعالية", .ratingRound),
    ("التحفيز", .showLanes), ("تسرّب", .showFlow), ("التسرب", .showFlow), ("التسرّب", .addTransition),
    ("تحويل", .showFlow), ("معدل التحويل", .showFlow), ("شخصيات", .openMap), ("الشخصيات", .openMap),
    ("مسار", .showFlow),
    ("ولاء", .openMap), ("الولاء", .open), ("تصدير", .export), ("طباعة", .export), ("مشاركه", .export),
    ("العنوان", .openMap), ("الوان", .settings), ("ألوان", .settings), ("مؤقت", .timer), ("قمع", .showFlow),
    ("رضا", .addEvidence), ("تصويت", .vote), ("التعاطف", .questionRound),
  ]

  @Test("each finds what is meant, in either language of the interface", arguments: wanted, Language.allCases)
  func finds(_ wanted: (words: String, action: Action), _ language: Language) {
    let found = actions(for: wanted.words, in: language)
    #expect(found.contains(wanted.action), "\(wanted.words)")
    #expect(found.count < 40, "\(wanted.words) finds nearly everything")
  }

  @Test(
    "every action has such words in every language, and each of them finds it", arguments: Action.allCases)
  func everyAction(_ action: Action) throws {
    for language in Language.allCases {
      let text = Phrasebook(language).text(action.searchWords)
      #expect(!text.hasPrefix("["), "\(action) has no words in \(language)")
      for words in text.split(separator: "|").map({ String($0).trimmingWhitespace }) {
        #expect(!words.isEmpty && actions(for: words, in: .english).contains(action), "\(action): \(words)")
      }
    }
  }

  @Test("what is called so comes before what only goes by the word")
  func order() {
    #expect(actions(for: "export", in: .english).first == .export)
    #expect(actions(for: "pain", in: .english).first.map { $0 == .addPain || $0 == .painRound } == true)
    #expect(actions(for: "vote", in: .english).first == .vote)
  }

  private func actions(for words: String, in language: Language) -> [Action] {
    var list = ActionList(isHelp: false)
    list.filter.insert(words)
    let robot = Robot(richMap, language: language)
    return robot.editor.rows(of: list).map(\.action)
  }
}
