import Foundation
import Testing

extension EndToEnd {
  /// `-` in the place of a file, command by command.
  @Suite struct StreamTests {
    /// What a command gets and must give. `MAP`, `OTHER` and `TABLE` stand for files; standard input is `input`.
    struct Case: CustomTestStringConvertible, Sendable {
      let arguments: String
      var input = "MAP"
      var status: Int32 = 0
      /// What standard output must hold.
      var says = ""
      var complains = ""

      var testDescription: String { arguments }
    }

    static let cases: [Case] = [
      Case(arguments: "show -", says: "Checkout form"), Case(arguments: "pains -", says: "Checkout form"),
      Case(arguments: "stats -", says: "Touchpoints"), Case(arguments: "inventory -", says: "Courier call"),
      Case(arguments: "actions -"), Case(arguments: "check -", says: "No findings"),
      Case(arguments: "check - --max-low 0", status: 1, says: "-: "),
      Case(arguments: "minutes -", says: "Parcel"),
      Case(arguments: "minutes MAP --since -", input: "OTHER", says: "Parcel"),
      Case(arguments: "minutes - --since -", status: 2, complains: "only once"),
      Case(arguments: "diff - MAP", input: "OTHER", status: 1, says: "Checkout form"),
      Case(arguments: "diff OTHER -", status: 1, says: "Checkout form"),
      Case(arguments: "diff - -", status: 2, complains: "only once"),
      Case(arguments: "merge MAP - OTHER", says: "\"effectiveness\": 5"),
      Case(arguments: "merge - MAP OTHER -o -", says: "\"effectiveness\": 5"),
      Case(arguments: "merge MAP MAP - -o -", input: "OTHER", says: "\"effectiveness\": 5"),
      Case(arguments: "merge - - MAP", status: 2, complains: "only once"),
      Case(arguments: "evidence - TABLE", says: "\"csat\""),
      Case(arguments: "evidence MAP - --dry-run", input: "TABLE", says: "+ Product page"),
      Case(arguments: "evidence - -", status: 2, complains: "only once"),
      Case(arguments: "import -", input: "DIAGRAM", says: "\"format\": \"rihla/1\""),
      Case(arguments: "import - -o -", input: "DIAGRAM", says: "\"format\": \"rihla/1\""),
      Case(arguments: "import --from csv -", input: "LIST", says: "\"name\": \"First call\""),
      Case(arguments: "import LIST -o -", says: "\"name\": \"First call\""),
      Case(arguments: "show -", input: "DIAGRAM", says: "Task"),
      Case(arguments: "check -", input: "MARKDOWN", says: "No findings"),
      Case(arguments: "export - --to json", input: "MARKDOWN", says: "\"name\": \"Task\""),
      Case(arguments: "diff - MARKDOWN", input: "MARKDOWN"),
      Case(arguments: "diff - MARKDOWN", input: "CHANGED", status: 1, says: "Task"),
      Case(arguments: "evidence - TABLE", input: "DIAGRAM", status: 3, complains: "-: "),
      Case(arguments: "show -", input: "TABLE", status: 3, complains: "looks like a table"),
      Case(arguments: "new -", says: "\"title\": \"A journey map\""),
      Case(arguments: "textconv -", says: "## Checkout form"),
      Case(arguments: "migrate -", says: "\"format\": \"rihla/1\""),
      Case(arguments: "migrate MAP -o -", says: "\"format\": \"rihla/1\""),
      Case(arguments: "recover -", status: 2, complains: "no file"),
      Case(arguments: "versions -", status: 2, complains: "no file"),
      Case(arguments: "forget -", status: 2, complains: "no file"),
      Case(arguments: "git-setup -", status: 2, complains: "no file"),
    ]

    @Test("- is standard input or standard output", arguments: cases)
    func dash(_ this: Case) async throws {
      let folder = try Folder()
      let files = [
        "MAP": try folder.write(EndToEnd.map, to: "map.json"),
        "OTHER": try folder.write(
          EndToEnd.map.replacingOccurrences(of: "\"effectiveness\": 4", with: "\"effectiveness\": 5")
            .replacingOccurrences(of: "Web team", with: "Shop team"), to: "other.json"),
        "TABLE": try folder.write("touchpoint,measure,value\nProduct page,csat,40\n", to: "table.csv"),
        "DIAGRAM": try folder.write("journey\n  title T\n  Task: 3: Me\n", to: "diagram.mmd"),
        "MARKDOWN": try folder.write("# R\n\n```mermaid\njourney\n  Task: 3: Me\n```\n", to: "readme.md"),
        "CHANGED": try folder.write("# R\n\n```mermaid\njourney\n  Task: 5: Me\n```\n", to: "changed.md"),
        "LIST": try folder.write("Name\nFirst call\n", to: "list.csv"),
      ]
      let arguments = this.arguments.split(separator: " ").map { files[String($0)] ?? String($0) }
      let result = try await Command.run(
        Harness.rihla, arguments, in: folder, input: files[this.input] ?? "/dev/null")
      #expect(result.status == this.status, "\(result.errors)")
      #expect(this.says.isEmpty || result.text.contains(this.says), "\(result.text)\(result.errors)")
      #expect(this.complains.isEmpty || result.errors.contains(this.complains), "\(result.errors)")
      #expect(this.status < 2 || result.output.isEmpty && result.errorLines.count == 1)
      #expect(folder.text("map.json") == EndToEnd.map, "no file is written")
    }
  }
}
