import Console
public import Phrases
import TerminalText

// The map handed on to those who have no Rihla: where to is asked, and the name says as what.
extension Editor {
  /// A path for a file beside the map's, of parts that are not empty.
  func pathBesideMap(_ parts: [String], _ ending: String) -> String {
    let path = file.path ?? ""
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return folder + parts.filter { !$0.isEmpty }.joined(separator: "-") + ending
  }

  /// What the map's file is called without its endings; before it has one, what it would be.
  var proposedStem: String {
    let name = proposedPath.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).first ?? ""
    return stem.isEmpty ? look.phrasebook.plainText(.exportFileName) : String(stem)
  }

  /// It was written. Its whole path is said, and handed to the clipboard of the terminal.
  ///
  /// - Parameter rest: what the format has no place for.
  public mutating func exported(to path: String, rest: [Phrase]) {
    let wasWorkedOn = endExport()
    effects.append(.copy(path))
    let said = look.say(.exported(path))
    let width = look.typesetter.width(of: said + look.say(.exportPathCopied))
    guard !wasWorkedOn, rest.count > 1 || width + 6 > size.columns || !said.contains(path) else {
      say(.exported(path), .done)
      notice?.details = [.exportPathCopied] + rest
      return
    }
    let lines = rest.map { Sheet.Line(text: "  " + look.say($0)) }
    show(
      Sheet(
        Differences(), .exported(path), hints: .hintsDifferences,
        [Sheet.Line(text: path, role: .heading), Sheet.Line(text: look.say(.exportPathCopied))]
          + (rest.count > 1 ? [Sheet.Line(text: look.say(.exportLosses), role: .warning)] : []) + lines))
  }

  /// A browser makes the file meanwhile; keys work on.
  public mutating func exportTakesTime() {
    safety.isExporting = true
    say(.exportPrinting)
  }

  /// Ends what `exportTakesTime` said, and tells whether it did: nothing opens then over what is written meanwhile.
  private mutating func endExport() -> Bool {
    defer { safety.isExporting = false }
    return safety.isExporting
  }

  /// The map was not exported; the name is asked for again.
  public mutating func exportFailed(_ path: String, _ reason: Phrase) {
    if endExport() { return say(.notExported(reason), .warning) }
    var prompt = Prompt(.exportPath, text: path)
    prompt.trouble = .notExported(reason)
    open(prompt)
  }

  /// The map was not exported, because a file of that name is there already.
  public mutating func exportMetFile(_ path: String) {
    if endExport() { return say(.notExported(.nameIsTaken), .warning) }
    open(Question.exportThere(path))
  }
}
