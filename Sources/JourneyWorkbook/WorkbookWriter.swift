import CXlsxWriter
import Glibc
public import SheetStream

/// Writes sheets as an XLSX workbook.
public enum WorkbookWriter {
  /// A workbook of the sheets that `SheetEncoder` wrote.
  ///
  /// - Throws: Why there is none.
  public static func workbook(of sheets: [UInt8]) throws(WorkbookProblem) -> [UInt8] {
    // The library writes to files only; this one is on no disk.
    let file = rihla_memory_file()
    guard file >= 0 else { throw .notWritten }
    defer { close(file) }
    try write(sheets, to: "/proc/self/fd/\(file)")
    let bytes = try contents(of: file)
    // The library passes over a disk that is full on the way.
    do throws(WorkbookProblem) { _ = try WorkbookReader.sheets(of: bytes) } catch { throw .notWritten }
    return bytes
  }

  private static func write(_ sheets: [UInt8], to path: String) throws(WorkbookProblem) {
    // Rows go to files of the system's as they are written, so memory does not grow with them.
    var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 0)
    guard let book = workbook_new_opt(path, &options) else { throw .notWritten }
    var properties = lxw_doc_properties()
    // The same map gives the same bytes on every day.
    properties.created = 315_532_800
    workbook_set_properties(book, &properties)
    var filling = WorkbookFilling(book)
    do throws(WorkbookProblem) {
      try filling.fill(sheets)
    } catch {
      workbook_close(book)
      throw error
    }
    guard workbook_close(book) == LXW_NO_ERROR else { throw .notWritten }
  }

  private static func contents(of file: Int32) throws(WorkbookProblem) -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0, lseek(file, 0, SEEK_SET) == 0 else { throw .notWritten }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let more = read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if more > 0 { count += more }
        if more == 0 || more < 0 && errno != EINTR { break }
      }
    }
    guard bytes.count == size else { throw .notWritten }
    return bytes
  }
}
