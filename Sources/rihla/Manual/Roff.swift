/// A page in the language of `man`: headings, paragraphs, and terms with what they mean.
struct Roff {
  private(set) var text = ""

  /// A page of section 1.
  init(title: String, date: String, version: String, manual: String) {
    text = ".TH \(title) 1 \(date) \"\(Self.escaped(version))\" \"\(Self.escaped(manual))\"\n"
  }

  mutating func heading(_ title: String) { text += ".SH \"\(Self.escaped(title))\"\n" }

  mutating func subheading(_ title: String) { text += ".SS \"\(Self.escaped(title))\"\n" }

  mutating func paragraph(_ words: String) { text += ".PP\n" + Self.lines(words) }

  /// A term in bold, and below it, indented, what it means.
  mutating func term(_ term: String, _ meaning: String) {
    text += ".TP\n.B \(Self.escaped(term).replacing("\"", with: "\\(dq"))\n" + Self.lines(meaning)
  }

  /// Lines that stay as they are.
  mutating func example(_ lines: String) { text += ".PP\n.nf\n" + Self.lines(lines) + ".fi\n" }

  private static func lines(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = escaped(String(line))
      return (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line
    }.joined(separator: "\n") + "\n"
  }

  /// Characters that mean something to the formatter: a hyphen is one that can be copied into a shell.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
