import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Phrases

/// Diagrams as the command line reads them.
enum Diagrams {
  /// A diagram that was read without being edited.
  struct Reading {
    let map: JourneyMap
    /// What was not taken over as it stands, by the lines of the file.
    let findings: [MermaidImport.Finding]
    /// How many journeys there are, where none of several was named.
    var unnamedOf: Int?
  }

  /// Reads the diagram of a place that a person named; `-` is standard input.
  ///
  /// - Throws: `Failure` with one line that says what is wrong and where.
  static func read(_ name: String, options: MermaidOptions) throws -> Reading {
    let place = DocumentPlace(name)
    return try reading(of: MapSource.read(name).bytes, at: place, options: options)
  }

  /// Reads the diagram in a file that was read.
  static func reading(of bytes: [UInt8], at place: DocumentPlace, options: MermaidOptions) throws -> Reading {
    var kind = DiagramFile.Kind.whole
    var isNamed = true
    if case .diagram(let of, let number) = place.form { (kind, isNamed) = (of, number != nil) }
    do throws(DiagramFileError) {
      let file = try DiagramFile(bytes, kind: kind, number: place.number, options: options)
      let result = options.scale == nil ? file.source.imported : try rescaled(file, options)
      return Reading(
        map: result.map, findings: result.findings.map { $0.below(file.block.firstLine - 1) },
        unnamedOf: isNamed || file.count == 1 ? nil : file.count)
    } catch {
      throw Failure(place.name, error)
    }
  }

  /// Only a diagram that is not to be written back can be read on another scale.
  private static func rescaled(
    _ file: DiagramFile, _ options: MermaidOptions
  ) throws(DiagramFileError) -> MermaidImport {
    do throws(MermaidError) {
      return try MermaidReader.read(file.block.source, options: options)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Tells on standard error what there is to say about a diagram.
  static func tell(_ reading: Reading, of name: String) {
    if let count = reading.unnamedOf {
      write(say(.failure(name, .moreJourneys(count, next: name + "#2"))), to: STDERR_FILENO)
    }
    for finding in reading.findings {
      write(say(.importFinding(name, finding.line, finding.matter.phrase)), to: STDERR_FILENO)
    }
  }
}

extension MermaidImport.Finding {
  fileprivate func below(_ lines: Int) -> MermaidImport.Finding { .init(line: line + lines, matter: matter) }
}

extension MermaidOptions {
  /// How diagrams are read here: what they leave unnamed gets names of this language.
  static var usual: MermaidOptions {
    var options = MermaidOptions()
    options.untitled = say(.blankTitle)
    options.unnamedStage = say(.newStageName(1))
    return options
  }
}

extension Failure {
  /// A file that gives no journey.
  init(_ name: String, _ error: DiagramFileError) {
    switch error {
    case .unreadable(let error): self.init(phrase: .failure(name, error.phrase))
    case .noJourney: self.init(name, .noJourney)
    case .noSuchJourney(_, let count): self.init(name, .fewerJourneys(count))
    case .notUTF8: self.init(name, .invalidUTF8)
    }
  }
}
