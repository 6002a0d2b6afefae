import JourneyFile

/// A Jupyter notebook, whose texts stand in it as strings of JSON.
public struct Notebook: Sendable {
  /// The Markdown of its cells. Each line stands in the line of the notebook in which it is written, where the notebook has
  /// a line for each, as programs write them: so what is told of a line leads there.
  public let markdown: String

  /// Reads a notebook; nil for anything else.
  public init?(_ bytes: [UInt8]) {
    // Pictures are long strings.
    let limits = JSONLimits(scalarBytes: 1 << 28, refusesDuplicateKeys: false)
    guard Self.seemsOne(bytes), let document = try? JSONDocument(parsing: bytes, limits: limits) else {
      return nil
    }
    let root = document.element
    guard root["nbformat"] != nil, let cells = root["cells"]?.items else { return nil }
    var lines: [String] = []
    for cell in cells where cell["cell_type"]?.string == "markdown" {
      guard let source = cell["source"] else { continue }
      // Between two cells nothing goes on.
      if !lines.isEmpty { lines.append("") }
      for part in source.items ?? [source] { Self.add(part, to: &lines) }
    }
    markdown = lines.joined(separator: "\n") + "\n"
  }

  private static func add(_ part: JSONElement, to lines: inout [String]) {
    guard let text = part.string else { return }
    while lines.count < part.position.line - 1 { lines.append("") }
    let own = text.hasSuffix("\n") ? text.dropLast() : text[...]
    lines += own.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Whether bytes may be a notebook, without reading them as JSON.
  private static func seemsOne(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{") else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("\"nbformat\"") && text.contains("\"cells\"")
  }
}

extension JSONElement {
  fileprivate subscript(name: String) -> JSONElement? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.element
  }

  fileprivate var items: [JSONElement]? { if case .array(let items) = value { items } else { nil } }

  fileprivate var string: String? { if case .string(let string) = value { string } else { nil } }
}
