/// The grammar: `journey`, then titles, sections and tasks in any order, with or without line feeds between them.
struct MermaidParser {
  private var lexer: MermaidLexer
  private var diagram = MermaidDiagram()

  private let options: MermaidOptions

  init(_ text: MermaidText, _ options: MermaidOptions) {
    lexer = MermaidLexer(text)
    self.options = options
  }

  mutating func parse() throws(MermaidError) -> MermaidDiagram {
    let heading = lexer.next()
    guard heading.kind == .journey else { throw refusal(of: heading, expecting: .journey) }
    notePlace(.heading, of: heading)
    while try takeStatement() {}
    for cut in lexer.cuts {
      note(.cutAtNumberSign(rest: lexer.text.string(cut)), at: cut.lowerBound)
    }
    return diagram
  }

  /// Reads one statement; false at the end.
  private mutating func takeStatement() throws(MermaidError) -> Bool {
    let token = lexer.next()
    switch token.kind {
    case .end: return false
    case .newline: break
    case .title:
      checkLine(of: token, keyword: "title")
      notePlace(.title, of: token)
      diagram.titles.append(line(token))
    case .accessibleTitle:
      checkLine(of: token, keyword: "accTitle")
      notePlace(.accessibleTitle, of: token)
      diagram.accessibleTitle = lexer.text.string(token.value)
    case .accessibleDescription:
      notePlace(.accessibleDescription, of: token)
      if !token.value.isEmpty { diagram.accessibleDescription = description(token) }
    case .section:
      checkLine(of: token, keyword: "section")
      notePlace(.section, of: token)
      diagram.statements.append(.section(line(token)))
    case .taskName: try takeTask(named: token)
    case .unclosedDescription:
      throw refusal(of: lexer.next(), expecting: .closingBrace(opened: place(token.start).line))
    case .journey, .taskData, .colon, .invalid:
      throw refusal(of: token, expecting: .statement)
    }
    return true
  }

  private mutating func takeTask(named name: MermaidToken) throws(MermaidError) {
    let data = lexer.next()
    guard data.kind == .taskData else {
      throw refusal(of: data, expecting: .score(task: lexer.text.string(name.value)))
    }
    let task = MermaidTask(lexer.text, name: name.value, data: data.value)
    diagram.statements.append(.task(task))
    diagram.places.append(MermaidPlace(task, MermaidShape(task, options), lexer.text))
  }

  private mutating func notePlace(_ kind: MermaidPlace.Kind, of token: MermaidToken) {
    let text = lexer.text
    let isBraced = kind == .accessibleDescription && text.syntax(token.value.upperBound) == "}"
    let end = token.value.upperBound + (isBraced ? 1 : 0)
    diagram.places.append(
      MermaidPlace(
        kind: kind, lines: text.lines(token.start..<end), text: isBraced ? nil : text.span(token.value)))
  }

  private func line(_ token: MermaidToken) -> MermaidDiagram.Line {
    .init(
      text: lexer.text.string(token.value, breakingLines: true), number: place(token.start).line)
  }

  /// A description's lines, each without its indentation.
  private func description(_ token: MermaidToken) -> String {
    lexer.text.string(token.value).split(separator: "\n", omittingEmptySubsequences: true)
      .map { String(Substring($0.unicodeScalars.drop { $0.isECMAScriptSpace })) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// `title` alone on its line takes the next one, since a line feed is white space too.
  private mutating func checkLine(of token: MermaidToken, keyword: String) {
    let value = lexer.text.skippingSpace(from: token.value.lowerBound)
    guard value < token.value.upperBound, place(value).line > place(token.start).line else { return }
    note(.keywordTookNextLine(keyword: keyword), at: token.start)
  }

  private mutating func note(_ matter: MermaidImport.Matter, at position: Int) {
    diagram.findings.append(.init(line: place(position).line, matter: matter))
  }

  /// Line and column of a position; behind the end, those of the last character.
  private func place(_ position: Int) -> (line: Int, column: Int) {
    let characters = lexer.text.characters
    guard let last = characters.last else { return (1, 1) }
    let character = characters.indices.contains(position) ? characters[position] : last
    return (character.line, character.column)
  }

  private func refusal(of token: MermaidToken, expecting expected: MermaidError.Expected) -> MermaidError {
    let place = place(token.start)
    return .syntax(line: place.line, column: place.column, found: found(token), expected: expected)
  }

  private func found(_ token: MermaidToken) -> MermaidError.Found {
    let text = String(lexer.text.string(token.value).prefix(60))
    return switch token.kind {
    case .end: .end
    case .newline: .endOfLine
    case .journey: .journey
    case .title: .keyword("title")
    case .section: .keyword("section")
    case .accessibleTitle: .keyword("accTitle")
    case .accessibleDescription, .unclosedDescription: .keyword("accDescr")
    case .taskName: .text(text)
    case .taskData: .data(text)
    case .colon: .bareColon
    case .invalid: .semicolon
    }
  }
}
