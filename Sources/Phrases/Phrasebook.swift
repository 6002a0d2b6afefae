import JourneyResources

/// The texts of one language.
///
/// The book is a text file: a line `key = text` a phrase, `#` before a remark. `{1}`, `{2}` … stand for arguments. A
/// phrase that counts has a line for each plural form: `key.one`, `key.other`.
public struct Phrasebook: Sendable {
  /// The language that it speaks.
  public let language: Language
  private let texts: [String: String]

  /// The book of the given language, which travels inside the executable.
  public init(_ language: Language) {
    self.init(language, source: JourneyResources.phrases(language.rawValue) ?? [])
  }

  init(_ language: Language, source: [UInt8]) {
    self.language = language
    var texts: [String: String] = [:]
    texts.reserveCapacity(512)
    source.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if let (key, text) = Self.entry(in: bytes[start..<end]) { texts[key] = text }
        start = end + 1
      }
    }
    self.texts = texts
  }

  /// Key and text of a line, or nil for a remark or an empty line. It works on bytes: the book is read at every start.
  private static func entry(in line: Slice<UnsafeBufferPointer<UInt8>>) -> (String, String)? {
    guard line.first != UInt8(ascii: "#"), let equals = line.firstIndex(of: UInt8(ascii: "=")) else {
      return nil
    }
    return (trimmed(line[..<equals]), trimmed(line[(equals + 1)...]))
  }

  private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r") }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// The keys for which the book has a text.
  var keys: Set<String> { Set(texts.keys) }

  /// The phrase in words. An unknown key is said as such, so that it is seen and reported.
  public func text(_ phrase: Phrase) -> String {
    if phrase.key == "verbatim", case .text(let text)? = phrase.arguments.first { return text }
    guard let template = template(of: phrase) else { return "[\(phrase.key)]" }
    guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
    return fill(template, with: phrase.arguments)
  }

  private func template(of phrase: Phrase) -> String? {
    for argument in phrase.arguments {
      guard case .count(let count) = argument else { continue }
      if count == 0, let text = texts[phrase.key + ".zero"] { return text }
      if let text = texts["\(phrase.key).\(language.pluralForm(of: count))"] { return text }
    }
    return texts[phrase.key]
  }

  private func fill(_ template: String, with arguments: [Phrase.Argument]) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let number = Int(rest[rest.index(after: open)..<close]) ?? 0
      let isGiven = number > 0 && number <= arguments.count
      result += isGiven ? text(arguments[number - 1]) : String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func text(_ argument: Phrase.Argument) -> String {
    switch argument {
    case .text(let text): text
    case .count(let count): String(count)
    case .decimal(let value): decimal(value)
    case .phrase(let phrase): text(phrase)
    }
  }

  /// A number with at most one decimal and its sign, zero without.
  public func signed(_ value: Double) -> String {
    let text = decimal(value)
    return (value * 10).rounded() > 0 ? "+" + text : text
  }

  /// A number with at most one decimal, rounded half away from zero; from 10¹⁷ on with an exponent.
  public func decimal(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard abs(tenths) < 1e18 else { return String(value) }
    let (whole, tenth) = Int(tenths).magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "−" : "") + (tenth == 0 ? "\(whole)" : "\(whole).\(tenth)")
  }
}
