import JourneyExchange
import JourneyResources
import Phrases

/// The templates of the room's page, read once.
enum RoomTemplates {
  /// A template by its name.
  static func layout(_ name: String) -> PageLayout { layouts[name] ?? PageLayout(reading: []) }

  private static let layouts: [String: PageLayout] = {
    var layouts: [String: PageLayout] = [:]
    let text = String(decoding: JourneyResources.roomTemplates, as: UTF8.self)
    for part in text.split(separator: "%% ") {
      guard let end = part.firstIndex(of: "\n") else { continue }
      layouts[String(part[..<end])] = PageLayout(reading: Array(part[part.index(after: end)...].utf8))
    }
    return layouts
  }()

  /// The style: that of a map's page, and what the room adds.
  static let style = text(
    JourneyResources.drawingStyle + JourneyResources.pageStyle + JourneyResources.roomStyle)
  /// The script.
  static let script = text(JourneyResources.roomScript)

  /// What the page may do: run this script, show this style, talk to this room, and nothing else.
  static let policy =
    "default-src 'none'; style-src '\(PageScript.digest(of: Array(style.utf8)))'; "
    + "script-src '\(PageScript.digest(of: Array(script.utf8)))'; connect-src 'self'; form-action 'self'; "
    + "base-uri 'none'; frame-ancestors 'none'"

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// The page in one language, in parts: each with the revision at which it became what it is, so that whoever has seen an earlier
/// one is given what is another since.
struct RoomPages {
  /// A part of the page.
  struct Part {
    let id: String
    let bytes: [UInt8]
    let revision: Int
  }

  let words: RoomWords
  private(set) var parts: [String: Part] = [:]
  /// The stages that the page has, in order.
  private(set) var outline: [String] = []
  private var outlineRevision = 0

  init(_ language: Language) { words = RoomWords(language) }

  /// Takes the parts that show the map.
  mutating func take(_ map: RoomMapPage, at revision: Int) {
    for (id, bytes) in map.parts { put(id, bytes, at: revision) }
    let slots = map.stages.map(\.slot)
    if slots != outline || frame != map.frame { outlineRevision = revision }
    for slot in Set(outline).subtracting(slots) { parts[slot] = nil }
    outline = slots
    for (slot, bytes) in map.stages { put(slot, bytes, at: revision) }
    frame = map.frame
  }

  /// What stands around the stages, before and behind them.
  private var frame: (head: [UInt8], tail: [UInt8]) = ([], [])

  /// Takes a part.
  mutating func put(_ id: String, _ bytes: [UInt8], at revision: Int) {
    if let known = parts[id], known.bytes == bytes { return }
    parts[id] = Part(id: id, bytes: bytes, revision: revision)
  }

  /// The whole of the stages.
  var stages: [UInt8] { frame.head + outline.flatMap { parts[$0]?.bytes ?? [] } + frame.tail }

  /// What is another since a revision.
  func news(since revision: Int) -> [(id: String, bytes: [UInt8])] {
    let isRearranged = outlineRevision > revision
    let inner = Set(outline)
    var news = parts.values.filter { $0.revision > revision && !(isRearranged && inner.contains($0.id)) }
      .sorted { $0.id < $1.id }.map { ($0.id, $0.bytes) }
    if isRearranged { news.append(("r-stages", stages)) }
    return news
  }
}
