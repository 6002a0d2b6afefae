import JourneyModel
import Phrases

/// What is to be put in the place of what, all over the map.
struct Substitution: Hashable, Sendable {
  /// In which texts.
  enum Scope: Hashable, Sendable {
    /// Every text that people write.
    case texts
    /// Owners of touchpoints and of actions, where the whole name is it.
    case owners
    /// Channels, where the whole name is it.
    case channels
  }

  let scope: Scope
  let old: String
  let new: String

  /// The step for undo.
  func label(count: Int) -> StepLabel {
    switch scope {
    case .texts: StepLabel(.replaceText, old, detail: new, count: count)
    case .owners: StepLabel(.renameOwner, old, detail: new, count: count)
    case .channels: StepLabel(.renameChannel, old, detail: new, count: count)
    }
  }
}

/// What a substitution would change: shown first, then made as one step.
struct Replacements: Sendable {
  /// One text that changes.
  struct Place: Sendable {
    /// The stage's and the touchpoint's name, or the map's title.
    let subject: String
    let field: Phrase
    let old: String
    let new: String
  }

  let substitution: Substitution
  private(set) var places: [Place] = []
  /// The edits in the order in which they are made.
  private(set) var edits: [Edit] = []
  /// Texts that must not become empty and would.
  private(set) var refused = 0

  /// The places, by their number, that stay as they are: they are listed, and none of the edits is theirs.
  private let leftOut: Set<Int>

  /// Whether the place that is found next stays as it is.
  var leavesNext: Bool { leftOut.contains(places.count) }

  /// Adds a place and the edits that change it.
  mutating func add(_ place: Place, _ edits: [Edit] = []) {
    if !leavesNext { self.edits += edits }
    places.append(place)
  }

  /// Adds an edit that changes several places that were added without.
  mutating func make(_ edit: Edit) { edits.append(edit) }

  mutating func refuse() { refused += 1 }

  init(_ substitution: Substitution, leaving leftOut: Set<Int> = []) {
    self.substitution = substitution
    self.leftOut = leftOut
  }
}

extension Editor {
  /// What a substitution would change: in the selected touchpoints where some are selected, else in the whole map; some
  /// places, by their number, may be left as they are.
  func replacements(for substitution: Substitution, leaving leftOut: Set<Int> = []) -> Replacements {
    var found = Replacements(substitution, leaving: leftOut)
    // Edits build on each other (two texts of one pain), so they are made on a draft as they are found.
    var draft = self
    switch substitution.scope {
    case .texts:
      guard let search = TextSearch(substitution.old) else { return found }
      for part in parts(holding: search) { draft.replace(in: part, search, &found) }
    case .owners: renameOwner(&found)
    case .channels: renameChannel(&found)
    }
    return found
  }

  /// The map, stages and touchpoints in which a text is to be looked for closely.
  private func parts(holding search: TextSearch) -> [MapPart] {
    guard board.selection.isEmpty else { return affected.map { .touchpoint($0) } }
    var parts = [MapPart.map]
    for stage in map.stages {
      parts.append(.stage(stage.id))
      for touchpoint in stage.touchpoints where touchpoint.texts.contains(where: search.isIn) {
        parts.append(.touchpoint(touchpoint.id))
      }
    }
    return parts
  }

  /// Replaces in the texts of a part and of its records, on this draft.
  private mutating func replace(in part: MapPart, _ search: TextSearch, _ found: inout Replacements) {
    var records: [MapPart] = []
    var fields = self.fields(of: part)
    var isPastLanes = false
    for number in fields.indices {
      let field = fields[number]
      if case .stage(let id) = part, field.key.entry != nil, field.key.name == "lanes" {
        if !isPastLanes { replaceInLanes(of: id, search, &found) }
        isPastLanes = true
        continue
      }
      switch field.control {
      case .text(let old, _, let set) where !field.isValue:
        guard let new = search.replacing(in: old, with: found.substitution.new) else { continue }
        let edits = set(new.trimmingWhitespace.isEmpty ? "" : new)
        if edits.isEmpty {
          found.refuse()
        } else if found.leavesNext
          || (try? document.apply(Transaction(StepLabel(.replaceText), edits))) != nil
        {
          found.add(
            Replacements.Place(subject: name(of: part), field: field.label, old: old, new: new), edits)
          fields = self.fields(of: part)
        }
      case .records(let list, _): records += list.map(\.form)
      default: continue
      }
    }
    for record in records { replace(in: record, search, &found) }
  }

