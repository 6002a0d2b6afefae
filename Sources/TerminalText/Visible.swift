/// The text with everything a terminal could obey or hide made visible: for any print to a terminal, title or message.
///
/// Control characters become their pictures (ESC is `␛`), bidirectional overrides, zero-width spaces and stray tags
/// become U+FFFD, directional marks and isolates vanish. Joiners stay where they join something. Applying the filter
/// twice changes nothing, and the locale does not matter.
/// - Parameter keepingLines: whether LF passes as it is; otherwise it becomes `␊`, for use within one line.
public func visible(_ text: String, keepingLines: Bool = false) -> String {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
  var result = String.UnicodeScalarView()
  var flagIsOpen = false
  for scalar in text.unicodeScalars {
    let spelled = flagIsOpen
    flagIsOpen = scalar == "\u{1F3F4}"
    switch ScalarRole.special(scalar) {
    case nil, .spacing, .mark:
      result.append(scalar)
    case .modifier, .joiner:
      if let last = result.last, last != " " { result.append(scalar) }
    case .tag:
      flagIsOpen = spelled
      if !spelled { result.append(.replacement) }
    case .hidden:
      break
    case .replaced(let substitute):
      result.append(keepingLines && scalar == "\n" ? scalar : substitute)
    }
  }
  return String(result)
}

/// Whether the text holds directional marks or isolates, which take no column: what the "hidden marks" badge tells. The
/// joiners of Arabic and Persian spelling are no such marks.
public func hasHiddenMarks(_ text: String) -> Bool {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
  return text.unicodeScalars.contains { ScalarRole.special($0) == .hidden }
}
