import JourneyModel

// How single statements are rewritten: in their own line, and only the piece that was edited.

extension MermaidPatch {
  // MARK: What was edited

  var texts: MermaidAccessibility { MermaidAccessibility(notes: map.notes) }
  var originalTexts: MermaidAccessibility { MermaidAccessibility(notes: source.imported.map.notes) }
  var isRetitled: Bool {
    MermaidWords.asRead(map.title) != MermaidWords.asRead(source.imported.map.title)
  }

  func isRenamed(_ id: Stage.ID) -> Bool {
    let (old, new) = (source.imported.map.stage(id)?.name, map.stage(id)?.name)
    return old.map(MermaidWords.asRead) != new.map(MermaidWords.asRead)
  }

  /// What the source says of a touchpoint.
  func original(_ id: Touchpoint.ID) -> MermaidValues? {
    source.imported.map.touchpoint(id).map {
      MermaidValues($0, names: originalNames, actors: source.options.actors)
    }
  }

  /// What it is to say now.
  func values(_ id: Touchpoint.ID) -> MermaidValues? {
    map.touchpoint(id).map { MermaidValues($0, names: names, actors: source.options.actors) }
  }

  // MARK: Sections and tasks

  /// The lines of a section.
  func lines(of statement: MermaidStatement, in part: MermaidPart, forStage id: Stage.ID) -> [MermaidLine] {
    let lines = Array(source.lines[part.body])
    guard isRenamed(id), let stage = map.stage(id), let sample = lines.first else { return lines }
    guard var line = line(statement.place.text, in: part) else {
      return [sample.with(MermaidWriter.section(stage.name))]
    }
    if let span = statement.place.text {
      line.replace(span.columns, with: MermaidWords.section(stage.name))
    }
    return [line]
  }

  /// The lines of a task with those above it.
  func lines(
    of statement: MermaidStatement, in part: MermaidPart, forTouchpoint id: Touchpoint.ID
  ) -> [MermaidLine] {
    let lines = Array(source.lines[part.leading.lowerBound..<part.body.upperBound])
    guard let old = original(id), let new = values(id), old != new else { return lines }
    var leading = Array(source.lines[part.leading])
    guard let sample = source.lines[part.body].first else { return lines }
    if new.rating != nil { leading.removeAll { $0.text == MermaidWords.unratedMark } }
    let hasMark = leading.contains { $0.text == MermaidWords.unratedMark }
    let (line, needsMark) = edited(statement.place, in: part, from: old, to: new) ?? (nil, new.rating == nil)
    let mark = needsMark && !hasMark ? [sample.with(MermaidWords.unratedMark)] : []
    return leading + mark + [line ?? sample.with(MermaidWords.task(new.drawnName) + new.data)]
  }

  /// The line of a task with new pieces in it, and whether its score means nothing now; nil where its pieces cannot be
  /// told apart. A name that Mermaid would end at a colon is spelt out, whatever was edited.
  private func edited(
    _ place: MermaidPlace, in part: MermaidPart, from old: MermaidValues, to new: MermaidValues
  ) -> (line: MermaidLine?, needsMark: Bool)? {
    guard var line = line(place.text, in: part), let name = place.text, let task = place.task else {
      return nil
    }
    let needsScore = task.hasColonInName && task.score == nil
    // Where Mermaid suspects a style, it drops a semicolon, which may be one of ours.
    let isSuspect = (line.content + new.name).contains(/style|classDef/)
    var needsMark = needsScore && new.rating == nil
    if old.rating != new.rating || old.actors != new.actors || needsScore {
      if task.isRegular, !isSuspect, task.score != nil, !task.hasActors || task.actors != nil {
        replacePieces(task, in: &line, from: old, to: new)
        needsMark = new.rating == nil && old.rating != nil
      } else {
        let end = name.columns.upperBound
        line.replace(task.data?.columns ?? end..<end, with: new.data(before: task.tail))
        needsMark = new.rating == nil
      }
    }
    if old.name != new.name || task.hasColonInName {
      rename(name, before: task.data, to: new.drawnName, in: &line)
    }
    return (line, needsMark)
  }

  /// Puts the new actors, then the new score into the line: from the end to the beginning, so that the columns of what
  /// stands before hold.
  private func replacePieces(
    _ task: MermaidPlace.Task, in line: inout MermaidLine, from old: MermaidValues, to new: MermaidValues
  ) {
    guard let score = task.score?.columns else { return }
    if old.actors != new.actors {
      let end = score.upperBound
      if let actors = task.actors?.columns {
        let isLast = new.actors.isEmpty && task.tail.isEmpty
        line.replace(isLast ? end..<actors.upperBound : actors, with: new.actorList)
      } else {
        line.replace(end..<end, with: ": \(new.actorList)")
      }
    }
    if old.rating != new.rating { line.replace(score, with: new.score) }
  }

