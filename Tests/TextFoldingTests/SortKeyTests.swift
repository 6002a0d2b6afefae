import Testing

@testable import TextFolding

@Suite struct SortKeyTests {
  private func sorted(_ texts: [String], in order: LetterOrder = .arabic) -> [String] {
    texts.sorted { SortKey($0, in: order) < SortKey($1, in: order) }
  }

  private static let lists: [[String]] = [
    ["", "-", "2", "10", "a", "B", "c"],
    ["Stage 2", "stage 10", "Stage 010a", "Stage ١١"],
    ["٢", "۳", "10", "١٠٠"],
    ["Café", "cafe", "cafés", "Cat", "Çelik", "Da"],
    ["“Anna”", "Anna", "Zoe", "Ωmega", "Яна", "أحمد"],
    ["ءة", "أب", "ابن", "إبن ب", "باب", "پدر", "تاج", "جمل", "چاى", "حمد"],
    ["زيد", "ژاله", "سعد", "فهد", "ڤيزا", "قمر", "كتاب", "گل", "لون", "نور", "هند", "وليد", "يوم"],
    ["البيت", "العمل", "باب"],
    ["يوم", "ےء", "ٻ"],
  ]

  @Test("texts stand in the order in which people look them up", arguments: lists)
  func order(_ texts: [String]) {
    #expect(sorted(texts.reversed()) == texts)
    #expect(sorted(texts.sorted()) == texts)
  }

  @Test("Arabic, Persian and Urdu each have their own order of heh, waw and hamza")
  func alphabets() {
    let letters = ["ی", "و", "ہ", "ء", "ن", "ا"]
    #expect(sorted(letters) == ["ء", "ا", "ن", "ہ", "و", "ی"])
    #expect(sorted(letters, in: .persian) == ["ء", "ا", "ن", "و", "ہ", "ی"])
    #expect(sorted(letters, in: .urdu) == ["ا", "ن", "و", "ہ", "ء", "ی"])
  }

  @Test(
    "a language chooses its alphabet", arguments: ["ar", "ar-EG", "en", "fa", "fa_IR", "prs", "ur-PK", ""])
  func languages(_ tag: String) {
    let expected: LetterOrder =
      tag.hasPrefix("fa") || tag == "prs" ? .persian : tag == "ur-PK" ? .urdu : .arabic
    #expect(LetterOrder(language: tag) == expected)
  }

  @Test("each alphabet has each letter once, folded", arguments: LetterOrder.allCases)
  func letters(_ order: LetterOrder) {
    let letters = Array(order.letters.unicodeScalars)
    #expect(letters.count == 39)
    #expect(Set(letters).count == letters.count)
    #expect(searchFolded(order.letters) == order.letters)
  }

  @Test("numbers are as great as their digits say, however many they are")
  func greatNumbers() {
    let long = String(repeating: "9", count: 40)
    #expect(SortKey("a\(long)") < SortKey("a1\(long)"))
    #expect(SortKey("a\(long)8") < SortKey("a\(long)9"))
    #expect(SortKey("a0007") < SortKey("a8"))
    #expect(SortKey("7.9") < SortKey("7.10"))
    #expect(SortKey("0") < SortKey("1"))
  }

  // The laws, on texts put together at random from what is hard.

  private static let pieces = [
    "a", "A", "é", "e\u{301}", "ß", "ss", "0", "٠", "2", "02", "٢", "10", "أ", "ا", "إ", "ی", "ي", "ى", "ه",
    "ة", "ھ", "ء",
    "ؤ", "و", " ", "\u{A0}", "-", "ـ", "\u{64E}", "\u{200F}", "ﻻ", "لا", "か", "が", "👩‍👩‍👧", "½", "पि",
  ]

  private static let samples: [String] = {
    var state: UInt64 = 5
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    return (0..<160).map { _ in (0..<next(4)).map { _ in pieces[next(pieces.count)] }.joined() }
  }()

  @Test("of two texts exactly one stands first, unless they are the same")
  func isTotal() {
    for one in Self.samples {
      for other in Self.samples {
        let (a, b) = (SortKey(one), SortKey(other))
        let isSame = one.unicodeScalars.elementsEqual(other.unicodeScalars)
        #expect((a == b) == isSame)
        #expect([a < b, b < a, a == b].count { $0 } == 1, "\(one), \(other)")
      }
    }
  }

  @Test("what stands before the middle one stands before the last one")
  func isTransitive() {
    let keys = Self.samples.map { SortKey($0) }
    for a in keys {
      for b in keys where a < b {
        for c in keys where b < c && !(a < c) { Issue.record("\(a), \(b), \(c)") }
      }
    }
  }

  @Test("what folds to the same stands together")
  func foldedTogether() {
    let folds = sorted(Self.samples).map { Array(searchFolded($0).unicodeScalars) }
    var seen: Set<[Unicode.Scalar]> = []
    for (index, fold) in folds.enumerated() where index == 0 || folds[index - 1] != fold {
      #expect(seen.insert(fold).inserted, "\(fold)")
    }
  }
}
