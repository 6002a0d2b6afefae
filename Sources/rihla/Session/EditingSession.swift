import CursesConsole
import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases

/// An editor at work on a file: performs what the editor asks for.
struct EditingSession {
  private var path: String?
  /// What the file holds, nil for a map that was never saved.
  private var saved: SavedMap?
  /// What is to be said when the terminal is a shell again.
  private(set) var farewell: Phrase?
  /// The signal that ended the session.
  private(set) var signal: Int32?

  init(path: String?, saved: SavedMap?) {
    self.path = path
    self.saved = saved
  }

  /// Does what the editor asks and tells whether to go on.
  mutating func perform(_ effect: Effect, for editor: inout Editor, on screen: inout CursesScreen) -> Bool {
    switch effect {
    case .redraw: screen.redraw()
    case .openEditor(let text): ExternalEditor.write(text, for: &editor, on: &screen)
    case .copy(let text): screen.copyToClipboard(text)
    case .suspend: screen.suspend()
    case .quit: return false
    case .end(let signal):
      self.signal = signal
      return false
    case .keepAside(let thenQuit):
      if let failure = keepAside(editor) { editor.saveFailed(failure) } else if thenQuit { return false }
    case .save(let request):
      return save(request, of: &editor)
    }
    return true
  }

  private mutating func save(_ request: SaveRequest, of editor: inout Editor) -> Bool {
    guard let target = request.path.map(expandingHome) ?? path else { return true }
    let isElsewhere = !isSameFile(target, path)
    if let reason = editor.file.readOnly, !isElsewhere {
      editor.saveFailed(reason, request)
      return true
    }
    let bytes = saved?.text(of: editor.map) ?? MapFile.text(of: editor.map)
    var request = request
    if request.path != nil { request.path = target }
    do throws(FileError) {
      let outcome = try SafeReplacement(of: target).write(
        bytes, expecting: expectation(isElsewhere: isElsewhere, replacing: request.replacing))
      note(editor.map, bytes, at: target, outcome.identity)
    } catch {
      switch error {
      case .changedOutside where isElsewhere: editor.saveMetFile(request)
      case .changedOutside: editor.saveMetChange(request)
      case .replacedButNotSynced(let identity, _):
        note(editor.map, bytes, at: target, identity)
        editor.saveFailed(.failureAbout(target, error.phrase))
      default: editor.saveFailed(.failureAbout(target, error.phrase), request)
      }
      return true
    }
    return !editor.saved(request).contains(.quit)
  }

  /// The file holds this map now.
  private mutating func note(_ map: JourneyMap, _ bytes: [UInt8], at target: String, _ identity: FileIdentity)
  {
    saved = SavedMap(map, savedAs: bytes, at: target, identity)
    path = target
  }

  private func expectation(isElsewhere: Bool, replacing: Bool) -> SafeReplacement.Expectation {
    if replacing { return .anything }
    guard !isElsewhere, let identity = saved?.identity else { return .absent }
    return .unchanged(identity)
  }

  /// Whether two paths lead to one file, however they are spelt.
  private func isSameFile(_ one: String, _ other: String?) -> Bool {
    guard let other else { return false }
    if one == other { return true }
    guard let one = try? RealPath(of: one), let other = try? RealPath(of: other) else { return false }
    return one.text == other.text
  }

  private func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  /// Keeps the unsaved map in the state folder, so that ending without saving loses nothing; tells what went wrong.
  private mutating func keepAside(_ editor: Editor) -> Phrase? {
    let name = (path ?? "map").split(separator: "/").last.map { String($0.suffix(60)) } ?? "map"
    guard let folder = StateFolder.path(making: "kept") else {
      farewell = .noStateFolder
      return .noStateFolder
    }
    let target = "\(folder)/\(time(nil))-\(name)"
    do throws(FileError) {
      _ = try SafeReplacement(of: target).write(MapFile.text(of: editor.map), expecting: .anything)
      farewell = .keptAside(target)
      return nil
    } catch {
      farewell = .failureAbout(target, error.phrase)
      return farewell
    }
  }
}
