/// A diagram as its statements say it, before it becomes a map.
struct MermaidDiagram {
  /// A text and the line where it stands.
  struct Line {
    var text: String
    var number: Int
  }
  enum Statement {
    case section(Line)
    case task(MermaidTask)
  }

  var titles: [Line] = []
  var accessibleTitle = ""
  var accessibleDescription = ""
  var statements: [Statement] = []
  var findings: [MermaidImport.Finding] = []
  var frontMatter = MermaidText([])
  /// Where the statements stand, in their order, those without consequences too.
  var places: [MermaidPlace] = []
  /// The lines of the comments that say that the next task has no rating.
  var unratedMarks: [Int] = []
}
