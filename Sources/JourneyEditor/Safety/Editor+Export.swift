public import Phrases

// The map handed on to those who have no Rihla: where to is asked, and the name says as what.
extension Editor {
  /// Asks where the map is to be exported to; a page beside it is offered.
  mutating func askExportPath() {
    open(Prompt(.exportPath, text: pathBesideMap([proposedStem], ".html")))
  }

  /// A path for a file beside the map's, of parts that are not empty.
  func pathBesideMap(_ parts: [String], _ ending: String) -> String {
    let path = file.path ?? ""
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return folder + parts.filter { !$0.isEmpty }.joined(separator: "-") + ending
  }

  /// What the map's file is called without its endings; before it has one, what it would be.
  private var proposedStem: String {
    let name = proposedPath.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).first ?? ""
    return stem.isEmpty ? look.phrasebook.plainText(.exportFileName) : String(stem)
  }

  /// The map was exported.
  ///
  /// - Parameter rest: what the format has no place for.
  public mutating func exported(to path: String, rest: [Phrase]) {
    guard rest.count > 1 else {
      say(.exported(path), .done)
      notice?.details = rest
      return
    }
    let lines = rest.map { Sheet.Line(text: "  " + look.say($0)) }
    show(
      Sheet(
        Differences(), .exported(path), hints: .hintsDifferences,
        [Sheet.Line(text: look.say(.exportLosses), role: .warning)] + lines))
  }

  /// The map was not exported; the name is asked for again.
  public mutating func exportFailed(_ path: String, _ reason: Phrase) {
    var prompt = Prompt(.exportPath, text: path)
    prompt.trouble = .notExported(reason)
    open(prompt)
  }

  /// The map was not exported, because a file of that name is there already.
  public mutating func exportMetFile(_ path: String) { open(Question.exportThere(path)) }
}
