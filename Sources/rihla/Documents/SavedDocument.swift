import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// A map together with the place from which it came, a file of its own or a diagram in a text file: what decides which
/// bytes a save writes.
enum SavedDocument {
  case map(SavedMap)
  case diagram(SavedDiagram)

  /// Reads the map of a place.
  ///
  /// - Parameter known: what the place held last, if that was a diagram; what is in it still keeps its identity.
  init(
    _ file: LoadedFile, at place: DocumentPlace, knownAs known: SavedDocument? = nil
  ) throws(DocumentError) {
    var place = place
    if place.name == "-", let diagram = DocumentPlace(standardInput: file.bytes) { place = diagram }
    guard place.isDiagram else {
      do throws(MapFileError) {
        self = .map(try SavedMap(file, at: place.name == "-" ? nil : place.file))
      } catch {
        throw .map(error)
      }
      return
    }
    do throws(DiagramFileError) {
      let diagram = try SavedDiagram(file.bytes, file.identity, at: place)
      self = .diagram(try known?.diagram.map(diagram.following) ?? diagram)
    } catch {
      throw .diagram(error)
    }
  }

  /// Notes that a map has been written to a place.
  ///
  /// - Parameter earlier: the diagram that stood there.
  init?(
    _ map: JourneyMap, savedAs bytes: [UInt8], at place: DocumentPlace, _ identity: FileIdentity,
    instead earlier: SavedDiagram?
  ) {
    guard place.isDiagram else {
      self = .map(SavedMap(map, savedAs: bytes, at: place.file, identity))
      return
    }
    guard
      let diagram = try? (try earlier ?? SavedDiagram(bytes, identity, at: place)).written(
        map, bytes, identity)
    else { return nil }
    self = .diagram(diagram)
  }

  /// The same with what the map shares with others.
  func sharing(_ defaults: SharedDefaults) -> SavedDocument {
    switch self {
    case .map(var saved):
      saved.share(defaults)
      return .map(saved)
    case .diagram(var saved):
      saved.map.shared = defaults
      return .diagram(saved)
    }
  }

  /// The diagram, if it is one.
  var diagram: SavedDiagram? { if case .diagram(let diagram) = self { diagram } else { nil } }

  /// The map as it stands there.
  var map: JourneyMap {
    switch self {
    case .map(let saved): saved.map
    case .diagram(let saved): saved.map
    }
  }

  /// What was repaired in memory.
  var repairs: [Repair] { if case .map(let saved) = self { saved.repairs } else { [] } }

  /// The major version of a format newer than ours.
  var newerFormat: Int? { if case .map(let saved) = self { saved.newerFormat } else { nil } }

  /// The file's state when it was last read or written.
  var identity: FileIdentity? {
    switch self {
    case .map(let saved): saved.identity
    case .diagram(let saved): saved.identity
    }
  }

  /// The bytes of the file for a map.
  func text(of current: JourneyMap) -> [UInt8] {
    switch self {
    case .map(let saved): saved.text(of: current)
    case .diagram(let saved): saved.file.bytes(for: current, in: saved.bytes)
    }
  }

  /// The bytes under which a map is kept among the versions, and on which its journal rests: those of its file, where it
  /// has one of its own.
  func record(of current: JourneyMap) -> [UInt8] {
    switch self {
    case .map(let saved): saved.text(of: current)
    case .diagram: MapFile.text(of: current)
    }
  }
}

/// A diagram in a text file, and the map that was read from it or written into it.
struct SavedDiagram {
  /// The map; after it was written into the diagram, with what that cannot hold.
  fileprivate(set) var map: JourneyMap
  let identity: FileIdentity?
  let file: DiagramFile
  /// The whole file.
  let bytes: [UInt8]
  let place: DocumentPlace
  /// What was read from the diagram when it was opened, which nobody counts as lost.
  private let original: JourneyMap
  /// Whether the map is of a time before the diagram became what it is: somebody else has changed it since.
  private var isOutdated = false

