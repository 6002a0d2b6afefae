import Foundation
import Testing

extension EndToEnd {
  /// What somebody, or some machine, does to the program and its files on purpose.
  @Suite struct AttackTests {
    private func folder() throws -> Folder {
      let folder = try Folder()
      try folder.write(EndToEnd.map, to: "map.json")
      return folder
    }

    @Test("killed while a thought is parked over a half-written text, both come back")
    func parkedOver() async throws {
      let folder = try folder()
      var terminal = try await Terminal.opened(in: folder)
      try await terminal.press("a")
      try await terminal.type("Half a touchp")
      try await terminal.shows("Half a touchp")
      try await terminal.press("F9")
      try await terminal.type("My tho")
      try await terminal.shows("My tho")
      try await terminal.crash()
      let list = try await Command.rihla("recover", folder("map.json"), in: folder)
      #expect(list.text.contains("Half a touchp") && list.text.contains("My tho"), "\(list.text)")
      terminal = try await Terminal.asked("This was being written", "Half a touchp", "My tho", in: folder)
      try await terminal.press("Enter")
      try await terminal.shows("Half a touchp", "My tho")
      try await terminal.type("ught")
      try await terminal.press("Enter")
      try await terminal.shows("Parked “My thought”", "Half a touchp")
      try await terminal.type("oint")
      try await terminal.press("Enter")
      try await terminal.back()
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      let text = try #require(folder.text("map.json"))
      #expect(text.contains("\"Half a touchpoint\"") && text.contains("\"My thought\""))
    }

    @Test(
      "every signal that ends a process gives the terminal back, and the work is found again",
      arguments: [
        SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGXCPU, SIGSTKFLT, 34, 50, 64,
      ])
    func signals(_ number: Int32) async throws {
      let folder = try folder()
      let terminal = try await Terminal.opened(in: folder)
      try await terminal.rate(1)
      try terminal.signal(number)
      try await terminal.ends(with: 128 + number)
      #expect(folder.text("map.json") == EndToEnd.map)
      _ = try await Terminal.asked("Unsaved work was found", in: folder)
    }

    @Test("a signal about a bad call, and one about a file that is too large, leave no raw terminal either")
    func otherSignals() async throws {
      var terminal = try await Terminal.opened(in: folder())
      try terminal.signal(SIGXFSZ)
      try await terminal.rate(1)
      try terminal.signal(SIGSYS)
      try await terminal.ends(with: 128 + SIGSYS)
      terminal = try await Terminal(
        running: ["sh", "-c", "ulimit -f 32; exec \(Harness.rihla) map.json"], in: folder(), columns: 100)
      try await terminal.shows("Courier call")
      try await terminal.press("1")
      try await terminal.shows("Rated")
    }

    @Test("where no file may hold anything the map is shown, and what is done is told to be unsafe")
    func noFiles() async throws {
      let command = "ulimit -f 0; exec \(Harness.rihla) map.json"
      let terminal = try await Terminal(running: ["sh", "-c", command], in: folder(), columns: 160)
      try await terminal.shows("Courier call")
      try await terminal.press("1")
      try await terminal.shows("NOT PROTECTED", "it would be larger than files may be here")
    }

    @Test("a paste that never ends is got out of by Esc")
    func endlessPaste() async throws {
      let terminal = try await Terminal.opened(in: folder())
      try await terminal.press("a")
      try await terminal.shows("Enter add")
      try await terminal.send("\u{1B}[200~Half a paste")
      try await terminal.press("Escape")
      try await terminal.back()
      try await terminal.quit()
    }

