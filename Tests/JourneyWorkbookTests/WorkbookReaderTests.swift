import JourneyExchange
import SheetStream
import Testing

@testable import JourneyWorkbook

@Suite struct WorkbookReaderTests {
  private func sheets(_ parts: [String: String]) throws -> WorkbookSheets {
    try WorkbookSheets(WorkbookReader.sheets(of: Archive.bytes(parts)))
  }

  private func rows(_ rows: String, _ others: [String: String] = [:], behind: String = "") throws
    -> [[String]]
  {
    try sheets(Archive.workbook(rows, others, behind: behind)).all.first?.records.map(\.fields) ?? []
  }

  private func problem(_ parts: [String: String], password: String? = nil) throws -> WorkbookProblem? {
    let bytes = try Archive.bytes(parts, password: password)
    do throws(WorkbookProblem) {
      _ = try WorkbookReader.sheets(of: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("texts are read that are shared, that stand in their cell, and that are written in several letters")
  func texts() throws {
    let shared =
      "<sst><si><t>one</t></si><si><r><t xml:space='preserve'>two </t></r><r><rPr><b/></rPr><t>parts</t></r>"
      + "<rPh sb='0' eb='1'><t>how it is said</t></rPh></si></sst>"
    let found = try rows(
      """
      <row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>9</v></c></row>
      <row r='2'><c r='A2' t='inlineStr'><is><t>here</t></is></c><c r='C2' t='str'><f>A1&amp;B1</f><v>&lt;made&gt;</v></c></row>
      <row r='3'><c t='inlineStr'><is><t>_x0041_ _x005F_x0041_ a_b</t></is></c><c t='inlineStr'><is><t>next</t></is></c></row>
      """, ["xl/sharedStrings.xml": shared])
    #expect(found == [["one", "two parts"], ["here", "", "<made>"], ["A _x0041_ a_b", "next"]])
  }

  @Test("rows and cells without anything are passed over, and lines are those of the sheet")
  func blanks() throws {
    let parts = Archive.workbook(
      "<row r='2'><c r='A2'/></row><row r='7'><c r='B7' t='b'><v>1</v></c><c r='C7' t='e'><v>#REF!</v></c></row>"
    )
    let records = try #require(sheets(parts).all.first).records
    #expect(records.map(\.line) == [7] && records.map(\.fields) == [["", "true", "#REF!"]])
  }

  private static let styles = """
    <styleSheet><numFmts><numFmt numFmtId='170' formatCode='[$-409]d\\-mmm\\-yy;@'/><numFmt numFmtId='171'
      formatCode='0.0%'/><numFmt numFmtId='172' formatCode='"due "yyyy/mm'/><numFmt numFmtId='173'
      formatCode='[h]:mm'/><numFmt numFmtId='174' formatCode='#,##0.00 "mad"'/><numFmt numFmtId='175'
      formatCode='[Red]General'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>
      <xf numFmtId='14'/><xf numFmtId='22'/><xf numFmtId='9'/><xf numFmtId='170'/><xf numFmtId='171'/>
      <xf numFmtId='172'/><xf numFmtId='173'/><xf numFmtId='174'/><xf numFmtId='17'/><xf numFmtId='175'/></cellXfs></styleSheet>
    """

  @Test(
    "what a number is says its style",
    arguments: [
      (0, "4.2000000000000002", "4.2"), (0, "0.30000000000000004", "0.3"), (0, "1E-3", "0.001"),
      (0, "12345678901234", "12345678901234"), (0, "-1.5E+20", "-150000000000000000000"),
      (1, "46173", "2026-05-31"),
      (1, "46173.75", "2026-05-31"), (2, "46173.75", "2026-05-31 18:00"), (2, "46173", "2026-05-31"),
      (3, "0.85", "85%"), (5, "0.123", "12.3%"), (3, "0.07000000000000001", "7%"), (3, "1.5", "150%"),
      (4, "60", "1900-02-28"), (4, "1", "1900-01-01"), (4, "61", "1900-03-01"), (6, "46173", "2026-05"),
      (7, "0.5", "12:00"), (8, "1234.5", "1234.5"), (9, "46143", "2026-05"), (10, "7", "7"), (99, "3", "3"),
      (1, "-3", "-3"), (0, "x", "x"),
    ])
  func numbers(style: Int, written: String, text: String) throws {
    let found = try rows(
      "<row r='1'><c r='A1' s='\(style)'><v>\(written)</v></c></row>", ["xl/styles.xml": Self.styles])
    #expect(found == [[text]])
  }

  @Test("days count from 1904 where the workbook says so, and may be written out")
  func since1904() throws {
    let index =
      "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet name='First' sheetId='1' r:id='s'/></sheets></workbook>"
    let found = try rows(
      "<row r='1'><c r='A1' s='1'><v>0</v></c><c r='B1' s='1'><v>44711</v></c><c r='C1' t='d'><v>2026-05-31T00:00:00</v></c></row>",
      ["xl/styles.xml": Self.styles, "xl/workbook.xml": index])
    #expect(found == [["1904-01-01", "2026-05-31", "2026-05-31"]])
  }

  @Test("a cell over several rows says the same in each of them where readings are read")
  func merged() throws {
    let parts = Archive.workbook(
      """
      <row r='1'><c r='A1' t='str'><v>Touchpoint</v></c></row><row r='2'><c r='A2' t='str'><v>Desk</v></c><c r='B2'><v>1</v></c></row>
      <row r='3'><c r='B3'><v>2</v></c></row><row r='4'><c r='B4'><v>3</v></c></row>
      """,
      behind:
        "<mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='C1:D1'/><mergeCell ref='bad'/></mergeCells>")
    let sheet = try #require(sheets(parts).all.first)
    #expect(sheet.filledTable.records.map { $0.fields.first } == ["Touchpoint", "Desk", "Desk", ""])
    #expect(sheet.table.records.map { $0.fields.first } == ["Touchpoint", "Desk", "", ""])
    #expect(sheet.table.records.map(\.fields.count) == [2, 2, 2, 2])
  }

  @Test("sheets are found by name, in any case, and by number; hidden ones only so")
  func sheets() throws {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let targets = (1...3).map {
      "<Relationship Id='s\($0)' Type='\(relations)/worksheet' Target='worksheets/s\($0).xml'/>"
    }
    var parts = Archive.workbook("")
    parts["xl/workbook.xml"] =
      "<x:workbook xmlns:x='x' xmlns:r='r'><x:sheets><x:sheet name='Survey' r:id='s1'/><x:sheet name='Lists' state='hidden' r:id='s2'/><x:sheet name='مايو' r:id='s3'/></x:sheets></x:workbook>"
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships>" + targets.joined() + "</Relationships>"
    for number in 1...3 {
      parts["xl/worksheets/s\(number).xml"] =
        "<x:worksheet xmlns:x='x'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>\(number)</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    }
    let sheets = try sheets(parts)
    #expect(sheets.visible.map(\.name) == ["Survey", "مايو"])
    #expect(sheets.sheet(named: "survey")?.records.first?.fields == ["1"])
    #expect(sheets.sheet(named: "Lists")?.records.first?.fields == ["2"])
    #expect(sheets.sheet(named: "3")?.name == "مايو" && sheets.sheet(named: "4") == nil)
  }

  // MARK: What is refused

  @Test("a part that declares a document type is refused before anything in it counts")
  func types() throws {
    let part = "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><worksheet><sheetData/></worksheet>"
    #expect(
      try problem(Archive.workbook("", ["xl/worksheets/sheet1.xml": part]))
        == .declaresType(part: "xl/worksheets/sheet1.xml"))
  }

  @Test(
    "what becomes very large is refused when it has, whether it is text or nothing at all",
    arguments: ["a", " "])
  func bombs(sign: String) throws {
    let large = String(repeating: sign, count: 70 << 20)
    let rows = sign == " " ? large : "<row r='1'><c r='A1' t='inlineStr'><is><t>\(large)</t></is></c></row>"
    #expect(try problem(Archive.workbook(rows)) == .tooLarge(64))
  }

  @Test("a table with more columns than people have is refused with its row")
  func wide() throws {
    #expect(
      try problem(Archive.workbook("<row r='5'><c r='XFD5'><v>1</v></c></row>"))
        == .tooWide(sheet: "First", row: 5, limit: 1_000))
    #expect(try rows("<row r='5'><c r='A5'><v>1</v></c><c r='XFD5' s='1'/></row>") == [["1"]])
  }

  @Test("an archive that is cut short, or changed in any place, is told of and nothing else happens")
  func damaged() throws {
    let whole = try Archive.bytes(
      Archive.workbook("<row r='1'><c r='A1' t='str'><v>A</v></c></row>", ["xl/styles.xml": Self.styles]))
    for length in stride(from: 0, to: whole.count, by: 37) {
      #expect(throws: WorkbookProblem.self) { try WorkbookReader.sheets(of: Array(whole[..<length])) }
    }
    for place in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[place] ^= 0xFF
      // Some bytes mean nothing, as those of a time; whatever it is, it ends.
      _ = try? WorkbookReader.sheets(of: bytes)
    }
  }

  @Test("what is another kind of file is told by its kind")
  func others() throws {
    #expect(
      try problem(["mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"])
        == .otherKind("ods"))
    #expect(try problem(["a.txt": "x"]) == .noWorkbook)
    let word =
      "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/></Relationships>"
    #expect(try problem(["_rels/.rels": word, "word/document.xml": "<w/>"]) == .noWorkbook)
    let binary =
      "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>"
    #expect(try problem(["_rels/.rels": binary, "xl/workbook.bin": "x"]) == .otherKind("xlsb"))
    #expect(try problem(Archive.workbook(""), password: "secret") == .encrypted)
    func compound(_ name: String) -> [UInt8] {
      [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 124) + name.utf16.flatMap { [UInt8($0), 0] }
    }
    for (name, kind) in [
      ("EncryptedPackage", WorkbookProblem.encrypted), ("Workbook", .otherKind("xls")),
      ("WordDocument", .noWorkbook),
    ] {
      #expect(throws: kind) { try WorkbookReader.sheets(of: compound(name)) }
    }
  }

  @Test("both programs know the same problems")
  func reports() {
    let problems: [WorkbookProblem] = [
      .noWorkbook, .otherKind("ods"), .encrypted, .damaged(part: ""), .damaged(part: "a\nb"), .tooLarge(64),
      .tooWide(sheet: "S", row: 5, limit: 1000), .declaresType(part: "p"),
      .longText(sheet: "S", row: 2, limit: 3),
      .tooManyRows(sheet: "S", limit: 4), .notWritten,
    ]
    for problem in problems {
      #expect(WorkbookProblem(report: problem.report)?.report == problem.report)
    }
    #expect(WorkbookProblem(report: "") == nil && WorkbookProblem(report: "tooWide\nS\nx\ny") == nil)
  }
}
