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

extension FileRights {
  /// Those of the file that a person named as the source of what is written: as usual for standard input.
  init(of source: String) {
    self = source == "-" ? .usual : FileRights(ofFileAt: DocumentPlace(source).file)
  }
}
