import JourneyExchange
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases
import Testing

@testable import JourneyPage

/// Pages as the two programs make them together.
enum Pages {
  static let demonstrations = JourneyResources.demonstrations

  static func demonstration(_ name: String, _ language: Language, isStatic: Bool = false) throws -> String {
    let bytes = try #require(JourneyResources.demonstration(name))
    return page(of: try MapFile.read(bytes).map, language, isStatic: isStatic)
  }

  /// Our own page.
  static func page(of map: JourneyMap, _ language: Language, isStatic: Bool = false) -> String {
    String(decoding: MapExport(of: map, in: Phrasebook(language)).page(isStatic: isStatic), as: UTF8.self)
  }

  /// A page of a template of a user.
  static func page(of map: JourneyMap, _ language: Language, template: String) throws -> String {
    let request = MapExport(of: map, in: Phrasebook(language)).pageRequest(template: template)
    return try PageRequest(json: request).page()
  }

  /// All tags of a page, as they stand there, but for what its script compares.
  static func tags(in page: String) -> [Substring] {
    page.replacing(/(?s)<script>.*?<\/script>/, with: "").matches(of: /<[^>]*>/).map(\.output)
  }
}
