import Foundation

@testable import phrase_accessors

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
  static let families = HandwrittenAccessors(texts(below: "Sources/Phrases", andFolders: false)).families

  /// Every phrase with a literal key, in all sources of the module, but the one that says a text as it is.
  static let calls: [PhraseCall] = texts(below: "Sources/Phrases").flatMap { calls(in: $0) }
    .filter { $0.key != "verbatim" }

  /// The keys that sources name outright in some families: `.report("title.pains")`.
  static let members: Set<String> = {
    texts(below: "Sources").reduce(into: []) { keys, text in
      for family in ["report", "column", "section", "member"] {
        let parts = text.components(separatedBy: ".\(family)(\"")
        for (before, after) in zip(parts, parts.dropFirst()) {
          // Behind a name or a bracket it is a function of something else.
          let name = after.prefix { $0 != "\"" }
          if before.last.map({ $0.isLetter || $0.isNumber || ")]?!".contains($0) }) == true { continue }
          if after.dropFirst(name.count).hasPrefix("\")") { keys.insert("\(family).\(name)") }
        }
      }
    }
  }()

  /// Every name, and every text between quotation marks, in the sources above and below this module.
  static let names: Set<String> = {
    let floors = [
      "JourneyModel", "JourneyFile", "JourneyDiff", "JourneyInsight", "JourneyExchange", "JourneyWords",
      "JourneyEditor",
      "rihla",
    ]
    let sources = (floors.map { "Sources/" + $0 } + ["Resources"]).flatMap { texts(below: $0) }
    // On bytes: it is a lot of text.
    return sources.reduce(into: []) { names, text in
      for name in text.utf8.split(whereSeparator: { !isNameByte($0) }) { names.insert(String(name) ?? "") }
      for quoted in text.utf8.split(separator: UInt8(ascii: "\""))
      where quoted.allSatisfy({ isNameByte($0) || $0 == UInt8(ascii: ".") }) {
        names.insert(String(quoted) ?? "")
      }
    }
  }()

  /// Every name behind a dot in the sources of the package that are not generated: what they call, and more.
  static let called: Set<String> = {
    let sources = texts(below: "Sources").filter { !$0.hasPrefix("// Generated from ") }
    return sources.reduce(into: []) { names, text in
      for rest in text.utf8.split(separator: UInt8(ascii: ".")).dropFirst() {
        names.insert(String(rest.prefix(while: isNameByte)) ?? "")
      }
    }
  }()

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL

  /// The sources in a folder of the package and, if asked for, the folders in it.
  private static func texts(below path: String, andFolders isDeep: Bool = true) -> [String] {
    let files = FileManager.default.enumerator(
      at: package.appending(path: path), includingPropertiesForKeys: nil,
      options: isDeep ? [] : .skipsSubdirectoryDescendants)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }

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
