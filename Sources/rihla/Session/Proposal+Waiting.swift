import JourneyFile
import JourneyModel
import Phrases

extension Proposal {
  /// Keeps changes of the map of a file for a person to decide about, in the editor.
  ///
  /// - Returns: The name under which they wait.
  /// - Throws: `Failure` with one line that says what is wrong.
  static func wait(
    _ proposed: JourneyMap, insteadOf base: JourneyMap, in file: String, because reason: String,
    from author: String
  ) throws(Failure) -> String {
    guard let document = DocumentPlace(file).state, let folder = StatePlaces(document: document).bestFolder
    else { throw Failure(file, .proposalNoFolder) }
    let name: String?
    do throws(FileError) {
      try folder.remember(document)
      name = try keep(
        proposed, insteadOf: base, reason: reason, author: author, at: Int(Clock.now), in: folder)
    } catch {
      throw Failure(file, error.phrase)
    }
    guard let name else { throw Failure(file, .proposalsWait(Double(most))) }
    return name
  }
}
