public import Phrases

/// Something that the start screen offers to begin with.
public struct StartItem: Hashable, Sendable {
  /// What choosing it does.
  public enum Choice: Hashable, Sendable {
    /// Begins a map without anything in it.
    case blank
    /// Asks for the path of a file.
    case askPath
    /// Opens a file.
    case file(String)
    /// Begins a map from a template of the program's, by its name.
    case template(String)
    /// Begins a map from a template of the person's own, by its file.
    case ownTemplate(String)
    /// Shows a demonstration map, by its name.
    case demonstration(String)
    /// Goes on in another language of the interface.
    case language
    /// Shows the settings.
    case settings
  }

  /// The heading under which it stands.
  public enum Group: String, CaseIterable, Sendable { case begin, recent, templates, demonstrations }

  /// What choosing it does.
  public var choice: Choice
  /// Where it stands.
  public var group: Group
  /// What it is called.
  public var title: Phrase
  /// Where its file is, as people read it; empty where there is none to speak of.
  public var path: String
  /// What is said of it, each on its own: its stages, or its state and figures.
  public var facts: [Phrase]
  /// When it was used last.
  public var time: Phrase?
  /// Whether its file is not there any more.
  public var isMissing: Bool

  /// Something to begin with.
  public init(
    _ choice: Choice, in group: Group, _ title: Phrase, path: String = "", facts: [Phrase] = [],
    time: Phrase? = nil, isMissing: Bool = false
  ) {
    self.choice = choice
    self.group = group
    self.title = title
    self.path = path
    self.facts = facts
    self.time = time
    self.isMissing = isMissing
  }
}

extension StartItem.Group {
  /// What stands above it; nothing above what needs no heading.
  var heading: Phrase? {
    switch self {
    case .begin: nil
    case .recent: .startRecent
    case .templates: .startTemplates
    case .demonstrations: .startDemonstrations
    }
  }
}
