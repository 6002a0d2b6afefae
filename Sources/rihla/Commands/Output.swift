import ArgumentParser
import Glibc
import JourneyFile
import Phrases

/// Where a command writes a map: a file that is not written over unless that is asked for, else standard output.
struct Output: ParsableArguments {
  @Option(name: [.short, .long], help: ArgumentHelp(.cliOutput))
  var output: String?
  @Flag(help: ArgumentHelp(.cliForce))
  var force = false

  /// Writes the text of a map; tells the file's path, nil for standard output.
  ///
  /// - Throws: `Failure` with one line that says what is wrong.
  @discardableResult
  func deliver(_ text: [UInt8]) throws -> String? {
    guard let output, output != "-" else {
      write(harmless(json: text), to: STDOUT_FILENO)
      return nil
    }
    do throws(FileError) {
      _ = try SafeReplacement(of: output).write(text, expecting: force ? .anything : .absent)
    } catch {
      if case .changedOutside = error { throw Failure(output, .alreadyExists) }
      throw Failure(output, error.phrase)
    }
    return output
  }
}
