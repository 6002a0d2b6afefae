/// Turns the bytes a terminal sends into events. Does no input itself.
///
/// A state machine fed byte by byte, so that it cannot matter how the bytes were cut into reads. It knows the sequences
/// of xterm, the VT220, rxvt and the Linux console, CSI u, both kinds of mouse report and bracketed paste, begun by Esc
/// or by the one byte that stands for Esc and a letter. What it does not know it swallows up to its end: a letter that
/// leaked out of a sequence would be a command.
///
/// A lone Esc cannot be told from the beginning of a sequence by its bytes. While ``patience`` is not nil, the owner
/// waits that long for more and then calls ``flush()``. Only a lone Esc is given up soon, because it is a key that people
/// press; the rest of a sequence is awaited long, for slow lines pause anywhere. Even an Esc that was given up for a key
/// is remembered for a while, so that what it began is read as what it was.
public struct KeyDecoder: Sendable {
  enum State {
    case ground
    case character(ScalarAssembler, Modifiers)
    case escape(isDouble: Bool)
    /// An Esc was taken for a key a moment ago; what it began may still come.
    case afterEscape
    /// A character that may be the second of a sequence whose Esc was taken for a key.
    case lateOpener(UInt8)
    case sequence(ControlSequence, Modifiers)
    case consoleFunction
    case singleShift(ControlSequence, Modifiers)
    case oldMouse([UInt8])
    /// Esc and the letter that begins a string, or Alt and that letter.
    case stringOpener(UInt8)
    case string(ControlString)
    case stringEscape(ControlString)
  }

  /// How long a terminal may take after a lone Esc, and how long a person takes at least between two keys.
  private let escapeDelay: Duration
  /// How long the rest of a sequence is awaited that may be a key with Alt.
  private static let openerDelay = Duration.milliseconds(2500)
  /// How long the rest of a sequence is awaited that nobody can have typed.
  private static let sequenceDelay = Duration.seconds(5)

  private var events: ArraySlice<InputEvent> = []
  var state = State.ground
  var paste: PasteCollector?
  var mouse = MouseDecoder()
  /// Whether the terminal has marked a paste as one, so that what it does not mark was typed.
  public private(set) var hasSeenPaste = false
  /// What the terminal answered to questions, oldest first.
  private(set) var answers: [TerminalAnswer] = []

  /// A decoder that has seen nothing.
  /// - Parameter escapeDelay: how long ``patience`` is for a lone Esc.
  public init(escapeDelay: Duration = .milliseconds(25)) {
    self.escapeDelay = escapeDelay
  }

