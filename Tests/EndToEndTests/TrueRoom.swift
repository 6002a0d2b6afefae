import Foundation
import Testing

/// A room with the program that belongs to it.
struct TrueRoom {
  let folder: Folder

  /// - Parameter notes: how many letters the notes of the first touchpoint have.
  init(notes: Int = 0) throws {
    folder = try Folder()
    let text = String(repeating: "n", count: notes)
    let map = EndToEnd.map([
      "\"name\": \"Product page\"": "\"name\": \"Product page\", \"notes\": \"\(text)\""
    ])
    try folder.write(map, to: "map.json")
  }

  /// The editor with the room open on this computer, its code on the screen.
  func open(columns: Int = 80, rows: Int = 24) async throws -> Terminal {
    let terminal = try await Terminal(["map.json"], in: folder, columns: columns, rows: rows)
    try await terminal.shows("Courier call")
    try await terminal.press("Q")
    try await terminal.shows("127.0.0.1")
    try await terminal.press("Enter")
    try await terminal.shows("http://127.0.0.1:")
    return terminal
  }

  /// The address on a screen.
  func link(on screen: String) -> String {
    guard let start = screen.range(of: "http://") else { return "" }
    return String(screen[start.lowerBound...].prefix { !$0.isWhitespace })
  }

  /// The page as a phone has it, in English.
  func page(of link: String) async throws -> String {
    let program = """
      import sys, urllib.request
      sys.stdout.buffer.write(urllib.request.urlopen(sys.argv[1] + "/en/", timeout=20).read())
      """
    return String(decoding: try await Command.tool("python3", "-c", program, link, in: folder), as: UTF8.self)
  }

  /// The process that shows the map of an editor.
  func page(ofEditor editor: pid_t) throws -> pid_t? {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }.first { process in
      let stat = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
      return stat.contains("(rihla-page) ")
        && stat.components(separatedBy: ") ").last?.hasPrefix("S \(editor) ") ?? false
    }
  }
}
