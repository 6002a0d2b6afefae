import ArgumentParser
import EventLogFiles
import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import JourneyPaths
import JourneyResources
import Phrases

/// Reads maps and logs for a program that asks over the Model Context Protocol: only those in the places that were named,
/// and nothing of them is written. What it proposes waits for a person.
struct MapDesk: ContextDesk {
  var client = ""
  private let library: MapLibrary

  init(_ places: [String]) { library = MapLibrary(places) }

  mutating func answer(_ tool: ContextTool, _ arguments: JSONTree) throws(ContextRefusal) -> String {
    switch tool {
    case .maps: return maps()
    case .map: return String(decoding: MapFile.text(of: try saved(arguments).map), as: UTF8.self)
    case .pains: return try report(.pains(of: saved(arguments).map))
    case .stats: return String(decoding: ReportJSON.statistics(of: try saved(arguments).map), as: UTF8.self)
    case .inventory:
      return String(decoding: ReportJSON.inventory(of: try saved(arguments).map), as: UTF8.self)
    case .actions: return try report(.actions(of: saved(arguments).map))
    case .opportunities: return try report(.opportunities(of: saved(arguments).map))
    case .check: return try findings(arguments)
    case .paths: return try paths(arguments)
    case .propose: return try propose(arguments)
    case .proposals: return try proposals(arguments)
    }
  }

  private func maps() -> String {
    let maps = library.maps().compactMap { file -> JSONTree? in
      guard let map = try? MapSource.map(of: MapSource.read(file), named: file).map else { return nil }
      return [
        "file": .string(file), "title": .string(map.title),
        "touchpoints": .number(String(map.touchpointCount)),
      ]
    }
    return String(decoding: JSONTree.array(maps).compact, as: UTF8.self)
  }

  private func report(_ report: Report) -> String {
    String(decoding: report.tables.first?.json() ?? [], as: UTF8.self)
  }

  /// The path of a file that may be read.
  private func path(_ arguments: JSONTree, _ name: String = "file") throws(ContextRefusal) -> String {
    guard let file = arguments[name]?.text else { throw ContextRefusal("\(name) is the name of a file.") }
    guard let path = library.path(of: file) else {
      throw ContextRefusal("\(file) is not among the files that may be read; the tool maps lists them.")
    }
    return path
  }

  private func saved(_ arguments: JSONTree) throws(ContextRefusal) -> SavedDocument {
    let path = try path(arguments)
    return try Self.told { try MapSource.map(of: MapSource.read(path), named: path) }
  }

  /// Does something whose failures are told as sentences.
  private static func told<Result>(_ work: () throws -> Result) throws(ContextRefusal) -> Result {
    do {
      return try work()
    } catch let failure as Failure {
      throw ContextRefusal(phrasebook.plainText(failure.phrase))
    } catch {
      throw ContextRefusal(phrasebook.plainText(.editFailed))
    }
  }

  private func findings(_ arguments: JSONTree) throws(ContextRefusal) -> String {
    let saved = try saved(arguments)
    let path = try path(arguments)
    let lines = try Self.told { MapLines(of: try MapSource.read(path).bytes) }
    var rules = CheckRules()
    rules.requirements = CheckRequirement.allCases
    let linked = LinkedMaps()
    rules.linkTrouble = { linked.trouble(of: $0, in: $1, path) }
    let check = MapCheck(saved.map, repairs: saved.repairs, lines: lines, rules: rules)
    var writer = JSONWriter()
    writer.beginArray()
    for told in CheckedMap(check, saved, path).findings { told.write(to: &writer) }
    writer.endArray()
    writer.finish()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func paths(_ arguments: JSONTree) throws(ContextRefusal) -> String {
    let log = try path(arguments, "log")
    let map = arguments["file"] == nil ? nil : try saved(arguments).map
    var question = ["x"]
    if let steps = arguments["steps"]?.elements?.compactMap(\.text), !steps.isEmpty {
      question += ["--steps", steps.joined(separator: ",")]
    }
    if let window = arguments["window"]?.text { question += ["--window", window] }
    let words = question
    return try Self.told {
      let options: PathOptions
      do {
        options = try PathOptions.parse(Array(words.dropFirst()))
      } catch {
        throw Failure(.expectedWindow)
      }
      let read = EventLogOptions()
      let loaded: LoadedLog
      do throws(EventLogError) {
        loaded = try EventLogFile.read(log, read) { (beginning) throws(EventLogError) in
          try EventLogHeadings.layout(of: beginning, read)
        }
      } catch {
        throw Failure(log, error.phrase)
      }
      let pairs = map.map { ActivityPairs(loaded.log, $0) }
      let request = try options.request(for: loaded.log, read, map, pairs)
      let order = pairs?.places ?? options.order(of: loaded.log, request.steps)
      let json = PathJSON(PathAnalysis(loaded.log, request), skipped: loaded.skipped, order: order)
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }

  private func propose(_ arguments: JSONTree) throws(ContextRefusal) -> String {
    let (saved, path) = (try saved(arguments), try path(arguments))
    if saved.newerFormat != nil || saved.diagram != nil || !saved.repairs.isEmpty {
      throw ContextRefusal("\(path) cannot be changed: it is a diagram, of a newer format, or needs repair.")
    }
    let reason = arguments["reason"]?.text ?? ""
    guard let changes = arguments["changes"]?.elements, !changes.isEmpty, !reason.isEmpty else {
      throw ContextRefusal("changes is a list of changes, and reason says why.")
    }
    let made: MapChanges
    do throws(MapChanges.Problem) {
      made = try MapChanges(changes, to: saved.map, schema: JourneyResources.schema)
    } catch {
      throw ContextRefusal(error.sentence)
    }
    let name = try Self.told {
      try Proposal.wait(made.map, insteadOf: saved.map, in: path, because: reason, from: client)
    }
    let told: JSONTree = [
      "proposal": .string(name), "changes": .number(String(made.count)), "state": "waits for a person",
    ]
    return String(decoding: told.compact, as: UTF8.self)
  }

  private func proposals(_ arguments: JSONTree) throws(ContextRefusal) -> String {
    let path = try path(arguments)
    let folders = StatePlaces(document: DocumentPlace(path).state).existing()
    let waiting = folders.flatMap { folder in
      Proposal.names(in: folder).compactMap { Proposal($0, in: folder) }
    }
    let told = waiting.map { proposal -> JSONTree in
      [
        "proposal": .string(proposal.name), "reason": .string(proposal.reason),
        "author": .string(proposal.author),
      ]
    }
    return String(decoding: JSONTree.array(told).compact, as: UTF8.self)
  }
}

extension MapChanges.Problem {
  /// What is wrong, for a program.
  fileprivate var sentence: String {
    switch self {
    case .noChange(let number):
      "Change \(number) is none: expected id with set, with list and add, or with remove: true."
    case .unknownRecord(let number, let id): "Change \(number): no record has the id \(id)."
    case .unknownMember(let number, let name): "Change \(number): the format has no member \(name) to be set."
    case .noList(let number, let name): "Change \(number): there is no list \(name)."
    case .file(let error): phrasebook.plainText(error.phrase)
    case .repairs(let repairs): repairs.map { phrasebook.plainText($0.phrase) }.joined(separator: "; ")
    case .nothing: "The map says all of this already."
    }
  }
}
