import ArgumentParser
import Glibc
import JourneyExchange
import JourneyModel
import JourneyPaths
import Phrases
import SystemCalls

/// Asks on a terminal, for each activity that probably is a touchpoint, whether it is: one key each, in Latin or Arabic
/// letters whatever the language.
struct PairQuestions {
  /// Whether somebody sits there who can be asked.
  static var canBeAsked: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private enum Answer {
    case yes, no, all, quit

    init?(_ key: Character) {
      switch key {
      case "y", "Y", "ن", "غ": self = .yes
      case "n", "N", "ل", "ى": self = .no
      case "a", "A", "ك", "ش": self = .all
      case "q", "Q", "خ", "ض", "\u{1B}", "\u{04}": self = .quit
      default: return nil
      }
    }

    var phrase: Phrase {
      switch self {
      case .yes: .pathsAskYes
      case .no: .pathsAskNo
      case .all: .pathsAskAll
      case .quit: .pathsAskQuit
      }
    }
  }

  /// The pairs that were taken.
  ///
  /// - Throws: `ExitCode` 130 where Ctrl-C stopped it; the terminal is then as it was.
  static func taken(
    of proposals: [(activity: Int, touchpoint: Touchpoint)], in log: EventLog
  ) throws -> [(activity: Int, touchpoint: Touchpoint)] {
    guard !proposals.isEmpty else { return [] }
    let keys = try SingleKeys()
    let figures = PathFigures(of: log)
    var taken: [(activity: Int, touchpoint: Touchpoint)] = []
    for (number, pair) in proposals.enumerated() {
      let reach = 100 * (figures.activity(pair.activity)?.reach.share ?? 0)
      prompt(.pathsAsk(log.activities[pair.activity], reach.rounded(), pair.touchpoint.name))
      switch try answer(keys) {
      case .yes: taken.append(pair)
      case .no: break
      case .all: return taken + proposals[number...]
      case .quit: return taken
      }
    }
    return taken
  }

  private static func answer(_ keys: borrowing SingleKeys) throws -> Answer {
    while true {
      guard let key = keys.next() else { return .quit }
      if key == "\u{03}" {
        write([0x0A], to: STDOUT_FILENO)
        throw ExitCode(130)
      }
      if let answer = Answer(key) {
        write(
          Array((ReportSurface.stream(STDOUT_FILENO).told(say(answer.phrase)) + "\n").utf8), to: STDOUT_FILENO
        )
        return answer
      }
      write([0x0A], to: STDOUT_FILENO)
      prompt(.pathsAskKeys)
    }
  }

  private static func prompt(_ phrase: Phrase) {
    write(Array((ReportSurface.stream(STDOUT_FILENO).told(wording(phrase)) + " ").utf8), to: STDOUT_FILENO)
  }
}

/// Keys of the terminal one by one, neither shown nor waiting for Enter; the terminal is as it was when this goes.
struct SingleKeys: ~Copyable {
  private var former = termios()

  init() throws {
    guard tcgetattr(STDIN_FILENO, &former) == 0 else { throw Failure(.editFailed) }
    var single = former
    single.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSANOW, &single)
  }

  deinit {
    var former = former
    tcsetattr(STDIN_FILENO, TCSANOW, &former)
  }

  /// The next character; nil where there will be none any more.
  func next() -> Character? {
    var bytes: [UInt8] = []
    repeat {
      var byte: UInt8 = 0
      guard retrying({ read(STDIN_FILENO, &byte, 1) }) == 1 else { return nil }
      bytes.append(byte)
      if let text = String(validating: bytes, as: UTF8.self) { return text.first }
    } while bytes.count < 4
    return "\u{FFFD}"
  }
}
