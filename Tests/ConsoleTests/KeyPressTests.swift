import Console
import Testing

@Suite struct KeyPressTests {
  @Test(
    "a press has one form only",
    arguments: [
      (KeyPress(.character("S"), .control), KeyPress(.character("s"), .control)),
      (KeyPress(.character("a"), .shift), KeyPress(.character("A"))),
      (KeyPress(.character("A"), .shift), KeyPress(.character("A"))),
      (KeyPress(.character("é"), .shift), KeyPress(.character("é"))),
      (KeyPress(.character("\r")), KeyPress(.enter)), (KeyPress(.character("\r\n")), KeyPress(.enter)),
      (KeyPress(.character("\t"), .shift), KeyPress(.tab, .shift)),
      (KeyPress(.character("\u{7F}"), .alt), KeyPress(.backspace, .alt)),
      (KeyPress(.character("\u{1}")), KeyPress(.character("a"), .control)),
      (KeyPress(.character("\u{0}")), KeyPress(.character(" "), .control)),
      (KeyPress(.character("\u{1F}")), KeyPress(.character("_"), .control)),
      (KeyPress(.character("\u{1B}")), KeyPress(.escape)),
      (KeyPress(.character("s"), [.control, .shift]), KeyPress(.character("S"), [.control, .shift])),
    ])
  func isCanonical(press: KeyPress, same: KeyPress) {
    #expect(press == same)
  }

  @Test(
    "names are as help shows them",
    arguments: [
      (KeyPress(.character("a")), "a"), (KeyPress(.character("A")), "A"), (KeyPress(.character("!")), "!"),
      (KeyPress(.character(" ")), "Space"),
      (KeyPress(.escape), "Esc"), (KeyPress(.tab, .shift), "Shift-Tab"), (KeyPress(.pageUp), "PgUp"),
      (KeyPress(.function(2)), "F2"),
      (KeyPress(.character("s"), .control), "Ctrl-S"), (KeyPress(.left, .alt), "Alt-Left"),
      (KeyPress(.down, .shift), "Shift-Down"),
      (KeyPress(.character("x"), .alt), "Alt-x"), (KeyPress(.character("-"), .control), "Ctrl--"),
      (KeyPress(.character(" "), .control), "Ctrl-Space"),
      (KeyPress(.character("ش")), "ش"), (KeyPress(.up, [.control, .alt, .shift]), "Ctrl-Alt-Shift-Up"),
    ])
  func names(press: KeyPress, name: String) {
    #expect(press.name == name)
    #expect(KeyPress(named: name) == press)
  }

  @Test("every press is found again by its name")
  func namesAreUnique() {
    var keys: [Key] = [
      .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown,
    ]
    keys += (1...24).map(Key.function)
    keys += (UInt8(0)...127).map { .character(Character(Unicode.Scalar($0))) }
    keys += ["é", "e\u{301}", "\u{301}", "漢", "👍🏽", "\u{200D}"].map(Key.character)
    var seen: [String: KeyPress] = [:]
    for key in keys {
      for bits in UInt8(0)..<8 {
        let press = KeyPress(key, Modifiers(rawValue: bits))
        #expect(KeyPress(named: press.name) == press, "\(press)")
        #expect(seen.updateValue(press, forKey: press.name) ?? press == press)
      }
    }
  }

  @Test(
    "other spellings are understood",
    arguments: [
      ("ctrl-s", KeyPress(.character("s"), .control)), ("escape", KeyPress(.escape)),
      ("PageDown", KeyPress(.pageDown)), ("del", KeyPress(.delete)),
      ("shift-alt-f5", KeyPress(.function(5), [.alt, .shift])), ("Return", KeyPress(.enter)),
      ("Shift-a", KeyPress(.character("A"))),
    ])
  func otherSpellings(name: String, press: KeyPress) {
    #expect(KeyPress(named: name) == press)
  }

  @Test(
    "what names no key is refused", arguments: ["", "Foo", "Ctrl-", "Ctrl-Foo", "Fx", "ab", "Turbo-a"])
  func refuses(name: String) {
    #expect(KeyPress(named: name) == nil)
  }
}
