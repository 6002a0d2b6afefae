/// A link to another map, or to a stage of it, by a path from the folder of the map that has it:
/// `../support/onboarding.journey.json#stage-id`.
///
/// The text is kept as it stands in the file; what it means is read from it.
public struct MapLink: Hashable, Sendable {
  /// The link as it is written.
  public let text: String

  /// A link as it stands in a file.
  public init(_ text: String) { self.text = text }

  /// A link as a person typed it, put in order: nothing around it that cannot be seen, no detours in its path.
  public init(typed text: String) {
    let seen = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isInvisible }))
    let link = MapLink(seen.trimmedBlanks)
    self.init(link.hasScheme ? link.text : Self.tidied(link.path) + (link.part.map { "#" + $0 } ?? ""))
  }

  /// The path, as it is written; empty where the map itself is meant.
  public var path: String { mark.map { String(text[..<$0]) } ?? text }

  /// What is meant in the file: the identifier of a stage, or of a text the number of the journey; nil where it is all.
  public var part: String? {
    mark.map { String(text[text.index(after: $0)...]) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private var mark: String.Index? { text.utf8.lastIndex(of: UInt8(ascii: "#")) }

  /// The link where there is little room: without the usual ending of maps.
  public var shown: String {
    let path = path
    guard let ending = [".journey.json", ".json"].first(where: path.hasSuffix) else { return text }
    return path.dropLast(ending.count) + (part.map { "#" + $0 } ?? "")
  }

  /// Whether it leads out by its very form: to an address, or from the root of the disk.
  public var isRelative: Bool { !path.hasPrefix("/") && !path.hasPrefix("~") && !hasScheme }

  private var hasScheme: Bool {
    guard let colon = path.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = path[..<colon]
    return scheme.count > 1 && scheme.first?.isLetter ?? false
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  /// The path of the file to which it leads from the map of a path; that map's own where it names none.
  public func path(from map: String) -> String {
    path.isEmpty ? Self.tidied(map) : Self.tidied(path.hasPrefix("/") ? path : Self.folder(of: map) + path)
  }

  /// The link to a file from the map of a path, both of them from the same folder or from the root; the part stays.
  public func leading(to file: String, from map: String) -> MapLink {
    let from = Self.steps(of: Self.folder(of: Self.tidied(map)))
    let to = Self.steps(of: Self.tidied(file))
    let shared = zip(from, to).prefix { $0 == $1 && $0 != ".." }.count
    let way = from.dropFirst(shared).map { _ in ".." } + to.dropFirst(shared)
    return MapLink(way.joined(separator: "/") + (part.map { "#" + $0 } ?? ""))
  }

  /// A path without `.`, doubled strokes and folders that are left at once.
  public static func tidied(_ path: String) -> String {
    var steps: [Substring] = []
    for step in Self.steps(of: path) where step != "." {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else if step != ".." || !path.hasPrefix("/") {
        steps.append(step)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }

  /// The folder of a path with the stroke at its end; empty where it has none.
  public static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }

  private static func steps(of path: String) -> [Substring] { path.split(separator: "/") }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmedBlanks: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension Unicode.Scalar {
  /// Whether it shows nothing but changes what is shown: controls, and marks of direction.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension MapLink: ListFieldContent {
  /// Links.
  public static var listKind: FieldKind { .links }
  /// Links.
  public static func list(of value: FieldValue) -> [MapLink]? {
    if case .texts(let texts) = value { texts.map { MapLink($0) } } else { nil }
  }
  /// Links as the value of a field.
  public static func fieldValue(of list: [MapLink]) -> FieldValue { .texts(list.map(\.text)) }
}

extension JourneyMap {
  /// A link of a map, and the stage or touchpoint that has it.
  public struct PlacedLink: Hashable, Sendable {
    /// The link.
    public let link: MapLink
    /// The position of the stage.
    public let stage: Int
    /// The position of the touchpoint in it; nil where the stage has the link.
    public let touchpoint: Int?
  }

  /// All links, in the order of the journey: those of a stage before those of its touchpoints.
  public var placedLinks: [PlacedLink] {
    stages.indices.flatMap { number in
      let stage = stages[number]
      return stage.links.map { PlacedLink(link: $0, stage: number, touchpoint: nil) }
        + stage.touchpoints.indices.flatMap { position in
          stage.touchpoints[position].links.map {
            PlacedLink(link: $0, stage: number, touchpoint: position)
          }
        }
    }
  }
}
