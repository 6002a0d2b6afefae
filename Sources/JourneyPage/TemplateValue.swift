import Mustache

/// A value of a request as the template library takes it.
enum TemplateValue: Decodable {
  case nothing
  case flag(Bool)
  case text(String)
  case list([TemplateValue])
  case object([String: TemplateValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([TemplateValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: TemplateValue].self))
    }
  }

  var any: Any {
    switch self {
    case .nothing: Nothing()
    case .flag(let flag): flag
    case .text(let text): text
    case .list(let values): values.map(\.any)
    case .object(let members): members.mapValues(\.any)
    }
  }
}

/// What is not there: nothing to show, and no reason to show a section. A member that is simply left out would be looked
/// for in the objects around, and a flag would be printed as a word.
private struct Nothing: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
