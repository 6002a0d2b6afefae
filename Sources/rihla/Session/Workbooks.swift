import JourneyExchange
import Phrases
import SheetStream

/// Workbooks, which another program reads and writes.
enum Workbooks {
  /// Whether bytes are those of a workbook, or of another office file that is named instead of read.
  static func holds(_ bytes: [UInt8]) -> Bool { FileGuess.isOffice(bytes) }

  /// The sheets of a workbook.
  static func sheets(of bytes: [UInt8], named path: String) throws -> WorkbookSheets {
    let answer: [UInt8]
    do throws(Companion.Trouble) {
      answer = try Companion.answer(to: bytes, .readWorkbook)
    } catch {
      throw failure(error, path)
    }
    guard let sheets = try? WorkbookSheets(answer) else { throw failure(.broken, path) }
    guard !sheets.all.isEmpty else { throw Failure(path, .workbookEmpty) }
    return sheets
  }

  /// A workbook of sheets that `MapWorkbook` wrote.
  static func workbook(of sheets: [UInt8]) throws -> [UInt8] {
    do throws(Companion.Trouble) {
      return try Companion.answer(to: sheets, .writeWorkbook)
    } catch {
      throw failure(error, nil)
    }
  }

  /// A sheet that was named.
  static func sheet(_ name: String, of sheets: WorkbookSheets, named path: String) throws
    -> WorkbookSheets.Sheet
  {
    guard let sheet = sheets.sheet(named: name) else {
      throw Failure(path, .noSheet(name, names(of: sheets.all)))
    }
    return sheet
  }

  /// The names of sheets for a person.
  static func names(of sheets: [WorkbookSheets.Sheet]) -> String {
    sheets.map(\.name).joined(separator: phrasebook.plainText(.reportSeparator) + " ")
  }

  /// What a sheet of a file is called where lines are told of; of a file with one sheet the file.
  static func place(of sheet: WorkbookSheets.Sheet, in sheets: WorkbookSheets, _ path: String) -> String {
    sheets.all.count > 1 ? path + "#" + sheet.name : path
  }

  private static func failure(_ trouble: Companion.Trouble, _ path: String?) -> Failure {
    let reason: Phrase =
      switch trouble {
      case .missing(let program): .workbookMakerMissing(program)
      case .notStarted(let code): .workbookMakerFailed(Int(code))
      case .mistake(let report): WorkbookProblem(report: report)?.phrase ?? .workbookMakerBroken
      case .broken: .workbookMakerBroken
      }
    return path.map { Failure($0, reason) } ?? Failure(reason)
  }
}

extension WorkbookProblem {
  /// What is wrong and what to do, for a person.
  var phrase: Phrase {
    switch self {
    case .noWorkbook: .workbookNone
    case .otherKind(let kind): .workbookKind("." + kind)
    case .encrypted: .workbookEncrypted
    case .damaged(let part): .workbookDamaged(part.isEmpty ? "ZIP" : part)
    case .tooLarge(let limit): .workbookTooLarge(limit)
    case .tooWide(let sheet, let row, let limit): .workbookTooWide(sheet, row, limit)
    case .declaresType(let part): .workbookDeclares(part)
    case .longText(let sheet, let row, let limit): .workbookLongText(sheet, row, limit)
    case .tooManyRows(let sheet, let limit): .workbookTooManyRows(sheet, limit)
    case .notWritten: .workbookNotWritten
    }
  }
}
