import Foundation
import Testing

@testable import TerminalText

/// Right-to-left text cell for cell, after examples that were worked out by other means.
@Suite(.enabled(if: BidiExample.all != nil, "RIHLA_CORPORA names no folder with bidi-examples.tsv"))
struct BidiConformanceTests {
  @Test("letters shaped, in the order of the screen", arguments: BidiExample.all ?? [])
  func shaped(example: BidiExample) {
    let glyphs = Samples.unicode.glyphs(of: example.logical, direction: example.direction)
    #expect(scalars(of: glyphs) == cells(of: example.shaped), "\(example.id)")
    #expect(glyphs.reduce(0) { $0 + $1.width } == example.width, "\(example.id)")
    #expect(Samples.unicode.width(of: example.logical) == example.width, "\(example.id)")
  }

  @Test("letters apart, in the order of the screen", arguments: BidiExample.all ?? [])
  func plain(example: BidiExample) {
    let run = ClusterRun(example.logical[...], typesetter: Samples.unicode)
    var glyphs: [Glyph] = []
    run.arrange(example.direction, joins: false) { _, place in
      if let glyph = place.glyph { glyphs.append(glyph) }
    }
    #expect(scalars(of: glyphs) == cells(of: example.plain), "\(example.id)")
  }

  @Test("every cell knows its character", arguments: BidiExample.all ?? [])
  func origins(example: BidiExample) {
    let line = Samples.unicode.line(example.logical, direction: example.direction)
    var column = 0
    var origins: [Int] = []
    for glyph in line.glyphs {
      origins.append(line.offset(atColumn: column))
      column += glyph.width
    }
    #expect(origins == example.origins, "\(example.id)")
  }

  @Test("the examples are all there")
  func isComplete() {
    #expect((BidiExample.all ?? []).count >= 57)
  }

  private func scalars(of glyphs: [Glyph]) -> [[Unicode.Scalar]] {
    glyphs.map { Array($0.text.unicodeScalars) }
  }

  /// What a terminal draws of a text that stands in the order of the screen already.
  private func cells(of visual: String) -> [[Unicode.Scalar]] {
    scalars(of: Typesetter(repertoire: .unicode, ordering: .asIs).glyphs(of: visual))
  }
}

/// A row of the examples.
struct BidiExample: Sendable, CustomTestStringConvertible {
  let id: String
  let direction: TextDirection
  let logical: String
  let plain: String
  let shaped: String
  let width: Int
  let origins: [Int]

  var testDescription: String { id }

  static let all: [BidiExample]? = {
    guard let folder = ProcessInfo.processInfo.environment["RIHLA_CORPORA"],
      let table = try? String(contentsOfFile: folder + "/bidi-examples.tsv", encoding: .utf8)
    else { return nil }
    let rows = table.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
    return rows.compactMap { BidiExample(row: String($0)) }
  }()

  private init?(row: String) {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map {
      Self.unescaped(String($0))
    }
    guard fields.count >= 7, let width = Int(fields[5]) else { return nil }
    id = fields[0]
    logical = fields[2]
    plain = fields[3]
    shaped = fields[4]
    self.width = width
    origins = fields[6].split(separator: ",").compactMap { Int($0) }
    direction =
      switch fields[1] {
      case "rtl": .rightToLeft
      case "ltr": .leftToRight
      default: TextDirection.firstStrong(of: fields[2]) ?? .leftToRight
      }
  }

  private static func unescaped(_ field: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = field.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar != "\\" {
        result.append(scalar)
      } else if rest.first == "\\" {
        rest.removeFirst()
        result.append("\\")
      } else if rest.first == "u", let value = UInt32(String(rest.dropFirst().prefix(4)), radix: 16) {
        rest.removeFirst(5)
        result.append(Unicode.Scalar(value) ?? "?")
      }
    }
    return String(result)
  }
}
