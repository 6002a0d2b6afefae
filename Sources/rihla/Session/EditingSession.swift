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
    case .quit: return false
    case .end(let signal):
      self.signal = signal
      return false
    case .keepAside: keepAside(editor)
    case .save(let request):
      return save(request, of: &editor)
    }
    return true
  }

  private mutating func save(_ request: SaveRequest, of editor: inout Editor) -> Bool {
    guard let target = request.path ?? path else { return true }
    // A map that came from the file saves the bytes that the file holds; elsewhere it is a new file.
    let isElsewhere = request.path != nil && request.path != path
    let bytes = saved?.text(of: editor.map) ?? MapFile.text(of: editor.map)
    do throws(FileError) {
      let outcome = try SafeReplacement(of: target).write(
        bytes, expecting: expectation(isElsewhere: isElsewhere, replacing: request.replacing))
      saved = SavedMap(editor.map, savedAs: bytes, at: target, outcome)
      path = target
    } catch {
      switch error {
      case .changedOutside where isElsewhere: editor.saveMetFile(request)
      case .changedOutside: editor.saveMetChange(request)
      default: editor.saveFailed(.failureAbout(target, error.phrase))
      }
      return true
    }
    return !editor.saved(request).contains(.quit)
  }

  private func expectation(isElsewhere: Bool, replacing: Bool) -> SafeReplacement.Expectation {
    if replacing { return .anything }
    guard !isElsewhere, let identity = saved?.identity else { return .absent }
    return .unchanged(identity)
  }

  /// Keeps the unsaved map in the state folder, so that ending without saving loses nothing.
  private mutating func keepAside(_ editor: Editor) {
    let name = (path ?? "map").split(separator: "/").last.map(String.init) ?? "map"
    guard let folder = StateFolder.path(making: "kept") else { return }
    let target = "\(folder)/\(time(nil))-\(name)"
    do throws(FileError) {
      _ = try SafeReplacement(of: target).write(MapFile.text(of: editor.map), expecting: .anything)
      farewell = .keptAside(target)
    } catch {
      farewell = .failureAbout(target, error.phrase)
    }
  }
}
