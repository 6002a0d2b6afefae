/// Text as search sees it: without case, marks and the differences of spelling that people do not type.
///
/// Latin case is folded; Arabic vowel marks and the stretching tatweel are dropped; alef with hamza or madda counts as
/// alef, alef maqsura as yeh, teh marbuta as heh, and the digits of both Arabic sets as ASCII digits.
func searchFolded(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  var folded = String.UnicodeScalarView()
  for scalar in text.lowercased().unicodeScalars {
    switch scalar.value {
    case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x0640, 0x0300...0x036F: continue
    case 0x0622, 0x0623, 0x0625, 0x0671: folded.append("\u{0627}")
    case 0x0649, 0x06CC: folded.append("\u{064A}")
    case 0x0629: folded.append("\u{0647}")
    case 0x06A9: folded.append("\u{0643}")
    case 0x0660...0x0669: folded.append(digit(scalar.value - 0x0660))
    case 0x06F0...0x06F9: folded.append(digit(scalar.value - 0x06F0))
    default: folded.append(scalar)
    }
  }
  return String(folded)
}

private func digit(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(UInt8(0x30 + value)) }
