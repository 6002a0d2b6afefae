import Foundation
import Testing

// What the program sends besides its pictures.

extension Terminal {
  /// Lets tmux take what programs put on the clipboard.
  func takeClipboard() async throws { try await tmux("set-option", "-s", "set-clipboard", "on") }

  /// The newest text of tmux's clipboard, nil where it holds none.
  func clipboard() async throws -> String? { try? await tmux("show-buffer") }

  /// Waits until the clipboard holds a text.
  func clipboardHolds(_ text: String, at location: SourceLocation = #_sourceLocation) async throws {
    let deadline = ContinuousClock.now + Self.limit
    while try await clipboard() != text {
      guard ContinuousClock.now < deadline else {
        let found = try await clipboard() ?? "nothing"
        Issue.record("the clipboard holds \(found.debugDescription)", sourceLocation: location)
        throw Harness.Failure("waited in vain")
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Writes every byte that the program sends from now on to a file in the folder.
  func record(to name: String) async throws {
    try await tmux("pipe-pane", "-o", "exec cat > '\(folder(name))'")
  }

  /// Ends the recording and returns it.
  func recorded(_ name: String) async throws -> [UInt8] {
    try await tmux("pipe-pane")
    return Array(folder.bytes(name) ?? Data())
  }

}