  /// Takes bytes as they were read.
  public mutating func push(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  /// Takes a text that was pasted although the terminal did not say so.
  public mutating func pushPaste(_ text: String) { events.append(.paste(text)) }

  /// The next event that is complete, nil when there is none.
  public mutating func next() -> InputEvent? {
    events.popFirst()
  }

  /// The answers that came since this was asked last.
  public mutating func takeAnswers() -> [TerminalAnswer] {
    defer { answers = [] }
    return answers
  }

  /// Whether nothing is held: the next byte begins something.
  public var isAtRest: Bool {
    guard paste == nil else { return false }
    return switch state {
    case .ground, .afterEscape: true
    default: false
    }
  }

  /// Whether an unfinished sequence or paste is held.
  public var isWaiting: Bool { patience != nil && !isAtRest }

  /// How long to wait for more before ``flush()``; nil when nothing is held. A paste is given long, because what comes
  /// after it counts as typed; but not behind a key that somebody may press to get out of one that never ends.
  public var patience: Duration? {
    if let paste { return paste.wayOut == nil ? .seconds(10) : Self.openerDelay }
    return switch state {
    case .ground, .character: nil
    case .escape, .lateOpener: escapeDelay
    case .afterEscape, .stringOpener: Self.openerDelay
    case .sequence(let sequence, _), .singleShift(let sequence, _):
      sequence.isEmpty ? Self.openerDelay : Self.sequenceDelay
    case .consoleFunction, .oldMouse, .string, .stringEscape: Self.sequenceDelay
    }
  }

  /// Takes what is held as complete: a lone ESC is the Esc key, an unfinished sequence is dropped.
  public mutating func flush() {
    if let text = paste?.finish() {
      let wayOut = paste?.wayOut
      paste = nil
      events.append(.paste(text))
      if let wayOut {
        takeKey(wayOut, [])
        if wayOut != 0x1B { return }
      }
    }
    let held = state
    if case .character = held { return }
    state = .ground
    switch held {
    case .escape(let isDouble):
      state = .afterEscape
      emit(.escape)
      if isDouble { emit(.escape) }
    case .lateOpener(let byte): emit(.character(Character(Unicode.Scalar(byte))))
    case .sequence(let sequence, let modifiers) where sequence.isTyped: emitBare("[", modifiers)
    case .singleShift(let sequence, let modifiers) where sequence.isTyped: emitBare("O", modifiers)
    case .stringOpener(let opener): emitBare(Character(Unicode.Scalar(opener)), [])
    case .stringEscape: emit(.escape)
    default: break
    }
  }

  private mutating func take(_ byte: UInt8) {
    if paste != nil {
      if let text = paste?.take(byte) {
        hasSeenPaste = true
        paste = nil
        events.append(.paste(text))
      }
      return
    }
    switch state {
    case .ground: takeKey(byte, [])
    case .character(let assembler, let modifiers): takeContinuation(byte, assembler, modifiers)
    case .escape(let isDouble): takeAfterEscape(byte, isDouble: isDouble)
    case .afterEscape: takeAfterKey(byte)
    case .lateOpener(let opener): takeLate(byte, after: opener)
    case .sequence(let sequence, let modifiers): takeInSequence(byte, sequence, modifiers)
    case .consoleFunction: takeConsoleFunction(byte)
    case .singleShift(let sequence, let modifiers): takeAfterSingleShift(byte, sequence, modifiers)
    case .oldMouse(let report): takeInOldMouse(report + [byte])
    case .stringOpener(let opener): takeAfterStringOpener(byte, opener)
    case .string(let string): takeInString(byte, string)
    case .stringEscape(let string): takeAfterStringEscape(byte, string)
    }
  }

  mutating func emit(_ key: Key, _ modifiers: Modifiers = []) {
    events.append(.key(KeyPress(key, modifiers)))
  }

  mutating func emit(_ event: MouseEvent?) {
    if let event { events.append(.mouse(event)) }
  }

  mutating func emit(_ answer: TerminalAnswer?) {
    // Nobody asks often: what was never fetched does not pile up.
    if let answer, answers.count < 8 { answers.append(answer) }
  }

  /// Alt with the letter that could have begun a sequence; `modifiers` tell whether an Esc came before.
  mutating func emitBare(_ opener: Character, _ modifiers: Modifiers) {
    if modifiers.contains(.alt) { emit(.escape) }
    emit(.character(opener), [.alt, .afterEscape])
  }
}

// MARK: Keys without a sequence

extension KeyDecoder {
  mutating func takeKey(_ byte: UInt8, _ modifiers: Modifiers) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape(isDouble: false)
    case ..<0x80: emit(.character(Character(Unicode.Scalar(byte))), modifiers)
    default:
      if let assembler = ScalarAssembler(lead: byte) {
        state = .character(assembler, modifiers)
      } else if !introduce(byte) {
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
      if let single = UInt8(exactly: scalar.value), introduce(single) { return }
      emit(.character(Character(scalar)), modifiers)
    case .illFormed:
      emit(.character("\u{FFFD}"), modifiers)
      takeKey(byte, [])
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isDouble: Bool) {
    switch byte {
    case UInt8(ascii: "["): state = .sequence(ControlSequence(), isDouble ? [.alt, .afterEscape] : [])
    case UInt8(ascii: "O"): state = .singleShift(ControlSequence(), isDouble ? [.alt, .afterEscape] : [])
    case 0x1B:
      if isDouble { emit(.escape) }
      state = .escape(isDouble: true)
    case _ where ControlString.openers.contains(byte):
      if isDouble { emit(.escape) }
      state = .stringOpener(byte)
    default:
      if isDouble { emit(.escape) }
      takeKey(byte, [.alt, .afterEscape])
    }
  }

  /// Begins what the one byte begins that stands for Esc and a letter; tells whether it is one that begins something.
  private mutating func introduce(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x9B: state = .sequence(ControlSequence(canBeTyped: false), [])
    case 0x8F: state = .singleShift(ControlSequence(canBeTyped: false), [])
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string(ControlString(opener: byte - 0x40))
    default: return false
    }
    return true
  }
}

// MARK: What an Esc began that was taken for a key

extension KeyDecoder {
  private mutating func takeAfterKey(_ byte: UInt8) {
    let begins =
      byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") || ControlString.openers.contains(byte)
    guard begins else { return takeKey(byte, []) }
    state = .lateOpener(byte)
  }

  /// Nobody types two characters at once, so that such as come together are the rest of what the Esc began, if that can be.
  private mutating func takeLate(_ byte: UInt8, after opener: UInt8) {
    switch opener {
    case UInt8(ascii: "[") where (0x30...0x7E).contains(byte):
      takeInSequence(byte, ControlSequence(), [])
    case UInt8(ascii: "O") where ControlSequence.canBeKeypad(byte):
      takeAfterSingleShift(byte, ControlSequence(), [])
    case _ where ControlString.canBegin(opener, with: byte):
      takeInString(byte, ControlString(opener: opener))
    default:
      emit(.character(Character(Unicode.Scalar(opener))))
      takeKey(byte, [])
    }
  }
}
