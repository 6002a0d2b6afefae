import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// Looks every two seconds whether somebody else has written the file.
  mutating func watch(_ editor: inout Editor) {
    let now = ContinuousClock.now
    if let lastLook, now - lastLook < .seconds(2) { return }
    lastLook = now
    lookAgain(&editor)
  }

  /// Looks at the file now.
  mutating func lookAgain(_ editor: inout Editor) {
    guard let path, let saved else { return }
    let identity = FileIdentity(ofFileAt: path)
    guard identity != seen else { return }
    seen = identity
    guard identity != nil else { return editor.fileDisappeared() }
    do throws(FileError) {
      let file = try LoadedFile.read(path)
      do throws(MapFileError) {
        meet(try SavedMap(file, at: path), instead: saved, &editor)
      } catch {
        editor.fileChanged(.unreadable(.failureAbout(path, error.phrase)))
      }
    } catch {
      editor.fileChanged(.unreadable(.failureAbout(path, error.phrase)))
    }
  }

  private mutating func meet(_ theirs: SavedMap, instead ours: SavedMap, _ editor: inout Editor) {
    if let newer = theirs.newerFormat {
      editor.fileChanged(.unreadable(.readOnlyNewer(newer)))
    } else if theirs.map == ours.map {
      // Touched, or laid out anew: nothing that anybody has to decide about.
      self.saved = theirs
      if outside != nil { editor.fileIsAsBefore() }
      outside = nil
    } else {
      outside = theirs
      editor.fileChanged(.rewritten(base: ours.map, theirs: theirs.map))
    }
  }

  /// What stands in the file is what the map is compared with from here on.
  mutating func adoptOutside() {
    guard let outside else { return }
    let bytes = outside.text(of: outside.map)
    let digest = ContentDigest(of: bytes)
    try? keeper.keep(bytes, digest, as: .opened)
    keeper.settle(on: digest, from: origin)
    saved = outside
    self.outside = nil
  }
}
