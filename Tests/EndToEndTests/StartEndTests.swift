import Foundation
import Testing

extension EndToEnd {
  /// Beginning without a file: the start screen, what it remembers, and maps begun from templates.
  @Suite struct StartTests {
    @Test("from a template: chosen, added to, saved, and the first row of recent maps next time")
    func template() async throws {
      let folder = try Folder()
      var terminal = try await Terminal([], in: folder, columns: 100, rows: 40)
      try await terminal.shows("New blank map", "Templates", "AIDA", "Demonstrations")
      try await terminal.type("lifecycle")
      try await terminal.hides("AIDA")
      try await terminal.press("Enter")
      try await terminal.shows("Consideration", "Five keys: ")
      try await terminal.press("a")
      try await terminal.type("Sees an ad =2")
      try await terminal.press("Enter")
      try await terminal.shows("Added “Sees an ad”")
      try await terminal.back()
      try await terminal.press("C-s")
      try await terminal.type("life.json")
      try await terminal.press("Enter")
      try await terminal.shows("Saved life.json")
      try await terminal.quit()
      try await expectCanonical(folder("life.json"), in: folder)
      terminal = try await Terminal([], in: folder, columns: 100, rows: 40)
      try await terminal.shows("Recent maps", "life", "1 touchpoint", "1 low", "today")
      try await terminal.press("Down", "Down", "Down", "Down", "Enter")
      let screen = try await terminal.shows("Sees an ad", "Enter open")
      #expect(!screen.contains("Five keys"))
      try await terminal.quit()
    }

    @Test("a file that is not there any more is marked; forgetting takes a map off the list, or all of them")
    func forgetting() async throws {
      let folder = try Folder()
      try folder.write(map, to: "map.json")
      var terminal = try await Terminal.opened(in: folder)
      try await terminal.quit()
      let recent = try #require(folder.text("state/rihla/recent"))
      #expect(recent.contains("Parcel") && recent.contains("map.json"))
      unlink(folder("map.json"))
      terminal = try await Terminal([], in: folder, columns: 100)
      try await terminal.shows("Parcel", "not there any more")
      try await terminal.press("Escape")
      try await terminal.ends(with: 0)
      _ = try await Command.rihla("forget", folder("map.json"), in: folder)
      #expect(folder.text("state/rihla/recent")?.contains("Parcel") == false)
      try folder.write(map, to: "map.json")
      terminal = try await Terminal.opened(in: folder)
      try await terminal.quit()
      #expect(folder.text("state/rihla/recent")?.contains("Parcel") == true)
      let forget = try await Command.rihla("forget", in: folder)
      #expect(forget.status == 0 && folder.text("state/rihla/recent") == "")
    }

    @Test("a map begun in the shell from the template of experience asks its six questions first")
    func questions() async throws {
      let folder = try Folder()
      _ = try await Command.rihla("new", "--template", "experience", folder("visit.json"), in: folder)
      let terminal = try await Terminal([folder("visit.json")], in: folder, columns: 100, rows: 40)
      try await terminal.press("a")
      try await terminal.type("Pays")
      try await terminal.press("Enter")
      try await terminal.shows("Added “Pays”")
      try await terminal.back()
      try await terminal.press("Enter")
      try await terminal.shows("Inventory ──", "▸ Channel", "Relationship ──", "Effectiveness ──")
      try await terminal.back()
      try await terminal.leave()
    }

    @Test("a path that leads to no map is said, and can be mended")
    func path() async throws {
      let folder = try Folder()
      try folder.write(map, to: "map.json")
      try folder.write("no map", to: "bad.json")
      let terminal = try await Terminal([], in: folder, columns: 100)
      try await terminal.shows("Open a file")
      try await terminal.press("Down", "Enter")
      try await terminal.shows("File to open")
      try await terminal.type("bad.json")
      try await terminal.press("Enter")
      try await terminal.shows("bad.json", "this is no map")
      try await terminal.press("C-u")
      try await terminal.type("map.json")
      try await terminal.press("Enter")
      try await terminal.shows("Courier call", "Enter open")
      try await terminal.quit()
    }

    @Test("a new file from a template, in a language, and never over another")
    func new() async throws {
      let folder = try Folder()
      let made = try await Command.rihla(
        "new", folder("visit.journey.json"), "--template", "aida", "--language", "ar", in: folder)
      #expect(made.status == 0, "\(made.errors)")
      let text = try #require(folder.text("visit.journey.json"))
      #expect(
        text.contains("الوعي") && text.contains(#""language": "ar""#) && text.contains(#""title": "visit""#))
      let again = try await Command.rihla("new", folder("visit.journey.json"), "--title", "T", in: folder)
      #expect(again.status == 3 && folder.text("visit.journey.json") == text)
      let forced = try await Command.rihla(
        "new", folder("visit.journey.json"), "--title", "T", "--force", in: folder)
      #expect(forced.status == 0 && folder.text("visit.journey.json")?.contains(#""title": "T""#) == true)
      let unknown = try await Command.rihla("new", folder("x.json"), "--template", "none", in: folder)
      #expect(unknown.status == 2 && folder.text("x.json") == nil)
    }

    @Test("one's own templates are listed, offered, and begun with under other identifiers")
    func own() async throws {
      let folder = try Folder()
      let templates = URL(fileURLWithPath: folder("config/rihla/templates"))
      try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
      try folder.write(map, to: "config/rihla/templates/parcel.journey.json")
      try folder.write("{", to: "config/rihla/templates/broken.journey.json")
      let list = try await Command.rihla("templates", in: folder)
      #expect(list.status == 0 && list.text.contains("parcel") && list.text.contains("Order · Delivery"))
      #expect(list.text.contains("aida") && list.errors.contains("broken"))
      let json = try await Command.rihla("templates", "--format", "json", in: folder)
      let names = try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]]
      #expect(names?.count == 10)
      _ = try await Command.rihla("new", folder("a.json"), "--template", "parcel", in: folder)
      let text = try #require(folder.text("a.json"))
      #expect(text.contains("Checkout form") && text.contains("Web team") && !text.contains(#""tb""#))
      let terminal = try await Terminal([], in: folder, columns: 100, rows: 40)
      try await terminal.shows("parcel", "Order · Delivery")
      try await terminal.type("parcel")
      try await terminal.press("Enter")
      try await terminal.shows("Courier call", "Enter open")
      try await terminal.quit()
    }
  }
}
