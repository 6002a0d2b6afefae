import Foundation

/// The collected diagrams, and what Mermaid itself reads in each; only where the environment names the corpora.
enum MermaidCorpus {
  static let folder = ProcessInfo.processInfo.environment["RIHLA_CORPORA"]

  struct Reading: Decodable {
    struct Task: Decodable {
      var section: String
      var task: String
      var score: Score
      var people: [String]
    }
    /// A number, or the word NaN.
    enum Score: Decodable {
      case number(Double)
      case notANumber
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = (try? container.decode(Double.self)).map(Score.number) ?? .notANumber
      }
    }
    var ok: Bool
    var title: String?
    var sections: [String]?
    var tasks: [Task]?
  }

  struct Entry: Decodable {
    var file: String
    var asIs: Reading
    var dedented: Reading?
  }

  static func entries() throws -> [Entry] {
    try text("mermaid-journeys/ORACLE.jsonl").split(separator: "\n")
      .map { try JSONDecoder().decode(Entry.self, from: Data($0.utf8)) }
  }

  static func source(_ entry: Entry) throws -> String { try text("mermaid-journeys/\(entry.file)") }

  static func text(_ path: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(filePath: "\(folder ?? ".")/\(path)")), as: UTF8.self)
  }

  /// A source without the indentation that all its lines but the first share, as a page's script hands it on.
  static func dedented(_ source: String) -> String {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let indents = lines.dropFirst().filter { $0.contains { !$0.isWhitespace } }
      .map { $0.prefix { $0 == " " || $0 == "\t" }.count }
    let shared = indents.min() ?? 0
    let rest = lines.dropFirst().map {
      $0.prefix(shared).allSatisfy(\.isWhitespace) ? $0.dropFirst(shared) : $0
    }
    return ([lines.first ?? ""] + rest).joined(separator: "\n").trimmingCharacters(
      in: .whitespacesAndNewlines)
  }
}

/// Numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
