/// What the editor asks the program around it to do: data, performed by whoever owns the file and the terminal.
public enum Effect: Hashable, Sendable {
  /// Write the map; the outcome comes back by `Editor.saved` or `Editor.saveFailed`.
  case save(SaveRequest)
  /// Write the unsaved map to a safe place besides the file, then end if that was asked for and could be done.
  case keepAside(thenQuit: Bool)
  /// Let the person write a text in the editor of their own choice; the outcome comes back by
  /// `Editor.writtenOutside` or `Editor.writingOutsideFailed`.
  case openEditor(text: String)
  /// Hand a text to the clipboard of the terminal.
  case copy(String)
  /// Stop the process, as Ctrl-Z does in a shell, until it is continued.
  case suspend
  /// Draw everything anew.
  case redraw
  /// End.
  case quit
  /// End because a signal asked for it.
  case end(signal: Int32)
}

/// How a map is to be written.
public struct SaveRequest: Hashable, Sendable {
  /// Where; nil: to the file it came from.
  public var path: String?
  /// Whether to replace a file that somebody else changed, or that is there already.
  public var replacing: Bool
  /// Whether to end once it is written.
  public var thenQuit: Bool
}
