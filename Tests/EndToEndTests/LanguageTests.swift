import Foundation
import Testing

extension EndToEnd {
  @Suite struct LanguageTests {
    private static let arabic = ["LANG": "ar_EG.UTF-8"]

    private func run(_ arguments: [String], _ environment: [String: String] = [:]) async throws -> Command {
      try await Command.run(Harness.rihla, arguments, in: Folder(), environment: environment)
    }

    /// Whether a text is in Arabic, its English words being names and options only.
    private func isArabic(_ text: String) -> Bool {
      !text.contains(/\b(the|The|Show|Print|USAGE|OPTIONS|Usage|Error|See|default)\b/)
        && text.unicodeScalars.contains { (0x0621...0x064A).contains($0.value) }
    }

    static let choices: [([String], [String: String], Bool)] = [
      (["--help"], [:], false), (["--help"], ["LANG": "ar_EG.UTF-8"], true),
      (["--help"], ["LANG": "en_US.UTF-8", "LC_MESSAGES": "ar"], true),
      (["--help"], ["LANG": "ar_EG.UTF-8", "LC_ALL": "C.UTF-8"], false),
      (["--help"], ["LANG": "fr_FR.UTF-8"], false), (["--language", "ar", "--help"], [:], true),
      (["--help", "--language=ar"], [:], true), (["show", "--help", "--language", "ar"], [:], true),
      (["--language", "ar", "show", "--help"], [:], true), (["help", "show", "--language", "ar"], [:], true),
      (["--help", "--language", "en"], ["LANG": "ar_EG.UTF-8"], false),
      (["--language", "en", "--language", "ar", "--help"], [:], true),
    ]

    @Test("the option chooses the language of help, else the environment does", arguments: choices)
    func help(_ arguments: [String], _ environment: [String: String], _ isArabic: Bool) async throws {
      let result = try await run(arguments, environment)
      #expect(result.status == 0 && result.errors.isEmpty)
      #expect(self.isArabic(result.text) == isArabic, "\(result.text)")
      #expect(result.text.contains(isArabic ? "\nالخيارات:" : "\nOPTIONS:"), "\(result.text)")
      #expect(result.text.contains("--language"), "\(result.text)")
    }

    @Test(
      "the help of every command is in Arabic, to its last word",
      arguments: [
        "open", "show", "pains", "stats", "inventory", "actions", "check", "evidence", "import", "diff",
        "merge", "recover", "versions", "forget", "demo", "keys", "schema",
        "new", "templates", "minutes", "config", "textconv", "git-setup", "migrate",
      ])
    func helpOfCommands(_ command: String) async throws {
      let result = try await run([command, "--help"], Self.arabic)
      #expect(
        result.status == 0 && result.text.hasPrefix("نبذة: ") && isArabic(result.text), "\(result.text)")
      let english = try await run([command, "--help"])
      #expect(english.text.hasPrefix("OVERVIEW: ") && english.text.contains("Show help information."))
    }

    static let errors: [([String], String)] = [
      (["--nonsense"], "خيار غير معروف «--nonsense»"), (["demo", "--prin"], "هل تقصد «--print»؟"),
      (["import"], "ينقص المعامل «<file>»"), (["demo", "--theme", "purple"], "القيمة «purple» لا تصلح"),
      (["demo", "--theme"], "لا قيمة للخيار «--theme <theme>»"),
      (["a.json", "b.json"], "معامل غير متوقَّع «b.json»"),
      (["a.json", "b.json", "c.json"], "عددها 2: «b.json', 'c.json»"),
      (["demo", "--list=yes"], "الخيار «--list» لا يأخذ قيمة"),
      (["import", "-of"], "أو: لا قيمة للخيار «-o <output>» في «-of»"),
      (["demo", "nosuch"], "لا يوجد مثال جاهز باسم «nosuch»"),
      (["show", "--language", "xx", "a.json"], "لغة الواجهة"),
    ]

    @Test("wrong usage is said in Arabic, with the exit code that it has in English", arguments: errors)
    func usage(_ arguments: [String], _ text: String) async throws {
      let result = try await run(arguments, Self.arabic)
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.errors.contains(text) && isArabic(result.errors), "\(result.errors)")
      let english = try await run(arguments)
      #expect(english.status == 2 && !isArabic(english.errors), "\(english.errors)")
    }

    @Test("reports and failures are in the language asked for, with no invisible marks")
    func reports() async throws {
      let folder = try Folder()
      let map = try folder.write(EndToEnd.map, to: "map.json")
      let shown = try await Command.rihla("show", map, "--language", "ar", in: folder)
      #expect(
        shown.status == 0 && shown.text.contains("3 نقاط اتصال، المتوسط: 3.0، دون المستوى: 1، بلا تقييم: 1"))
      #expect(!shown.text.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
      let failed = try await Command.rihla("show", folder("none.json"), in: folder, environment: Self.arabic)
      #expect(
        failed.status == 3 && failed.errors == "rihla: \(folder("none.json")): لا يوجد ملف بهذا الاسم\n")
      let keys = try await Command.rihla("--language", "ar", "keys", in: folder)
      #expect(keys.text.contains("Ctrl-S") && keys.text.contains("حفظ"))
    }

    @Test("differences name the file's words as people read them")
    func differences() async throws {
      let folder = try Folder()
      let old = try folder.write(EndToEnd.map, to: "old.json")
      let changed = EndToEnd.map.replacingOccurrences(
        of: "\"effectiveness\": 4",
        with: "\"effectiveness\": 4, \"verdict\": \"investigate\", \"necessary\": false")
      let new = try folder.write(changed, to: "new.json")
      let arabic = try await Command.rihla("diff", old, new, "--language", "ar", in: folder)
      #expect(arabic.status == 1)
      #expect(
        arabic.text.contains("القرار: – ← بحاجة إلى بيانات") && arabic.text.contains("ضرورية: نعم ← لا"),
        "\(arabic.text)")
      let english = try await Command.rihla("diff", old, new, in: folder)
      #expect(
        english.text.contains("Verdict: – → needs data") && english.text.contains("Necessary: yes → no"))
    }

    @Test("an answer for a program is the same in every language")
    func machineOutput() async throws {
      let scripts = try await run(["--generate-completion-script", "bash"], Self.arabic)
      #expect(scripts.status == 0 && !scripts.output.isEmpty)
      for arguments in [["schema"], ["--version"], ["demo", "--list"]] {
        let (arabic, english) = (try await run(arguments, Self.arabic), try await run(arguments))
        #expect(arabic.status == 0 && arabic.output == english.output, "\(arguments)")
      }
    }
  }
}
