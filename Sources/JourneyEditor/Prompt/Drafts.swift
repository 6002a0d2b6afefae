import JourneyModel

/// Texts that were typed and left, or looked for: the next line of their kind begins with them.
struct Drafts: Sendable {
  /// A line of quick-add that was left by Esc.
  struct Line: Sendable {
    var text = ""
    var isStage = false
  }

  var line = Line()
  /// The same for a line that asks for a pain, an opportunity, evidence or an action.
  var prompt: (purpose: Prompt.Purpose, text: String)?
  /// What Esc left, the latest last.
  var left: [OpenText] = []
  /// The text that was looked for last.
  var search = ""
}
