/// How a diagram is to be read.
public struct MermaidOptions: Hashable, Sendable {
  /// Whether to refuse what Mermaid refuses, and to mend nothing.
  public var strict = false
  /// The map's name where the diagram has no title.
  public var untitled = ""
  /// The name of the stage for tasks that stand before any section.
  public var unnamedStage = ""

  /// The usual: mend what is unambiguous.
  public init() {}
}
