extension KeyDecoder {
  mutating func takeInSequence(_ byte: UInt8, _ sequence: ControlSequence, _ modifiers: Modifiers) {
    var sequence = sequence
    if sequence.isEmpty, byte == UInt8(ascii: "[") {
      state = .consoleFunction
      return
    }
    if sequence.isEmpty, byte == UInt8(ascii: "M") {
      state = .oldMouse([])
      return
    }
    switch sequence.take(byte) {
    case .unfinished: state = .sequence(sequence, modifiers)
    case .broken: takeKey(byte, [])
    case .complete:
      state = .ground
      finish(sequence, final: byte, modifiers)
    }
  }

  private mutating func finish(_ sequence: ControlSequence, final: UInt8, _ modifiers: Modifiers) {
    if sequence.opensPaste(final: final) {
      paste = PasteCollector()
    } else if let report = sequence.mouseReport, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") {
      emit(mouse.event(report, isRelease: final == UInt8(ascii: "m")))
    } else if sequence.isAttributes(final: final) {
      emit(.attributes)
    } else if sequence.reportsSynchronizedUpdates(final: final) {
      emit(.synchronizedUpdates)
    } else if let press = sequence.keyPress(final: final) {
      emit(press.key, press.modifiers.union(modifiers))
    }
  }

  /// The Linux console sends F1 to F5 as `ESC [ [ A` to `E`.
  mutating func takeConsoleFunction(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "E"): emit(.function(Int(byte - UInt8(ascii: "A")) + 1))
    case ..<0x20, 0x7F...: takeKey(byte, [])
    default: break
    }
  }

  mutating func takeAfterSingleShift(_ byte: UInt8, _ sequence: ControlSequence, _ modifiers: Modifiers) {
    var sequence = sequence
    switch sequence.take(byte) {
    case .unfinished where byte >= 0x30: state = .singleShift(sequence, modifiers)
    case .unfinished: state = .ground
    case .broken: takeKey(byte, [])
    case .complete:
      state = .ground
      if let press = sequence.keypadPress(final: byte) { emit(press.key, press.modifiers.union(modifiers)) }
    }
  }

  mutating func takeInOldMouse(_ report: [UInt8]) {
    guard report.count == 3 else {
      state = .oldMouse(report)
      return
    }
    state = .ground
    emit(mouse.event(oldReport: report))
  }
}

// MARK: Strings

extension KeyDecoder {
  /// A letter with Alt, unless what follows is what a terminal says in a string.
  mutating func takeAfterStringOpener(_ byte: UInt8, _ opener: UInt8) {
    if ControlString.canBegin(opener, with: byte) {
      takeInString(byte, ControlString(opener: opener))
    } else {
      emitBare(Character(Unicode.Scalar(opener)), [])
      takeKey(byte, [])
    }
  }

  /// Answers to questions, up to BEL or ST. Another control character is none of an answer's: it is read by itself.
  mutating func takeInString(_ byte: UInt8, _ string: ControlString) {
    var string = string
    switch string.take(byte) {
    case .unfinished: state = .string(string)
    case .escape: state = .stringEscape(string)
    case .broken: takeKey(byte, [])
    case .complete:
      state = .ground
      emit(string.answer)
    }
  }

  mutating func takeAfterStringEscape(_ byte: UInt8, _ string: ControlString) {
    state = .ground
    if byte == UInt8(ascii: "\\") {
      emit(string.answer)
    } else {
      state = .escape(isDouble: false)
      push(CollectionOfOne(byte))
    }
  }
}
