public import Phrases

extension TableFilter.Riddle {
  /// What is not understood, for a person.
  public var phrase: Phrase {
    switch self {
    case .key(let key): .unknownFilterKey(key)
    case .value(let key, let value): .unknownFilterValue(value, key)
    case .parenthesis(let isOpen): isOpen ? .openParenthesis : .closingParenthesis
    }
  }
}
