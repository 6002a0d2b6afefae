import Phrases

/// Help and errors of the reader of the command line in the words of the phrasebook.
///
/// That library speaks English only and hands out finished texts. So each of its sentences is a phrase, whose English is
/// the library's own; a line is compared with the English of them all, and what matches is said anew. What matches none
/// stays as it is: a sentence of a later version of the library is English then.
struct ParserWords {
  /// What stands at the beginning of a line, before words of another sentence or of ours.
  private let beginnings: [Sentence]
  /// What fills a line.
  private let sentences: [Sentence]
  /// What stands behind words of ours.
  private let ends: [Sentence]
  /// What stands behind the name of a command, before its column ends.
  private let label: Sentence

  init() {
    let english = Phrasebook(.english)
    func sentence(_ phrase: Phrase) -> Sentence { Sentence(0, english) { _ in phrase } }
    label = sentence(.parserDefault)
    beginnings = [.parserOverview, .parserSynopsis, .parserError, .parserHelp, .parserUsage, .parserOr]
      .map(sentence)
    sentences =
      [.parserArguments, .parserOptions, .parserSubcommands].map(sentence) + [
        Sentence(1, english) { .parserSeeHelp($0[0]) }, Sentence(1, english) { .parserSeeMore($0[0]) },
        Sentence(2, english) { .parserDidYouMean($0[0], $0[1]) },
        Sentence(1, english) { .parserUnknownOption($0[0]) },
        Sentence(2, english) { .parserMissingValueIn($0[0], $0[1]) },
        Sentence(1, english) { .parserMissingValue($0[0]) },
        Sentence(2, english) { .parserSurplusValue($0[0], $0[1]) },
        Sentence(1, english) { .parserUnexpected($0[0]) },
        Sentence(2, english) { .parserUnexpectedOnes($0[0], $0[1]) },
        Sentence(1, english) { .parserMissing($0[0]) },
        Sentence(3, english) { .parserInvalidBecause($0[0], $0[1], $0[2]) },
        Sentence(2, english) { .parserInvalid($0[0], $0[1]) },
        Sentence(1, english) { .parserInvalidOption($0[0]) },
      ]
    ends =
      [.parserShowHelp, .parserShowVersion].map(sentence) + [
        Sentence(1, english) { .parserDefaultValue($0[0]) }
      ]
  }

  /// A text of the library in the words of the phrasebook.
  func said(_ text: String) -> String {
    guard isForPeople(text) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined(separator: "\n")
  }

  /// Whether a text is help or an error, and not, say, a script for a shell.
  func isForPeople(_ text: String) -> Bool { beginnings.contains { $0.rest(of: text[...]) != nil } }

  private func line(_ line: Substring) -> String {
    let words = line.drop { $0 == " " }
    let indent = line[..<words.startIndex]
    for beginning in beginnings {
      if let rest = beginning.rest(of: words) { return indent + beginning.said([]) + self.line(rest) }
    }
    for sentence in sentences {
      if let found = sentence.match(words) { return indent + sentence.said(found) }
    }
    for end in ends {
      guard let start = words.ranges(of: end.pieces[0]).last?.lowerBound,
        let found = end.match(words[start...])
      else { continue }
      return indent + words[..<start] + end.said(found)
    }
    return labelled(line) ?? String(line)
  }

  /// The line of a command with a remark on its name, what follows in its column as before; nil for another line.
  private func labelled(_ line: Substring) -> String? {
    guard let range = line.firstRange(of: label.pieces[0]), line[range.upperBound...].hasPrefix("  ") else {
      return nil
    }
    let words = label.said([])
    let text = line[range.upperBound...].drop { $0 == " " }
    let room = line.distance(from: range.lowerBound, to: text.startIndex) - words.count
    return line[..<range.lowerBound] + words + String(repeating: " ", count: max(1, room)) + text
  }
}

extension ParserWords {
  /// A sentence of the library: the English words between what is filled in, and the phrase.
  private struct Sentence {
    let pieces: [String]
    private let phrase: ([String]) -> Phrase

    /// - Parameter holes: How many texts are filled in.
    init(_ holes: Int, _ english: Phrasebook, _ phrase: @escaping ([String]) -> Phrase) {
      let hole: Character = "\u{1}"
      let text = english.text(phrase(Array(repeating: String(hole), count: holes)))
      pieces = text.split(separator: hole, omittingEmptySubsequences: false).map(String.init)
      self.phrase = phrase
    }

    func said(_ found: [String]) -> String { say(phrase(found)) }

    /// What follows the sentence at the beginning of a text.
    func rest(of text: Substring) -> Substring? {
      text.hasPrefix(pieces[0]) ? text.dropFirst(pieces[0].count) : nil
    }

    /// What the text has between the words of the sentence; nil for another sentence.
    func match(_ text: Substring) -> [String]? {
      guard var rest = rest(of: text) else { return nil }
      guard let last = pieces.dropFirst().last else { return rest.isEmpty ? [] : nil }
      var found: [String] = []
      for piece in pieces.dropFirst().dropLast() {
        guard let range = rest.firstRange(of: piece) else { return nil }
        found.append(String(rest[..<range.lowerBound]))
        rest = rest[range.upperBound...]
      }
      guard rest.hasSuffix(last) else { return nil }
      return found + [String(rest.dropLast(last.count))]
    }
  }
}
