import Testing

@testable import Phrases

/// Holds the two books together and the Arabic one to the glossary. Each check is tried on a book with that fault, too.
@Suite struct TranslationTests {
  private let english = Book(.english)
  private let arabic = Book(.arabic)

  /// Names of formats, of the program and of files, which are the same in every language.
  private static let latin: Set<String> = [
    "recoveredWord", "failure", "failure.plain", "error.foundNull", "expectedMcp",
  ]

  @Test("both books have every phrase")
  func nothingMissing() {
    #expect(english.missing(from: arabic) == [])
    #expect(arabic.missing(from: english) == [])
    #expect(Book("a.one = x\na.other = y\nb = z").missing(from: Book("a.two = x")) == ["b"])
  }

  @Test("both books say the same arguments of each phrase")
  func argumentsAgree() {
    #expect(english.disagreements(with: arabic) == [])
    #expect(Book("a = {1} {2}\nb = {1}").disagreements(with: Book("a = {1}\nb = {1} {1}")) == ["a"])
  }

  @Test("phrases that count have every plural form of the language", arguments: Language.allCases)
  func pluralsAreComplete(_ language: Language) {
    #expect(Book(language).incompletePlurals(language) == [])
    #expect(
      Book("a.one = 1\nb.other = 2\nc = 3\nc.one = 1\nc.other = 2").incompletePlurals(.english) == [
        "a", "b", "c",
      ])
    let forms = ["one", "two", "few", "many", "other"].map { "a.\($0) = {1}" }
    #expect(Book(forms.joined(separator: "\n")).incompletePlurals(.arabic) == [])
    #expect(Book(forms.dropLast().joined(separator: "\n")).incompletePlurals(.arabic) == ["a"])
    #expect(Book(forms.joined(separator: "\n")).incompletePlurals(.english) == ["a"])
  }

  @Test("every Arabic text is Arabic")
  func everythingIsTranslated() {
    #expect(Set(arabic.untranslated) == Self.latin)
    #expect(Book("a = word\nb = {1}: {2}\nc = كلمة word").untranslated == ["a"])
  }

  @Test("no Arabic text is the English one")
  func nothingIsCopied() {
    #expect(Set(arabic.same(as: english)) == Self.latin)
    #expect(Book("a = word\nb = {1}\nc = x").same(as: Book("a = word\nb = {1}\nc = y")) == ["a"])
  }

  @Test("no text holds a term that the glossary avoids")
  func forbiddenTerms() {
    let terms = [
      "نقطة لمس", "نقاط لمس", "نقاط اللمس", "نقطة اللمس", "موقف الأفكار", "جرد", "نقطة تفتيش", "منشود",
      "تحفيز",
      "إذاعية", "أسباب تجارية", "تأثير العميل", "فعالية", "تغطية", "نقطة العلاقة", "بحثية", "شركة", "إعلام",
      "مطلوبة", "معيار",
    ]
    #expect(arabic.said.forbidden(terms) == [])
    let faulty = Book("a = نقطة لمس\nb = الجَرد\nc = مجردة\nd = نقطة اتصال")
    #expect(faulty.forbidden(terms) == ["a", "b"])
  }

  @Test("words that the glossary keeps for one thing say nothing else")
  func reservedTerms() {
    let cancel: Set<String> = ["إلغاء", "الإلغاء", "للإلغاء", "ألغي", "ملغى"]
    let cancelling = Set(english.lines.filter { $0.text.contains(/cancel/.ignoresCase()) }.map(\.key))
    #expect(arabic.said.misused(cancel) { cancelling.contains($0.key) } == [])
    let show: Set<String> = ["عرض", "العرض", "وعرض", "لعرض", "يعرض"]
    #expect(arabic.said.misused(show) { $0.text.contains("عرض موجز") || $0.key.contains(".present") } == [])
    let act: Set<String> = ["إجراء", "الإجراء", "إجراءات", "الإجراءات"]
    // The field's own words for conversion and the call to action have it, too.
    let acts =
      /mprovement|onversion|callToAction|showActions|perspective(?:Short)?.actions|noActionSaid|openActions|tracker|from|trend/
    #expect(arabic.said.misused(act) { $0.key.contains(acts) } == [])
    let fourth = Book("a = إلغاء الملف\nb = الإلغاء")
    #expect(fourth.misused(cancel) { $0.key == "b" } == ["a"])
  }

  @Test("a score is never «نقاط»")
  func scores() {
    let english = Set(
      self.english.lines.filter { $0.text.contains(/\bscores?\b/.ignoresCase()) }.map(\.phrase))
    #expect(!english.isEmpty)
    for line in arabic.lines where english.contains(line.phrase) {
      #expect(!line.words.contains("نقاط") && !line.words.contains("نقطة"), "\(line.key)")
    }
  }

  @Test("signs keep their place before numbers")
  func signs() {
    #expect(arabic.looseSigns == [])
    #expect(Book("a = +1\nb = \u{200E}−2\nc = x −2\nd = 2 + 3").looseSigns == ["a", "c"])
  }

  @Test("punctuation is Arabic, but for the list that the program takes apart")
  func punctuation() {
    #expect(arabic.foreignPunctuation == ["usualChannels"])
    #expect(Book("a = نعم؟\nb = نعم?\nc = نعم، x, y").foreignPunctuation == ["b"])
  }
}