  /// Replaces in all that the lanes of a stage say, in one edit: there may be thousands of them.
  private mutating func replaceInLanes(
    of id: Stage.ID, _ search: TextSearch, _ found: inout Replacements
  ) {
    guard let stage = map.stage(id) else { return }
    let names = Dictionary(map.lanes.map { ($0.id, $0.name) }) { first, _ in first }
    var texts = stage.lanes
    var taken = found
    for number in texts.indices {
      guard let name = names[texts[number].lane],
        let new = search.replacing(in: texts[number].text, with: found.substitution.new)
      else { continue }
      let old = texts[number].text
      if !taken.leavesNext { texts[number].text = new.trimmingWhitespace.isEmpty ? "" : new }
      taken.add(
        Replacements.Place(subject: self.name(of: .stage(id)), field: .verbatim(name), old: old, new: new))
    }
    let edit = Edit.stage(id, .lanes(texts.filter { !$0.text.isEmpty }))
    if texts != stage.lanes {
      guard (try? document.apply(Transaction(StepLabel(.replaceText), [edit]))) != nil else { return }
      taken.make(edit)
    }
    found = taken
  }

  /// A part by the names of its stage and touchpoint.
  private func name(of part: MapPart) -> String {
    switch part.owner ?? part {
    case .touchpoint(let id):
      guard let place = map.place(of: id) else { return "" }
      return [map.stages[place.stage].name, map[place].name].map(\.asPart).joined(
        separator: look.signs.separator)
    case let owner: return title(of: owner)
    }
  }

  private func renameOwner(_ found: inout Replacements) {
    let (old, new) = (found.substitution.old, found.substitution.new)
    for stage in map.stages {
      for touchpoint in stage.touchpoints {
        let id = touchpoint.id
        if touchpoint.owner == old { found.add(place(id, "owner", old, new), [.touchpoint(id, .owner(new))]) }
        for var improvement in touchpoint.improvements where improvement.owner == old {
          improvement.owner = new
          let edit = Edit.touchpoint(id, .improvements(.replace(improvement)))
          found.add(place(id, "improvement.owner", old, new), [edit])
        }
      }
    }
  }

  private func renameChannel(_ found: inout Replacements) {
    let (old, new) = (found.substitution.old, found.substitution.new)
    for stage in map.stages {
      for touchpoint in stage.touchpoints where touchpoint.channel == old {
        found.add(
          place(touchpoint.id, "channel", old, new), [.touchpoint(touchpoint.id, .channel(new))])
      }
    }
  }

  private func place(_ id: Touchpoint.ID, _ field: String, _ old: String, _ new: String)
    -> Replacements.Place
  {
    Replacements.Place(subject: name(of: .touchpoint(id)), field: .field(field), old: old, new: new)
  }
}

extension FieldRecord {
  /// Every text of the record and of those in its lists that people write.
  var texts: [String] {
    Self.fields.flatMap { field -> [String] in
      if let list = field.list { return Self.texts(in: list, of: self) }
      switch field.value(of: self) {
      case .text(let text): return [text]
      case .texts(let texts): return texts
      case .word(let word?): return [word.text]
      default: return []
      }
    }
  }

  private static func texts<List: RecordList>(in list: List, of record: Self) -> [String]
  where List.Record == Self { list.list(of: record).flatMap(\.texts) }
}
