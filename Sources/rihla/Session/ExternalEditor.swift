import CursesConsole
import Glibc
import JourneyEditor
import JourneyFile

/// The editor that the person has chosen: `$VISUAL`, else `$EDITOR`, given a text in a private file.
///
/// No shell is run and nothing of the text becomes part of a command: the words of the variable are the program and its
/// arguments, and the last argument is the file's name, which is ours.
enum ExternalEditor {
  /// The longest text that is read back, in bytes: what a field takes.
  static let mostBytes = 200_000

  /// Lets a text be written, and gives the outcome to the editor on the screen.
  static func write(_ text: String, for editor: inout Editor, on screen: inout CursesScreen) {
    do throws(ExternalEditorError) {
      editor.writtenOutside(try written(text, on: &screen))
    } catch {
      editor.writingOutsideFailed(error.phrase)
    }
  }

  private static func written(
    _ text: String, on screen: inout CursesScreen
  ) throws(ExternalEditorError) -> String {
    let words = try command()
    let program = words[0]
    // In a notice there is room for a name, hardly for a path.
    let name = program.split(separator: "/").last.map(String.init) ?? program
    // Editors want a line to have its end.
    let file = try PrivateTextFile.holding(text.isEmpty ? "" : text + "\n")
    let path = file.path
    switch screen.lendToProgram({ ForegroundProgram.run(words + [path]) }) {
    case .exited(status: 0): break
    case .exited(let status): throw .failed(name, status: status)
    case .killed(let signal): throw .killed(name, signal: signal)
    case .notStarted(code: ENOENT): throw .notFound(program)
    case .notStarted(let code): throw .notStarted(program, code: code)
    }
    return try content(of: file, from: name)
  }

  /// The program and its arguments.
  private static func command() throws(ExternalEditorError) -> [String] {
    for variable in ["VISUAL", "EDITOR"] {
      guard let value = Environment.value(of: variable) else { continue }
      guard let command = CommandWords(value) else { throw .openQuote(variable: variable) }
      if !command.words.isEmpty { return command.words }
    }
    throw .notSet
  }

  /// What the file holds now, without the line end at its end.
  private static func content(
    of file: borrowing PrivateTextFile, from program: String
  ) throws(ExternalEditorError) -> String {
    var bytes: [UInt8]
    do throws(FileError) {
      bytes = try LoadedFile.read(file.path, limit: mostBytes + 1).bytes
    } catch {
      if case .tooLarge = error { throw .tooLong(program, limit: mostBytes) }
      throw .notRead(program)
    }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    guard bytes.count <= mostBytes else { throw .tooLong(program, limit: mostBytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(program) }
    return text
  }
}

/// Why the person's editor gave no text.
enum ExternalEditorError: Error, Hashable {
  /// Neither variable names one.
  case notSet
  /// A variable's value cannot be parted into words.
  case openQuote(variable: String)
  /// There is no such program.
  case notFound(String)
  /// The system refused to start it.
  case notStarted(String, code: Int32)
  /// It ended with a status that is not 0.
  case failed(String, status: Int32)
  /// A signal ended it.
  case killed(String, signal: Int32)
  /// The private file could not be made.
  case noFile(code: Int32)
  /// The file is gone, or is no file any more.
  case notRead(String)
  /// More bytes came back than a field takes.
  case tooLong(String, limit: Int)
  /// What came back is not text.
  case notUTF8(String)
}
