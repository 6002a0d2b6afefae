import TerminalText

/// JSON that may be printed on a terminal: what a terminal would obey or hide is written as escapes of JSON, so that the
/// text means the same and a program that reads it gets every character.
///
/// Files are written without this. `json` must be valid: there such characters stand within strings only.
func harmless(json bytes: [UInt8]) -> [UInt8] {
  if bytes.allSatisfy({ $0 == UInt8(ascii: "\n") || (0x20..<0x7F).contains($0) }) { return bytes }
  var result = ""
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    // Behind a letter, so that joiners and marks, which belong to a script, are not taken for strays.
    if scalar == "\n" || visible("a" + String(scalar)).unicodeScalars.dropFirst().elementsEqual([scalar]) {
      result.unicodeScalars.append(scalar)
    } else {
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
  return Array(result.utf8)
}
