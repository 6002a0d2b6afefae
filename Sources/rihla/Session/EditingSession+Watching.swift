import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// Looks every two seconds whether somebody else has written the file.
  mutating func watch(_ editor: inout Editor) {
    // Who follows another editor sees what it does, saved or not.
    guard !editor.leavesFileAlone else { return }
    let now = ContinuousClock.now
    if let lastLook, now - lastLook < .seconds(2) { return }
    lastLook = now
    lookAgain(&editor)
  }

  /// Looks at the file now.
  mutating func lookAgain(_ editor: inout Editor) {
    guard let place, let saved else { return }
    let look = FileIdentity.look(at: place.file)
    // Where the system does not say, the next look may; nothing is written before the file has been seen.
    guard look != .unknown else { return }
    let identity: FileIdentity? = if case .found(let found) = look { found } else { nil }
    if identity != seen { meet(identity, at: place, instead: saved, &editor) }
  }

  /// Looks at a file that was not what it should be when it was to be written, whether or not that has been seen before.
  ///
  /// - Returns: whether there is nothing to decide, so that it can be tried again.
  mutating func lookOnceMore(_ editor: inout Editor) -> Bool {
    guard let place, let saved else { return false }
    return meet(FileIdentity(ofFileAt: place.file), at: place, instead: saved, &editor)
  }

  @discardableResult
  private mutating func meet(
    _ identity: FileIdentity?, at place: DocumentPlace, instead ours: SavedDocument, _ editor: inout Editor
  ) -> Bool {
    seen = identity
    guard identity != nil else {
      editor.fileDisappeared()
      return true
    }
    do throws(FileError) {
      let file = try LoadedFile.read(place.file)
      do throws(DocumentError) {
        return meet(try SavedDocument(file, at: place, knownAs: ours), instead: ours, &editor)
      } catch {
        editor.fileChanged(.unreadable(.failureAbout(Paths.short(place.name), error.phrase)))
      }
    } catch {
      editor.fileChanged(.unreadable(.failureAbout(Paths.short(place.file), error.phrase)))
    }
    outside = nil
    return false
  }

  private mutating func meet(
    _ theirs: SavedDocument, instead ours: SavedDocument, _ editor: inout Editor
  ) -> Bool {
    if let newer = theirs.newerFormat {
      outside = nil
      editor.fileChanged(.unreadable(.readOnlyNewer(newer)))
      return false
    }
    guard theirs.map == ours.map else {
      outside = theirs
      editor.fileChanged(.rewritten(base: ours.map, theirs: theirs.map))
      return false
    }
    // Touched, or laid out anew: nothing that anybody has to decide about.
    editor.fileIsAsBefore()
    saved = theirs
    outside = nil
    return true
  }

  /// What stands in the file is what the map is compared with from here on.
  mutating func adoptOutside(_ editor: Editor) {
    guard let outside else { return }
    if editor.file.readOnly == nil {
      let bytes = outside.record(of: outside.map)
      let digest = ContentDigest(of: bytes)
      try? recorder.keepVersion(bytes, digest, as: .opened)
      if let diagram = outside.diagram { recorder.pair(digest, with: diagram.digest) }
      recorder.markSaved(as: digest)
    }
    saved = outside
    self.outside = nil
  }
}
