import JourneyEditor
import JourneyFile
import JourneyModel

/// How a map was looked at when it was left, as it is kept in the map's state folder.
///
/// A line each: a word and what it says. Lines that are not understood are passed over, so that notes of another version,
/// or damaged ones, cost what they say and nothing more.
struct ViewNote: Hashable {
  private static let noteName = "view"

  var view = ViewState()
  /// Whether the forms of its touchpoints begin with the six questions of its template.
  var asksSixQuestions = false

  init(_ view: ViewState = ViewState(), asksSixQuestions: Bool = false) {
    self.view = view
    self.asksSixQuestions = asksSixQuestions
  }

  /// Reads a note from its text.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "view": view.perspective = Perspective(rawValue: parts[1]) ?? .map
      case "stage": view.focus = .stage(Stage.ID(parts[1]))
      case "touchpoint": view.focus = .touchpoint(Touchpoint.ID(parts[1]))
      case "density": view.density = Density(rawValue: parts[1])
      case "columns":
        let words = parts[1].split(separator: " ").map(String.init)
        if let table = words.first.flatMap(Perspective.init(rawValue:)) {
          view.columns[table] = Array(words.dropFirst())
        }
      case "filter": view.filter = parts[1]
      case "rows": view.firstRow = parts[1]
      case "questions": asksSixQuestions = parts[1] == "first"
      default: break
      }
    }
  }

  /// The note as text.
  var text: String {
    var lines = ["view \(view.perspective.rawValue)"]
    switch view.focus {
    case .stage(let id): lines.append("stage \(id.text)")
    case .touchpoint(let id): lines.append("touchpoint \(id.text)")
    case .nothing: break
    }
    if let density = view.density { lines.append("density \(density.rawValue)") }
    for table in Perspective.allCases {
      guard let names = view.columns[table] else { continue }
      lines.append((["columns", table.rawValue] + names.filter { !$0.contains(" ") }).joined(separator: " "))
    }
    if !view.filter.isEmpty { lines.append("filter \(view.filter)") }
    if !view.firstRow.isEmpty { lines.append("rows \(view.firstRow)") }
    if asksSixQuestions { lines.append("questions first") }
    // A name that holds a line break is no line of a note.
    return lines.filter { !$0.contains(where: \.isNewline) }.joined(separator: "\n") + "\n"
  }

  /// The note of a map, if there is one.
  static func kept(for path: String) -> ViewNote? {
    guard let root = StateRoot(), let document = DocumentPlace(path).state else { return nil }
    return StateRoot(base: root.existingFolder(of: document).path).note(noteName).map { ViewNote($0) }
  }

  /// Keeps the note of a map. It is a convenience: what cannot be kept is no reason to disturb anybody.
  func keep(for path: String) {
    guard let root = StateRoot(), let document = DocumentPlace(path).state,
      let folder = try? root.folder(of: document)
    else { return }
    try? folder.remember(document)
    try? StateRoot(base: folder.path).keep(note: text, as: Self.noteName)
  }
}
