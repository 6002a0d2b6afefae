public import Phrases
public import TerminalText

extension WorkshopMinutes {
  /// The minutes as a document: headings and lists as every mail program and every viewer of Markdown shows them.
  ///
  /// What the map says is escaped, so that it is shown as it was written. Where the map reads from right to left, a line that
  /// begins with a Latin word has a mark in front, because viewers let the first letter decide.
  public func markdown(in book: Phrasebook, reading: TextDirection = .leftToRight) -> String {
    func words(_ phrase: Phrase) -> String {
      escapedMarkdown(book.harmless(phrase).marked(forMapReading: reading))
    }
    var blocks = ["# " + words(title)]
    for section in sections {
      let heading = section.heading.map { ["## " + words($0)] } ?? []
      let remark = section.remark.map { ["", words($0), ""] } ?? []
      blocks.append((heading + remark + section.lines.map { "- " + words($0) }).joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The minutes as plain text for mails: headings at the edge, lists indented, lines broken at 80 columns.
  public func text(on surface: ReportSurface) -> String {
    lines(on: surface).joined(separator: "\n") + "\n"
  }

  private func lines(on surface: ReportSurface) -> [String] {
    let width = min(surface.columns ?? 80, 100)
    let (rule, bullet) = surface.signs.isAscii ? ("=", "  - ") : ("═", "  • ")
    let heading = surface.sentence(title)
    let length = min(width, surface.typesetter.width(of: heading))
    var lines = surface.hung(heading, to: width)
    lines += surface.hung(String(repeating: rule, count: length), to: width)
    for section in sections {
      if let heading = section.heading { lines += [""] + surface.hung(surface.sentence(heading), to: width) }
      if let remark = section.remark {
        lines += surface.hung(surface.sentence(remark), behind: "  ", to: width)
      }
      let mark = section.heading == nil ? "" : bullet
      lines += section.lines.flatMap { surface.hung(surface.sentence($0), behind: mark, to: width) }
    }
    return lines
  }

  /// The minutes for people who listen to them: as text, each thing on one line, and no signs.
  public func plain(in book: Phrasebook) -> String {
    var lines = [book.harmless(title)]
    for section in sections {
      lines.append("")
      lines += ([section.heading, section.remark].compactMap { $0 } + section.lines).map(book.harmless)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many lines the minutes take in the longer of the forms that people read.
  func length(in book: Phrasebook) -> Int {
    let text = lines(on: ReportSurface(streamIn: book))
    // Markdown has an empty line above and below a remark, and one at the end.
    return text.count + 3
  }
}

extension ReportSurface {
  /// A phrase with its texts on one line and without what a terminal could obey.
  func sentence(_ phrase: Phrase) -> String {
    isTerminal ? book.text(phrase.mappingTexts { $0.onOneLine }) : book.harmless(phrase)
  }

  /// A sentence of ours in lines of at most so many columns as they are to be written, the further ones as far from the
  /// edge as the first is by its mark.
  func hung(_ text: String, behind mark: String = "", to width: Int) -> [String] {
    let direction: TextDirection = isMirrored ? .rightToLeft : .leftToRight
    let wrapped = typesetter.wrapped(text, to: width - mark.count, direction: direction)
    return wrapped.enumerated().map { number, line in
      let line = (number == 0 ? mark : String(repeating: " ", count: mark.count)) + line
      guard isTerminal else { return line }
      let (glyphs, used) = typesetter.arranged(line, direction: direction)
      let margin = isMirrored ? max(0, (columns ?? width) - used) : 0
      return String(repeating: " ", count: margin) + glyphs.map(\.text).joined()
    }
  }
}

extension Phrasebook {
  /// A phrase for a file: what the map says is harmless and on one line, the marks of our own words stay.
  func harmless(_ phrase: Phrase) -> String { plainText(phrase.mappingTexts { visible($0.onOneLine) }) }
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
