import JourneyExchange
import JourneyFile
import Phrases

/// The whole page, around its parts.
struct RoomShell {
  let page: RoomPages
  let ask: [UInt8]
  let version: String
  let title: String
  let takesThoughts: Bool
  /// What is said of something that was sent without a script.
  let said: String?

  /// The page.
  var bytes: [UInt8] {
    let words = page.words
    let names = ["r-title", "r-status", "r-tally", "r-now", "r-lows", "r-picture", "r-curve"]
    let parts =
      names.map { ($0, markup(page.parts[$0]?.bytes ?? [])) } + [("r-stages", markup(page.stages))]
    return words.fill(
      "shell",
      with: [
        ("language", .text(words.language.rawValue)), ("direction", .text(words.direction)),
        ("title", .text(shownOnOneLine(title))), ("version", .text(version)), ("ask", markup(ask)),
        ("parts", .object(PageObject(parts))), ("languages", .some(Language.allCases.map(language))),
        ("thought", .flag(takesThoughts)), ("once", .text(RoomKeys.random(bytes: 8))),
        ("said", said.map { .text($0) } ?? .nothing),
        ("style", .markup(RoomTemplates.style)), ("script", .markup(RoomTemplates.script)),
      ])
  }

  private func markup(_ bytes: [UInt8]) -> PageValue { .markup(String(decoding: bytes, as: UTF8.self)) }

  private func language(_ language: Language) -> PageValue {
    .object([
      "tag": .text(language.rawValue), "isCurrent": .flag(language == page.words.language),
      "name": .text(language == .arabic ? "العربية" : "English"),
    ])
  }
}

/// What a page that is open is told: the parts that are another now.
enum NewsEvent {
  /// The event as a stream of events has it.
  static func bytes(_ parts: [(id: String, bytes: [UInt8])], version: String) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.beginObject()
    writer.name("version")
    writer.value(version)
    writer.name("parts")
    writer.beginObject()
    for part in parts {
      writer.name(part.id)
      writer.value(String(decoding: part.bytes, as: UTF8.self))
    }
    writer.endObject()
    writer.endObject()
    return Array("id: \(version)\nevent: news\ndata: ".utf8) + writer.bytes + Array("\n\n".utf8)
  }

  /// A sign of life, which says nothing.
  static let sign = Array(":\n\n".utf8)

  /// That there is no more.
  static func end(_ reason: String) -> [UInt8] { Array("event: end\ndata: \(reason)\n\n".utf8) }
}
