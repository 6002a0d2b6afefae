import Foundation
import Testing

extension EndToEnd {
  /// Reports over many maps, and which of their rows are wanted.
  @Suite struct ManyMapsTests {
    /// A folder with two maps, one of them below, and what is no map.
    private func scene() throws -> Folder {
      let folder = try Folder()
      let files = FileManager.default
      for name in ["maps/deep", "maps/.hidden", "maps/old", "empty"] {
        try files.createDirectory(atPath: folder(name), withIntermediateDirectories: true)
      }
      try folder.write(EndToEnd.map, to: "maps/a.journey.json")
      let other = EndToEnd.map.replacingOccurrences(of: "Parcel", with: "طرد")
      try folder.write(other, to: "maps/deep/b.json")
      for name in ["maps/.hidden/c.journey.json", "maps/old/d.journey.json"] {
        try folder.write(EndToEnd.map, to: name)
      }
      try folder.write("old/\n*.tmp\n", to: "maps/.gitignore")
      try folder.write("{\"name\": \"no map\"}", to: "maps/package.json")
      try folder.write("```mermaid\njourney\n  Call: 2: Me\n```\n", to: "maps/README.md")
      return folder
    }

    @Test("a folder stands for the maps in it, without what is hidden or ignored; each row tells its map")
    func folder() async throws {
      let folder = try scene()
      let csv = try await Command.rihla("inventory", folder("maps"), "--format", "csv", in: folder)
      #expect(csv.status == 0 && csv.errors.isEmpty, "\(csv.errors)")
      let lines = csv.text.split(separator: "\n")
      #expect(lines[0].hasPrefix("map,file,stage,id,name,") && lines.count == 7)
      #expect(lines.contains { $0.hasPrefix("طرد,\(folder("maps/deep/b.json")),Order,ta,Product page") })
      let with = try await Command.rihla(
        "inventory", folder("maps"), "--diagrams", "--columns", "map,name", "--format", "csv", in: folder)
      #expect(with.text.contains(",Call\n"), "\(with.text)")
    }

    @Test(
      "every report takes many, in every format",
      arguments: [
        "pains", "stats", "inventory", "actions", "opportunities",
      ], ReportTests.formats)
    func everyReport(_ report: String, _ format: String) async throws {
      let folder = try scene()
      let result = try await Command.rihla(report, folder("maps"), "--format", format, in: folder)
      #expect(result.status == 0 && result.errors.isEmpty && !result.output.isEmpty, "\(result.errors)")
      if format == "json" {
        let file = try folder.write(result.output, to: "report.json")
        try await EndToEnd.expectCanonical(file, in: folder)
      }
    }

    @Test("what cannot be read is told in one line, the rest goes on, and the exit code is 3")
    func failures() async throws {
      let folder = try scene()
      try folder.write("{\"format\": \"rihla/1\",", to: "maps/broken.journey.json")
      let result = try await Command.rihla(
        "stats", folder("maps"), folder("empty"), folder("none.json"), "--format", "csv", in: folder)
      #expect(result.status == 3 && result.errorLines.count == 3, "\(result.errors)")
      #expect(result.text.split(separator: "\n").count == 3)
    }

    @Test("folders whose links lead in a circle come to an end")
    func circles() async throws {
      let folder = try scene()
      try FileManager.default.createSymbolicLink(
        atPath: folder("maps/deep/up"), withDestinationPath: folder("maps"))
      let result = try await Command.rihla("stats", folder("maps"), "--format", "csv", in: folder)
      #expect(result.status == 0 && result.text.split(separator: "\n").count == 3)
    }

    @Test("a map or folder that is named twice counts once; a link that leads nowhere or in a circle is told")
    func twice() async throws {
      let folder = try scene()
      let twice = try await Command.rihla(
        "stats", folder("maps"), folder("maps/a.journey.json"), folder("maps/deep/../deep"), folder("maps"),
        "--format", "csv", in: folder)
      #expect(twice.status == 0 && twice.errors.isEmpty, "\(twice.errors)")
      #expect(twice.text.split(separator: "\n").count == 3, "\(twice.text)")
      for (name, target) in [("x", "y"), ("y", "x"), ("z", "none")] {
        try FileManager.default.createSymbolicLink(
          atPath: folder("maps/\(name).journey.json"), withDestinationPath: "\(target).journey.json")
      }
      let links = try await Command.rihla("stats", folder("maps"), "--format", "csv", in: folder)
      #expect(links.status == 3 && links.errorLines.count == 3, "\(links.errors)")
      #expect(links.text.split(separator: "\n").count == 3)
    }

    @Test(
      "a filter that is not understood is wrong usage, told with its place",
      arguments: [
        ("low colour:red", "character 5"), ("(low", "character 1"), ("rating:x", "character 1"),
      ])
    func misread(_ line: String, _ place: String) async throws {
      let folder = try scene()
      let result = try await Command.rihla("pains", folder("maps"), "--where", line, in: folder)
      #expect(result.status == 2 && result.output.isEmpty && result.errorLines.count == 1)
      #expect(result.errors.contains(place), "\(result.errors)")
    }

    @Test("rows of one map are narrowed, chosen and counted, too")
    func oneMap() async throws {
      let folder = try scene()
      let path = folder("maps/a.journey.json")
      let low = try await Command.rihla(
        "inventory", path, "--where", "-unrated", "--sort", "-rating", "--columns", "name,rating",
        "--format", "csv", in: folder)
      #expect(low.text == "name,rating\nProduct page,4\nCheckout form,2\n", "\(low.text)")
      let groups = try await Command.rihla(
        "stats", path, "--group-by", "stage", "--format", "csv", in: folder)
      #expect(
        groups.text
          == "stage,count,touchpoints,mean,low,critical\nOrder,2,2,3,1,0\nDelivery,1,1,,0,0\n",
        "\(groups.text)")
      let unknown = try await Command.rihla("pains", path, "--columns", "colour", in: folder)
      #expect(unknown.status == 2 && unknown.errors.contains("colour"))
      let figures = try await Command.rihla("stats", path, "--where", "low", "--format", "json", in: folder)
      #expect(figures.text.contains("\"touchpoints\": 1,"))
    }

    @Test("check takes folders, and every file it names")
    func check() async throws {
      let folder = try scene()
      let result = try await Command.rihla("check", folder("maps"), "--max-low", "0", in: folder)
      #expect(result.status == 1 && result.text.contains("b.json"), "\(result.text)")
      let empty = try await Command.rihla("check", folder("empty"), in: folder)
      #expect(empty.status == 3 && empty.errorLines.count == 1)
    }
  }
}