  /// Reads a diagram.
  init(_ bytes: [UInt8], _ identity: FileIdentity?, at place: DocumentPlace) throws(DiagramFileError) {
    guard case .diagram(let kind, _) = place.form else { throw .noJourney }
    file = try DiagramFile(bytes, kind: kind, number: place.number, options: .usual)
    map = file.source.imported.map
    original = map
    (self.identity, self.bytes, self.place) = (identity, bytes, place)
  }

  private init(
    _ map: JourneyMap, _ file: DiagramFile, _ bytes: [UInt8], _ identity: FileIdentity?,
    _ place: DocumentPlace,
    original: JourneyMap
  ) {
    (self.map, self.file, self.bytes, self.identity, self.place) = (map, file, bytes, identity, place)
    self.original = original
  }

  /// The diagram with the identities of a map that it is known to say, or to have said.
  func known(as known: JourneyMap) throws(DiagramFileError) -> SavedDiagram {
    let file = try DiagramFile(
      bytes, kind: file.kind, number: file.block.number, knownAs: known, options: .usual)
    let map = file.source.imported.map
    return SavedDiagram(map, file, bytes, identity, place, original: map)
  }

  /// What stands in the file now, seen from an earlier state: what is not in the diagram stays with the map.
  func following(_ earlier: SavedDiagram) throws(DiagramFileError) -> SavedDiagram {
    let diagram = try known(as: earlier.map)
    let isSame = !earlier.isOutdated && diagram.file.block.lines == earlier.file.block.lines
    let map = isSame ? earlier.map : diagram.file.source.map(keeping: earlier.map)
    return diagram.holding(map, isSame ? earlier.original : diagram.original)
  }

  /// The diagram as that of a map which holds more than it, or which it was before somebody else changed it.
  func holding(_ map: JourneyMap, _ original: JourneyMap? = nil, isOutdated: Bool = false) -> SavedDiagram {
    var diagram = SavedDiagram(map, file, bytes, identity, place, original: original ?? self.original)
    diagram.isOutdated = isOutdated
    return diagram
  }

  /// The diagram after a map was written into it.
  func written(
    _ map: JourneyMap, _ bytes: [UInt8], _ identity: FileIdentity
  ) throws(DiagramFileError) -> SavedDiagram {
    let file = try DiagramFile(
      bytes, kind: file.kind, number: file.block.number, knownAs: map, options: .usual)
    return SavedDiagram(map, file, bytes, identity, place, original: original)
  }

  /// What of a map the diagram cannot hold.
  func losses(of map: JourneyMap) -> [MermaidLoss] { MermaidLoss.losses(of: map, beyond: original) }

  /// The digest of the diagram's own lines, whatever stands around them.
  var digest: ContentDigest { ContentDigest(of: Array(bytes[file.block.range])) }

  /// The same of a file that is about to be written.
  static func digest(ofNumber place: DocumentPlace, in bytes: [UInt8]) -> ContentDigest? {
    guard case .diagram(let kind, _) = place.form else { return nil }
    let blocks = MarkdownBlocks.find(in: bytes, kind: kind)
    guard blocks.indices.contains(place.number - 1) else { return nil }
    return ContentDigest(of: Array(bytes[blocks[place.number - 1].range]))
  }
}

/// Why a place gives no map.
enum DocumentError: Error {
  case map(MapFileError)
  case diagram(DiagramFileError)

  /// The line of the file, from 1, where that is known.
  var line: Int? {
    switch self {
    case .map(.syntax(let error)): error.position.line
    case .map(.content(let error)): error.position.line
    case .diagram(.unreadable(.syntax(let line, _, _, _))), .diagram(.unreadable(.notAJourney(let line, _))),
      .diagram(.mixedJourney(let line)):
      line
    case .diagram(.noJourney), .diagram(.noSuchJourney), .diagram(.notUTF8): nil
    }
  }

  /// What is wrong and where, for a person.
  var phrase: Phrase {
    switch self {
    case .map(let error): error.phrase
    case .diagram(.unreadable(let error)): error.phrase
    case .diagram(.noJourney): .noJourney
    case .diagram(.mixedJourney(let line)): .mixedJourney(line)
    case .diagram(.noSuchJourney(_, let count)): .fewerJourneys(count)
    case .diagram(.notUTF8): .invalidUTF8
    }
  }
}
