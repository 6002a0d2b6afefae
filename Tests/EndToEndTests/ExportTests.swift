import Foundation
import Testing

extension EndToEnd {
  @Suite struct ExportTests {
    private static let formats = ["html", "svg", "markdown", "json"]

    private func map(in folder: Folder) throws -> String { try folder.write(EndToEnd.map, to: "map.json") }

    @Test("every format to a pipe and from one, without escapes", arguments: formats)
    func pipe(_ format: String) async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let result = try await Command.rihla("export", path, "--to", format, in: folder)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      #expect(
        !result.output.contains(0x1B) && result.output.last == 0x0A && result.text.contains("Checkout form"))
      let piped = try await Command.rihla("export", "-", "--to", format, in: folder, input: path)
      #expect(piped.output == result.output)
    }

    @Test("figures are canonical JSON with the names of the reports")
    func figures() async throws {
      let folder = try Folder()
      let result = try await Command.rihla("export", try map(in: folder), "--to", "json", in: folder)
      let file = try folder.write(result.output, to: "figures.json")
      try await EndToEnd.expectCanonical(file, in: folder)
      let filter =
        "[.stats.low, (.pains | length), (.inventory | length), (.effectivenessCurve.points | length)]"
      let answer = try await Command.tool("jq", "-c", filter, file, in: folder)
      #expect(String(decoding: answer, as: UTF8.self) == "[1,1,3,3]\n")
    }

    @Test("nothing is written over unless that is asked for", arguments: formats)
    func output(_ format: String) async throws {
      let folder = try Folder()
      let (path, out) = (try map(in: folder), folder("out"))
      let first = try await Command.rihla("export", path, "--to", format, "-o", out, in: folder)
      #expect(first.status == 0 && first.output.isEmpty)
      try folder.write("mine", to: "out")
      let second = try await Command.rihla("export", path, "--to", format, "-o", out, in: folder)
      #expect(second.status == 3 && second.errors.contains("--force") && folder.text("out") == "mine")
      let third = try await Command.rihla("export", path, "--to", format, "-o", out, "--force", in: folder)
      #expect(third.status == 0 && folder.text("out") != "mine")
    }

    @Test(
      "the name of the file says the format, unless that is said otherwise",
      arguments: ["html", "svg", "md", "mmd", "csv", "xlsx"])
    func byName(_ ending: String) async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let out = folder("out.\(ending)")
      let named = try await Command.rihla("export", path, "-o", out, in: folder)
      #expect(named.status == 0)
      let format = ["md": "markdown", "mmd": "mermaid"][ending] ?? ending
      let said = try await Command.rihla("export", path, "--to", format, in: folder)
      #expect(folder.text("out.\(ending)") == said.text)
      let other = try await Command.rihla(
        "export", path, "--to", "json", "-o", out, "--force", in: folder)
      #expect(other.status == 0 && folder.text("out.\(ending)")?.hasPrefix("{") == true)
    }

    @Test("a name that says no format is one line, and nothing is written", arguments: ["map.pdf", "map"])
    func unknownName(_ name: String) async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let result = try await Command.rihla("export", path, "-o", folder(name), in: folder)
      #expect(result.status == 2 && result.errorLines.count == 1 && folder.text(name) == nil)
      #expect(result.errors.contains(name) && result.errors.contains(".html .svg .md .mmd .csv .xlsx .json"))
    }

    @Test("from inside the editor the name says the format, too, and nothing is written over unasked")
    func inside() async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let terminal = try await Terminal([path], in: folder, columns: 100)
      try await terminal.shows("Checkout form")
      func export(_ keys: String...) async throws {
        try await terminal.press("C-p")
        try await terminal.type("export")
        try await terminal.shows("Share or export")
        try await terminal.press("Enter")
        try await terminal.shows("[HTML]")
        try await terminal.press("Enter")
        try await terminal.shows("Write to (")
        for key in keys { try await terminal.press(key) }
      }
      try await export("Enter")
      try await terminal.shows("Exported to")
      let page = try await Command.rihla("export", path, "--to", "html", in: folder)
      #expect(folder.text("map.html") == page.text)
      try folder.write("mine", to: "map.html")
      try await export("Enter")
      try await terminal.shows("is there already")
      #expect(folder.text("map.html") == "mine")
      try await terminal.type("o")
      try await terminal.shows("Exported to")
      #expect(folder.text("map.html") == page.text)
      let before = folder.text("map.json")
      try await export("BSpace", "BSpace", "BSpace", "BSpace", "j", "s", "o", "n", "Enter")
      try await terminal.shows("that is the map itself")
      #expect(folder.text("map.json") == before)
      try await terminal.press("BSpace", "BSpace", "BSpace", "BSpace", "m", "m", "d", "Enter")
      try await terminal.shows("Exported to")
      #expect(folder.text("map.mmd")?.contains("Courier call") == true)
      try await terminal.quit()
    }

    @Test("an installed browser prints PDF while keys work, and its file is said whole and copied")
    func printing() async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      // What stands in for a browser: it takes a while, and prints the page's name.
      let browser = """
        #!/bin/sh
        for word in "$@"; do case "$word" in
          --print-to-pdf=*) out="${word#--print-to-pdf=}";;
          file://*) page="${word#file://}";;
        esac; done
        sleep 2
        { echo "%PDF-1.4 of"; grep -c "<html" "$page"; } > "$out"
        """
      let program = try folder.write(browser + "\n", to: "chromium")
      chmod(program, 0o755)
      let terminal = try await Terminal(
        [path], in: folder, columns: 100, environment: ["PATH": folder.path + ":/usr/bin:/bin"])
      try await terminal.shows("Checkout form")
      try await terminal.type("S")
      try await terminal.shows("[HTML]")
      try await terminal.press("Down", "Right", "Enter")
      try await terminal.shows("map.pdf")
      try await terminal.press("Enter")
      try await terminal.shows("A browser makes the PDF")
      try await terminal.press("Down")
      try await terminal.shows("making the PDF")
      try await terminal.shows("Exported to")
      #expect(folder.text("map.pdf") == "%PDF-1.4 of\n1\n")
      try await terminal.quit()
    }

    @Test("without a browser that is one line, and the name is asked for again")
    func noBrowser() async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let terminal = try await Terminal(
        [path], in: folder, columns: 100, environment: ["PATH": folder.path])
      try await terminal.shows("Checkout form")
      try await terminal.type("S")
      try await terminal.shows("[HTML]")
      try await terminal.press("Down", "Right", "Enter", "Enter")
      try await terminal.shows("there is no browser that prints PDF")
      #expect(folder.text("map.pdf") == nil)
      try await terminal.press("Escape")
      try await terminal.quit()
    }

    @Test(
      "notes and quotations are left out where that is asked for", arguments: ["html", "markdown", "json"])
    func withoutNotes(_ format: String) async throws {
      let folder = try Folder()
      let demo = try await Command.rihla("demo", "--print", "software-trial", in: folder)
      let path = try folder.write(demo.output, to: "demo.json")
      let usual = try await Command.rihla("export", path, "--to", format, in: folder)
      let less = try await Command.rihla(
        "export", path, "--to", format, "--without", "notes,quotations", in: folder)
      #expect(usual.status == 0 && less.status == 0 && less.output.count <= usual.output.count)
    }

    @Test(
      "wrong usage ends with 2",
      arguments: [
        ["--to", "pdf"], [], ["--to", "svg", "--part", "legs"], ["--to", "html", "--part", "map"],
        ["--to", "svg", "--template", "x"],
      ])
    func usage(_ arguments: [String]) async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let result = try await Command.run(Harness.rihla, ["export", path] + arguments, in: folder)
      #expect(result.status == 2 && result.output.isEmpty && !result.errors.isEmpty)
    }

    @Test("participants and parked thoughts are handed out only where that is asked for", arguments: formats)
    func privateParts(_ format: String) async throws {
      let folder = try Folder()
      let room = """
        {"format":"rihla/1","title":"T","parking":[{"id":"k","text":"fees?"}],
         "sessions":[{"id":"s","date":"2026-11-29","participants":["Goran"]}],"stages":[]}
        """
      let path = try folder.write(room, to: "room.json")
      let usual = try await Command.rihla("export", path, "--to", format, in: folder)
      #expect(usual.status == 0 && !usual.text.contains("Goran") && !usual.text.contains("fees?"))
      let asked = try await Command.rihla(
        "export", path, "--to", format, "--with", "participants,parking", in: folder)
      #expect(asked.text.contains("Goran") == (format == "html"))
      #expect(asked.text.contains("fees?") == (format != "svg"))
      let wrong = try await Command.rihla("export", path, "--to", format, "--with", "names", in: folder)
      #expect(
        wrong.status == 2
          && wrong.errors.contains("“names” is none of: participants,parking,notes,quotations"))
    }

    @Test("a part alone is drawn alone")
    func parts() async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let both = try await Command.rihla("export", path, "--to", "svg", in: folder)
      for part in ["map", "curve"] {
        let one = try await Command.rihla("export", path, "--to", "svg", "--part", part, in: folder)
        #expect(one.status == 0 && one.output.count < both.output.count)
        #expect(one.text.contains("class=\"card\"") == (part == "map"))
        #expect(one.text.contains("class=\"reference\"") == (part == "curve"))
      }
      let journey = try await Command.rihla("export", path, "--to", "svg", "--part", "journey", in: folder)
      #expect(journey.status == 0 && !journey.text.contains("href"))
    }

    @Test("words are in the map's language, unless another is asked for")
    func language() async throws {
      let folder = try Folder()
      let demo = try await Command.rihla("demo", "--print", "coffee-machine", in: folder)
      let path = try folder.write(demo.output, to: "demo.json")
      let own = try await Command.rihla("export", path, "--to", "html", in: folder)
      #expect(own.text.contains("<html lang=\"ar\" dir=\"rtl\">") && own.text.contains("دون المستوى"))
      let asked = try await Command.rihla("export", path, "--to", "html", "--language", "en", in: folder)
      #expect(asked.text.contains("<html lang=\"en\" dir=\"rtl\">") && asked.text.contains("Pain points"))
    }

    @Test("a template of one's own makes the page; a broken one ends with 3 and its line")
    func templates() async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let good = try folder.write("{{#stages}}{{name}}\n{{/stages}}", to: "good.mustache")
      let page = try await Command.rihla("export", path, "--to", "html", "--template", good, in: folder)
      #expect(page.status == 0 && page.text == "Order\nDelivery\n")
      let bad = try folder.write("one\n{{#stages}}\n{{/pains}}\n", to: "bad.mustache")
      let failed = try await Command.rihla("export", path, "--to", "html", "--template", bad, in: folder)
      #expect(failed.status == 3 && failed.output.isEmpty && failed.errorLines.count == 1)
      #expect(failed.errors.contains("bad.mustache: line 3: "), "\(failed.errors)")
      let deep = try folder.write(String(repeating: "{{#stages}}", count: 20_000), to: "deep.mustache")
      let crashed = try await Command.rihla("export", path, "--to", "html", "--template", deep, in: folder)
      #expect(crashed.status == 3 && crashed.output.isEmpty && crashed.errorLines.count == 1)
      let none = try await Command.rihla(
        "export", path, "--to", "html", "--template", folder("none"), in: folder)
      #expect(none.status == 3 && none.errorLines.count == 1)
    }

    @Test("without the program that fills templates there is a line that says so, and our own page goes on")
    func withoutPageMaker() async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let alone = folder("rihla")
      try FileManager.default.copyItem(atPath: Harness.rihla, toPath: alone)
      let template = try folder.write("{{title}}", to: "mine.mustache")
      let filled = try await Command.run(
        alone, ["export", path, "--to", "html", "--template", template], in: folder)
      #expect(filled.status == 3 && filled.errorLines.count == 1 && filled.errors.contains("rihla-page"))
      let page = try await Command.run(alone, ["export", path, "--to", "html"], in: folder)
      #expect(page.status == 0 && page.text.hasSuffix("</html>\n"))
    }

    @Test("a static page is without script, and only a page can be static")
    func staticPage() async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let usual = try await Command.rihla("export", path, "-o", folder("a.html"), in: folder)
      let still = try await Command.rihla("export", path, "--static", "-o", folder("b.html"), in: folder)
      #expect(usual.status == 0 && still.status == 0)
      #expect(folder.text("a.html")?.contains("<script") == true)
      #expect(folder.text("b.html")?.contains("<script") == false)
      for wrong in [["--to", "svg", "--static"], ["-o", folder("c.md"), "--static"]] {
        let result = try await Command.run(Harness.rihla, ["export", path] + wrong, in: folder)
        #expect(result.status == 2 && result.errors.contains("--static"))
      }
    }

    @Test("a drawing is XML to another reader too", .enabled(if: Harness.tool("python3") != nil))
    func xml() async throws {
      let folder = try Folder()
      let path = try map(in: folder)
      let svg = try await Command.rihla("export", path, "--to", "svg", in: folder)
      let file = try folder.write(svg.output, to: "map.svg")
      let script = "import sys, xml.dom.minidom as m; print(m.parse(sys.argv[1]).documentElement.tagName)"
      let answer = try await Command.tool("python3", "-c", script, file, in: folder)
      #expect(String(decoding: answer, as: UTF8.self) == "svg\n")
    }
  }
}
