import TextFolding

/// What all ways to write a heading have in common.
enum TableHeading {
  /// A word without what people write differently: capitals, vowel marks, tatweel, the Arabic article, and what stands
  /// around and between its parts.
  static func plain(_ text: String) -> String { words(of: text).joined(separator: " ") }

  /// The same, one thing and several being one: “Pain Point(s)” and “pain points” are “pain point”.
  static func key(_ text: String) -> String {
    let words = words(of: text).map { plurals[$0] ?? singular($0) }
    return words.filter { !["s", "es", "ies"].contains($0) }.joined(separator: " ")
  }

  /// The keys by which a heading may be known: its own, and that of what stands before a bracket.
  static func keys(_ text: String) -> [String] {
    let whole = key(text)
    guard let bracket = text.firstIndex(where: { "([{".contains($0) }) else { return [whole] }
    let bare = key(String(text[..<bracket]))
    return bare.isEmpty || bare == whole ? [whole] : [whole, bare]
  }

  private static func words(of text: String) -> [String] {
    searchFolded(text).split { !$0.isLetter && !$0.isNumber }.map { word in
      String(word.hasPrefix("ال") && word.count > 3 ? word.dropFirst(2) : word)
    }
  }

  /// An English word as it stands for one thing.
  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s"),
      !["ss", "us", "is"].contains(where: word.hasSuffix)
    else { return word }
    return word.hasSuffix("ies") ? word.dropLast(3) + "y" : String(word.dropLast())
  }

  /// Arabic words for several things, which follow no rule, and those for one, as search sees them.
  private static let plurals: [String: String] = {
    let pairs = [
      ("نقاط", "نقطة"), ("قنوات", "قناة"), ("مراحل", "مرحلة"), ("شخصيات", "شخصية"), ("فرص", "فرصة"),
      ("أجهزة", "جهاز"), ("ملاحظات", "ملاحظة"), ("أسباب", "سبب"), ("اقتباسات", "اقتباس"), ("قيم", "قيمة"),
      ("مقاييس", "مقياس"), ("مصادر", "مصدر"), ("تعليقات", "تعليق"), ("تواريخ", "تاريخ"), ("أسئلة", "سؤال"),
      ("دوافع", "دافع"), ("مشاكل", "مشكلة"), ("مشكلات", "مشكلة"), ("أفكار", "فكرة"), ("إجراءات", "إجراء"),
      ("أفعال", "فعل"), ("أهداف", "هدف"), ("خطوات", "خطوة"), ("تقييمات", "تقييم"), ("درجات", "درجة"),
    ]
    return Dictionary(pairs.map { (searchFolded($0.0), searchFolded($0.1)) }) { first, _ in first }
  }()
}

extension CSVRecord {
  /// The texts of its fields without white space around them.
  var trimmedFields: [String] { fields.map(\.trimmed) }
}
