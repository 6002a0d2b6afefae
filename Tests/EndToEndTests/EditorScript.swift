import Foundation
import Testing

/// A small program that stands for somebody's editor, in a folder of a test; and a terminal in which it is used.
struct EditorScript {
  let folder: Folder
  let path: String

  /// Writes an executable script with some lines; `$1` … are its arguments, the last one the file.
  init(_ lines: String, named name: String = "editor", in folder: Folder) throws {
    self.folder = folder
    path = folder(name)
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try folder.write("#!/bin/sh\n" + lines + "\n", to: name)
    guard chmod(path, 0o700) == 0 else { throw Harness.Failure("chmod", errno) }
  }

  /// The small map, its first card's name open, and F4 pressed. Private files go to the folder `run`.
  static func used(
    _ variables: [String: String], in folder: Folder, map: String = EndToEnd.map
  ) async throws -> Terminal {
    let run = folder("run")
    guard mkdir(run, 0o700) == 0 else { throw Harness.Failure("mkdir", errno) }
    var variables = variables
    variables["XDG_RUNTIME_DIR"] = run
    let path = try folder.write(map, to: "map.json")
    let terminal = try await Terminal([path], in: folder, environment: variables)
    try await terminal.shows("Courier call", "Enter open")
    try await terminal.press("F2", "F4")
    return terminal
  }
}
