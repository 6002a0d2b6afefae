import Foundation
import Testing

// One session after another, and two at once.

extension Terminal {
  /// The program with a map in a folder, its board on the screen.
  static func opened(
    _ arguments: [String] = ["map.json"], in folder: Folder, columns: Int = 100, rows: Int = 24,
    environment: [String: String] = [:], at location: SourceLocation = #_sourceLocation
  ) async throws -> Terminal {
    let terminal = try await Terminal(
      arguments, in: folder, columns: columns, rows: rows, environment: environment)
    try await terminal.shows("Courier call", "Enter open", at: location)
    return terminal
  }

  /// The program without a file, a blank map chosen on its start screen.
  static func blank(
    in folder: Folder, at location: SourceLocation = #_sourceLocation
  ) async throws -> Terminal {
    let terminal = try await Terminal([], in: folder, columns: 100)
    try await terminal.shows("New blank map", at: location)
    try await terminal.press("Enter")
    try await terminal.shows("An empty map", at: location)
    return terminal
  }

  /// The program in a folder, which asks something before the board can be used.
  static func asked(
    _ texts: String..., in folder: Folder, arguments: [String] = ["map.json"],
    at location: SourceLocation = #_sourceLocation
  ) async throws -> Terminal {
    let terminal = try await Terminal(arguments, in: folder, columns: 100)
    try await terminal.wait(for: "“\(texts.joined(separator: "”, “"))”", at: location) { screen in
      texts.allSatisfy { screen.contains($0) }
    }
    return terminal
  }

  /// Rates the focused touchpoint and waits until that is on the screen.
  func rate(_ rating: Int, at location: SourceLocation = #_sourceLocation) async throws {
    try await press("\(rating)")
    try await shows("Rated “Product page” \(rating)", at: location)
  }

  /// Ends the program as nothing can that it could prepare for.
  func crash(at location: SourceLocation = #_sourceLocation) async throws {
    try signal(SIGKILL)
    try await shows("END 137", at: location)
  }

  /// Leaves what is open, and waits for the board: what follows an Esc at once would be taken for Alt.
  func back(at location: SourceLocation = #_sourceLocation) async throws {
    try await press("Escape")
    try await shows("Enter open", at: location)
  }

  /// Quits with nothing to ask about.
  func quit(at location: SourceLocation = #_sourceLocation) async throws {
    try await press("C-q")
    try await ends(with: 0, at: location)
  }

  /// Chooses an action in the palette by its words.
  func choose(_ words: String) async throws {
    try await press("C-p")
    try await type(words)
    try await press("Enter")
  }
}

extension Folder {
  /// The paths below the state folder, from it on, whose names end so; journals for instance.
  func kept(_ ending: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: self("state/rihla"))?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(ending) }.sorted()
  }

  /// Runs a line of a shell in the folder, as somebody else might meanwhile.
  func shell(_ line: String) async throws {
    _ = try await Command.tool("sh", "-c", "cd '\(path)' && \(line)", in: self)
  }

  /// Waits until something is so in the folder.
  func wait(
    for what: String, at location: SourceLocation = #_sourceLocation, until isSo: () -> Bool
  ) async throws {
    let deadline = ContinuousClock.now + Terminal.limit
    while !isSo() {
      guard ContinuousClock.now < deadline else {
        Issue.record("There never was \(what)", sourceLocation: location)
        throw Harness.Failure("waited in vain")
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }
}

extension EndToEnd {
  /// The small map with some words replaced by others.
  static func map(_ changes: [String: String]) -> String {
    changes.reduce(map) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
  }
}