    @Test("commands that write a map wait for one another, and none takes it from an editor")
    func parallel() async throws {
      let folder = try folder()
      try folder.write(EndToEnd.map, to: "base.json")
      for number in 0..<6 {
        try folder.write(EndToEnd.map(["Courier call": "Call \(number)"]), to: "theirs\(number).json")
      }
      for (number, place) in ["\"Parcel\"", "\"Order\"", "\"Product page\"", "\"Web team\"", "\"Delivery\""]
        .enumerated()
      {
        try folder.write(EndToEnd.map([place: "\"New \(number)\""]), to: "theirs\(number).json")
      }
      let merges = (0..<5).map {
        "\(Harness.rihla) merge \(folder("base.json")) \(folder("map.json")) \(folder("theirs\($0).json")) & p\($0)=$!"
      }
      let waits = (0..<5).map { "wait $p\($0) || exit 9" }
      try await folder.shell((merges + waits).joined(separator: "\n"))
      let text = try #require(folder.text("map.json"))
      for number in 0..<5 { #expect(text.contains("\"New \(number)\""), "\(number)") }
      let versions = try await Command.rihla("versions", folder("map.json"), in: folder)
      #expect(versions.text.split(separator: "\n").count >= 5)
      let terminal = try await Terminal(["map.json"], in: folder, columns: 100)
      try await terminal.shows("Courier call")
      let held = try await Command.rihla(
        "merge", folder("base.json"), folder("map.json"), folder("theirs1.json"), in: folder)
      #expect(held.status == 3 && held.errors.contains("open elsewhere"), "\(held.errors)")
      try await terminal.quit()
    }

    @Test("commands keep as many versions as the editor does")
    func pruning() async throws {
      let folder = try folder()
      for turn in 0..<24 {
        try folder.write("touchpoint,measure,value\nProduct page,csat,\(turn)\n", to: "table.csv")
        let result = try await Command.rihla("evidence", folder("map.json"), folder("table.csv"), in: folder)
        #expect(result.status == 0, "\(result.errors)")
      }
      #expect(folder.kept(".json").filter { $0.contains("versions/") }.count <= 21)
    }

    @Test("a file under the lock's name is not written through, whatever it is; a folder there is named")
    func plantedLocks() async throws {
      let folder = try folder()
      try folder.write("precious", to: "victim")
      #expect(link(folder("victim"), folder(".map.json.rihla-lock")) == 0)
      var terminal = try await Terminal.opened(in: folder)
      try await terminal.rate(1)
      try await terminal.press("C-s")
      try await terminal.shows("Saved")
      try await terminal.quit()
      #expect(folder.text("victim") == "precious")
      mkdir(folder(".map.json.rihla-lock"), 0o755)
      terminal = try await Terminal(["map.json"], in: folder, columns: 120)
      try await terminal.shows("something else is called .map.json.rihla-lock; remove it")
      try await terminal.quit()
    }

    @Test("a folder for state that came with a repository or an archive offers nothing and gets nothing")
    func foreignState() async throws {
      let origin = try folder()
      try origin.write("in the way", to: "state")
      let terminal = try await Terminal.opened(in: origin)
      try await terminal.rate(1)
      try await terminal.crash()
      _ = try await Terminal.asked("Unsaved work was found", in: origin)
      // Another folder in the same place holds the same files: what a clone or an archive gives.
      try await origin.shell("mv .rihla .gone && cp -rp .gone .rihla")
      let again = try await Terminal.opened(in: origin)
      try await again.press("2")
      try await again.shows("NOT PROTECTED")
    }

    @Test("everything is forgotten though the map's folder is gone")
    func forgettingGone() async throws {
      let folder = try Folder()
      mkdir(folder("maps"), 0o755)
      try folder.write(EndToEnd.map, to: "maps/map.json")
      _ = try await Command.rihla("versions", folder("maps/map.json"), "--checkpoint", "c", in: folder)
      #expect(!folder.kept(".json").isEmpty)
      try await folder.shell("rm -r maps")
      let result = try await Command.rihla("forget", folder("maps/map.json"), in: folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(folder.kept("").filter { $0.hasPrefix("maps/") }.isEmpty, "\(folder.kept(""))")
    }

    @Test(
      "a text that a killed session left with the person's editor is removed later; one that is in use is not"
    )
    func leftOutside() async throws {
      let folder = try folder()
      for name in ["rihla-Ab12Cd", "rihla-Ef34Gh", "rihla-Used12", "rihla-longer-name", "other"] {
        mkdir(folder("run"), 0o700)
        mkdir(folder("run/\(name)"), 0o700)
        try folder.write("secret", to: "run/\(name)/text.txt")
        try await folder.shell("touch -d '3 minutes ago' run/\(name)/text.txt run/\(name)")
      }
      try await folder.shell("touch run/rihla-Ef34Gh/text.txt")
      let used = open(folder("run/rihla-Used12"), O_RDONLY | O_DIRECTORY)
      #expect(flock(used, LOCK_EX) == 0)
      defer { close(used) }
      let result = try await Command.rihla(
        "forget", folder("map.json"), in: folder, environment: ["XDG_RUNTIME_DIR": folder("run")])
      #expect(result.status == 0)
      #expect(folder.names(in: "run") == ["other", "rihla-Ef34Gh", "rihla-Used12", "rihla-longer-name"])
    }

    @Test("recover says what is wrong with a path")
    func recoverNowhere() async throws {
      let folder = try folder()
      symlink("nowhere", folder("link.json"))
      let result = try await Command.rihla("recover", folder("link.json"), in: folder)
      #expect(result.status == 3 && result.errors.contains("leads nowhere"), "\(result.errors)")
    }

    @Test("unsaved work and versions follow a map that was moved")
    func moved() async throws {
      let folder = try folder()
      let terminal = try await Terminal.opened(in: folder)
      try await terminal.rate(1)
      try await terminal.crash()
      try await folder.shell("mkdir maps && mv map.json maps/other.json")
      let again = try await Terminal.asked(
        "Unsaved work was found", "1 edit from", in: folder, arguments: ["maps/other.json"])
      try await again.press("Enter")
      try await again.shows("Recovered 1 edit")
      let versions = try await Command.rihla("versions", folder("maps/other.json"), in: folder)
      #expect(versions.text.contains("1"), "\(versions.text)")
    }

    @Test("a journal whose header or end is damaged is told of, and what can be read is offered")
    func damagedJournal() async throws {
      for place in ["40", "-3"] {
        let folder = try folder()
        let terminal = try await Terminal.opened(in: folder)
        try await terminal.rate(1)
        try await terminal.rate(2)
        try await terminal.press("Down", "3")
        try await terminal.shows("Rated “Checkout form” 3")
        try await terminal.crash()
        let journal = try #require(folder.kept(".journal").first)
        var bytes = try #require(folder.bytes("state/rihla/" + journal))
        let position = try #require(Int(place))
        bytes[position < 0 ? bytes.count + position : position] ^= 0x10
        try folder.write(bytes, to: "state/rihla/" + journal)
        let again = try await Terminal.asked("Unsaved work was found", in: folder)
        if position < 0 { try await again.shows("bytes of the journal are damaged") }
        try await again.press("Enter")
        try await again.shows(position < 0 ? "Recovered" : "did not fit any more", "not yet saved")
      }
    }

    @Test("a journal of which nothing can be read is put aside and told of")
    func unreadableJournal() async throws {
      let folder = try folder()
      let terminal = try await Terminal.opened(in: folder)
      try await terminal.rate(1)
      try await terminal.crash()
      let journal = try #require(folder.kept(".journal").first)
      try folder.write("nothing of a journal", to: "state/rihla/" + journal)
      chmod(folder("state/rihla/" + journal), 0o600)
      let again = try await Terminal(["map.json"], in: folder, columns: 100)
      try await again.shows("Courier call", "Not all that an earlier session left can be read")
      #expect(folder.kept(".journal").first?.contains("set-aside/") == true)
    }

    @Test("git takes no path of a repository for an option")
    func optionsAsNames() async throws {
      let folder = try Folder()
      let program = URL(fileURLWithPath: Harness.rihla).deletingLastPathComponent().path
      try await folder.shell(
        """
        export PATH=\(program):$PATH HOME=\(folder.path) GIT_CONFIG_NOSYSTEM=1
        git init -q -b main && rihla git-setup . --apply && git config user.name A && git config user.email a@b
        mkdir -- --output= && d=--output=
        cp /dev/stdin ./$d/x.journey.json <<'END'
        \(EndToEnd.map)END
        git add -A && git commit -q -m one && git checkout -q -b other
        sed -i 's/Web team/Shop team/' ./$d/x.journey.json && git commit -q -a -m theirs && git checkout -q main
        sed -i 's/Courier call/Drone call/' ./$d/x.journey.json && git diff > diff && git commit -q -a -m ours
        git merge -q --no-edit other && cp ./$d/x.journey.json merged.json
        """)
      let merged = try #require(folder.text("merged.json"))
      #expect(merged.contains("Shop team") && merged.contains("Drone call"))
      #expect(folder.text("diff")?.contains("Drone call") == true)
    }

    @Test("git-setup writes through no link")
    func linkedAttributes() async throws {
      let folder = try Folder()
      try folder.write("precious\n", to: "victim")
      mkdir(folder("repository"), 0o755)
      symlink("../victim", folder("repository/.gitattributes"))
      let result = try await Command.rihla("git-setup", folder("repository"), in: folder)
      #expect(result.status == 3 && result.errorLines.count == 1, "\(result.errors)")
      #expect(folder.text("victim") == "precious\n")
    }

    @Test("control characters reach no terminal, whatever a map is made into")
    func controlCharacters() async throws {
      let folder = try Folder()
      let evil = "A\\u001b]0;x\\u0007B\\u009bC"
      try folder.write(EndToEnd.map(["Product page": evil, "Parcel": evil, "Order": evil]), to: "map.json")
      try folder.write("\u{1B}]0;x\u{7} no map \u{9B}1m\n", to: "text")
      for words in [
        "export map.json --to mermaid", "export map.json --to markdown", "export map.json --to csv",
        "export map.json --to html", "export map.json --to svg", "textconv map.json", "textconv text",
      ] {
        let result = try await Command.run(
          Harness.rihla,
          words.split(separator: " ").map {
            $0.contains(".") || $0 == "text" ? folder(String($0)) : String($0)
          },
          in: folder)
        #expect(result.status == 0, "\(words): \(result.errors)")
        let raw = result.text.unicodeScalars.filter {
          $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F..<0xA0).contains($0.value)
        }
        #expect(raw.isEmpty, "\(words): \(raw)")
      }
    }
  }
}
