/// Turns the bytes a terminal sends into events. Does no input itself.
///
/// A state machine fed byte by byte, so that it cannot matter how the bytes were cut into reads. It knows the sequences
/// of xterm, the VT220, rxvt and the Linux console, CSI u, both kinds of mouse report and bracketed paste. What it does
/// not know it swallows whole: a letter that leaked out of a sequence would be a command.
///
/// A lone Esc cannot be told from the beginning of a sequence by its bytes. While ``patience`` is not nil, the owner
/// waits that long for more and then calls ``flush()``.
public struct KeyDecoder: Sendable {
  enum State {
    case ground
    case character(ScalarAssembler, Modifiers)
    case escape(isDouble: Bool)
    case sequence(ControlSequence, Modifiers)
    case consoleFunction
    case singleShift(ControlSequence, Modifiers)
    case oldMouse([UInt8])
    case string(opener: UInt8, isEmpty: Bool)
    case stringEscape
  }

  /// How long a terminal may take between the bytes of one sequence.
  private let escapeDelay: Duration
  private var events: ArraySlice<InputEvent> = []
  private var state = State.ground
  private var paste: PasteCollector?
  private var mouse = MouseDecoder()

  /// A decoder that has seen nothing.
  /// - Parameter escapeDelay: how long ``patience`` is for a lone Esc.
  public init(escapeDelay: Duration = .milliseconds(25)) {
    self.escapeDelay = escapeDelay
  }

  /// Takes bytes as they were read.
  public mutating func push(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  /// The next event that is complete, nil when there is none.
  public mutating func next() -> InputEvent? {
    events.popFirst()
  }

  /// Whether an unfinished sequence or paste is held.
  public var isWaiting: Bool { patience != nil }

  /// How long to wait for more before ``flush()``; nil when nothing is held. A paste is given long, because what comes
  /// after it counts as typed.
  public var patience: Duration? {
    if paste != nil { return .seconds(10) }
    return switch state {
    case .ground, .character: nil
    default: escapeDelay
    }
  }

  /// Takes what is held as complete: a lone ESC is the Esc key, an unfinished sequence is dropped.
  public mutating func flush() {
    if let text = paste?.finish() {
      paste = nil
      events.append(.paste(text))
    }
    let held = state
    if case .character = held { return }
    state = .ground
    switch held {
    case .escape(let isDouble):
      emit(.escape)
      if isDouble { emit(.escape) }
    case .sequence(let sequence, let modifiers) where sequence.isEmpty: emitBare("[", modifiers)
    case .singleShift(let sequence, let modifiers) where sequence.isEmpty: emitBare("O", modifiers)
    case .string(let opener, isEmpty: true): emit(.character(Character(Unicode.Scalar(opener))), .alt)
    default: break
    }
  }

  private mutating func take(_ byte: UInt8) {
    if paste != nil {
      if let text = paste?.take(byte) {
        paste = nil
        events.append(.paste(text))
      }
      return
    }
    switch state {
    case .ground: takeKey(byte, [])
    case .character(let assembler, let modifiers): takeContinuation(byte, assembler, modifiers)
    case .escape(let isDouble): takeAfterEscape(byte, isDouble: isDouble)
    case .sequence(let sequence, let modifiers): takeInSequence(byte, sequence, modifiers)
    case .consoleFunction: takeConsoleFunction(byte)
    case .singleShift(let sequence, let modifiers): takeAfterSingleShift(byte, sequence, modifiers)
    case .oldMouse(let report): takeInOldMouse(report + [byte])
    case .string: takeInString(byte)
    case .stringEscape:
      state = .ground
      if byte != UInt8(ascii: "\\") { takeAfterEscape(byte, isDouble: false) }
    }
  }

  private mutating func emit(_ key: Key, _ modifiers: Modifiers = []) {
    events.append(.key(KeyPress(key, modifiers)))
  }

  /// Alt with the letter that could have begun a sequence; `modifiers` tell whether an Esc came before.
  private mutating func emitBare(_ opener: Character, _ modifiers: Modifiers) {
    if modifiers.contains(.alt) { emit(.escape) }
    emit(.character(opener), .alt)
  }
}

// MARK: Keys without a sequence

extension KeyDecoder {
  private mutating func takeKey(_ byte: UInt8, _ modifiers: Modifiers) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape(isDouble: false)
    case ..<0x80: emit(.character(Character(Unicode.Scalar(byte))), modifiers)
    default:
      if let assembler = ScalarAssembler(lead: byte) {
        state = .character(assembler, modifiers)
      } else {
        emit(.character("\u{FFFD}"), modifiers)
      }
    }
  }

  private mutating func takeContinuation(_ byte: UInt8, _ assembler: ScalarAssembler, _ modifiers: Modifiers)
  {
    var assembler = assembler
    switch assembler.take(byte) {
    case .unfinished: state = .character(assembler, modifiers)
    case .scalar(let scalar):
      state = .ground
      emit(.character(Character(scalar)), modifiers)
    case .illFormed:
      emit(.character("\u{FFFD}"), modifiers)
      takeKey(byte, [])
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isDouble: Bool) {
    switch byte {
    case UInt8(ascii: "["): state = .sequence(ControlSequence(), isDouble ? .alt : [])
    case UInt8(ascii: "O"): state = .singleShift(ControlSequence(), isDouble ? .alt : [])
    case 0x1B:
      if isDouble { emit(.escape) }
      state = .escape(isDouble: true)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      if isDouble { emit(.escape) }
      state = .string(opener: byte, isEmpty: true)
    default:
      if isDouble { emit(.escape) }
      takeKey(byte, .alt)
    }
  }
}

// MARK: Sequences

extension KeyDecoder {
  private mutating func takeInSequence(_ byte: UInt8, _ sequence: ControlSequence, _ modifiers: Modifiers) {
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
      if let event = mouse.event(report, isRelease: final == UInt8(ascii: "m")) {
        events.append(.mouse(event))
      }
    } else if let press = sequence.keyPress(final: final) {
      emit(press.key, press.modifiers.union(modifiers))
    }
  }

  /// The Linux console sends F1 to F5 as `ESC [ [ A` to `E`.
  private mutating func takeConsoleFunction(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "E"): emit(.function(Int(byte - UInt8(ascii: "A")) + 1))
    case ..<0x20, 0x7F...: takeKey(byte, [])
    default: break
    }
  }

  private mutating func takeAfterSingleShift(
    _ byte: UInt8, _ sequence: ControlSequence, _ modifiers: Modifiers
  ) {
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

  private mutating func takeInOldMouse(_ report: [UInt8]) {
    guard report.count == 3 else {
      state = .oldMouse(report)
      return
    }
    state = .ground
    if let event = mouse.event(oldReport: report) { events.append(.mouse(event)) }
  }

  /// Answers to questions we never ask, up to BEL or ST.
  private mutating func takeInString(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x07, 0x18, 0x1A: state = .ground
    default: if case .string(let opener, _) = state { state = .string(opener: opener, isEmpty: false) }
    }
  }
}
