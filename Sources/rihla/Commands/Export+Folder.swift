import Glibc
import JourneyExchange
import JourneyFile
import JourneyInsight
import JourneyModel
import JourneyWords
import Phrases
import SystemCalls

extension Export {
  /// Writes a page for each map of a folder, and one that leads to them: `index.html` in the folder that `-o` names.
  func exportFolder() throws {
    guard to == .html, let folder = target.output, folder != "-" else {
      throw Failure(file, .folderNeedsPages, exitCode: 2)
    }
    var finder = MapFinder(findsDiagrams: false)
    finder.find(file)
    if mkdir(folder.onDisk, 0o777) != 0, errno != EEXIST {
      throw Failure(folder, FileError.system(.create, code: errno).phrase)
    }
    var parts = ManyParts<(entry: SummaryTable.Entry, link: String, pains: RowPlan.Part)>(
      count: finder.maps.count)
    for failure in finder.failures { parts.note(failure) }
    let plan = try? painPlan()
    var names: Set<String> = ["index.html"]
    let pages = finder.maps.map { ($0, Self.pageName(of: $0, in: file, &names)) }
    let places = Dictionary(pages.map { (MapLink.tidied($0.0), $0.1) }) { first, _ in first }
    for (path, name) in pages {
      do {
        let reading = try MapReading(path)
        reading.remarks.tell()
        try page(of: reading.map, named: folder + "/" + name) { link in
          guard link.isRelative else { return nil }
          return places[link.path(from: path)].map { $0 + PageAnchor.ending(of: link) }
        }
        let map = reading.map.without(withheld)
        let overview = MapOverview(of: map, today: Clock.today)
        let entry = SummaryTable.Entry(overview, file: path, changed: reading.changed)
        parts.parts.append((entry, name, plan?.part(of: RowPlan.Source(map, file: path)) ?? RowPlan.Part()))
      } catch let failure as Failure {
        parts.note(failure)
      }
    }
    guard !parts.parts.isEmpty else { Glibc.exit(3) }
    let pains = plan.flatMap { try? $0.result(of: parts.parts.map(\.pains)).table }
    let index = SummaryTable.page(
      of: parts.parts.map(\.entry), titled: Paths.short(file), links: parts.parts.map(\.link), pains: pains,
      in: phrasebook)
    try deliver(index, to: folder + "/index.html")
    if parts.hasFailed { Glibc.exit(3) }
  }

  /// The pains that the index shows: the worst twenty.
  private func painPlan() throws -> RowPlan {
    var query = RowQuery()
    query.filter = try QueryOptions.filter("pain:A|B|C")
    query.limit = 20
    return try RowPlan(.pains, query, isOfSeveral: true, today: Clock.today)
  }

  /// What is left out of each page.
  private var withheld: Set<PrivatePart> {
    PrivatePart.usual.subtracting(with?.parts ?? []).union(without?.parts ?? [])
  }

  /// Writes a page, whose links lead to the pages beside it.
  private func page(
    of map: JourneyMap, named path: String, address: @escaping @Sendable (MapLink) -> String?
  ) throws {
    let exported = try ExportedMap(
      map, as: .html, in: Self.words(for: map), template: template, isStatic: isStatic, without: withheld,
      address: address)
    try deliver(exported.bytes, to: path)
  }

  private func deliver(_ bytes: [UInt8], to path: String) throws {
    var output = target
    output.output = path
    try output.deliver(bytes, isJSON: false)
  }

  /// `team/visit.journey.json` becomes `team-visit.html`; what is called the same gets a number.
  private static func pageName(of path: String, in folder: String, _ names: inout Set<String>) -> String {
    let below = path.hasPrefix(folder) ? path.dropFirst(folder.count) : path[...]
    var stem = below.split(separator: "/").joined(separator: "-")
    for ending in [".journey.json", ".json"] where stem.hasSuffix(ending) {
      stem.removeLast(ending.count)
      break
    }
    stem = String(stem.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "_" })
    var name = stem + ".html"
    var number = 2
    while !names.insert(name).inserted {
      name = "\(stem)-\(number).html"
      number += 1
    }
    return name
  }
}
