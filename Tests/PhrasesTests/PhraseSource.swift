import Foundation

/// A phrase as the sources of the module make it: `Phrase("key", .text(…), .count(…))`.
struct PhraseCall: Hashable, Sendable {
  let key: String
  /// The kinds of its arguments in order: text, count, decimal, phrase.
  let arguments: [String]
}

/// The module's own sources, read to learn which keys it knows. Keys that are put together at run time are no string
/// literals on their own and do not show here.
enum PhraseSource {
  /// The beginnings of the keys that are put together at run time from the names of things on upper floors.
  static let families = [
    "action.", "hint.", "group.", "word.", "field.", "section.", "member.", "step.", "error.step.",
    "error.json.",
  ]

  /// Every phrase with a literal key, in all sources of the module, but the one that says a text as it is.
  static let calls: [PhraseCall] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Phrases").standardizedFileURL
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "swift" }.flatMap { file in
      calls(in: (try? String(contentsOf: file, encoding: .utf8)) ?? "")
    }.filter { $0.key != "verbatim" }
  }()

  /// The phrases with a literal key in the text of a source file.
  static func calls(in source: String) -> [PhraseCall] {
    source.components(separatedBy: "Phrase(\"").dropFirst().compactMap { rest in
      guard let quote = rest.firstIndex(of: "\""), !rest[..<quote].contains("\\") else { return nil }
      let tail = rest[rest.index(after: quote)...]
      guard let next = tail.first, next == ")" || next == "," else { return nil }
      return PhraseCall(key: String(rest[..<quote]), arguments: kinds(inArgumentsOf: tail))
    }
  }

  /// The names behind the dots that begin the arguments, up to the parenthesis that closes the call.
  private static func kinds(inArgumentsOf text: Substring) -> [String] {
    var kinds: [String] = []
    var depth = 0
    var rest = text
    while let character = rest.popFirst() {
      if character == ")" && depth == 0 { break }
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == "." && depth == 0 { kinds.append(String(rest.prefix { $0.isLetter })) }
    }
    return kinds
  }
}
