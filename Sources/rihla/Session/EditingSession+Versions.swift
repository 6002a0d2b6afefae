import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// The versions that have been kept of the file, newest first.
  var earlierVersions: [EarlierVersion] { (recorder.versions?.list() ?? []).map(\.described) }

  /// Reads a version and hands it to the editor.
  func show(_ version: EarlierVersion, for use: VersionUse, in editor: inout Editor) {
    guard let store = recorder.versions,
      let kept = store.list().first(where: { $0.described.id == version.id })
    else { return editor.say(.versionUnreadable(.versionDamaged), .warning) }
    do throws(VersionError) {
      let bytes = try store.bytes(of: kept)
      do throws(MapFileError) {
        editor.show(try SavedMap(keptAs: bytes).map, of: version, for: use)
      } catch {
        editor.say(.versionUnreadable(error.phrase), .warning)
      }
    } catch {
      editor.say(.versionUnreadable(error.phrase), .warning)
    }
  }

  /// Reads another map and shows it beside the one that is being edited.
  func readForComparison(_ path: String, _ editor: inout Editor) {
    do {
      editor.compare(with: try MapSource.map(of: MapSource.read(path), named: path).map, named: path)
    } catch let failure as Failure {
      editor.say(failure.phrase, .warning)
    } catch {
      editor.say(.editFailed, .warning)
    }
  }

  /// Keeps the map as it is now under a name, and says so.
  func keepCheckpoint(_ name: String, telling: Phrase, unlessKept: [String], of editor: inout Editor) {
    if checkpoint(named: unlessKept) != nil { return editor.say(telling, .done) }
    let bytes = MapFile.text(of: editor.map)
    do throws(FileError) {
      try recorder.keepVersion(bytes, ContentDigest(of: bytes), as: .checkpoint(name))
      editor.say(telling, .done)
    } catch {
      editor.say(.notSaved(error.phrase), .warning)
    }
  }
}

extension Version {
  /// The version as people are told of it.
  var described: EarlierVersion {
    EarlierVersion(
      id: "\(time)-\(digest.hex)", time: Clock.fullText(time), reason: reason.phrase, size: Int(size))
  }
}
