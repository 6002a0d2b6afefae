/// The text with everything a terminal could obey or hide made visible: for any print to a terminal, title or message.
///
/// Control characters become their pictures (ESC is `␛`), bidirectional overrides, zero-width spaces and stray tags
/// become U+FFFD, directional marks and isolates vanish. Joiners stay where they join something. Applying the filter
/// twice changes nothing, and the locale does not matter.
/// - Parameter keepingLines: whether LF passes as it is; otherwise it becomes `␊`, for use within one line.
public func visible(_ text: String, keepingLines: Bool = false) -> String {
  if isPlain(text, keepingLines: keepingLines) { return text }
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

/// Whether a text is seen by its bytes to hold letters, digits and usual signs and nothing else, as most are: ASCII, the
/// European and Arabic letters of two bytes, quotation marks and dashes.
private func isPlain(_ text: String, keepingLines: Bool) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20..<0x7F: index += 1
      case 0x0A where keepingLines: index += 1
      // U+00A0…U+033F, U+0380…U+06FF, without the Arabic letter mark U+061C.
      case 0xC2 where bytes[index + 1] >= 0xA0, 0xC3...0xCC, 0xCE...0xD7, 0xD9...0xDB: index += 2
      case 0xD8 where bytes[index + 1] != 0x9C: index += 2
      // U+2010…U+2027.
      case 0xE2 where bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]): index += 3
      default: return false
      }
    }
    return true
  }
}

/// Whether the text holds directional marks or isolates, which take no column: what the "hidden marks" badge tells. The
/// joiners of Arabic and Persian spelling are no such marks.
public func hasHiddenMarks(_ text: String) -> Bool {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
  return text.unicodeScalars.contains { ScalarRole.special($0) == .hidden }
}
