import Foundation
import JourneyFile
import JourneyModel
import Testing

/// Files that tests write themselves when they are asked to, by `make record`, and else hold to what they find.
enum Recording {
  /// Whether files are to be written anew.
  static var isOn: Bool { ProcessInfo.processInfo.environment["RIHLA_RECORD"] != nil }

  /// The folder of the whole repository.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardized

  /// Checks that a file holds a text, once that has been written into it if files are to be written anew.
  static func compare(
    _ found: String, with file: URL, at location: SourceLocation = #_sourceLocation
  ) throws {
    if isOn { try found.write(to: file, atomically: true, encoding: .utf8) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(found == expected, "\(file.lastPathComponent):\n\(found)", sourceLocation: location)
  }
}

extension Robot {
  /// The map of that name among `Fixtures/Maps`.
  static func fixture(_ name: String) throws -> JourneyMap {
    let file = Recording.repository.appending(path: "Tests/JourneyEditorTests/Fixtures/Maps")
      .appending(path: name + ".journey.json")
    return try MapFile.read(Array(Data(contentsOf: file))).map
  }
}
