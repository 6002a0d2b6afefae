import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// What must be found out before the first key: who else has the file, and what an earlier session left behind. The
  /// first picture is on the screen by then.
  mutating func begin(_ editor: inout Editor) {
    guard editor.file.readOnly == nil else { return }
    // Before anything is kept of it under its new name.
    if place?.form == .map, saved != nil, let former = recorder.places.followMove() {
      editor.say(.movedHere(Paths.short(former)))
    }
    if let document = recorder.places.document {
      guard takeLock(of: document, &editor) else { return }
      sweep(&editor)
      goOnWithRoom(&editor)
    } else if !resumesUnnamed {
      return
    }
    let folders = recorder.places.existing()
    guard folders.contains(where: { !$0.journals.isEmpty }) else { return }
    let digest = digestOfFile
    let twin = digest == nil ? nil : writtenMap(in: folders)
    let works =
      if let twin {
        FoundWorks(in: folders, map: twin, digest: ContentDigest(of: MapFile.text(of: twin)))
      } else {
        FoundWorks(in: folders, map: digest == nil ? nil : saved?.map, digest: digest)
      }
    found = works.unsaved
    promised = Set(found.map(\.anchor))
    if let history = works.history, found.isEmpty {
      // What the diagram does not hold cannot be undone to any more.
      if twin == nil || twin == saved?.map { resume(history, &editor) } else { setAside(history) }
    }
    if works.isHistoryStale { editor.say(.historyDropped) }
    if let path = works.damaged { editor.say(.journalDamaged(Paths.short(path)), .warning) }
    offerNext(&editor)
  }

  /// Takes the lock of a file that is there; tells whether it is ours.
  private mutating func takeLock(of document: RealPath, _ editor: inout Editor) -> Bool {
    guard saved != nil else { return true }
    do throws(FileError) {
      switch try DocumentLock.take(for: document, fallback: recorder.places.bestFolder?.path)
      {
      case .taken(let lock):
        if case .notRegular? = lock.obstacle {
          editor.say(.lockNameTaken(SiblingNames.lock(of: document)), .warning)
        } else if !lock.isBeside {
          editor.say(.lockBesideFailed)
        }
        self.lock = consume lock
      case .held(let holder):
        tellLocked(by: holder, of: document, &editor)
        return false
      }
    } catch {
      editor.say(.lockFailed(error.phrase), .warning)
    }
    return true
  }

  private func sweep(_ editor: inout Editor) {
    guard let document = place.flatMap({ try? RealPath(of: $0.file) }) else { return }
    let copies = recorder.places.existing().first?.versions.path
    // Of a text with several diagrams, ours is the lock of one.
    let isLocked = lock != nil && document == recorder.places.document
    let leftovers = Leftovers.sweep(beside: document, copiesIn: copies, isLocked: isLocked)
    for copy in leftovers.before where (try? Leftovers.resolve(copy, of: document)) != true {
      editor.say(.leftoverFound(Paths.short(copy)), .warning)
    }
  }

  /// The digest of what the file held when it was read; nil where there is none, or it has changed since.
  private var digestOfFile: ContentDigest? {
    guard let place, let saved, let file = try? LoadedFile.read(place.file), file.identity == saved.identity
    else { return nil }
    if saved.diagram != nil { return ContentDigest(of: saved.record(of: saved.map)) }
    return ContentDigest(of: file.bytes)
  }

  /// The map that an earlier session wrote as the diagram that stands there.
  private func writtenMap(in folders: [DocumentFolder]) -> JourneyMap? {
    guard let diagram = saved?.diagram else { return nil }
    return folders.lazy.compactMap { DiagramTwins(in: $0).map(of: diagram.digest) }.first
  }

  /// Goes on with a journal whose work is saved, so that undo goes on where it was.
  private mutating func resume(_ work: FoundWork, _ editor: inout Editor) {
    guard adoptJournal(of: work) else { return }
    editor.takeUp(work.session.history, work.session.waitingTexts)
    editor.resume(work.session.session)
  }

  private mutating func adoptJournal(of work: FoundWork) -> Bool {
    // Another session may have gone on with it since, and ended.
    guard let orphan = try? Journal.open(work.journal), orphan.contents.validLength == work.length,
      let journal = try? orphan.resume()
    else { return false }
    recorder.adopt(journal, in: work.folder)
    return true
  }

  /// Offers the unsaved work that is next, if there is any.
  private func offerNext(_ editor: inout Editor) {
    guard let work = found.first, let unsaved = work.session.unsaved else { return }
    editor.offer(
      RecoveryOffer(
        count: unsaved.count, from: Clock.text(unsaved.from), to: Clock.text(unsaved.to), last: unsaved.last,
        map: work.session.map, history: work.session.history, openText: work.session.openText,
        waitingTexts: work.session.waitingTexts, session: work.session.session,
        room: work.session.room, unreadable: work.tornLength))
  }

  /// Does with unsaved work what was decided, and offers the next.
  mutating func settleRecovery(_ answer: RecoveryAnswer, _ editor: inout Editor) {
    guard let work = found.first else { return }
    switch answer {
    case .recovered: recover(work, &editor)
    case .copied(let target): copy(work, to: target, &editor)
    case .discarded:
      setAside(work)
      found.removeFirst()
      offerNext(&editor)
    case .later:
      found.removeFirst()
      offerNext(&editor)
    }
  }

  private mutating func recover(_ work: FoundWork, _ editor: inout Editor) {
    found = []
    if let diagram = saved?.diagram {
      // The session goes on from the map that was written, which may hold more than the diagram.
      let base = work.base?.map ?? work.ground
      let known = (try? diagram.known(as: base)) ?? diagram
      saved = .diagram(known.holding(base, isOutdated: work.base != nil))
      if work.base != nil { (seen, lastLook) = (nil, nil) }
    } else if let base = work.base {
      // The file is not what the journal knew: what it holds now is met as a change outside.
      seen = nil
      saved = .map(base)
      lastLook = nil
    }
    if work.session.isIncomplete {
      setAside(work)
      editor.recoverAsStep(on: origin.map)
      editor.say(.historyIncomplete, .warning)
    } else if !adoptJournal(of: work) {
      // Another session was quicker: it goes on with that journal, and we begin another.
      editor.recoverAsStep(on: origin.map)
    }
    // The journal that goes on takes that it was counted.
    editor.count(recovered: work.session.room)
  }

  private mutating func copy(_ work: FoundWork, to target: String, _ editor: inout Editor) {
    do throws(FileError) {
      _ = try SafeReplacement(of: target).write(
        MapFile.text(of: work.session.map), expecting: .absent, rights: rightsOfCopies)
    } catch {
      offerNext(&editor)
      return editor.say(.notSaved(.failureAbout(Paths.short(target), error.phrase)), .warning)
    }
    // A half-written text is in no map, so what holds it stays.
    if work.session.openText?.text.isEmpty ?? true, work.session.waitingTexts.isEmpty,
      work.session.room?.answers.isEmpty ?? true
    {
      setAside(work)
    }
    found.removeFirst()
    editor.say(.recoveredCopy(Paths.short(target)), .done)
    offerNext(&editor)
  }

  private func setAside(_ work: FoundWork) {
    guard let orphan = try? Journal.open(work.journal) else { return }
    _ = try? orphan.setAside()
  }
}
