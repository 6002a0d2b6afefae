import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// Writes the map and tells whether to go on.
  mutating func save(_ request: SaveRequest, of editor: inout Editor) -> Bool {
    guard let target = request.path.map(Paths.expandingHome) ?? path else { return true }
    let isElsewhere = !Paths.leadToOneFile(target, path)
    if let reason = editor.file.readOnly, !isElsewhere {
      editor.saveFailed(reason, request)
      return true
    }
    let bytes = saved?.text(of: editor.map) ?? MapFile.text(of: editor.map)
    var request = request
    if request.path != nil { request.path = target }
    if let obstacle = prepare(target, isElsewhere: isElsewhere, bytes) {
      editor.saveFailed(obstacle, request)
      return true
    }
    defer { nextLock = nil }
    do throws(FileError) {
      if request.replacing { try? keeper.keepFile(at: target) }
      let outcome = try SafeReplacement(of: target, copiesIn: keeper.versions?.path).write(
        bytes, expecting: expectation(isElsewhere: isElsewhere, replacing: request.replacing))
      note(editor, bytes, at: target, outcome.identity)
    } catch {
      switch error {
      case .changedOutside where isElsewhere || saved == nil: editor.saveMetFile(request)
      case .changedOutside: lookAgain(&editor)
      case .replacedButNotSynced(let identity, _):
        note(editor, bytes, at: target, identity)
        editor.saveFailed(.failureAbout(target, error.phrase))
      default: editor.saveFailed(.failureAbout(target, error.phrase), request)
      }
      return true
    }
    return !editor.saved(request).contains(.quit)
  }

  /// Takes the lock of a file that we do not have yet, and notes in the journal what is about to be written. Tells what
  /// is in the way.
  private mutating func prepare(_ target: String, isElsewhere: Bool, _ bytes: [UInt8]) -> Phrase? {
    if isElsewhere || lock == nil {
      do throws(FileError) {
        switch try DocumentLock.take(for: try RealPath(of: target), fallback: nil) {
        case .taken(let lock): nextLock = consume lock
        case .held(let holder): return .lockedBy(holder.phrase)
        }
      } catch {
        // Where nothing can be locked, nobody is kept out; writing will say whether that folder can be used at all.
      }
    }
    if !isElsewhere { keeper.settle(on: ContentDigest(of: bytes), from: origin) }
    return nil
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
    if let lock = nextLock.take() { self.lock = consume lock }
    saved = SavedMap(editor.map, savedAs: bytes, at: target, identity)
    path = target
    seen = identity
    outside = nil
    recovered = nil
    // A version that cannot be kept is no reason to call a save that came about a failure.
    try? keeper.keep(bytes, digest, as: .saved)
    keeper.versions?.prune(now: Clock.now, keeping: [digest])
  }

  private func expectation(isElsewhere: Bool, replacing: Bool) -> SafeReplacement.Expectation {
    if replacing { return .anything }
    guard !isElsewhere, seen != nil, let identity = saved?.identity else { return .absent }
    return .unchanged(identity)
  }
}
