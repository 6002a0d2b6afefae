import Foundation
import Testing

@testable import JourneyExchange

/// Holds the list of names in `docs/templates.md` to what a page can show: each name that a template can ask for stands
/// there under what it belongs to.
@Suite struct PageNamesTests {
  private let sections: [String]
  private let map = PageFigures(of: MapExport(of: Sample.hostileMap, in: Sample.english)).values

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../docs/templates.md").standardized
    sections = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n## ")
  }

  @Test("every name that a page can show is listed")
  func names() {
    let tables: Set<String> = [
      "curveTable", "pains", "opportunityTable", "targets", "quotations", "trends", "contradictions",
      "coverage",
      "inventory", "actions",
    ]
    let stages = map["stages"]
    expectListed(map, under: "The map", besides: tables.union(["stages", "table"]))
    expectListed(stages, under: "A stage", besides: ["touchpoints"])
    expectListed(stages["touchpoints"], under: "A touchpoint", besides: ["ideas"])
    for table in tables { expectListed(map[table], under: "A table") }
    expectListed(map["flow"]["table"], under: "A table")
  }

  @Test("a stage and a touchpoint hide no other names of the map than the page says")
  func hiddenNames() {
    let stage = map["stages"]
    #expect(stage.ownNames.intersection(map.ownNames) == ["actions", "emotion", "notes", "targets"])
    #expect(
      stage["touchpoints"].ownNames.intersection(map.ownNames) == [
        "direction", "effectiveness", "emotion", "notes", "pains", "personas",
      ])
  }

  @Test("the map has a record of each kind, or their names would not be looked at")
  func records() {
    for name in [
      "personas", "sessions", "votings", "parking", "facts", "figures", "legend", "findings", "contents",
      "picture",
      "laneTables", "flow", "opportunityMatrix", "quotations",
    ] {
      #expect(!map[name].isMissing, "\(name)")
    }
    for name in ["targets", "lanes", "touchpoints"] { #expect(!map["stages"][name].isMissing, "\(name)") }
    for name in ["pains", "improvements", "ideas", "quotes", "details"] {
      #expect(!map["stages"]["touchpoints"][name].isMissing, "\(name)")
    }
    #expect(!map["votings"]["candidates"].isMissing)
  }

  private func expectListed(_ value: PageValue, under heading: String, besides apart: Set<String> = []) {
    let section = sections.first { $0.hasPrefix(heading + "\n") } ?? ""
    // Every second part stands between backticks.
    let listed = section.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    let missing = value.names(besides: apart).subtracting(listed)
    #expect(missing.sorted() == [], "under “\(heading)”")
  }
}

extension PageValue {
  /// The value of a name; that of a list is its first member's.
  fileprivate subscript(name: String) -> PageValue {
    switch self {
    case .object(let object): object[name] ?? .nothing
    case .list(let values): values.count > 0 ? values[0][name] : .nothing
    default: .nothing
    }
  }

  /// The names in it, without those inside their values; of a list, those of its first member.
  fileprivate var ownNames: Set<String> {
    switch self {
    case .object(let object): Set(object.names)
    case .list(let values): values.count > 0 ? values[0].ownNames : []
    default: []
    }
  }

  /// All names in it, without those inside the values of some.
  fileprivate func names(besides apart: Set<String>) -> Set<String> {
    switch self {
    case .object(let object):
      object.names.reduce(into: []) { names, name in
        names.insert(name)
        if !apart.contains(name) { names.formUnion((object[name] ?? .nothing).names(besides: apart)) }
      }
    case .list(let values):
      (0..<values.count).reduce(into: []) { $0.formUnion(values[$1].names(besides: apart)) }
    default: []
    }
  }
}
