import Foundation
import Testing

extension EndToEnd {
  /// Where the work is kept, and what is said where it cannot be.
  @Suite struct ProtectionTests {
    @Test("a map without a name that a kill cut short is offered by a plain start, and saving it ends that")
    func unnamed() async throws {
      let folder = try Folder()
      var terminal = try await Terminal.blank(in: folder)
      try await terminal.press("A")
      try await terminal.type("Arrive")
      try await terminal.press("Enter")
      try await terminal.back()
      try await terminal.crash()
      terminal = try await Terminal.asked("1 edit from", "Enter recover", in: folder, arguments: [])
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit", "Arrive")
      try await terminal.press("C-s")
      try await terminal.type("arrive.json")
      try await terminal.press("Enter")
      try await terminal.shows("Saved arrive.json")
      try await terminal.press("u")
      try await terminal.shows("Undone")
      try await terminal.press("U")
      try await terminal.shows("Redone")
      try await terminal.quit()
      #expect(folder.kept(".journal").filter { $0.hasPrefix("unnamed") }.isEmpty)
      terminal = try await Terminal.blank(in: folder)
      try await terminal.press("u")
      try await terminal.shows("There is nothing to undo")
      terminal = try await Terminal(["arrive.json"], in: folder, columns: 100)
      try await terminal.shows("Arrive", "Enter open")
      try await terminal.press("u")
      try await terminal.shows("Undone")
    }

    @Test("a map without a name that was left as it was leaves nothing to speak of")
    func unnamedUndone() async throws {
      let folder = try Folder()
      var terminal = try await Terminal.blank(in: folder)
      try await terminal.press("A")
      try await terminal.type("Arrive")
      try await terminal.press("Enter")
      try await terminal.back()
      try await terminal.press("u")
      try await terminal.shows("Undone", "An empty map")
      try await terminal.quit()
      terminal = try await Terminal.blank(in: folder)
      try await terminal.press("u")
      let screen = try await terminal.shows("There is nothing to undo")
      #expect(!screen.contains("elsewhere"))
    }

    @Test("where the state folder does not work, the work is kept beside the map", arguments: [true, false])
    func beside(_ hasHome: Bool) async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      if hasHome { try folder.write("in the way", to: "state") }
      let environment = hasHome ? [:] : ["HOME": "", "XDG_STATE_HOME": ""]
      var terminal = try await Terminal.opened(in: folder, environment: environment)
      try await terminal.rate(1)
      #expect(folder.names(in: ".rihla").count > 0)
      try await terminal.crash()
      terminal = try await Terminal(["map.json"], in: folder, environment: environment)
      try await terminal.shows("1 edit from")
      try await terminal.press("Enter")
      try await terminal.shows("Recovered 1 edit")
    }

    @Test("where nothing works the screen says so for as long as it is so, and saving still works")
    func unprotected() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      try folder.write("in the way", to: "state")
      try folder.write("in the way", to: ".rihla")
      var terminal = try await Terminal.opened(in: folder)
      try await terminal.press("1")
      try await terminal.shows("! NOT PROTECTED")
      try await terminal.press("Down", "3", "C-s")
      try await terminal.shows("Saved", "! NOT PROTECTED")
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated “Checkout form” 3", "! NOT PROTECTED")
      try FileManager.default.removeItem(atPath: folder("state"))
      try await terminal.hides("NOT PROTECTED")
      try await terminal.press("u")
      try await terminal.shows("Undone: Rated “Product page” 1")
      try await terminal.crash()
      terminal = try await Terminal.asked("1 edit from", in: folder)
      try await terminal.press("s")
      try await terminal.shows(
        "“Product page”: Effectiveness: 1 → 4", "“Checkout form”: Effectiveness: 3 → 2")
      try await terminal.press("Escape")
      try await terminal.shows("Enter recover")
      try await terminal.press("Enter")
      try await terminal.shows("Recovered")
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      #expect(folder.text("map.json") == EndToEnd.map)
    }

    @Test("where nothing works, quitting writes the map somewhere and says where")
    func rescued() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      try folder.write("in the way", to: "state")
      try folder.write("in the way", to: ".rihla")
      let terminal = try await Terminal.opened(in: folder)
      try await terminal.press("1")
      try await terminal.shows("! NOT PROTECTED")
      try await terminal.press("C-q")
      try await terminal.shows("k keep")
      try await terminal.press("k")
      try await terminal.ends(with: 0)
      let rescue = try #require(folder.names(in: ".").first { $0.hasSuffix(".rescue") })
      #expect(folder.text(rescue)?.contains("\"effectiveness\": 1") == true)
    }

    private static let canMount: Bool = {
      guard let unshare = Harness.tool("unshare") else { return false }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: unshare)
      process.arguments = ["-Urm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /tmp"]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }()

    @Test(
      "on a full disk it is said that nothing is sure to be kept, and yet what is typed is; room made, all is well",
      .enabled(if: canMount, "needs namespaces of its own"))
    func fullDisk() async throws {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      let script = """
        mkdir state && mount -t tmpfs -o size=2m,mode=700 tmpfs state || exit 9
        await() { while [ ! -e "$1" ]; do sleep 0.02; done; }
        (await fill; cat /dev/zero > state/filler; touch filled; await free; rm state/filler) 2> errors &
        sh -c 'echo $$ > pid; exec "$0" map.json' '\(Harness.rihla)'
        exec '\(Harness.rihla)' map.json
        """
      try folder.write(script, to: "full.sh")
      let terminal = try await Terminal(
        running: ["unshare", "-Urm", "sh", folder("full.sh")], in: folder, columns: 100)
      try await terminal.shows("Courier call", "Enter open")
      try await terminal.rate(1)
      try folder.write("", to: "fill")
      try await folder.wait(for: "a full disk") { folder.bytes("filled") != nil }
      try await terminal.press("a")
      try await terminal.shows("Enter add", "Esc end")
      // Word by word: what comes all at once would be one entry of the journal, for which there is room.
      for _ in 0..<60 { try await terminal.type("long ") }
      try await terminal.type("way")
      try await terminal.shows("long way ", "NOT PROTECTED")
      try folder.write("", to: "free")
      try await terminal.hides("NOT PROTECTED")
      let pid = try #require(
        folder.text("pid").flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) })
      kill(pid, SIGKILL)
      try await terminal.shows("1 edit from", "This was being written", "Enter recover")
      try await terminal.press("Enter")
      try await terminal.shows("long way ", "Enter add")
    }
  }
}
