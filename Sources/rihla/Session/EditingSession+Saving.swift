import Glibc
import JourneyEditor
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// Writes the map and tells whether to go on.
  mutating func save(_ request: SaveRequest, of editor: inout Editor) -> Bool {
    guard let target = request.path.map({ DocumentPlace(Paths.expandingHome($0)) }) ?? place else {
      return true
    }
    var request = request
    if request.path != nil { request.path = target.name }
    let isElsewhere = !target.isSame(as: place)
    if let reason = reasonAgainst(target, isElsewhere, editor) {
      editor.saveFailed(reason, request)
      return true
    }
    if request.overridesProtection { overridesProtection = true }
    guard overridesProtection || !isProtected(target, &request, &editor) else { return true }
    guard isElsewhere || !target.isDiagram || agree(on: &request, at: target, &editor) else { return true }
    var newLock: DocumentLock?
    if isElsewhere || lock == nil {
      do throws(FileError) {
        let fallback = isElsewhere ? nil : recorder.places.bestFolder?.path
        switch try DocumentLock.take(for: try target.statePath(), fallback: fallback) {
        case .taken(let lock): newLock = consume lock
        case .held(let holder):
          editor.saveFailed(.lockedBy(holder.phrase), request)
          return true
        }
      } catch {
        // Where nothing can be locked, nobody is kept out; writing will say whether that folder can be used at all.
      }
    }
    let outcome = write(request, to: target, isElsewhere, of: &editor)
    if outcome == .failed { return true }
    if isElsewhere || newLock != nil { lock = consume newLock }
    let ends = editor.saved(request).contains(.quit)
    if let beside = agreement.beside(of: request, at: target) {
      editor.say(.savedBeside(Paths.short(target.name), Paths.short(beside)), .done)
    }
    remember(editor)
    guard case .unsure(let reason) = outcome else { return !ends }
    editor.saveIsUnsure(reason)
    return true
  }

  /// Whether the file was not meant to be written; then the person is told, and asked where it is their own.
  private func isProtected(
    _ target: DocumentPlace, _ request: inout SaveRequest, _ editor: inout Editor
  ) -> Bool {
    switch WriteProtection(ofFileAt: target.file) {
    case nil: return false
    case .own: editor.saveMetProtection(request)
    case .foreign:
      editor.saveFailed(.failureAbout(Paths.short(target.name), .writeProtectedByOther), request)
    case .disk: editor.saveFailed(.failureAbout(Paths.short(target.name), .readOnlyDisk), request)
    }
    return true
  }

  /// Why nothing can be written there.
  private func reasonAgainst(_ target: DocumentPlace, _ isElsewhere: Bool, _ editor: Editor) -> Phrase? {
    isElsewhere ? (target.isDiagram ? .diagramElsewhere : nil) : editor.file.readOnly
  }

  /// What became of writing a file.
  private enum Writing: Equatable {
    /// It holds the map, durably.
    case done
    /// It holds the map, but a loss of power may undo that.
    case unsure(Phrase)
    /// It is as it was, and the editor knows why.
    case failed
  }

  /// The bytes that a place is to hold.
  private func bytes(of map: JourneyMap, for target: DocumentPlace, _ isElsewhere: Bool) -> [UInt8] {
    switch saved {
    case .diagram where isElsewhere: MapFile.text(of: map)
    case let saved?: saved.text(of: map)
    case nil:
      target.isDiagram
        ? Array(MermaidWriter.write(map, options: .usual).text.utf8) : MapFile.text(of: map)
    }
  }

  /// Writes the map; what went wrong is told to the editor.
  private mutating func write(
    _ request: SaveRequest, to target: DocumentPlace, _ isElsewhere: Bool, of editor: inout Editor
  ) -> Writing {
    var replacing = request.replacing
    if replacing, !isElsewhere, saved?.diagram != nil {
      // What stands around the diagram is somebody else's, and is kept as it is now.
      guard replaceDiagram() else {
        editor.saveFailed(.failureAbout(Paths.short(target.name), .noJourney), request)
        return .failed
      }
      replacing = false
    }
    let bytes = bytes(of: editor.map, for: target, isElsewhere)
    let record = SavedRecord(target.isDiagram ? MapFile.text(of: editor.map) : bytes)
    if !isElsewhere { announce(record, bytes, at: target) }
    do throws(FileError) {
      // What is written over is kept with the file to which it belongs.
      let versions =
        isElsewhere ? StatePlaces(document: try target.statePath()).bestFolder?.versions : recorder.versions
      if replacing { try versions?.keepFile(at: target.file, as: .opened, at: Clock.now) }
      let outcome = try SafeReplacement(of: target.file, copiesIn: versions?.existingPath).write(
        bytes, expecting: expectation(isElsewhere: isElsewhere, replacing: replacing), rights: rightsOfCopies)
      note(editor, record, bytes, at: target, outcome.identity)
      return .done
    } catch {
      switch error {
      case .changedOutside where isElsewhere || saved == nil:
        var request = request
        request.path = target.name
        editor.saveMetFile(request)
      case .changedOutside:
        if lookOnceMore(&editor) { return write(request, to: target, isElsewhere, of: &editor) }
      case .replacedButNotSynced(let identity, _):
        note(editor, record, bytes, at: target, identity)
        return .unsure(.failureAbout(Paths.short(target.file), error.phrase))
      default: editor.saveFailed(.failureAbout(Paths.short(target.file), error.phrase), request)
      }
      return .failed
    }
  }

  /// Notes in the journal what the file is about to hold; of a diagram also the map, which it does not hold wholly.
  private mutating func announce(_ record: SavedRecord, _ bytes: [UInt8], at target: DocumentPlace) {
    if target.isDiagram {
      try? recorder.keepVersion(record.bytes, record.digest, as: .saved)
      if let diagram = SavedDiagram.digest(ofNumber: target, in: bytes) {
        recorder.pair(record.digest, with: diagram)
      }
    }
    recorder.markSaved(as: record.digest)
  }

  /// The file holds this map now.
  private mutating func note(
    _ editor: Editor, _ record: SavedRecord, _ bytes: [UInt8], at target: DocumentPlace,
    _ identity: FileIdentity
  ) {
    if target.isSame(as: place) {
      recorder.shorten(editor.history, settledOn: record.digest)
    } else {
      recorder.drop()
      recorder = SessionRecorder(StatePlaces(document: target.state))
      recorder.begin(with: editor.history, settledOn: record.digest)
    }
    saved = SavedDocument(editor.map, savedAs: bytes, at: target, identity, instead: saved?.diagram)
    place = target
    seen = identity
    outside = nil
    // A version that cannot be kept is no reason to call a save that came about a failure.
    try? recorder.keepVersion(record.bytes, record.digest, as: .saved)
    recorder.stateFolder?.prune(now: Clock.now, keeping: promised.union([record.digest]))
  }

  /// Who may read what the map is written to besides its file: those who may read that. A map that has none yet is for
  /// whom the user's mask lets.
  var rightsOfCopies: FileRights { place.map { FileRights(ofFileAt: $0.file) } ?? .usual }

  private func expectation(isElsewhere: Bool, replacing: Bool) -> SafeReplacement.Expectation {
    if replacing { return .anything }
    guard !isElsewhere, seen != nil, let identity = saved?.identity else { return .absent }
    return .unchanged(identity)
  }
}

/// The map as its own file would hold it, which is what versions and the journal know it by; reading all of a large map
/// for its digest takes longer than writing it, so that is done once.
private struct SavedRecord {
  let bytes: [UInt8]
  let digest: ContentDigest

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    digest = ContentDigest(of: bytes)
  }
}