  /// Where names are padded so that scores stand below each other, they stay so.
  private func rename(
    _ name: MermaidSpan, before data: MermaidSpan?, to new: String, in line: inout MermaidLine
  ) {
    let written = MermaidWords.task(new)
    let padding = data.map { $0.columns.lowerBound - name.columns.upperBound } ?? 0
    guard padding > 1, let data else { return line.replace(name.columns, with: written) }
    let width = name.columns.count + padding - written.unicodeScalars.count
    line.replace(
      name.columns.lowerBound..<data.columns.lowerBound,
      with: written + String(repeating: " ", count: max(1, width)))
  }

  /// The one line of a part in which a span stands, if no directive is mixed with it.
  private func line(_ span: MermaidSpan?, in part: MermaidPart) -> MermaidLine? {
    guard let span, part.body.count == 1, part.body.lowerBound == span.line - 1 else { return nil }
    let line = source.lines[part.body.lowerBound]
    return line.content.contains("%%{") ? nil : line
  }

  // MARK: What stays where it is

  /// Writes the lines of a heading, a title, an accessibility text or a section that is open already.
  mutating func emitFixed(_ part: MermaidPart) {
    output += source.lines[part.leading]
    guard !part.isShared, let statement = part.statements.first else {
      output += source.lines[part.body]
      return
    }
    output += fixedLines(of: statement, in: part)
    if statement.role == .heading, addsTitle, let sample = childSample {
      output += MermaidWriter.title(map.title).map { sample.with($0) }
    }
  }

  private func fixedLines(of statement: MermaidStatement, in part: MermaidPart) -> [MermaidLine] {
    let lines = Array(source.lines[part.body])
    guard let sample = lines.first else { return lines }
    switch statement.role {
    case .heading, .item: return lines
    case .title(let counts):
      guard counts, isRetitled else { return lines }
      let texts = MermaidWriter.title(map.title)
      guard !texts.isEmpty, let span = statement.place.text, var line = line(span, in: part) else {
        return texts.map { sample.with($0) }
      }
      line.replace(span.columns, with: MermaidWords.title(map.title))
      return [line]
    case .accessibleTitle:
      return texts.title == originalTexts.title ? lines : texts.titleLines.map { sample.with($0) }
    case .accessibleDescription:
      let isSame = texts.description == originalTexts.description
      return isSame ? lines : texts.descriptionLines.map { sample.with($0) }
    case .repeated(let id):
      return id == stage && map.stage(id) != nil ? self.lines(of: statement, in: part, forStage: id) : []
    }
  }

  /// Whether a title has to be put below the heading.
  private var addsTitle: Bool {
    isRetitled
      && !source.parts.contains { $0.statements.contains { $0.role == .title(counts: true) } }
  }

  /// Puts the accessibility texts that had no place in the source below what stands above the first stage.
  mutating func addMissingTexts() {
    func has(_ role: MermaidStatement.Role) -> Bool {
      source.parts.contains { $0.statements.contains { $0.role == role } }
    }
    guard texts != originalTexts, let sample = childSample else { return }
    if !has(.accessibleTitle) { output += texts.titleLines.map { sample.with($0) } }
    if !has(.accessibleDescription) { output += texts.descriptionLines.map { sample.with($0) } }
  }

  /// A statement as texts of lines of its own, with its score as it was written.
  func texts(of statement: MermaidStatement) -> [String] {
    let original = source.imported.map
    switch statement.role {
    case .heading: return ["journey"]
    case .title(let counts): return counts ? MermaidWriter.title(original.title) : []
    case .accessibleTitle: return originalTexts.titleLines
    case .accessibleDescription: return originalTexts.descriptionLines
    case .repeated(let id), .item(.stage(let id)):
      return original.stage(id).map { [MermaidWriter.section($0.name)] } ?? []
    case .item(.touchpoint(let id)):
      guard let values = self.original(id) else { return [] }
      let task = statement.place.task
      let line =
        task?.isRegular == true ? task?.data.map { source.lines[$0.line - 1].piece($0.columns) } : nil
      return [MermaidWords.task(values.name) + (line ?? values.data(before: task?.tail ?? ""))]
    }
  }
}
