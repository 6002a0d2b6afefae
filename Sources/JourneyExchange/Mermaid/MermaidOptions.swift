/// How a diagram is to be read.
public struct MermaidOptions: Hashable, Sendable {
  /// Whether to refuse what Mermaid refuses, and to mend nothing.
  public var strict = false
  /// The map's name where the diagram has no title.
  public var untitled = ""
  /// The name of the stage for tasks that stand before any section.
  public var unnamedStage = ""

  /// What the first actor of a task is.
  public var actors = Actors.personas
  /// The scale on which the scores count; nil for Mermaid's own, 1…5.
  public var scale: MermaidScale?

  /// What becomes of a task's actors.
  public enum Actors: String, CaseIterable, Hashable, Sendable {
    /// All of them are personas.
    case personas
    /// The first is the owner, the others are personas.
    case owner
  }

  /// The usual: mend what is unambiguous.
  public init() {}
}
