import Foundation
import Testing

extension EndToEnd {
  @Suite struct CommandLineTests {
    private static let diagram = """
      journey
        title Ordering a parcel
        section Order
          Product page: 4: Customer
          Checkout form: 2: Customer, Web team
        section Delivery
          Courier call: 7: Customer

      """

    @Test("a Mermaid diagram is imported, shown and opened")
    func importing() async throws {
      let folder = try Folder()
      let source = try folder.write(Self.diagram, to: "order.mmd")
      let imported = try await Command.rihla("import", source, "-o", folder("order.json"), in: folder)
      #expect(imported.status == 0)
      #expect(imported.errors.contains("order.mmd:7: score 7"), "\(imported.errors)")
      try await EndToEnd.expectCanonical(folder("order.json"), in: folder)
      let shown = try await Command.rihla("show", folder("order.json"), in: folder)
      #expect(shown.status == 0 && shown.errors.isEmpty)
      for part in ["Ordering a parcel", "1 Order", "2 Delivery", "low 2", "Checkout form", "Courier call"] {
        #expect(shown.text.contains(part), "\(shown.text)")
      }
      let terminal = try await Terminal([folder("order.json")], in: folder)
      try await terminal.shows("Ordering a parcel", "Checkout form")
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    @Test("an import does not write over a file unless told to")
    func noOverwriting() async throws {
      let folder = try Folder()
      let source = try folder.write(Self.diagram, to: "order.mmd")
      try folder.write("precious", to: "order.json")
      let refused = try await Command.rihla("import", source, "-o", folder("order.json"), in: folder)
      #expect(refused.status == 3 && refused.errors.contains("--force"))
      #expect(folder.text("order.json") == "precious")
      let forced = try await Command.rihla(
        "import", "--force", source, "-o", folder("order.json"), in: folder)
      #expect(forced.status == 0 && folder.text("order.json")?.hasPrefix("{") == true)
    }

    @Test("what is no diagram is refused with its place")
    func noDiagram() async throws {
      let folder = try Folder()
      let source = try folder.write("graph TD\n  A --> B\n", to: "flow.mmd")
      let result = try await Command.rihla("import", source, in: folder)
      #expect(result.status == 3 && result.output.isEmpty && result.errorLines.count == 1)
      #expect(
        result.errors.hasPrefix("rihla: \(source)") && result.errors.contains("1:1: found"),
        "\(result.errors)")
    }

    @Test("standard input and standard output take the place of files")
    func streams() async throws {
      let folder = try Folder()
      let source = try folder.write(Self.diagram, to: "order.mmd")
      let imported = try await Command.rihla("import", "-", in: folder, input: source)
      #expect(imported.status == 0)
      let map = try folder.write(imported.output, to: "piped.json")
      let shown = try await Command.rihla("show", "-", in: folder, input: map)
      #expect(shown.status == 0 && shown.text.contains("Checkout form"))
    }

    @Test("the schema is the one in Resources")
    func schema() async throws {
      let folder = try Folder()
      let result = try await Command.rihla("schema", in: folder)
      let file = FileManager.default.contents(
        atPath: Harness.package + "/Resources/Schema/rihla-1.schema.json")
      #expect(result.status == 0 && result.output == file)
      #expect(try JSONSerialization.jsonObject(with: result.output) is [String: Any])
    }

    @Test("the keys are listed as text and as a Markdown table")
    func keys() async throws {
      let folder = try Folder()
      let (text, markdown) = (
        try await Command.rihla("keys", in: folder), try await Command.rihla("keys", "--markdown", in: folder)
      )
      #expect(text.status == 0 && text.text.contains("Ctrl-S") && text.text.contains("Alt-Right"))
      let lines = markdown.text.split(separator: "\n")
      #expect(markdown.status == 0 && lines.first == "| Keys | What they do |")
      #expect(lines.count > 40)
    }

    @Test("help and version", arguments: [["--help"], ["help"], ["import", "--help"], ["--version"]])
    func help(_ arguments: [String]) async throws {
      let folder = try Folder()
      let result = try await Command.run(Harness.rihla, arguments, in: folder)
      #expect(result.status == 0 && result.errors.isEmpty && !result.output.isEmpty)
      #expect(!result.output.contains(0x1b))
    }

    @Test(
      "wrong usage is exit code 2, said on standard error",
      arguments: [
        ["--nonsense"], ["import"], ["demo", "--theme", "purple"], ["show"], ["a.json", "b.json"],
        ["demo", "nosuch"],
      ])
    func usage(_ arguments: [String]) async throws {
      let folder = try Folder()
      let result = try await Command.run(Harness.rihla, arguments, in: folder)
      #expect(result.status == 2 && result.output.isEmpty && !result.errors.isEmpty)
    }

    @Test("output into a pipe or a file has no escapes", arguments: ["show", "schema", "keys", "import"])
    func noEscapes(_ command: String) async throws {
      let folder = try Folder()
      let hostile = EndToEnd.map.replacingOccurrences(of: "Parcel", with: "\\u001b]0;owned\\u0007")
      let map = try folder.write(hostile, to: "map.json")
      let diagram = try folder.write("journey\n  title \u{1B}[31mowned\u{7}\n  Task: 3: Me\n", to: "x.mmd")
      let arguments = ["show": ["show", map], "import": ["import", diagram]][command] ?? [command]
      let result = try await Command.run(Harness.rihla, arguments, in: folder)
      #expect(result.status == 0 && !result.output.isEmpty)
      #expect(!result.output.contains { $0 == 0x1b || $0 == 7 })
      #expect(!result.errors.utf8.contains(0x1b))
    }
  }
}
