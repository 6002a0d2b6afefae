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

  static func demonstration(_ name: String, _ language: Language, template: String? = nil) throws -> String {
    let bytes = try #require(JourneyResources.demonstration(name))
    return try page(of: MapFile.read(bytes).map, language, template: template)
  }

  static func page(of map: JourneyMap, _ language: Language, template: String? = nil) throws -> String {
    let request = MapExport(of: map, in: Phrasebook(language)).pageRequest(template: template)
    return try PageRequest(json: request).page()
  }

  /// All tags of a page, as they stand there.
  static func tags(in page: String) -> [Substring] { page.matches(of: /<[^>]*>/).map(\.output) }
}
