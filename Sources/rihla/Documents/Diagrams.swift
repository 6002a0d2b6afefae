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

  /// Reads the diagram of a place that a person named, or that in the Markdown of a notebook.
  ///
  /// - Throws: `Failure` with one line that says what is wrong and where.
  static func read(_ file: [UInt8], named name: String, options: MermaidOptions) throws -> Reading {
    let notebook = Notebook(file)
    let bytes = notebook.map { Array($0.markdown.utf8) } ?? file
    let place = DocumentPlace(name)
    var kind = DiagramFile.Kind.whole
    if case .diagram(let of, _) = place.form { kind = of }
    if notebook != nil { kind = .markdown }
    do throws(DiagramFileError) {
      let file = try DiagramFile(bytes, kind: kind, number: place.number, options: options)
      let result = options.scale == nil ? file.source.imported : try rescaled(file, options)
      let isFirst = { (count: Int) in
        place.isFirstOfSeveral(count) || notebook != nil && count > 1 && !place.isDiagram
      }
      let above = file.block.firstLine - 1
      return Reading(
        map: result.map,
        findings: result.findings.map { .init(line: $0.line + above, matter: $0.matter) },
        unnamedOf: isFirst(file.count) ? file.count : nil)
    } catch {
      throw Failure(name, DocumentError.diagram(error).phrase)
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
      rihla.tell(.failure(name, .moreJourneys(count, next: DocumentPlace(name).second)), to: STDERR_FILENO)
    }
    for finding in reading.findings {
      rihla.tell(
        .importFinding(DocumentPlace(name).file, finding.line, finding.matter.phrase), to: STDERR_FILENO)
    }
  }
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

extension SavedDiagram {
  /// Tells on standard error what there is to say about the diagram.
  func tellFindings() {
    let reading = Diagrams.Reading(
      map: map, findings: file.findings, unnamedOf: place.isFirstOfSeveral(file.count) ? file.count : nil)
    Diagrams.tell(reading, of: place.name)
  }

  /// The same for the status line: the first of it, and how much more there is.
  var notice: Phrase? {
    var phrases = file.findings.map { Phrase.importFinding(place.file, $0.line, $0.matter.phrase) }
    if place.isFirstOfSeveral(file.count) {
      phrases.insert(.moreJourneys(file.count, next: place.second), at: 0)
    }
    guard let first = phrases.first else { return nil }
    return phrases.count > 1 ? .andMore(first, count: phrases.count - 1) : first
  }
}
