import JourneyFile
import Phrases

extension MapFileError {
  /// Where in the text, what was found and what was expected, for a person.
  var phrase: Phrase {
    switch self {
    case .syntax(let error): .errorAt(error.position.line, error.position.column, error.problem.phrase)
    case .content(let error):
      if error.path.isEmpty {
        .errorAt(error.position.line, error.position.column, error.reason)
      } else {
        .errorAtPath(error.position.line, error.position.column, error.path, error.reason)
      }
    }
  }
}

extension JSONError.Problem {
  /// What the trouble is, for a person.
  var phrase: Phrase {
    switch self {
    case .unexpected(let found, let expected):
      .foundExpected(found.phrase, .jsonExpected(String(describing: expected)))
    case .conflictMarker: .conflictMarker
    case .duplicateKey(let key, let first): .duplicateKey(key, first.line, first.column)
    case .invalidUTF8: .invalidUTF8
    case .utf16: .utf16
    case .loneSurrogate: .loneSurrogate
    case .invalidEscape: .invalidEscape
    case .controlCharacter: .controlCharacter
    case .tooDeep(let limit): .tooDeep(limit)
    case .tooLong(let limit): .tooLong(limit)
    case .tooLarge(let limit): .tooLargeFile(limit >> 20)
    }
  }
}

extension JSONError.Found {
  fileprivate var phrase: Phrase {
    switch self {
    case .end: .foundEnd
    case .character(let scalar): .foundText(String(Character(scalar)))
    case .word(let word): .foundText(word)
    }
  }
}

extension MapContentError {
  fileprivate var reason: Phrase {
    guard let found else { return .missingMember }
    return .foundExpected(found.phrase, expected.phrase)
  }
}

extension MapContentError.Found {
  fileprivate var phrase: Phrase {
    switch self {
    case .null: .foundNull
    case .flag: .foundFlag
    case .number(let text): .verbatim(text)
    case .text(let text): .foundText(text)
    case .list: .foundList
    case .object: .foundObject
    }
  }
}

extension MapContentError.Expected {
  fileprivate var phrase: Phrase {
    switch self {
    case .text: .expectedText
    case .flag: .expectedFlag
    case .list: .expectedList
    case .object: .expectedObject
    case .number(let range): .expectedRange(number(range.lowerBound), number(range.upperBound))
    case .wholeNumber(let range) where range.upperBound < 1_000_000:
      .expectedWhole(String(range.lowerBound), String(range.upperBound))
    case .wholeNumber, .anyNumber: .expectedNumber
    case .threeNumbers: .expectedThree
    case .format: .expectedFormat
    case .something: .expectedSomething
    }
  }

  private func number(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? String(value) }
}
