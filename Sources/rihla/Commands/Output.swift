import ArgumentParser
import Glibc
import JourneyFile
import Phrases

/// Where a command writes a map, or what it makes of one: a file that is not written over unless that is asked for, else standard output.
struct Output: ParsableArguments {
  @Option(name: [.short, .long], help: ArgumentHelp(.cliOutput), completion: .file())
  var output: String?
  @Flag(help: ArgumentHelp(.cliForce))
  var force = false

  /// Refuses to write what is no text to a terminal.
  func refuseTerminal() throws {
    if output == nil || output == "-", isatty(STDOUT_FILENO) == 1 {
      throw Failure(.workbookOnTerminal, exitCode: 2)
    }
  }

  /// Writes a text, by default that of a map; tells the file's path, nil for standard output.
  ///
  /// - Parameter isJSON: Whether it is JSON, which can be made harmless to a terminal without changing what it says;
  ///   other texts must be so by themselves.
  /// - Parameter rights: Who may read and write a file that is made anew.
  /// - Throws: `Failure` with one line that says what is wrong.
  @discardableResult
  func deliver(_ text: [UInt8], isJSON: Bool = true, rights: FileRights = .usual) throws -> String? {
    guard let output, output != "-" else {
      write(isJSON ? harmless(json: text) : text, to: STDOUT_FILENO)
      return nil
    }
    do throws(FileError) {
      _ = try SafeReplacement(of: output).write(text, expecting: force ? .anything : .absent, rights: rights)
    } catch {
      if case .changedOutside = error { throw Failure(output, .alreadyExists) }
      throw Failure(output, error.phrase)
    }
    return output
  }
}

extension Output {
  /// How much is written at once, in bytes.
  private static var portion: Int { 1 << 16 }

  /// Writes what comes piece by piece: to standard output as it comes, to a file as a whole. Pieces end with whole
  /// characters.
  func deliver(isJSON: Bool = false, rights: FileRights, _ pieces: JSONPieces) throws {
    let goesOut = output == nil || output == "-"
    var waiting: [UInt8] = []
    pieces { piece in
      waiting += piece
      guard goesOut, waiting.count >= Self.portion else { return }
      write(isJSON ? harmless(json: waiting) : waiting, to: STDOUT_FILENO)
      waiting.removeAll(keepingCapacity: true)
    }
    try deliver(waiting, isJSON: isJSON, rights: rights)
  }
}

extension FileRights {
  /// Those of the file that a person named as the source of what is written: as usual for standard input.
  init(of source: String) {
    self = source == "-" ? .usual : FileRights(ofFileAt: DocumentPlace(source).file)
  }
}
