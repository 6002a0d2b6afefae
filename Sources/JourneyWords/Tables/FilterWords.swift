import JourneyInsight
import JourneyModel
import Phrases
import TextFolding

/// The words of a filter's line in all languages that the program speaks, folded as for search.
public struct FilterWords: Sendable {
  private var keys = WordLookup<FilterField>(folded: searchFolded)
  /// Fields of touchpoints by their names in the file and by what they are called, without blanks.
  private var columns = WordLookup<TouchpointField>(folded: { searchFolded($0.filter { !$0.isWhitespace }) })
  /// By their words: a mark can be called by several.
  private(set) var marks: [[String]: FilterMark] = [:]
  /// For each vocabulary what its words are called.
  private var titles: [FilterField: [(word: String, title: String)]] = [:]

  private let ors = Set(Self.words(of: .filterOr))

  /// The words of all languages.
  public init() {
    for field in FilterField.allCases { keys.add(Self.words(of: .filterKey(field.rawValue)), meaning: field) }
    for field in Touchpoint.fields where field.kind != .members {
      columns.add([field.name] + field.phrase.textsInAllLanguages, meaning: field)
    }
    for mark in FilterMark.allCases {
      for words in Self.words(of: .filterMark(mark.rawValue)) {
        marks[words.split(separator: " ").map(String.init)] = mark
      }
    }
    for (field, vocabulary, words) in Self.vocabularies {
      titles[field, default: []] += words.flatMap { word in
        ([word] + Phrase.word(vocabulary, word).textsInAllLanguages).map { (word, searchFolded($0)) }
      }
    }
  }

  /// The keys that have meanings of their own, as files and scripts write them; any other field of a touchpoint is one, too.
  public static var keys: [String] { FilterField.allCases.map(\.rawValue) }

  /// How many words the longest name of a mark has.
  var longestMark: Int { marks.keys.map(\.count).max() ?? 1 }

  /// Whether a word joins the terms around it, of which one must hold.
  func isOr(_ word: String) -> Bool { ors.contains(searchFolded(word)) }

  /// What a key asks for.
  func field(_ key: String) -> FilterField? { keys[key] }

  /// The field of touchpoints that a key names; `Call to action` is written `calltoaction`.
  func column(_ key: String) -> TouchpointField? { columns[key] }

  /// The words of a field's vocabulary that a text may mean: the one that is called so, else those that hold it.
  func words(of field: FilterField, meantBy text: String) -> Set<String> {
    let text = searchFolded(text)
    let all = titles[field] ?? []
    let exact = all.filter { $0.title == text }
    return Set((exact.isEmpty ? all.filter { $0.title.contains(text) } : exact).map(\.word))
  }

  /// The classes that a text is the name of.
  func painClasses(called text: String) -> Set<PainClass> {
    let text = searchFolded(text)
    return Set((titles[.pain] ?? []).filter { $0.title == text }.compactMap { PainClass(rawValue: $0.word) })
  }

  /// What a phrase says in each language, where `|` parts several words for the same.
  private static func words(of phrase: Phrase) -> [String] {
    phrase.textsInAllLanguages.flatMap { text in
      text.split(separator: "|").map { searchFolded($0.split(separator: " ").joined(separator: " ")) }
    }
  }

  private static var vocabularies: [(FilterField, String, [String])] {
    func entry<Word: RawRepresentable & CaseIterable>(_ field: FilterField, _ type: Word.Type)
      -> (FilterField, String, [String]) where Word.RawValue == String
    { (field, String(describing: type), type.allCases.map(\.rawValue)) }
    return [
      entry(.category, ChannelCategory.self), entry(.media, Medium.self), entry(.phase, Phase.self),
      entry(.reason, BusinessReason.self), entry(.impact, CustomerImpact.self),
      entry(.relationship, Relationship.self), entry(.verdict, Verdict.self),
      entry(.status, ImprovementStatus.self), entry(.status, OpportunityStatus.self),
      entry(.pain, PainClass.self),
    ]
  }
}
