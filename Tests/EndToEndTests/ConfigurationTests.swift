import Foundation
import JourneyEditor
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases
import Testing

@testable import rihla

@Suite struct ConfigurationTests {
  private func read(_ text: String) -> Configuration { Configuration(Array(text.utf8)) }

  private func places(_ configuration: Configuration) -> [String] {
    configuration.problems.map { "\($0.position.line):\($0.position.column)" }
  }

  @Test("comments and commas behind the last value become blanks, and every other byte stays where it was")
  func comments() {
    let text = """
      { // a "comment"
        "a": "// none /* none */", /* two
        lines, {} */ "b\\\"//": [1, 2, /* x */ ], // last
      }
      """
    let plain = CommentedJSON.plain(Array(text.utf8))
    #expect(plain.count == text.utf8.count)
    let lines = String(decoding: plain, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix(#"  "a": "// none /* none */","#) && !lines[1].contains("two"))
    #expect(lines[2].contains(#""b\"//": [1, 2"#) && !lines[2].contains("x") && !lines[2].contains("last"))
    #expect((try? JSONSerialization.jsonObject(with: Data(plain))) is [String: Any])
  }

  @Test(
    "a comment that is not closed, a lone slash and a text cut short read as what they are",
    arguments: ["/*", "{ /* ", "/", "{/", "\"", "\"\\", "{\"a\": 1 //", ",", "[,]", "//"])
  func broken(_ text: String) {
    #expect(CommentedJSON.plain(Array(text.utf8)).count == text.utf8.count)
    _ = read(text)
    _ = ConfigurationEdit.set("theme", to: "1", in: Array(text.utf8))
  }

  @Test("every setting is read")
  func values() {
    let settings = read(
      #"""
      {"theme": "light", "language": "ar", "digits": "arabicIndic", "density": "compact", "capture": "on",
       "bidi": "app", "mouse": false, "ascii": true, "autosave": true, "standard": 3.5, "template": "aida",
       "ambiguous": "wide",
       "keymap": {"save": ["F9", "g x"], "quit": []},}
      """#)
    #expect(settings.problems.isEmpty)
    #expect(Set(settings.values.keys) == Set(Setting.allCases))
    #expect(settings.word(.theme) == "light" && settings.isOn(.autosave) && !settings.isOn(.mouse))
    #expect(settings[.standard] == .number(3.5) && settings.standardOfNewMaps == Rating(clamping: 3.5))
    #expect(settings.keymap.keys(for: .save) == ["F9", "g x"] && settings.keymap.keys(for: .quit) == [])
    let usual = Configuration()
    #expect(usual.isOn(.mouse) && !usual.isOn(.ascii) && usual.word(.theme) == nil && usual.keymap == .usual)
  }

  @Test("what cannot be understood is named with its place, and the rest counts")
  func problems() {
    let settings = read(
      """
      {
        "theme": "pink", // no such
        "colour": "x",
        "standard": 9,
        "mouse": "no",
        "digits": "latin",
        "digits": "auto",
        "keymap": {"save": ["F99x", "F9"], "fly": ["f"], "undo": "u", "redo": ["F9"], "find": ["g"]},
      }
      """)
    #expect(
      places(settings) == ["2:12", "3:3", "4:15", "5:12", "7:3", "8:23", "8:38", "8:60", "8:74", "8:81"])
    #expect(settings.word(.digits) == "latin" && settings.keymap.keys(for: .save) == ["F9"])
    #expect(settings.values.count == 1)
    let conflict = settings.problems[8]
    #expect(conflict.phrase == .configConflict("F9", Action.save.title, Action.redo.title))
    #expect(settings.problems[9].phrase == .configShadows("g", Action.find.title, "g g", Action.first.title))
  }

  @Test(
    "a comma that is missing costs the line behind it; what is no object sets nothing; no values are fine")
  func syntax() {
    let settings = read("{\n  \"theme\": \"light\"\n  \"mouse\": true\n}")
    #expect(places(settings) == ["3:3"] && Array(settings.values.keys) == [.theme])
    #expect(places(read("[1]")) == ["1:1"])
    for text in ["", "  \n", "// nothing\n", "/* nothing */", "{}", "{ // none\n}"] {
      #expect(read(text).problems.isEmpty, "\(text)")
    }
  }

  @Test(
    "a line that breaks the text is named and passed over, and the rest counts",
    arguments: [
      ("{\n\"theme\": dark,\n\"digits\": \"latin\"\n}", ["2:10"]),
      ("{\n\"theme\": \"dark\",\nnonsense here\n\"digits\": \"latin\"\n}\n", ["3:1"]),
      ("{\n\"mouse\": tru,\n\"ascii\": 'no',\n\"digits\": \"latin\",\n}", ["2:10", "3:10"]),
      ("{\n\"digits\": \"latin\"", ["2:18"]),
    ])
  func brokenLines(_ text: String, _ expected: [String]) {
    let settings = read(text)
    #expect(places(settings) == expected)
    #expect(settings.word(.digits) == "latin")
  }

  @Test(
    "a text that is no settings at all sets nothing and is not searched for some",
    arguments: ["}", "]", "hello"])
  func noSettings(_ text: String) {
    let settings = read(text + "\n" + String(repeating: "x\n", count: 100))
    #expect(settings.values.isEmpty && !settings.problems.isEmpty && settings.problems.count <= 22)
  }

  @Test("a key that was given to an action is taken from the one that usually has it")
  func taken() {
    let settings = read(#"{"keymap": {"save": ["a"]}}"#)
    #expect(settings.problems.isEmpty)
    #expect(
      settings.keymap.keys(for: .save) == ["a"]
        && settings.keymap.keys(for: .addTouchpoint) == ["Insert", "o"])
  }

  static let texts = [
    "", "// only a comment\n", "{}", "{ }\n", "{\n}\n", "{\"theme\": \"dark\"}",
    "{\n  // before\n  \"theme\": \"dark\", // behind\n  \"mouse\": false // last\n}\n",
    "{\n  \"theme\": \"dark\", /* a, b */\n  \"mouse\": false, // last, one\n  // end\n}\n// after\n",
    "{\"keymap\": {\"save\": [\"F9\",],},\t\"unknown\": [1, {\"theme\": 2}] /* , */ }",
    "\u{FEFF}{\"standard\": 4}", "{\"language\": \"ar\" /* عربي */, }",
  ]

  @Test(
    "a changed text says the new value, everything else as before, and keeps its comments", arguments: texts)
  func edits(_ text: String) throws {
    let old = read(text)
    for (setting, value) in [
      (Setting.theme, SettingValue.word("light")), (.mouse, .flag(true)), (.standard, .number(5)),
      (.template, .word("aida")),
    ] {
      let bytes = try #require(ConfigurationEdit.set(setting.rawValue, to: value.json, in: Array(text.utf8)))
      let new = Configuration(bytes)
      #expect(new[setting] == value, "\(String(decoding: bytes, as: UTF8.self))")
      for other in Setting.allCases where other != setting { #expect(new.values[other] == old.values[other]) }
      #expect(new.keys == old.keys && new.problems.count == old.problems.count)
      let result = String(decoding: bytes, as: UTF8.self)
      for part in [
        "// before", "// behind", "// last", "/* a, b */", "// end", "// after", "عربي", "\"unknown\"",
      ]
      where text.contains(part) {
        #expect(result.contains(part))
      }
      // Once more changes the one value only.
      let again = try #require(ConfigurationEdit.set(setting.rawValue, to: value.json, in: bytes))
      #expect(again == bytes)
    }
  }

  @Test("a text that is no JSON is not written into", arguments: ["{", "[]", "{\"theme\" 1}", "x", "{} {}"])
  func unmendable(_ text: String) {
    #expect(ConfigurationEdit.set("theme", to: "1", in: Array(text.utf8)) == nil)
  }

  @Test("the published schema names the settings and what they can be")
  func schema() throws {
    let schema =
      try JSONSerialization.jsonObject(with: Data(JourneyResources.configurationSchema)) as? [String: Any]
    let properties = try #require(schema?["properties"] as? [String: [String: Any]])
    #expect(Set(properties.keys) == Set(Setting.allCases.map(\.rawValue) + ["$schema", "keymap"]))
    for setting in Setting.allCases {
      let property = properties[setting.rawValue]
      switch setting.kind {
      case .word(let words): #expect(property?["enum"] as? [String] == words)
      case .flag: #expect(property?["type"] as? String == "boolean")
      case .rating: #expect(property?["maximum"] as? Int == 5)
      case .name: #expect(property?["type"] as? String == "string")
      }
    }
  }

  @Test("the option that chooses the file is found before anything else is read")
  func choice() {
    #expect(ConfigurationChoice.made(by: ["x", "--config", "f"]) == .file("f"))
    #expect(ConfigurationChoice.made(by: ["--config=f", "x"]) == .file("f"))
    #expect(ConfigurationChoice.made(by: ["--config=f", "--no-config"]) == .none)
    #expect(ConfigurationChoice.made(by: ["x", "--", "--no-config"]) == .usual)
  }

  @Test("capture is begun on maps in other scripts only, as the setting says")
  func capture() {
    var arabic = JourneyMap(title: "x")
    arabic.language = "ar-EG"
    var begun = JourneyMap(title: "x", stages: [Stage(id: Identifier("s"), name: "S")])
    begun.language = "ar"
    let english = JourneyMap(title: "Plain")
    for (word, empty, full) in [("off", false, false), ("auto", true, false), ("on", true, true)] {
      let settings = read("{\"capture\": \"\(word)\"}")
      #expect(settings.begins(capturingOn: arabic) == empty && settings.begins(capturingOn: begun) == full)
      #expect(!settings.begins(capturingOn: english))
    }
    #expect(!Configuration().begins(capturingOn: arabic) && !JourneyMap(title: "خريطة").isInLatinLetters)
  }

  @Test("what is set holds for the next map of the same run, and stands in the file")
  func setting() throws {
    let folder = try Folder()
    var configuration = ConfigurationFile(.file(folder("config.json")))
    try configuration.set(.standard, to: .number(4))
    try configuration.set(.template, to: .word("aida"))
    let book = Phrasebook(.english)
    let named = try MapSource.blank(for: folder("visit.json"), in: book, configuration.settings)
    #expect(named.standard == Rating(4) && named.stages.count == 5 && named.title == "visit")
    let unnamed = try MapSource.blank(for: nil, in: book, configuration.settings)
    #expect(unnamed.standard == Rating(4) && unnamed.stages.isEmpty)
    let again = ConfigurationFile(.file(folder("config.json"))).settings
    #expect(again[.standard] == .number(4) && again[.template] == .word("aida") && again.problems.isEmpty)
  }

  @Test("without a file what is set holds as long as the program runs")
  func settingWithoutFile() {
    var configuration = ConfigurationFile(.none)
    #expect(throws: Failure.self) { try configuration.set(.standard, to: .number(5)) }
    #expect(configuration.settings.standardOfNewMaps == Rating(5))
  }
}

@Suite struct ViewNoteTests {
  @Test("how a map was looked at is read again")
  func roundTrip() {
    let notes = [
      ViewNote(),
      ViewNote(ViewState(perspective: .curve, focus: .touchpoint(Identifier("a b")), density: .line)),
      ViewNote(ViewState(perspective: .flow, focus: .stage(Identifier("ص"))), asksSixQuestions: true),
      ViewNote(ViewState(density: .fit, columns: [.pains: [".reach", "owner"], .inventory: [".stage"]])),

      ViewNote(ViewState(perspective: .journey, firstRow: "pains")),
      ViewNote(ViewState(perspective: .inventory, filter: #"owner:ali low -"two words""#)),
    ]
    for note in notes { #expect(ViewNote(note.text) == note) }
    #expect(ViewNote(ViewNote(ViewState(focus: .stage(Identifier("a\nb")))).text).view.focus == .nothing)
  }

  @Test("what is not understood is passed over")
  func damage() {
    #expect(ViewNote("") == ViewNote() && ViewNote("view nowhere\nx\n\ndensity\nfoo bar") == ViewNote())
    #expect(ViewNote("density compact").view.density == .line && ViewNote("view map").view.density == nil)
    #expect(ViewNote("rubbish\nview pains\n\u{0}").view.perspective == .pains)
  }
}
