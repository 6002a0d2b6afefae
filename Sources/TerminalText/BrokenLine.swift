/// A line of a text that has been broken into several.
struct BrokenLine {
  /// All of it, with the spaces that hang over its end.
  let whole: String
  /// What is shown of it.
  let shown: String
  /// Whether the next line continues its paragraph.
  let isSoft: Bool
}

// Levels belong to paragraphs and order to lines (rules P1 and L2). Lines are drawn one by one, far from here, so each of
// them says by isolates which level its parts have in the paragraph.
extension Typesetter {
  /// What is shown of lines, each with the marks by which it looks by itself as it does among the others.
  func ordered(_ lines: [BrokenLine], _ direction: TextDirection) -> [String] {
    var result: [String] = []
    var paragraph: [BrokenLine] = []
    for line in lines {
      paragraph.append(line)
      guard !line.isSoft else { continue }
      result += leveled(paragraph, direction)
      paragraph.removeAll()
    }
    return (result + leveled(paragraph, direction)).map { marked($0, direction) }
  }

  private func leveled(_ paragraph: [BrokenLine], _ direction: TextDirection) -> [String] {
    guard paragraph.count > 1, let levels = levels(of: paragraph, direction) else {
      return paragraph.map(\.shown)
    }
    var first = 0
    return paragraph.map { line in
      let clusters = self.clusters(of: line.whole)
      defer { first += clusters.count }
      let shown = self.clusters(of: line.shown)
      guard first + clusters.count <= levels.count, shown.count <= clusters.count else { return line.shown }
      return leveled(shown, levels[first...], base: direction == .leftToRight ? 0 : 1)
    }
  }

  /// The level of each cluster of a paragraph; nil where all of them run as the paragraph does.
  private func levels(of paragraph: [BrokenLine], _ direction: TextDirection) -> [Int8]? {
    let run = ClusterRun(paragraph.map(\.whole).joined()[...], typesetter: self)
    return run.resolved(direction) { resolved in
      guard let resolved, let first = resolved.levels.first, resolved.levels.contains(where: { $0 != first })
      else { return nil }
      var levels = [Int8](repeating: first, count: run.characters)
      for (index, item) in run.items.enumerated().reversed() where item.kind != .joiner {
        levels[Int(item.character)] = resolved.levels[index]
      }
      return levels
    }
  }

  private func clusters(of text: String) -> [Substring] {
    var iterator = ClusterIterator(text)
    var clusters: [Substring] = []
    var start = text.startIndex
    while iterator.next() != nil {
      clusters.append(text[start..<iterator.index])
      start = iterator.index
    }
    return clusters
  }

  /// Clusters with an isolate around each stretch of a higher level. Isolates of the text itself have done their work and
  /// go; what was parted by them stays parted.
  private func leveled(_ clusters: [Substring], _ levels: ArraySlice<Int8>, base: Int8) -> String {
    var text = ""
    var level = base
    func go(to wanted: Int8) {
      while level > wanted {
        text += "\u{2069}"
        level -= 1
      }
      while level < wanted {
        level += 1
        text += level % 2 == 1 ? "\u{2067}" : "\u{2066}"
      }
    }
    for (cluster, wanted) in zip(clusters, levels) {
      go(to: max(wanted, base))
      let isIsolate = cluster.unicodeScalars.first.map { (0x2066...0x2069).contains($0.value) } ?? false
      if !isIsolate { text += cluster }
    }
    go(to: base)
    return text
  }

  /// A text that runs in a direction by itself, with a mark where its letters do not tell.
  private func marked(_ text: String, _ direction: TextDirection) -> String {
    guard !text.isEmpty, TextDirection.ofLetters(in: text, reading: reading) != direction else { return text }
    return (direction == .leftToRight ? "\u{200E}" : "\u{200F}") + text
  }
}
