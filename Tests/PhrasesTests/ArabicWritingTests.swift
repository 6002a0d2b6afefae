import Testing

@testable import Phrases

/// What a reader of Arabic stumbles over, kind by kind, so that it does not come back in another line.
@Suite struct ArabicWritingTests {
  private let book = Phrasebook(.arabic)
  private let arabic = Book(.arabic).said

  static let times: [(Int, String)] = [
    (1, "دقيقة واحدة"), (2, "دقيقتان"), (5, "5 دقائق"), (45, "45 دقيقة"), (100, "100 دقيقة"),
  ]

  @Test("minutes of a timer are counted as one speaks", arguments: times)
  func minutes(_ count: Int, _ text: String) {
    #expect(book.text(.timerStarted(.minuteCount(count))) == "بدأ المؤقِّت: " + text)
    #expect(book.text(.timerStarted(.minutesAndPart(7.5))) == "بدأ المؤقِّت: 7.5 دقيقة")
  }

  @Test("two touchpoints stand in the case that the question governs, by themselves in that of a subject")
  func cases() {
    #expect(book.plainText(.askPain(book.text(.several(2)))) == "ما نقطة الألم في نقطتي اتصال؟")
    #expect(book.plainText(.askEvidence(book.text(.several(2)))).hasPrefix("شاهد على نقطتي اتصال"))
    #expect(book.text(.touchpointCount(2)) == "نقطتا اتصال")
    #expect(
      book.plainText(.importDone(.touchpointCount(2), .stageCount(2), "x"))
        == "كُتبت في x: نقطتا اتصال، مرحلتان")
  }

  @Test("figures behind a word are parted from it by a colon, so that neither has to agree")
  func colons() {
    #expect(book.text(.lowCount(1)) == "دون المستوى: 1" && book.text(.unratedCount(2)) == "بلا تقييم: 2")
    #expect(book.text(.expected(4)) == "المتوقَّع: 4" && book.text(.employees(2)) == "تقييم الموظفين: 2")
    #expect(book.plainText(.ownedBy("المالية")) == "المالك: المالية")
  }

  @Test(
    "words that mislead stand in no line",
    arguments: [
      "التقاط", "التركيز", "كم تخدم", "كم نحن", "للتأشير", "مرشَّح", "رفع التحديد", "رفع العلامة", "يرفعها",
      "المعتاد", "المعتبر", "المؤسسة",
      "اعرض", "اطبع", "خانة", "الخانات", "Up/Down", "Left/Right", "تم الدمج", "الملصقة", "توقَّع يوم",
      "ماذا يشعر", "تعذُّر",
      "؛ والمعتبر", "صار العملاء", "كُرّرت", "بطاقة تصويت", " %",
    ])
  func misleading(_ words: String) {
    // The name of a parameter of git.
    let found = arabic.lines.filter { $0.text.contains(words) && $0.key != "cli.merge.path" }
    #expect(found.map(\.key) == [])
  }

  @Test("no key does something in a sentence: one presses it")
  func keysAreNoSubjects() {
    let counted: Set = ["durationDays", "config.badValue", "repair.transitionDropped", "spanDays"]
    let found = arabic.lines.filter {
      $0.text.contains(/(?:Enter|Esc|Tab|Space|Delete|\bt|F\d+|Ctrl-\w|\{\d\}) ي/)
        && !counted.contains($0.phrase)
    }
    #expect(found.map(\.key) == [])
  }

  @Test("a range of numbers begins with the mark that keeps its order")
  func ranges() {
    let loose = arabic.lines.filter { $0.text.contains(/(?:^|[^\u{200E}\d])\d–\d/) }
    #expect(loose.map(\.key) == [])
  }

  @Test("kinds of digits are named by themselves, whatever digits are shown", arguments: Digits.allCases)
  func kindsOfDigits(_ digits: Digits) {
    for language in Language.allCases {
      let book = Phrasebook(language, digits: digits)
      #expect(
        book.text(.setting("digits.latin")) == "123" && book.text(.setting("digits.arabicIndic")) == "١٢٣")
    }
  }

  @Test("percentages and decimals of our own words follow the digits")
  func wordsInDigits() {
    let book = Phrasebook(.arabic, digits: .arabicIndic)
    #expect(book.text(.roundAnswer("reach", "2")) == "بعضهم (\u{200E}٢٠٪)")
    #expect(book.text(.hintMinutes) == "دقائق، مثل ٥ أو ٧٫٥")
    #expect(self.book.text(.roundAnswer("reach", "2")) == "بعضهم (\u{200E}20%)")
  }
}
