/// A line of a diagram as it stands in a file.
public struct MermaidLine: Hashable, Sendable {
  /// What stands before the diagram's own text: quotation marks, the indentation of a list item.
  public var prefix: [UInt8]
  /// The diagram's own text, its indentation included.
  public var content: String
  /// How the line ends; empty at the end of a file.
  public var ending: [UInt8]

  /// A line of its parts.
  public init(prefix: [UInt8] = [], content: String, ending: [UInt8] = [0x0A]) {
    self.prefix = prefix
    self.content = content
    self.ending = ending
  }

  /// The line as it stands in the file.
  public var bytes: [UInt8] { prefix + Array(content.utf8) + ending }

  /// The blanks before the text.
  var indent: String { String(content.prefix { $0 == " " || $0 == "\t" }) }

  /// The text without white space around it.
  var text: String {
    let text = MermaidText(content)
    return text.string(0..<text.count)
  }

  /// The line with another text in the same place.
  func with(_ text: String, deeper: String = "") -> MermaidLine {
    MermaidLine(prefix: prefix, content: indent + deeper + text, ending: ending)
  }

  /// Puts another text in place of a piece.
  mutating func replace(_ columns: Range<Int>, with text: String) {
    var scalars = Array(content.unicodeScalars)
    let range = (columns.lowerBound - 1)..<(columns.upperBound - 1)
    guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return }
    scalars.replaceSubrange(range, with: text.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    content = String(view)
  }

  /// A piece of the text.
  func piece(_ columns: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: content.unicodeScalars.dropFirst(columns.lowerBound - 1).prefix(columns.count))
    return String(view)
  }
}
