import Console
import JourneyModel
import Phrases
import TerminalText

/// The page on which is chosen what is handed on, as what, and what is left out; then the path is asked for.
struct SharePage: SheetSubject {
  /// One line of the page.
  fileprivate enum Row: Hashable {
    case subject, format
    case part(PrivatePart)
    case room
  }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack { return .leaves }
    let rows = editor.shareRows
    if key.isPlain(.enter) {
      guard rows.indices.contains(sheet.cursor.row), rows[sheet.cursor.row] == .room else {
        return .becomes(editor.sharePrompt())
      }
      editor.beginRoom()
      return .leaves
    }
    guard rows.indices.contains(sheet.cursor.row) else { return .stays }
    let row = rows[sheet.cursor.row]
    let count = editor.options(of: row).count
    let here = editor.chosenOption(of: row)
    let forward: Key = editor.flow == .leftToRight ? .right : .left
    let backward: Key = editor.flow == .leftToRight ? .left : .right
    switch key.key {
    case .character(" "), forward: editor.choose((here + 1) % count, of: row)
    case backward: editor.choose((here + count - 1) % count, of: row)
    case .character(let character):
      guard let digit = character.wholeNumberValue, (1...count).contains(digit) else { return .passes }
      editor.choose(digit - 1, of: row)
    default: return .passes
    }
    sheet.lines = editor.shareLines
    return .stays
  }
}

extension Editor {
  /// Asks what is to be handed on.
  mutating func beginSharing() {
    if drafts.share.subject == .table, perspective.table == nil { drafts.share.subject = .map }
    show(Sheet(SharePage(), .shareTitle, hints: .hintsShare, shareLines))
  }

  /// The line that asks where to, with a name beside the map that goes with what was chosen.
  func sharePrompt() -> Prompt {
    let share = drafts.share
    let name: Phrase? =
      switch share.subject {
      case .map: nil
      case .minutes: .minutesFileName
      case .wall: .shareWallFileName
      case .table: perspective.title
      }
    let suffix = name.map { look.phrasebook.plainText($0) }
    let day = share.subject == .minutes ? dayOfLastSession : ""
    let parts = [proposedStem, suffix?.lowercased().split(separator: " ").joined(separator: "-") ?? "", day]
    return Prompt(.exportPath, text: pathBesideMap(parts, "." + share.format.rawValue))
  }

  /// Hands on what was chosen.
  mutating func share(to path: String, replacing: Bool = false) {
    var handout = Handout(sharedContent, to: path, without: drafts.share.leftOut)
    handout.replacing = replacing
    effects.append(.handOut(handout))
  }

  private var sharedContent: Handout.Content {
    switch drafts.share.subject {
    case .map: .map
    case .minutes: .minutes
    case .wall: .table(sharedWall)
    case .table: perspective.table == nil ? .map : .table(sharedTable)
    }
  }

  // The rows of the page

  fileprivate var shareRows: [SharePage.Row] {
    [.subject, .format] + drafts.share.subject.parts.map { .part($0) } + [.room]
  }

  private var shareSubjects: [ShareChoices.Subject] {
    ShareChoices.Subject.allCases.filter { $0 != .table || perspective.table != nil }
  }

  fileprivate func options(of row: SharePage.Row) -> [String] {
    switch row {
    case .subject:
      shareSubjects.map { subject in
        switch subject {
        case .map: look.say(.shareMap)
        case .minutes: look.say(.shareMinutes)
        case .wall: look.say(.shareWall)
        case .table: look.say(.shareTable(perspective.title))
        }
      }
    case .format: drafts.share.subject.formats.map(\.name)
    case .part: [look.say(.sharePartIn), look.say(.sharePartOut)]
    case .room: [look.say(room.isOpen ? .shareRoomOpen : .shareRoomEnter)]
    }
  }

  fileprivate func chosenOption(of row: SharePage.Row) -> Int {
    switch row {
    case .subject: shareSubjects.firstIndex(of: drafts.share.subject) ?? 0
    case .format: drafts.share.subject.formats.firstIndex(of: drafts.share.format) ?? 0
    case .part(let part): drafts.share.leftOut.contains(part) ? 1 : 0
    case .room: 0
    }
  }

  fileprivate mutating func choose(_ option: Int, of row: SharePage.Row) {
    switch row {
    case .subject: drafts.share.subject = shareSubjects[option]
    case .format: drafts.share.format = drafts.share.subject.formats[option]
    case .room: break
    case .part(let part):
      if option == 1 { drafts.share.leftOut.insert(part) } else { drafts.share.leftOut.remove(part) }
    }
  }

  fileprivate var shareLines: [Sheet.Line] {
    shareRows.enumerated().map { number, row in
      let chosen = chosenOption(of: row)
      let options = options(of: row)
      let all = options.enumerated().map { $0 == chosen ? "[\($1.asPart)]" : $1.asPart }
        .joined(separator: look.signs.separator)
      let title = "\(look.say(title(of: row)).asPart):  "
      let isWhole = look.typesetter.width(of: title + all) <= size.columns - 4
      let place = "\(look.say(.roundProgress(chosen + 1, of: options.count)))"
      return Sheet.Line(
        text: title + (isWhole ? all : "[\(options[chosen].asPart)]  \(place)"), item: number)
    }
  }

  private func title(of row: SharePage.Row) -> Phrase {
    switch row {
    case .subject: .shareWhat
    case .format: .shareAs
    case .part(.participants): .shareNames
    case .part(.parking): .shareParking
    case .part(.notes): .shareNotes
    case .part(.quotations): .shareQuotations
    case .room: .roomTitle
    }
  }
}
