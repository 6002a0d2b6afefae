import Foundation

/// Writes the accessors of the phrases anew from the English phrasebook: `make phrases`, in the folder of the package.
@main struct PhraseAccessors {
  /// The phrasebook, from the folder of the package.
  static let book = "Resources/Locales/en.phrases"
  /// Where accessors are that are written by hand; those in folders below are not.
  static let sources = "Sources/Phrases"
  /// Where the accessors are written to.
  static let output = "Sources/Phrases/Generated/Phrase+Generated.swift"

  static func main() throws {
    let file = try accessors(ofPackage: URL(filePath: FileManager.default.currentDirectoryPath))
    for problem in file.problems { print("\(book):\(problem.line): error: \(problem.text)") }
    guard file.problems.isEmpty else { exit(1) }
    // What is not different stays, so that nothing is built anew for it.
    if (try? String(contentsOf: URL(filePath: output), encoding: .utf8)) != file.source {
      try file.source.write(to: URL(filePath: output), atomically: true, encoding: .utf8)
    }
  }

  /// The accessors as they should be.
  static func accessors(ofPackage folder: URL) throws -> AccessorFile {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: sources), includingPropertiesForKeys: nil)
    return try AccessorFile(
      book: String(contentsOf: folder.appending(path: book), encoding: .utf8),
      handwritten: files.filter { $0.pathExtension == "swift" }
        .map { try String(contentsOf: $0, encoding: .utf8) })
  }
}
