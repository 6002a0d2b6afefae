import Phrases

extension ExternalEditorError {
  /// What went wrong, for a person.
  var phrase: Phrase {
    switch self {
    case .notSet: .noEditorSet
    case .openQuote(let variable): .editorOpenQuote(variable)
    case .notFound(let program): .editorNotFound(program)
    case .notStarted(let program, let code): .editorNotStarted(program, Int(code))
    case .failed(let program, let status): .editorFailed(program, Int(status))
    case .killed(let program, let signal): .editorKilled(program, Int(signal))
    case .noFile(let code): .noFileForEditor(Int(code))
    case .notRead(let program): .notReadFromEditor(program)
    case .tooLong(let program, let limit): .tooLongFromEditor(program, limit)
    case .notUTF8(let program): .notUTF8FromEditor(program)
    }
  }
}
