import Foundation
import Testing

@testable import TerminalText

/// The test files of the Unicode Consortium, where Debian's package `unicode-data` has put them.
@Suite struct UnicodeConformanceTests {
  private static let folder = "/usr/share/unicode/"
  private static let bidi = folder + "BidiCharacterTest.txt"
  private static let graphemes = folder + "auxiliary/GraphemeBreakTest.txt"

  /// Rows in which the standard library may differ: its tables, newer than the file, no longer take U+2701 for a
  /// pictograph that can be joined to another.
  private static let differingBreaks: Set = ["÷ 2701 × 200D × 2701 ÷"]

  @Test(
    "levels, order and directions are those of UAX #9",
    .enabled(if: FileManager.default.isReadableFile(atPath: bidi), "unicode-data is not installed"))
  func bidiCharacters() throws {
    var count = 0
    var wrong: [String] = []
    for row in try rows(of: Self.bidi) {
      let fields = row.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count == 5, let level = Int8(fields[2]) else { continue }
      let scalars = fields[0].split(separator: " ").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
      let paragraph: TextDirection =
        switch fields[1] {
        case "0": .leftToRight
        case "1": .rightToLeft
        default: TextDirection.firstStrong(of: text(of: scalars)) ?? .leftToRight
        }
      let result = resolve(scalars, paragraph)
      let levels = fields[3].split(separator: " ").map { Int8($0) }
      let isAlike =
        zip(levels, result.levels).allSatisfy { $0 == nil || $0 == $1 } && levels.count == scalars.count
        && (paragraph == .rightToLeft) == (level == 1)
      let order = result.order.filter { levels[$0] != nil }
      if !isAlike || order != fields[4].split(separator: " ").compactMap({ Int($0) }) {
        wrong.append(String(row))
      }
      count += 1
    }
    #expect(count > 91_000)
    #expect(wrong.isEmpty, "\(wrong.count) of \(count): \(wrong.prefix(5))")
  }

  @Test(
    "characters are the grapheme clusters of UAX #29",
    .enabled(if: FileManager.default.isReadableFile(atPath: graphemes), "unicode-data is not installed"))
  func graphemeBreaks() throws {
    var count = 0
    var wrong: [String] = []
    for row in try rows(of: Self.graphemes) {
      let rule = row.prefix { $0 != "#" }
      let clusters = rule.split(separator: "÷").compactMap { cluster -> String? in
        let scalars = cluster.split(whereSeparator: { $0 == "×" || $0.isWhitespace })
          .compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        return scalars.isEmpty ? nil : text(of: scalars)
      }
      let whole = clusters.joined()
      if !clustersOf(whole).elementsEqual(
        clusters, by: { $0.unicodeScalars.elementsEqual($1.unicodeScalars) })
      {
        wrong.append(rule.trimmingCharacters(in: .whitespaces))
      }
      count += 1
    }
    #expect(count > 600)
    #expect(wrong.allSatisfy(Self.differingBreaks.contains), "\(wrong.count) of \(count): \(wrong)")
  }

  private func rows(of path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).filter {
      !$0.hasPrefix("#")
    }
  }

  private func text(of scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Nothing neutralised and nothing taken for an emoji: every scalar for itself, as the test wants it.
  private func resolve(_ scalars: [Unicode.Scalar], _ direction: TextDirection) -> (
    levels: [Int8], order: [Int]
  ) {
    BidiParagraph.with(count: scalars.count, direction: direction) { paragraph in
      for (index, scalar) in scalars.enumerated() { paragraph.scalars[index] = scalar.value }
      paragraph.classify()
      paragraph.resolve(reading: .leftToRight)
      let levels = Array(paragraph.levels)
      paragraph.reorder(scalars.indices)
      return (levels, paragraph.order.map { Int($0) })
    }
  }

  /// The clusters as the typesetter walks them.
  private func clustersOf(_ text: String) -> [String] {
    var clusters = ClusterIterator(text)
    var result: [String] = []
    while true {
      clusters.nextLetters { _, bytes in
        result.append(String(decoding: bytes, as: UTF8.self))
        return true
      }
      guard let cluster = clusters.next() else { return result }
      switch cluster {
      case .ascii(let byte): result.append(String(Unicode.Scalar(byte)))
      case .letter(let scalar): result.append(String(scalar))
      case .other(let character): result.append(String(character))
      }
    }
  }
}
