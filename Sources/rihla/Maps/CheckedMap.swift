import Glibc
import JourneyExchange
import JourneyFile
import JourneyInsight
import JourneyModel
import Phrases

/// What a check found in a map, without the map: of a thousand maps only the findings are kept.
struct CheckedMap: Sendable {
  /// How the file is named.
  let file: String
  let low: Int
  let critical: Int
  private(set) var findings: [Told]
  private let diagram: SavedDiagram?
  private let newerFormat: Int?

  /// A finding, and how it is told.
  struct Told: Sendable {
    let finding: CheckFinding
    let phrase: Phrase
    /// Where it is, for programs: names and texts, in order.
    private let place: [(String, String)]

    init(_ finding: CheckFinding, in map: JourneyMap) {
      self.finding = finding
      let matter = finding.matter.phrase
      switch finding.place {
      case .map: (phrase, place) = (matter, [])
      case .stage(let position):
        let stage = map.stages[position]
        phrase = .checkAtStage(position + 1, stage.name, matter)
        place = [("stage", stage.name), ("id", stage.id.text)]
      case .touchpoint(let at):
        phrase = .checkAt(at.stage + 1, map[at].name, matter)
        place = [
          ("stage", map.stages[at.stage].name), ("touchpoint", map[at].name), ("id", map[at].id.text),
        ]
      }
    }

    /// Writes it for programs.
    func write(to writer: inout JSONWriter) {
      writer.beginObject()
      let kind = [("kind", finding.matter.name), ("severity", finding.severity.rawValue)]
      for (name, text) in kind + place + [("message", phrasebook.plainText(phrase))] {
        writer.name(name)
        writer.value(text)
      }
      if let line = finding.line {
        writer.name("line")
        writer.value(line)
      }
      writer.endObject()
    }
  }

  init(_ check: MapCheck, _ saved: SavedDocument, _ file: String) {
    self.file = file
    (low, critical) = (check.low, check.critical)
    findings = check.findings.map { Told($0, in: saved.map) }
    (diagram, newerFormat) = (saved.diagram, saved.newerFormat)
  }

  /// Whether nothing was found but what is only to be warned of.
  var isPassed: Bool { findings.allSatisfy(\.finding.isWarning) }

  /// Adds that the map and others link to each other in a circle.
  mutating func warn(ofCircle maps: [String]) {
    findings.append(Told(CheckFinding(warningOfCircle: maps), in: JourneyMap(title: "")))
  }

  /// Tells on standard error what there is to say besides, in the file's turn.
  func tellRemarks() {
    diagram?.tellFindings()
    if let newerFormat { tell(.failure(file, .readOnlyNewer(newerFormat)), to: STDERR_FILENO) }
  }
}

extension CheckFinding {
  var severity: GitHubAnnotation.Severity { isWarning ? .warning : .error }
}

extension CheckFinding.Matter {
  fileprivate var phrase: Phrase {
    switch self {
    case .repair(let repair): .checkRepair(repair.phrase)
    case .tooManyLow(let count, let limit): .checkLow(count, limit)
    case .tooManyCritical(let count, let limit): .checkCritical(count, limit)
    case .low(let level, let rating): .checkRated(.word("Level", level.rawValue), rating)
    case .lowMean(let mean, let limit): .checkMean(mean, limit)
    case .gap(let gap, let limit): .checkGap(gap, limit)
    case .regression(let regression): regression.phrase
    case .undecided(let count): .checkUndecided(count)
    case .lacks(let requirement): .lacks(requirement.rawValue)
    case .link(let text, let trouble): .checkLink(text, trouble.phrase)
    case .linkCircle(let maps): .checkLinkCircle(maps.joined(separator: " → "))
    case .value(let matter): matter.phrase
    }
  }
}

extension Regression {
  fileprivate var phrase: Phrase {
    switch self {
    case .level(let level, nil, let rating): .checkNewLow(.word("Level", level.rawValue), rating)
    case .level(let level, let before?, let rating):
      .checkWorse(.word("Level", level.rawValue), rating, .word("Level", before.rawValue))
    case .pain(let text, let score): .checkNewPain(text, score)
    case .mean(let mean, let before): .checkLowerMean(mean, before)
    case .evidence(let lost): .checkLostEvidence(lost)
    }
  }
}

extension LinkTrouble {
  fileprivate var phrase: Phrase {
    switch self {
    case .outside: .linkLeadsOut
    case .noFile: .linkToNoFile
    case .unreadable: .linkToNoMap
    case .noStage(let id): .linkToNoStage(id)
    }
  }
}
