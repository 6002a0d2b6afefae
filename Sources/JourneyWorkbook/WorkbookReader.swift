public import SheetStream

/// Reads the sheets of an XLSX workbook.
public enum WorkbookReader {
  /// The sheets of a workbook in their order, every cell as a text, as bytes of `SheetEncoder`.
  ///
  /// - Throws: Why the file cannot be read; then nothing has been.
  public static func sheets(of file: [UInt8]) throws(WorkbookProblem) -> [UInt8] {
    if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw compound(file) }
    let archive = try ZipArchive(file)
    let path = try workbookPath(in: archive)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let index = WorkbookIndex()
    guard try PartParser.read(path, of: archive, index) else { throw .damaged(part: path) }
    let relations = Relations(in: folder)
    let name = path.split(separator: "/").last ?? ""
    _ = try PartParser.read(
      folder + (folder.isEmpty ? "" : "/") + "_rels/\(name).rels", of: archive, relations)
    let around = try surroundings(relations, index, archive)
    var encoder = SheetEncoder()
    for entry in index.entries {
      guard let target = relations.targets.first(where: { $0.id == entry.reference }),
        target.kind == "worksheet"
      else { continue }
      let sheet = SheetPart(SheetHead(entry.name, isHidden: entry.isHidden), around, onto: encoder)
      guard try PartParser.read(target.path, of: archive, sheet) else { throw .damaged(part: target.path) }
      encoder = sheet.encoder
    }
    return encoder.bytes
  }

  private static func surroundings(
    _ relations: Relations, _ index: WorkbookIndex, _ archive: ZipArchive
  ) throws(WorkbookProblem) -> SheetPart.Surroundings {
    let (texts, styles) = (SharedTexts(), Styles())
    for target in relations.targets {
      if target.kind == "sharedStrings" { _ = try PartParser.read(target.path, of: archive, texts) }
      if target.kind == "styles" { _ = try PartParser.read(target.path, of: archive, styles) }
    }
    return SheetPart.Surroundings(
      texts: texts, formats: styles.formats, days: CellDay(isSince1904: index.isSince1904))
  }

  /// Where the workbook is in its archive.
  private static func workbookPath(in archive: ZipArchive) throws(WorkbookProblem) -> String {
    let top = Relations(in: "")
    let isThere = try PartParser.read("_rels/.rels", of: archive, top)
    let path = top.targets.first { $0.kind == "officeDocument" }?.path
    if isThere, let path, path.lowercased().hasSuffix(".xml"), archive.has(path) {
      // Texts and presentations are archives of the same kind.
      let name = path.split(separator: "/").last ?? ""
      if name.lowercased().hasPrefix("workbook") { return path }
      throw .noWorkbook
    }
    if path?.lowercased().hasSuffix(".bin") ?? false { throw .otherKind("xlsb") }
    if try archive.text("mimetype").contains("opendocument.spreadsheet") { throw .otherKind("ods") }
    if archive.has("Index/Document.iwa") { throw .otherKind("numbers") }
    if archive.has("xl/workbook.xml") { return "xl/workbook.xml" }
    throw .noWorkbook
  }

  /// What a compound file is, the form of office files before there were archives: a workbook with a password is one
  /// still. Names of streams stand in it in UTF-16.
  private static func compound(_ file: [UInt8]) -> WorkbookProblem {
    func has(_ name: String) -> Bool {
      let wide = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      return contains(wide, in: file)
    }
    if has("EncryptedPackage") { return .encrypted }
    return has("Workbook") || has("Book") ? .otherKind("xls") : .noWorkbook
  }

  private static func contains(_ part: [UInt8], in file: [UInt8]) -> Bool {
    guard file.count >= part.count else { return false }
    // Entries of the directory begin at whole 128 bytes.
    return stride(from: 0, through: file.count - part.count, by: 128).contains { place in
      file[place..<place + part.count].elementsEqual(part)
    }
  }
}
