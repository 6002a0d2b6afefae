import Foundation

/// The repository that the pages are about.
enum Repository {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardized

  static func holds(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// The paths of all files below a folder.
  static func files(below path: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.appending(path: path).path)
    return (names?.compactMap { $0 as? String } ?? []).map { path + "/" + $0 }.sorted()
  }
}

/// A page of the documentation, in Markdown.
struct Page {
  /// Where it lies in the repository.
  let path: String
  /// Its lines, but for those inside fences.
  private(set) var lines: [String] = []
  /// Its lines inside fences.
  private(set) var fenced: [String] = []

  /// The paths of all pages.
  static let paths =
    ["README.md", "CONTRIBUTING.md"] + Repository.files(below: "docs").filter { $0.hasSuffix(".md") }

  init(_ path: String) throws {
    self.path = path
    var isInside = false
    for line in try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isInside.toggle()
      } else if isInside {
        fenced.append(String(line))
      } else {
        lines.append(String(line))
      }
    }
  }

  /// Whether the page tells of the past, where files are named that need not be there any more.
  var isDecision: Bool { path.hasPrefix("docs/decisions/") && !path.hasSuffix("/README.md") }

  /// What the page links to, pictures included.
  var links: [String] {
    lines.flatMap { line in
      // Every second part stands between backticks, where nothing is a link.
      let text = line.components(separatedBy: "`").enumerated().filter { $0.offset.isMultiple(of: 2) }
      return text.map(\.element).joined(separator: "`").components(separatedBy: "](").dropFirst().map {
        String($0.prefix { $0 != ")" })
      }
    }
  }

  /// What stands between backticks in some lines, by default all.
  func code(in lines: [String]? = nil) -> [String] {
    (lines ?? self.lines).flatMap { line in
      line.components(separatedBy: "`").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    }
  }

  /// The names by which headings are linked to, made as GitHub makes them.
  var anchors: Set<String> {
    Set(
      lines.filter { $0.hasPrefix("#") }.map { heading in
        let text = heading.drop { $0 == "#" }.drop { $0 == " " }.lowercased()
        return String(text.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" })
          .replacing(" ", with: "-")
      })
  }

  /// The lines below a heading, up to the next one; nil where there is no such heading.
  func section(_ heading: String) -> [String]? {
    guard let start = lines.firstIndex(of: "## " + heading) else { return nil }
    return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("#") })
  }
}
