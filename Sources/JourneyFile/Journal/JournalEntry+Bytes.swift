public import JourneyModel

extension JournalEntry {
  /// The entry as a journal serialises it: the letter of its kind, then its payload.
  public var serialBytes: [UInt8] {
    let event = JournalContents.Event.entry(self)
    var out = SerialWriter()
    out.bytes.append(event.kind.rawValue)
    event.writePayload(to: &out)
    return out.bytes
  }

  /// Reads what `serialBytes` made; nil for anything else.
  public init?(serialBytes bytes: [UInt8]) {
    guard let first = bytes.first, let kind = JournalFrame.Kind(rawValue: first),
      case .entry(let entry)? = try? JournalContents.Event(kind, bytes, in: 1..<bytes.count)
    else { return nil }
    self = entry
  }
}
