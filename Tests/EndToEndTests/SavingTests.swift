import Foundation
import Testing

extension EndToEnd {
  @Suite struct SavingTests {
    @Test("a link is saved through, and the file keeps its mode")
    func throughLink() async throws {
      let folder = try Folder()
      let real = try folder.write(EndToEnd.map, to: "real.json")
      chmod(real, 0o640)
      try FileManager.default.createSymbolicLink(
        atPath: folder("link.json"), withDestinationPath: "real.json")
      let terminal = try await Terminal(["link.json"], in: folder)
      try await terminal.shows("Product page")
      try await terminal.press("1", "C-s")
      try await terminal.shows("Saved")
      var status = stat()
      #expect(lstat(folder("link.json"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
      #expect(stat(real, &status) == 0 && status.st_mode & 0o7777 == 0o640)
      #expect(folder.text("real.json")?.contains("\"effectiveness\": 1") == true)
      try await terminal.press("C-q")
      try await terminal.ends(with: 0)
    }

    /// A terminal that was asked to save a file which somebody else had changed.
    private func met(_ folder: Folder, _ other: String) async throws -> Terminal {
      try folder.write(EndToEnd.map, to: "map.json")
      let terminal = try await Terminal(["map.json"], in: folder, columns: 140)
      try await terminal.shows("Product page")
      try await terminal.press("1")
      try await terminal.shows("Rated “Product page” 1")
      try folder.write(other, to: "map.json")
      try await terminal.press("C-s")
      try await terminal.shows("The file was changed elsewhere", "O overwrite")
      #expect(folder.text("map.json") == other)
      return terminal
    }

    private let other = EndToEnd.map.replacingOccurrences(of: "Parcel", with: "Somebody else's")

    @Test("a file changed elsewhere is not overwritten without asking")
    func askingFirst() async throws {
      let folder = try Folder()
      let terminal = try await met(folder, other)
      try await terminal.press("Escape")
      try await terminal.shows("Nothing was done", "Enter open")
      #expect(folder.text("map.json") == other)
      try await terminal.press("C-s")
      try await terminal.shows("O overwrite")
      try await terminal.press("O")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json")?.contains("Parcel") == true)
    }

    @Test("or it is saved under another name")
    func otherName() async throws {
      let folder = try Folder()
      let terminal = try await met(folder, other)
      try await terminal.press("b")
      try await terminal.shows("Save as:")
      try await terminal.press("C-u")
      try await terminal.type("mine.json")
      try await terminal.press("Enter")
      try await terminal.shows("Saved mine.json")
      #expect(folder.text("map.json") == other)
      #expect(folder.text("mine.json")?.contains("\"effectiveness\": 1") == true)
    }

    @Test("a save that fails says so and loses nothing")
    func failing() async throws {
      let folder = try Folder()
      try FileManager.default.createDirectory(atPath: folder("sub"), withIntermediateDirectories: false)
      try folder.write(EndToEnd.map, to: "sub/map.json")
      let terminal = try await Terminal(["sub/map.json"], in: folder, columns: 140)
      try await terminal.shows("Product page")
      try await terminal.press("1")
      try await terminal.shows("Rated “Product page” 1")
      try FileManager.default.moveItem(atPath: folder("sub"), toPath: folder("moved"))
      try await terminal.press("C-s")
      try await terminal.shows("there is no such folder", "not yet saved")
      try FileManager.default.moveItem(atPath: folder("moved"), toPath: folder("sub"))
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("sub/map.json")?.contains("\"effectiveness\": 1") == true)
    }
  }
}
