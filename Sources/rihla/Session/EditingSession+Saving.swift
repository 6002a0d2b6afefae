import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// Writes the map and tells whether to go on.
  mutating func save(_ request: SaveRequest, of editor: inout Editor) -> Bool {
    guard let target = request.path.map(Paths.expandingHome) ?? path else { return true }
    var request = request
    if request.path != nil { request.path = target }
    let isElsewhere = !Paths.leadToOneFile(target, path)
    if let reason = editor.file.readOnly, !isElsewhere {
      editor.saveFailed(reason, request)
      return true
    }
    var newLock: DocumentLock?
    if isElsewhere || lock == nil {
      do throws(FileError) {
        let fallback = isElsewhere ? nil : keeper.places.bestFolder?.path
        switch try DocumentLock.take(for: try RealPath(of: target), fallback: fallback) {
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
    remember(editor)
    guard case .unsure(let reason) = outcome else { return !ends }
    editor.saveIsUnsure(reason)
    return true
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

  /// Writes the map; what went wrong is told to the editor.
  private mutating func write(
    _ request: SaveRequest, to target: String, _ isElsewhere: Bool, of editor: inout Editor
  ) -> Writing {
    let bytes = saved?.text(of: editor.map) ?? MapFile.text(of: editor.map)
    if !isElsewhere { keeper.settle(on: ContentDigest(of: bytes)) }
    do throws(FileError) {
      // What is written over is kept with the file to which it belongs.
      let versions =
        isElsewhere ? StatePlaces(document: try RealPath(of: target)).bestFolder?.versions : keeper.versions
      if request.replacing { try versions?.keepFile(at: target, as: .opened, at: Clock.now) }
      let outcome = try SafeReplacement(of: target, copiesIn: versions?.existingPath).write(
        bytes, expecting: expectation(isElsewhere: isElsewhere, replacing: request.replacing))
      note(editor, bytes, at: target, outcome.identity)
      return .done
    } catch {
      switch error {
      case .changedOutside where isElsewhere || saved == nil:
        var request = request
        request.path = target
        editor.saveMetFile(request)
      case .changedOutside:
        if lookOnceMore(&editor) { return write(request, to: target, isElsewhere, of: &editor) }
      case .replacedButNotSynced(let identity, _):
        note(editor, bytes, at: target, identity)
        return .unsure(.failureAbout(target, error.phrase))
      default: editor.saveFailed(.failureAbout(target, error.phrase), request)
      }
      return .failed
    }
  }

  /// The file holds this map now.
  private mutating func note(
    _ editor: Editor, _ bytes: [UInt8], at target: String, _ identity: FileIdentity
  ) {
    let digest = ContentDigest(of: bytes)
    if Paths.leadToOneFile(target, path) {
      keeper.shorten(editor.history, settledOn: digest)
    } else {
      keeper.drop()
      keeper = Keeper(StatePlaces(document: try? RealPath(of: target)))
      keeper.begin(with: editor.history, settledOn: digest)
    }
    saved = SavedMap(editor.map, savedAs: bytes, at: target, identity)
    path = target
    seen = identity
    outside = nil
    // A version that cannot be kept is no reason to call a save that came about a failure.
    try? keeper.keep(bytes, digest, as: .saved)
    keeper.versions?.prune(now: Clock.now, keeping: promised.union([digest]))
  }

  private func expectation(isElsewhere: Bool, replacing: Bool) -> SafeReplacement.Expectation {
    if replacing { return .anything }
    guard !isElsewhere, seen != nil, let identity = saved?.identity else { return .absent }
    return .unchanged(identity)
  }
}
