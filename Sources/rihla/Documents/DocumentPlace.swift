import Glibc
import JourneyExchange
import JourneyFile
import SystemCalls

/// Where a map is, as people name it: a file, or a journey in a text file, as in `README.md#2`.
struct DocumentPlace: Hashable {
  /// What a map is kept as.
  enum Form: Hashable {
    /// A file of its own.
    case map
    /// A Mermaid diagram in a text file; its number is nil where none was named.
    case diagram(DiagramFile.Kind, number: Int?)
  }

  /// The place as it was named.
  let name: String
  /// The path of the file.
  let file: String
  let form: Form

  /// Reads what a person wrote. A file whose very name looks like a file with a number is that file.
  init(_ name: String) {
    self.name = name
    if let (file, number) = Self.numbered(name), access(name.onDisk, F_OK) != 0 {
      self.file = file
      form = .diagram(Self.kind(of: file) ?? .markdown, number: number)
    } else {
      file = name
      form = Self.kind(of: name).map { .diagram($0, number: nil) } ?? .map
    }
  }

  /// Standard input that holds a diagram, or Markdown with one; nil where it does not.
  init?(standardInput bytes: [UInt8]) {
    switch FileGuess(bytes) {
    case .diagram: form = .diagram(.whole, number: nil)
    case .markdown: form = .diagram(.markdown, number: nil)
    case .table, .page, .office, .notebook, .text, nil: return nil
    }
    (name, file) = ("-", "-")
  }

  /// Whether it is a diagram in a text file.
  var isDiagram: Bool { form != .map }

  /// Whether both are one place, however they are written.
  func isSame(as other: DocumentPlace?) -> Bool {
    guard let other else { return false }
    if name == other.name { return true }
    guard let one = state, let another = other.state else { return false }
    return one.text == another.text
  }

  /// Which journey of its file it is, from 1.
  var number: Int { if case .diagram(_, let number?) = form { number } else { 1 } }

  /// Whether nobody said which of several journeys is meant.
  func isFirstOfSeveral(_ count: Int) -> Bool { count > 1 && holdsSeveral && !isNumbered }

  /// Whether the file is a text that can hold several journeys.
  private var holdsSeveral: Bool { if case .diagram(let kind, _) = form { kind != .whole } else { false } }

  private var isNumbered: Bool { if case .diagram(_, _?) = form { true } else { false } }

  /// What a diagram is called without its folder; nil for a map of its own.
  var label: String? { isDiagram ? name.split(separator: "/").last.map(String.init) : nil }

  /// The second journey of the file, as it is named.
  var second: String { file + "#2" }

  /// Under which path its state is kept and it is locked: each journey of a file under one of its own.
  var state: RealPath? { try? statePath() }

  /// The same, or why there is none.
  ///
  /// - Parameter isGone: whether the file's folder may be gone, too.
  func statePath(orGone isGone: Bool = false) throws(FileError) -> RealPath {
    let real = isGone ? try RealPath(ofGone: file) : try RealPath(of: file)
    guard holdsSeveral else { return real }
    let path = "\(real.text)#\(number)"
    return isGone ? try RealPath(ofGone: path) : try RealPath(of: path)
  }

  /// The name of the file that holds all of a map whose diagram holds a part: `README.2.journey.json`.
  var beside: String {
    let slash = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
    let name = file[slash...]
    let stem = name.dropFirst().lastIndex(of: ".").map { name[..<$0] } ?? name
    let number = if case .diagram(_, let number?) = form { ".\(number)" } else { "" }
    return file[..<slash] + stem + number + ".journey.json"
  }

  /// `README.md#2`
  private static func numbered(_ name: String) -> (file: String, number: Int)? {
    guard let mark = name.utf8.lastIndex(of: UInt8(ascii: "#")), mark != name.startIndex else { return nil }
    let digits = name[name.utf8.index(after: mark)...]
    guard digits.count < 7, digits.allSatisfy({ ("0"..."9") ~= $0 }), let number = Int(digits), number > 0
    else { return nil }
    return (String(name[..<mark]), number)
  }

  private static func kind(of file: String) -> DiagramFile.Kind? {
    let slash = file.utf8.lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map { file.utf8.index(after: $0) } ?? file.startIndex
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")), dot > start else { return nil }
    switch file[file.utf8.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown", "mkd", "mkdn", "mdx", "qmd", "rmd": return .markdown
    case "mmd", "mermaid": return .whole
    case "html", "htm", "xhtml": return .html
    case "rst", "rest": return .restructuredText
    case "adoc", "asciidoc": return .asciiDoc
    default: return nil
    }
  }
}
