import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import JourneyPaths
import Phrases
import SystemCalls

/// What a database gave for the statements of `rihla paths --sql`: a folder with a file for each.
struct ResultSource {
  /// What was counted.
  let results: PathResults
  /// The folder's name, and the first digits of the digest of all files.
  let source: String
  private let folder: String
  private let tables: [String: PathResults.Table]

  /// Reads a folder.
  ///
  /// - Throws: `Failure` with one line that says what is wrong and where.
  init(_ folder: String) throws {
    self.folder = folder
    var (tables, hash): ([String: PathResults.Table], SHA256) = ([:], SHA256())
    for name in PathResults.tables + PathResults.more {
      let path = Self.path(of: name, in: folder)
      let isNeeded = PathResults.tables.contains(name)
      guard access(path.onDisk, F_OK) == 0 else {
        if isNeeded { throw Failure(folder, .pathsResultMissing(name)) }
        continue
      }
      let bytes = try MapSource.read(path).bytes
      bytes.withUnsafeBytes { hash.update($0) }
      do throws(CSVError) {
        tables[name] = try PathResults.Table(named: name, bytes)
      } catch {
        for phrase in EvidenceImportError.table(error).phrases(in: path) { tell(phrase, to: STDERR_FILENO) }
        Glibc.exit(3)
      }
    }
    self.tables = tables
    source = "\(LogSource.name(of: folder)) \(hash.finish().hex.prefix(8))"
    do throws(PathResults.Problem) {
      results = try PathResults(tables)
    } catch {
      throw Self.failure(error, in: folder)
    }
  }

  /// Whether the statements were printed for a map.
  var isForMap: Bool { tables["pairs"] != nil }

  /// What was counted for a map.
  func figures(on map: JourneyMap, _ pairs: ActivityPairs) throws -> PlaceFigures {
    do throws(PathResults.Problem) {
      guard isForMap else { throw PathResults.Problem.otherPairs }
      return try PlaceFigures(results, tables, on: map, pairs)
    } catch {
      throw Self.failure(error, in: folder)
    }
  }

  private static func path(of name: String, in folder: String) -> String { "\(folder)/\(name).csv" }

  private static func failure(_ problem: PathResults.Problem, in folder: String) -> Failure {
    switch problem {
    case .missing(let table): Failure(folder, .pathsResultMissing(table))
    case .noColumn(let table, let column, let headings):
      Failure(path(of: table, in: folder), .logNoHeading(column, headings.prefix(20).joined(separator: ", ")))
    case .noNumber(let table, let line, let column, let found):
      Failure(path(of: table, in: folder), .pathsResultNoNumber(Double(line), column, found))
    case .unknownName(let table, let line, let found):
      Failure(path(of: table, in: folder), .pathsResultUnknownName(Double(line), found))
    case .mixed: Failure(folder, .pathsResultMixed)
    case .otherPairs: Failure(folder, .pathsResultOtherPairs)
    }
  }
}
