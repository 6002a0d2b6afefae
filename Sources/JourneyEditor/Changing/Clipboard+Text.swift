import JourneyModel

extension Clipboard.Content {
  /// What other programs get of it: names, one a line. A stage is a line `# Name` above its touchpoints, so that the text
  /// pasted into a map makes the same stage.
  var text: String {
    switch self {
    case .touchpoints(let touchpoints): touchpoints.map(\.name.onOneLine).joined(separator: "\n")
    case .stage(let stage):
      (["# " + stage.name.onOneLine] + stage.touchpoints.map(\.name.onOneLine)).joined(separator: "\n")
    }
  }
}

extension String {
  /// With spaces in place of line ends.
  var onOneLine: String {
    // No line end is written without one of these bytes.
    let canBreak = utf8.contains { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
    return canBreak ? String(map { $0.isNewline ? " " : $0 }) : self
  }
}
