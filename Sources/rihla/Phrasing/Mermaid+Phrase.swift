import JourneyExchange
import Phrases

extension MermaidError {
  /// Where reading stopped, what was found and what was expected, for a person.
  var phrase: Phrase {
    switch self {
    case .notAJourney(let line, let found): .errorAt(line, 1, .notAJourney(found))
    case .syntax(let line, let column, let found, let expected):
      .errorAt(line, column, .foundExpected(found.phrase, expected.phrase))
    }
  }
}

extension MermaidError.Found {
  fileprivate var phrase: Phrase {
    switch self {
    case .end: .foundEnd
    case .endOfLine: .foundEndOfLine
    case .semicolon: .foundSemicolon
    case .bareColon: .foundBareColon
    case .journey: .foundJourneyAgain
    case .data(let text): .foundTaskData(text)
    case .keyword(let text), .text(let text): .foundText(text)
    }
  }
}

extension MermaidError.Expected {
  fileprivate var phrase: Phrase {
    switch self {
    case .journey: .expectedJourney
    case .statement: .expectedStatement
    case .score(let task): .expectedScore(task)
    case .closingBrace(let opened): .expectedBrace(opened)
    }
  }
}

extension MermaidImport.Matter {
  /// What there is to say about a line, for a person.
  var phrase: Phrase {
    switch self {
    case .scoreLimited(let score, let rating): .scoreLimited(score, rating)
    case .scoreOutsideScale(let score, let rating): .scoreOutsideScale(score, rating)
    case .scaleBeyondFive(let highest): .scaleBeyondFive(highest)
    case .scoreZero: .scoreZero
    case .scoreMissing: .scoreMissing
    case .scoreUnreadable(let score): .scoreUnreadable(score)
    case .scoreInOtherDigits(let score, let number): .scoreInOtherDigits(score, number)
    case .scoreAfterActor(let score, let actor): .scoreAfterActor(score, actor)
    case .colonInsideName(let name, let rest): .colonInsideName(name, rest)
    case .actorsAtArabicCommas(let actors): .actorsAtArabicCommas(actors)
    case .actorEmpty: .actorEmpty
    case .actorRepeated(let name): .actorRepeated(name)
    case .tailIgnored(let text): .tailIgnored(text)
    case .cutAtNumberSign(let rest): .cutAtNumberSign(rest)
    case .keywordReadAsTask(let name): .keywordReadAsTask(name)
    case .keywordTookNextLine(let keyword): .keywordTookNextLine(keyword)
    case .tasksBeforeSection: .tasksBeforeSection
    case .sectionRepeated(let name): .sectionRepeated(name)
    case .titleReplaced(let title): .titleReplaced(title)
    case .repaired(let repair): repair.phrase
    }
  }
}

extension MermaidRepair {
  fileprivate var phrase: Phrase {
    switch self {
    case .heading: .repairedHeading
    case .semicolon: .repairedSemicolon
    case .htmlEntity(let name): .repairedEntity(name)
    case .colonInSection: .repairedColon
    case .nameBeginsWithKeyword: .repairedName
    }
  }
}
