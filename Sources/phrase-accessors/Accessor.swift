/// The typed accessor of a phrase in Swift.
struct Accessor {
  let key: String
  /// What the phrase says in English.
  let text: String
  let declaration: Declaration

  /// How wide lines of our sources are.
  private static let width = 110

  /// The name of an accessor for which no other is declared: `cli.demo.name` has `cliDemoName`.
  static func usualName(for key: String) -> String {
    let words = key.split(separator: ".")
    return (words.prefix(1) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }).joined()
  }

  /// The documentation and the code, one member of an extension.
  var source: String { comment + member }

  /// The English words in quotation marks, with … for what is filled in, and the remark.
  private var comment: String {
    let quoted = "“" + text.replacing(/\{\d+\}/, with: "…") + "”"
    let words = quoted + (declaration.remark.map { ": " + $0 } ?? "")
    return Self.filled(words.split(separator: " "), behind: "  /// ") + "\n"
  }

  /// Laid out as the formatter does it.
  private var member: String {
    let arguments = declaration.arguments
    let given = Self.listed(["\"\(key)\""] + arguments.map { ".\($0.kind)(\($0.name))" })
    let parameters = Self.listed(
      arguments.map { argument in
        (argument.label.map { $0 + " " } ?? "") + "\(argument.name): \(argument.kind.type)"
      })
    let (start, end) =
      arguments.isEmpty
      ? ("  public static var \(declaration.name)", ": Phrase {")
      : ("  public static func \(declaration.name)(", ") -> Phrase {")
    var head = start + parameters.joined(separator: " ") + end
    var call = "Phrase(" + given.joined(separator: " ") + ")"
    if "\(head) \(call) }".count <= Self.width { return "\(head) \(call) }\n" }
    if head.count > Self.width {
      head = "\(start)\n\(Self.filled(parameters, behind: "    "))\n  \(end)"
    }
    if call.count + 4 > Self.width { call = "Phrase(\n\(Self.filled(given, behind: "      ")))" }
    return "\(head)\n    \(call)\n  }\n"
  }

  /// The things with commas behind all of them but the last one.
  private static func listed(_ things: [String]) -> [String] {
    things.dropLast().map { $0 + "," } + things.suffix(1)
  }

  /// Words in lines as long as can be, each of which has something in front; at the end is room for a bracket.
  private static func filled(_ words: [some StringProtocol], behind margin: String) -> String {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(margin + word)
      }
    }
    return lines.joined(separator: "\n")
  }
}
