import CZip
import Foundation

/// Makes archives as spreadsheets write them, and as nobody should.
enum Archive {
  /// The bytes of an archive of such parts.
  static func bytes(_ parts: [String: String], password: String? = nil) throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appending(path: "rihla-\(UUID().uuidString).zip").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else { throw Trouble(code: code) }
    var kept: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { for buffer in kept { buffer.deallocate() } }
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, text.utf8.count))
      _ = buffer.initialize(from: text.utf8)
      kept.append(buffer)
      let source = zip_source_buffer(archive, buffer.baseAddress, UInt64(text.utf8.count), 0)
      let place = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
      if let password {
        zip_file_set_encryption(archive, UInt64(place), UInt16(ZIP_EM_AES_128), password)
      }
    }
    guard zip_close(archive) == 0 else { throw Trouble(code: -1) }
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  struct Trouble: Error { let code: Int32 }

  /// The parts of a workbook with one sheet, what else is there going before.
  static func workbook(_ rows: String, _ others: [String: String] = [:], behind: String = "") -> [String:
    String]
  {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let parts = [
      "_rels/.rels":
        "<Relationships><Relationship Id='a' Type='\(relations)/officeDocument' Target='xl/workbook.xml'/></Relationships>",
      "xl/workbook.xml":
        "<workbook xmlns:r='r'><sheets><sheet name='First' sheetId='1' r:id='s'/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id='s' Type='\(relations)/worksheet' Target='worksheets/sheet1.xml'/>"
        + "<Relationship Id='t' Type='\(relations)/sharedStrings' Target='/xl/sharedStrings.xml'/>"
        + "<Relationship Id='f' Type='\(relations)/styles' Target='styles.xml'/></Relationships>",
      "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(rows)</sheetData>\(behind)</worksheet>",
    ]
    return parts.merging(others) { $1 }
  }
}
