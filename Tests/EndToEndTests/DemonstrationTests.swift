import Foundation
import Testing

extension EndToEnd {
  @Suite struct DemonstrationTests {
    private func names(_ folder: Folder) async throws -> [String] {
      let list = try await Command.rihla("demo", "--list", in: folder)
      #expect(list.status == 0)
      return list.text.split(separator: "\n").map(String.init)
    }

    @Test("every demonstration map is what jq prints, and opens")
    func demonstrations() async throws {
      let folder = try Folder()
      let names = try await names(folder)
      #expect(names.count >= 6)
      for name in names {
        let printed = try await Command.rihla("demo", "--print", name, in: folder)
        #expect(printed.status == 0 && printed.errors.isEmpty)
        let path = try folder.write(printed.output, to: name + ".json")
        try await EndToEnd.expectCanonical(path, in: folder)
        let terminal = try await Terminal(["demo", name], in: folder)
        try await terminal.shows("not yet saved", "Enter")
        try await terminal.leave()
      }
    }

    @Test("a saved demonstration map validates", .enabled(if: Validator.isThere, "needs Python's jsonschema"))
    func validation() async throws {
      let folder = try Folder()
      for name in try await names(folder) {
        let printed = try await Command.rihla("demo", "--print", name, in: folder)
        try folder.write(printed.output, to: name + ".json")
      }
      #expect(try await Validator.complaints(about: folder) == "")
    }
  }
}

/// Python's JSON Schema validator.
enum Validator {
  static let isThere: Bool = {
    guard let python = Harness.tool("python3") else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", "import jsonschema"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// What is wrong with the maps in a folder by our schema, a line each.
  static func complaints(about folder: Folder) async throws -> String {
    let schema = try await Command.rihla("schema", in: folder)
    try folder.write(schema.output, to: "schema")
    let script = """
      import glob, json, sys, jsonschema
      validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1] + "/schema")))
      for path in sorted(glob.glob(sys.argv[1] + "/*.json")):
          for error in validator.iter_errors(json.load(open(path))):
              print(path, list(error.absolute_path), error.message)
      """
    return String(
      decoding: try await Command.tool("python3", "-c", script, folder.path, in: folder), as: UTF8.self)
  }
}
