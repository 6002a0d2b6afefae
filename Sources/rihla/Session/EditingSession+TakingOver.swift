import Glibc
import JourneyEditor
import JourneyFile
import Phrases

// Another session of the same person has the map: one that hangs on a line that broke, or was stopped and forgotten.
extension EditingSession {
  /// Tells who has the file and how that session is, and offers to take it over where it is one's own.
  mutating func tellLocked(by holder: LockHolder?, of document: RealPath, _ editor: inout Editor) {
    let isOwn = holder?.isOwnSession(on: document, fallback: recorder.places.bestFolder?.path) ?? false
    self.holder = isOwn ? holder?.process : nil
    let isShown = self.holder.map { FollowSocket.isThere($0, showing: document) } ?? false
    editor.offerLocked(by: holder.phrase, process: holder?.processPhrase, isOwn: isOwn, isShown: isShown)
  }

  /// Takes the file over: asks the other session to keep its work and end, and ends it where it does not answer. What was
  /// typed there is in its journal, and is offered as after a crash.
  ///
  /// - Returns: whether to go on here, because that could not be done.
  mutating func takeOver(_ editor: inout Editor) -> Bool {
    guard let document = recorder.places.document, place != nil else { return true }
    let folder = recorder.places.bestFolder?.path
    var lock = LockLook(of: document, folder)
    if let asked = lock.holder, asked.isOwnSession(on: document, fallback: folder) {
      asked.ask()
      lock.waitForEnd(within: .seconds(2))
      if lock.isHeld, lock.holder == asked, asked.isOwnSession(on: document, fallback: folder) {
        asked.end()
        lock.waitForEnd(within: .seconds(1))
      }
    }
    guard !lock.isHeld else {
      tellLocked(by: lock.holder, of: document, &editor)
      return true
    }
    next = reopened(&editor)
    return next == nil
  }

  /// The map opened anew: the other may have saved since it was read. Nil where that cannot be done, which is said.
  func reopened(_ editor: inout Editor) -> Opening? {
    guard let name = place?.name else { return nil }
    let choice = StartItem.Choice.file(name.hasPrefix("~/") ? "./" + name : name)
    do {
      var opening = try Opening(
        choice, isReadOnly: false, configuration: configuration, in: editor.phrasebook)
      if editor.isFollowing { opening.focus = editor.focus }
      return opening
    } catch let failure as Failure {
      editor.say(failure.reasonFirst, .warning)
    } catch {
      editor.say(.editFailed, .warning)
    }
    return nil
  }
}

/// Whether somebody has the lock of a document, and who.
struct LockLook {
  private let document: RealPath
  private let folder: String?
  private(set) var isHeld = false
  private(set) var holder: LockHolder?

  init(of document: RealPath, _ folder: String?) {
    (self.document, self.folder) = (document, folder)
    look()
  }

  mutating func look() {
    (isHeld, holder) = (false, nil)
    do throws(FileError) {
      switch try DocumentLock.take(for: document, fallback: folder) {
      // Given back at once: whoever opens the map takes it.
      case .taken: break
      case .held(let holder): (isHeld, self.holder) = (true, holder)
      }
    } catch {
      // Where nothing can be locked, nobody has a lock.
    }
  }

  mutating func waitForEnd(within limit: Duration) {
    let deadline = ContinuousClock.now + limit
    look()
    while isHeld, ContinuousClock.now < deadline {
      usleep(20_000)
      look()
    }
  }
}
