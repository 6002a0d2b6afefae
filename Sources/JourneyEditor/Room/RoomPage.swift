import Console
import JourneyModel
import Phrases
import TerminalText

/// The page on which is chosen where the room finds the map, and what of it it sees.
struct RoomPage: SheetSubject {
  /// One line that can be chosen.
  enum Row: Hashable {
    case address(HostAddress)
    case part(PrivatePart)
    case thoughts
  }

  func answer(_ key: KeyPress, on sheet: inout Sheet, in editor: inout Editor) -> Reaction {
    if key.isBack { return .leaves }
    let rows = editor.roomRows
    switch key.key {
    case .enter, .character(" "), .left, .right:
      guard rows.indices.contains(sheet.cursor.row) else { return .stays }
      if case .address(let address) = rows[sheet.cursor.row] {
        guard key.isPlain(.enter) || key.isPlain(.character(" ")) else { return .stays }
        editor.openRoom(at: address)
      } else {
        editor.turn(rows[sheet.cursor.row])
      }
    case .character("a"):
      guard let address = editor.room.address else { return .passes }
      editor.openRoom(at: address)
    case .character("x") where editor.isRoomShared:
      editor.closeRoom()
      return .leaves
    case .character(let character):
      guard let digit = character.wholeNumberValue, rows.indices.contains(digit - 1) else { return .passes }
      sheet.cursor.row = digit - 1
      return answer(KeyPress(.enter), on: &sheet, in: &editor)
    default: return .passes
    }
    sheet.lines = editor.fittedRoomSheet.lines
    return .stays
  }
}

extension Editor {
  /// Whether that page is open.
  var isRoomPageOpen: Bool { (layers.top as? Sheet)?.subject is RoomPage }

  /// The page.
  var roomSheet: Sheet { Sheet(RoomPage(), .roomTitle, hints: .hintsRoomPage, roomLines) }

  /// The page with its lines broken to the screen.
  var fittedRoomSheet: Sheet { roomSheet.wrapped(to: size.columns - 2, with: look.typesetter) }

  var roomRows: [RoomPage.Row] {
    room.addresses.map { .address($0) } + PrivatePart.allCases.map { .part($0) } + [.thoughts]
  }

  /// Shares a part, or does not; a room that is open sees it at once.
  mutating func turn(_ row: RoomPage.Row) {
    switch row {
    case .part(let part): room.leftOut.formSymmetricDifference([part])
    case .thoughts: room.takesThoughts.toggle()
    case .address: break
    }
  }

  private var roomLines: [Sheet.Line] {
    var lines = [Sheet.Line(text: look.say(.roomWhere), role: .heading)]
    for (number, row) in roomRows.enumerated() {
      if row == .part(PrivatePart.allCases[0]) {
        lines += [Sheet.Line(text: ""), Sheet.Line(text: look.say(.roomWhat), role: .heading)]
      }
      lines.append(Sheet.Line(text: text(of: row, number + 1), item: number))
    }
    lines += [
      Sheet.Line(text: ""), Sheet.Line(text: look.say(.roomGoesOut(map.stages.count, map.touchpointCount))),
    ]
    lines.append(Sheet.Line(text: look.say(.roomSeesAll), role: .dim))
    return lines
  }

  private func text(of row: RoomPage.Row, _ number: Int) -> String {
    switch row {
    case .address(let address):
      let here = room.isOpen && room.address == address ? look.signs.separator + look.say(.roomHere) : ""
      let words: Phrase = address.isLoopback ? .roomOnlyHere : .roomInterface(address.interface)
      return "\(look.number(number)) \(address.text.asIsland)  \(look.say(words))\(here)"
    case .part(let part):
      let state: Phrase = room.leftOut.contains(part) ? .roomPartOut : .roomPartIn
      return
        "\(look.number(number)) \(look.say(title(of: part)).asPart):  \(look.say(state).asPart) (\(look.number(map.count(of: part))))"
    case .thoughts:
      let state: Phrase = room.takesThoughts ? .roomTaken : .roomNotTaken
      return "\(look.number(number)) \(look.say(.roomThoughts).asPart):  \(look.say(state).asPart)"
    }
  }

  private func title(of part: PrivatePart) -> Phrase {
    switch part {
    case .participants: .shareNames
    case .parking: .shareParking
    case .notes: .shareNotes
    case .quotations: .shareQuotations
    }
  }
}

extension JourneyMap {
  /// How much of a private part there is.
  fileprivate func count(of part: PrivatePart) -> Int {
    switch part {
    case .participants: sessions.reduce(0) { $0 + $1.participants.count }
    case .parking: parking.count
    case .notes:
      (notes.isEmpty ? 0 : 1) + sessions.count { !$0.note.isEmpty } + transitions.count { !$0.note.isEmpty }
        + stages.reduce(0) { sum, stage in
          sum + (stage.notes.isEmpty ? 0 : 1)
            + stage.touchpoints.indices.count { !stage.touchpoints[$0].notes.isEmpty }
        }
    case .quotations:
      evidence.quoteCount
        + stages.reduce(0) { sum, stage in
          sum + stage.evidence.quoteCount
            + stage.touchpoints.indices.reduce(0) { $0 + stage.touchpoints[$1].evidence.quoteCount }
        }
    }
  }
}

extension [Evidence] {
  fileprivate var quoteCount: Int { count { !$0.quote.isEmpty } }
}
