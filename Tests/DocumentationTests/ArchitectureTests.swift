import Foundation
import Testing

/// Holds the picture of the architecture to `Package.swift`.
@Suite struct ArchitectureTests {
  private let page: Page
  private let floors: [String: Set<String>]

  init() throws {
    page = try Page("docs/architecture.md")
    floors = try Self.floors()
  }

  @Test("the table has every target with what it may import")
  func table() throws {
    var found: [String: Set<String>] = [:]
    for line in page.lines where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map(String.init)
      guard cells.count == 4, let name = page.code(in: [cells[1]]).first else { continue }
      found[name] = Set(page.code(in: [cells[3]]))
    }
    #expect(found == floors)
  }

  @Test("an arrow of the picture is an import, and every import is reached by arrows")
  func picture() {
    var arrows: [String: Set<String>] = [:]
    for line in page.fenced {
      guard let match = line.wholeMatch(of: #/ *(\w+) --> (\w+)/#) else { continue }
      arrows[Self.name(match.1), default: []].insert(Self.name(match.2))
    }
    for (name, targets) in arrows {
      #expect(targets.isSubset(of: floors[name] ?? []), "\(name)")
    }
    for (name, imports) in floors {
      #expect(imports.isSubset(of: reached(from: name, by: arrows)), "\(name)")
    }
  }

  private func reached(from name: String, by arrows: [String: Set<String>]) -> Set<String> {
    (arrows[name] ?? []).reduce(into: []) { reached, target in
      reached.insert(target)
      reached.formUnion(self.reached(from: target, by: arrows))
    }
  }

  /// The name of a target by its name in the picture, which can have no hyphen.
  private static func name(_ node: Substring) -> String { node == "rihlaPage" ? "rihla-page" : String(node) }

  /// Every target but those of tests, with what it depends on.
  private static func floors() throws -> [String: Set<String>] {
    let manifest = try Repository.text("Package.swift")
    let start = try #require(manifest.firstRange(of: "targets: ["))
    let end = try #require(manifest.firstRange(of: "    tests(of:"))
    let part = String(manifest[start.upperBound..<end.lowerBound])
    var floors: [String: Set<String>] = [:]
    let pattern =
      #/(?:floor\(|[sS]ystemLibrary\(|\.target\(|[eE]xecutableTarget\()\s*(?:name: )?"([^"]+)"(?:,\s*(?:below|dependencies): \[([^\]]*)\])?/#
    for match in part.matches(of: pattern) {
      let imports = (match.2 ?? "").replacing(#/\.product\(name: ("[^"]+"), package: "[^"]+"\)/#) { $0.1 }
      floors[String(match.1)] = Set(imports.matches(of: #/"([^"]+)"/#).map { String($0.1) })
    }
    return floors
  }
}
