import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases
import SystemCalls

/// Where a map comes from, and how it is read: a file, standard input, or nothing yet.
enum MapSource {
  /// Reads the file of a place, or standard input for `-`.
  ///
  /// - Throws: `Failure` with one line that says what is wrong and where.
  static func read(_ path: String) throws -> LoadedFile {
    do throws(FileError) {
      return path == "-"
        ? try LoadedFile.read(descriptor: STDIN_FILENO) : try LoadedFile.read(DocumentPlace(path).file)
    } catch {
      throw Failure(path, error.phrase)
    }
  }

  /// Reads the map of a file that was read, with what it shares with the maps beside it.
  ///
  /// - Parameter places: where that is kept when many maps are read.
  static func map(of file: LoadedFile, named path: String, sharing places: SharedPlaces = SharedPlaces())
    throws -> SavedDocument
  {
    let saved = try document(of: file, named: path)
    return try places.defaults(for: path).map(saved.sharing) ?? saved
  }

  /// Reads the map of a file that was read, by itself.
  static func document(of file: LoadedFile, named path: String) throws -> SavedDocument {
    do throws(DocumentError) {
      return try SavedDocument(file, at: DocumentPlace(path))
    } catch {
      if let guess = FileGuess(file.bytes), guess.explains(error) { throw Failure(path, guess.phrase) }
      throw Failure(path, error.phrase, line: error.line)
    }
  }

  /// Reads a map for a command; what a diagram does not say as it stands is told on standard error.
  static func load(_ path: String) throws -> SavedDocument {
    let saved = try map(of: read(path), named: path)
    saved.diagram?.tellFindings()
    return saved
  }

  /// A blank map for a file that is not there yet, if the file could be made there, as the settings have new maps.
  static func blank(for path: String?, in book: Phrasebook, _ settings: Configuration) throws -> JourneyMap {
    guard let path else { return blank(titled: book.plainText(.blankTitle), in: book, settings) }
    let place = DocumentPlace(path)
    do throws(FileError) {
      _ = try SafeReplacement(of: place.file)
    } catch {
      throw Failure(path, error.phrase)
    }
    let title = title(for: path)
    // A diagram begins with nothing that it cannot hold; a text around it is not ours to begin.
    if case .diagram(let kind, _) = place.form {
      if kind == .markdown { throw Failure(path, .noFile) }
      return JourneyMap(title: title)
    }
    // A template that is set begins every map that is named; one that is not there begins none.
    if let name = settings.word(.template),
      let map = try? New.map(from: name, titled: title, settings, in: book)
    {
      return map
    }
    return blank(titled: title, in: book, settings)
  }

  /// A new map is written in the language of the interface until it says otherwise: its file may have a Latin name all
  /// the same.
  private static func blank(
    titled title: String, in book: Phrasebook, _ settings: Configuration
  ) -> JourneyMap {
    var map = JourneyMap(title: title)
    map.language = book.language.rawValue
    map.standard = settings.standardOfNewMaps
    return map
  }

  /// A file's name without folder and endings: `maps/visit.journey.json` is about a “visit”.
  static func title(for path: String) -> String {
    let name = (path.split(separator: "/").last.map(String.init) ?? path).pathAsText
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).first.map(String.init) ?? name
    return stem.isEmpty ? name : stem
  }
}

extension FileGuess {
  /// Whether a file is not read because of what it seems to be.
  fileprivate func explains(_ error: DocumentError) -> Bool {
    switch error {
    case .map(.syntax): true
    default: self == .notebook
    }
  }

  /// What the file seems to be and what reads it.
  fileprivate var phrase: Phrase {
    switch self {
    case .table: .seemsTable
    case .diagram: .seemsDiagram
    case .markdown: .seemsMarkdown
    case .page: .seemsPage
    case .office: .seemsOffice
    case .notebook: .seemsNotebook
    case .text: .seemsText
    }
  }
}
