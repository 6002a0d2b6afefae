import Console
import CursesConsole
import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases
import TerminalText

/// A map about to be opened in the editor: read and checked before the terminal is touched.
struct Opening {
  private let map: JourneyMap
  private let path: String?
  private let saved: SavedMap?
  private var readOnly: Phrase?
  private var notice: Phrase?
  private var isUnsaved = false
  private var isFileBehind = false
  /// Whether unsaved work that never had a file is offered: only where no map was named.
  private var resumesUnnamed = false

  /// Reads a file, standard input for `-`, or nothing for nil. A file that is not there begins a blank map.
  init(path: String?, isReadOnly: Bool) throws {
    readOnly = isReadOnly ? .readOnlyAsked : nil
    guard let path, let file = try Self.existingFile(path) else {
      map = try MapSource.blank(for: path)
      self.path = path
      saved = nil
      notice = path.map { .newFile($0) }
      isFileBehind = path != nil
      resumesUnnamed = path == nil
      return
    }
    let saved: SavedMap
    do {
      saved = try MapSource.map(of: file, named: path)
    } catch {
      Self.tellLeftovers(beside: path)
      throw error
    }
    map = saved.map
    self.saved = saved
    self.path = path == "-" ? nil : path
    isUnsaved = path == "-"
    isFileBehind = !saved.repairs.isEmpty
    if let newer = saved.newerFormat { readOnly = .readOnlyNewer(newer) }
    notice = Self.notice(of: saved.repairs) ?? readOnly
  }

  /// Opens a map that travels with the program: in no file yet, and never lost.
  init(_ map: JourneyMap) {
    self.map = map
    path = nil
    saved = nil
    isFileBehind = true
  }

  /// Names whole copies of what a file held that a save was cut short in.
  private static func tellLeftovers(beside path: String) {
    guard let document = try? RealPath(of: path) else { return }
    let copies = StatePlaces(document: document).existing().first?.versions.path
    for copy in Leftovers.sweep(beside: document, copiesIn: copies, isLocked: false).before {
      write(say(.plainFailure(.leftoverFound(copy))), to: STDERR_FILENO)
    }
  }

  private static func existingFile(_ path: String) throws -> LoadedFile? {
    if path == "-" { return try MapSource.read(path) }
    do throws(FileError) {
      return try LoadedFile.read(path)
    } catch {
      if error.isMissingFile { return nil }
      throw Failure(path, error.phrase)
    }
  }

  /// Names what was repaired, the first few one by one.
  private static func notice(of repairs: [Repair]) -> Phrase? {
    let named = repairs.prefix(4).map(\.phrase)
    guard let first = named.first else { return nil }
    let all = named.dropFirst().reduce(first) { .both($0, $1) }
    return .repaired(repairs.count > 4 ? .andMore(all, count: repairs.count - 4) : all)
  }

  /// Runs the editor until it ends.
  func run(_ appearance: Appearance) throws {
    var session = EditingSession(
      path: path, saved: saved, opened: map, resumesUnnamed: resumesUnnamed,
      terminal: TerminalInUse(asked: appearance.bidi))
    let book = try edit(&session, appearance)
    let (farewell, signal) = (session.farewell, session.signal)
    // Its lock is taken away and its journal is safe before the process ends.
    _ = consume session
    if let farewell { write(visible(book.text(farewell)), to: STDERR_FILENO) }
    if let signal { Glibc.exit(128 + signal) }
  }

  /// The screen's life: when this returns, the terminal is as it was. Tells the words that the editor spoke at its end.
  private func edit(_ session: inout EditingSession, _ appearance: Appearance) throws -> Phrasebook {
    do throws(ScreenError) {
      var screen = try CursesScreen(options: appearance.screenOptions(order: session.terminal.order))
      var editor = Editor(
        map,
        file: DocumentFile(
          path: path, readOnly: readOnly, forbidsCopies: saved?.newerFormat != nil),
        look: Look(
          screen.capabilities, shade: appearance.shade,
          phrasebook: appearance.phrasebook(on: screen.capabilities.repertoire),
          ordering: session.terminal.ordering), size: screen.size,
        isUnsaved: isUnsaved, isFileBehind: isFileBehind)
      editor.setTime(Clock.now, today: Clock.today)
      if let notice { editor.say(notice) }
      editor.run(on: &screen) { session.perform($0, for: &$1, on: &$2) }
      return editor.phrasebook
    } catch {
      switch error {
      case .noTerminal: throw Failure(.noTerminal, exitCode: 2)
      case .unusableTerminal(let name): throw Failure(.unusableTerminal(name), exitCode: 2)
      }
    }
  }
}
