/// Mends what Mermaid refuses, where only one reading makes sense, by marking characters as no syntax.
///
/// It only ever sees diagrams that were refused, and what it leaves is parsed by the same grammar, so it can afford
/// to know little: a mending that does not help ends in the error that was there before it.
struct MermaidRepairer {
  private var findings: [MermaidImport.Finding] = []
  private var isInsideDescription = false

  /// The mended text, and what was mended in it.
  static func mend(_ prepared: MermaidPrepared) -> (MermaidPrepared, [MermaidImport.Finding]) {
    var repairer = MermaidRepairer()
    var result = prepared
    var body = prepared.body
    if prepared.refusal != nil {
      guard let heading = repairer.heading(in: body) else { return (prepared, []) }
      body = MermaidText(body.characters[heading...])
      result.refusal = nil
    }
    var mended: [MermaidText.Character] = []
    for (index, range) in body.lines.enumerated() {
      let line = MermaidText(body.characters[range])
      mended += repairer.mend(line, isFirst: index == 0).characters
    }
    result.body = MermaidText(mended)
    return (result, repairer.findings)
  }

  private mutating func note(_ repair: MermaidRepair, at character: MermaidText.Character?) {
    findings.append(.init(line: character?.line ?? 1, matter: .repaired(repair)))
  }

  /// Where `journey` stands, in any letter case, under nothing but comments.
  private mutating func heading(in text: MermaidText) -> Int? {
    for line in text.lines {
      let start = text.skippingSpace(from: line.lowerBound)
      if start >= line.upperBound || text.syntax(start) == "%" { continue }
      let isAlone = text.skippingSpace(from: start + 7) >= line.upperBound
      guard text.has("journey", at: start), isAlone else { return nil }
      note(.heading, at: text.characters[start])
      return start
    }
    return nil
  }

  private mutating func mend(_ line: MermaidText, isFirst: Bool) -> MermaidText {
    let start = line.skippingSpace(from: 0)
    if isInsideDescription || line.has("accDescr", at: start) || line.has("accTitle", at: start) {
      if line.has("accDescr", at: start), line.syntax(line.skippingSpace(from: start + 8)) == "{" {
        isInsideDescription = true
      }
      if line.end(of: 0, at: { $0 == "}" }) < line.count { isInsideDescription = false }
      return line
    }
    if line.syntax(start) == "%" || line.syntax(start) == "#" { return line }
    let parts = split(withCharacters(line))
    return MermaidText(parts.flatMap { mendStatement($0, isFirst: isFirst).characters })
  }

  /// Replaces `&amp;` by its character.
  private mutating func withCharacters(_ line: MermaidText) -> MermaidText {
    var result: [MermaidText.Character] = []
    var position = 0
    while position < line.count {
      if line.syntax(position) == "&", let end = MermaidEntities.wordEnd(line, at: position + 1) {
        let name = line.string((position + 1)..<(end - 1))
        let character = MermaidEntities.replacement(of: line, position..<end)
        if character.count == 1 {
          note(.htmlEntity(name: name), at: character.first)
          result += character
          position = end
          continue
        }
      }
      result.append(line.characters[position])
      position += 1
    }
    return MermaidText(result)
  }

  /// Ends a statement at each semicolon that nothing, or another whole statement, follows.
  private mutating func split(_ line: MermaidText) -> [MermaidText] {
    var parts: [MermaidText] = []
    var rest = 0
    let lastColon = line.characters.indices.last { line.syntax($0) == ":" } ?? 0
    for position in 0..<line.end(of: 0, at: { $0 == "#" }) where line.syntax(position) == ";" {
      let next = line.skippingSpace(from: position + 1)
      let isStatement =
        lastColon > position || line.has("section ", at: next) || line.has("title ", at: next)
      guard next >= line.count || line.syntax(next) == ";" || isStatement else { continue }
      note(.semicolon, at: line.characters[position])
      var part = MermaidText(line.characters[rest...position])
      part.characters[position - rest].scalar = "\n"
      parts.append(part)
      rest = position + 1
    }
    return parts + [MermaidText(line.characters[rest...])]
  }

  private mutating func mendStatement(_ line: MermaidText, isFirst: Bool) -> MermaidText {
    var mended = line
    let start = line.skippingSpace(from: 0)
    let colon = line.end(of: start) { $0 == ":" || $0 == "#" }
    guard line.syntax(colon) == ":" else { return line }
    let end = line.end(of: colon) { "#;\n".unicodeScalars.contains($0) }
    let task = MermaidTask(line, name: start..<colon, data: (colon + 1)..<end)
    let hasScore = task.number(1) != nil && !task.string(1).isEmpty
    if line.has("section", at: start), line.isSpace(start + 7), !hasScore {
      for position in colon..<end where line.syntax(position) == ":" {
        mended.characters[position].isLiteral = true
      }
      note(.colonInSection, at: line.characters[colon])
    } else if !isFirst, hasScore, line.has("journey", at: start),
      !(line.syntax(start + 7)?.isECMAScriptWord ?? false)
    {
      mended.characters[start].isLiteral = true
      note(.nameBeginsWithKeyword, at: line.characters[start])
    }
    return mended
  }
}
