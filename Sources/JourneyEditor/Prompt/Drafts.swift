import JourneyModel

/// Texts that were typed and left, or looked for: the next line of their kind, in the same place, begins with them.
struct Drafts: Sendable {
  /// A line of quick-add that was left by Esc.
  struct Line: Sendable {
    var text = ""
    var isStage = false
    /// Where the eye was.
    var place = Focus.nothing
  }

  /// The same for a line that asks for a pain, an opportunity, evidence or an action.
  struct Answer: Sendable {
    let purpose: Prompt.Purpose
    let text: String
    let place: Focus
  }

  var line = Line()
  var prompt: Answer?
  /// What was chosen to be handed on last.
  var share = ShareChoices()
  /// What Esc left, the latest last.
  var left: [OpenText] = []
  /// The event log that was read last, as it was named.
  var logPath = ""
  /// The text that was looked for last.
  var search = ""
  /// What holds it, where that is a record of the map and no place of the journey: the search goes on from there.
  var found: MapPart?
}
