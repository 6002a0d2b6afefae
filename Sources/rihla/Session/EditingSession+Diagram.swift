import Glibc
import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// What a person was told that a diagram does not hold, and said is to become of it.
struct DiagramAgreement {
  /// How much of what was told of.
  private var counts: [MermaidLoss.Matter: Int] = [:]
  /// Whether the whole map is kept beside the diagram.
  private(set) var keepsRest = false
  /// The file beside as we wrote it last.
  fileprivate var written: FileIdentity?

  /// Whether there is more than was told of.
  func isOutgrown(by losses: [MermaidLoss]) -> Bool {
    losses.contains { $0.count > counts[$0.matter, default: 0] }
  }

  /// Takes an answer.
  mutating func take(_ rest: SaveRequest.Rest, on losses: [MermaidLoss]) {
    counts = Dictionary(losses.map { ($0.matter, $0.count) }, uniquingKeysWith: max)
    keepsRest = rest != .dropped
  }

  /// The file that a save wrote besides.
  func beside(of request: SaveRequest, at place: DocumentPlace) -> String? {
    if case .beside = request.rest, place.isDiagram { place.beside } else { nil }
  }
}

extension EditingSession {
  /// What the diagram cannot hold of the map as it is now; nothing where the map has a file of its own.
  func losses(of editor: Editor) -> [MermaidLoss] {
    guard let place, place.isDiagram else { return [] }
    return saved?.diagram?.losses(of: editor.map) ?? MermaidLoss.losses(of: editor.map)
  }

  /// Sees to what the diagram cannot hold: asks, unless that has been answered, and writes the whole map beside it if
  /// that was the answer. Tells whether the diagram can be written now.
  mutating func agree(
    on request: inout SaveRequest, at place: DocumentPlace, _ editor: inout Editor
  ) -> Bool {
    let losses = losses(of: editor)
    if losses.isEmpty, request.rest == nil { return true }
    if request.rest == nil, agreement.isOutgrown(by: losses) {
      let lines = losses.map { Phrase.lossLine(.word("MermaidLoss", $0.matter.rawValue), $0.count) }
      editor.askAbout(SavingLosses(lines: lines, beside: place.beside), request)
      return false
    }
    let rest = request.rest ?? (agreement.keepsRest ? .beside(replacing: false) : .dropped)
    if case .beside(let replacing) = rest {
      guard writeBeside(place, replacing: replacing, request, &editor) else { return false }
    }
    request.rest = rest
    agreement.take(rest, on: losses)
    return true
  }

  /// Writes the whole map into a file of its own. One that is there is replaced only if it is as we wrote it, in this
  /// session or another, or if that was asked for; what it held is kept among its versions.
  private mutating func writeBeside(
    _ place: DocumentPlace, replacing: Bool, _ request: SaveRequest, _ editor: inout Editor
  ) -> Bool {
    let path = place.beside
    let bytes = MapFile.text(of: editor.map)
    do throws(FileError) {
      let folder = StatePlaces(document: try RealPath(of: path)).bestFolder
      let expected = agreement.written ?? ours(at: path, in: folder)
      if replacing { try folder?.versions.keepFile(at: path, as: .opened, at: Clock.now) }
      let outcome = try SafeReplacement(of: path, copiesIn: folder?.versions.existingPath).write(
        bytes, expecting: replacing ? .anything : expected.map { .unchanged($0) } ?? .absent,
        rights: FileRights(ofFileAt: place.file))
      agreement.written = outcome.identity
      try? folder?.remember(RealPath(of: path))
      _ = try? folder?.versions.keep(bytes, ContentDigest(of: bytes), as: .saved, at: Clock.now)
      return true
    } catch {
      if case .changedOutside = error {
        editor.saveMetFileBeside(path, request)
      } else {
        editor.saveFailed(.failureAbout(path, error.phrase), request)
      }
      return false
    }
  }

  /// The state of a file whose content we have written ourselves.
  private func ours(at path: String, in folder: DocumentFolder?) -> FileIdentity? {
    guard let file = try? LoadedFile.read(path) else { return nil }
    return folder?.versions.version(of: ContentDigest(of: file.bytes))?.reason == .saved ? file.identity : nil
  }

  /// Takes the file as it is now for the one that our diagram is written into, whatever somebody else made of the
  /// diagram; what that was is kept among the versions. False if there is no such diagram any more.
  mutating func replaceDiagram() -> Bool {
    guard let place, let ours = saved else { return false }
    guard FileIdentity(ofFileAt: place.file) != nil else { return true }
    guard let file = try? LoadedFile.read(place.file),
      let theirs = try? SavedDocument(file, at: place, knownAs: ours), let diagram = theirs.diagram
    else { return false }
    let record = theirs.record(of: theirs.map)
    try? recorder.keepVersion(record, ContentDigest(of: record), as: .opened)
    saved = .diagram(diagram)
    seen = diagram.identity
    return true
  }
}
