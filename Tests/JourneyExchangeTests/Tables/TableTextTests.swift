import Testing

@testable import JourneyExchange

@Suite struct TableTextTests {
  private static let text = "Stage,Touchpoint\nالدفع,Rückruf 😀\n"

  private static func wide(_ text: String, isLittle: Bool, isMarked: Bool) -> [UInt8] {
    ((isMarked ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  @Test(
    "text of two bytes a character is read, with a mark or without", arguments: [true, false], [true, false])
  func wide(isLittle: Bool, isMarked: Bool) throws {
    #expect(
      try TableText.text(of: Self.wide(Self.text, isLittle: isLittle, isMarked: isMarked)) == Self.text)
  }

  @Test("a mark before UTF-8 is no text, and half a character behind UTF-16 is passed over")
  func marks() throws {
    #expect(try TableText.text(of: [0xEF, 0xBB, 0xBF] + Array("a\n".utf8)) == "a\n")
    #expect(try TableText.text(of: Self.wide("a\n", isLittle: true, isMarked: true) + [0]) == "a\n")
  }

  @Test("the first byte that is not UTF-8 is told with its line and its place in it")
  func invalid() {
    let table: [UInt8] = Array("Stage;Touchpoint\r\nAnkunft;R".utf8) + [0xFC] + Array("ckruf\n".utf8)
    #expect(throws: CSVError.notUTF8(line: 2, byte: 10, value: 0xFC)) { try TableText.text(of: table) }
    #expect(throws: CSVError.notUTF8(line: 1, byte: 3, value: 0xE2)) {
      try TableText.text(of: [0x61, 0x62, 0xE2])
    }
  }

  @Test("an encoding that is named is converted by the C library")
  func named() throws {
    let table: [UInt8] = Array("R".utf8) + [0xFC] + Array("ckruf ".utf8) + [0x96] + Array(" sp".utf8) + [0xE4]
    #expect(try TableText.text(of: table, in: "WINDOWS-1252") == "Rückruf – spä")
    #expect(try TableText.text(of: [0xC7, 0xE1, 0xCF, 0xDD, 0xDA], in: "windows-1256") == "الدفع")
    #expect(try TableText.text(of: Array("رحلة".utf8), in: "UTF-8") == "رحلة")
    #expect(throws: CSVError.unknownEncoding("KLINGON")) { try TableText.text(of: [0x61], in: "KLINGON") }
    #expect(throws: CSVError.unknownEncoding("ASCII//IGNORE")) {
      try TableText.text(of: [0x61], in: "ASCII//IGNORE")
    }
    #expect(throws: CSVError.notInEncoding("ASCII", line: 2)) {
      try TableText.text(of: [0x61, 0x0A, 0xFC], in: "ASCII")
    }
  }

  @Test(
    "a spreadsheet's own file is no text",
    arguments: [[0x50, 0x4B, 3, 4, 20], [0xD0, 0xCF, 0x11, 0xE0, 0xA1]])
  func workbook(bytes: [UInt8]) {
    #expect(throws: CSVError.workbook) { try TableText.text(of: bytes) }
    #expect(throws: CSVError.workbook) { try TableText.text(of: bytes, in: "WINDOWS-1252") }
  }

  @Test("a long text is converted piece by piece")
  func long() throws {
    let text = String(repeating: "\u{FC}ä,", count: 100_000)
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    #expect(try TableText.text(of: bytes, in: "ISO-8859-1") == text)
  }
}
