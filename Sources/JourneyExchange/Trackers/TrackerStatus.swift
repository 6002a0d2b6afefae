public import JourneyFile
public import JourneyModel

/// What a program that keeps tasks says of the actions of a map, by a file that was exported there: CSV of any of them, or
/// the JSON of `gh issue list --json`.
///
/// An action is known by its key, wherever in its row that stands. How far it has come is read off the column of states.
public struct TrackerStatus: Sendable {
  /// An action that stands otherwise there than on the map.
  public struct Change: Hashable, Sendable {
    /// The touchpoint that has the action.
    public let touchpoint: Touchpoint.ID
    /// The action as it is on the map.
    public let action: Improvement
    /// How far it has come there.
    public let status: ImprovementStatus
  }

  /// Why a file tells nothing.
  public enum Problem: Error, Hashable, Sendable {
    /// It is no table.
    case table(CSVError)
    /// It is no JSON.
    case json(JSONError)
    /// No column says a state; the headings that there are.
    case noState(headings: [String])
    /// None of its rows has the key of an action.
    case noKeys
  }

  /// What is to be changed, in the order of the journey.
  public let changes: [Change]
  /// How many actions it names that the map has.
  public let known: Int
  /// The keys of actions that the map does not have any more.
  public let gone: [String]
  /// States that are none of those that are known, with how often; these are passed over.
  public let unknown: [String]

  /// Compares a table with a map.
  public init(_ records: [TrackerRecord], with map: JourneyMap) throws(Problem) {
    var states: [String: ImprovementStatus] = [:]
    var (keys, unknown): ([String], [String]) = ([], [])
    for record in records {
      guard let key = record.key else { continue }
      keys.append(key)
      guard let state = Self.status(record.state) else {
        if !unknown.contains(record.state) { unknown.append(record.state) }
        continue
      }
      states[key] = state
    }
    guard !keys.isEmpty else { throw .noKeys }
    var (changes, known): ([Change], Set<String>) = ([], [])
    for touchpoint in map.stages.flatMap(\.touchpoints) {
      for action in touchpoint.improvements where keys.contains(action.id.text) {
        known.insert(action.id.text)
        guard let status = states[action.id.text], status != Self.own(action) else { continue }
        changes.append(Change(touchpoint: touchpoint.id, action: action, status: status))
      }
    }
    (self.changes, self.known, self.unknown) = (changes, known.count, unknown)
    gone = keys.filter { !known.contains($0) }
  }

  /// The edits that accept all of it.
  public var edits: [Edit] {
    changes.map { change in
      var action = change.action
      action.status = .known(change.status)
      return .touchpoint(change.touchpoint, .improvements(.replace(action)))
    }
  }

  private static func own(_ action: Improvement) -> ImprovementStatus? {
    guard let status = action.status else { return .open }
    if case .known(let word) = status { return word }
    return nil
  }

  /// How far something has come by what a program calls it; nil where that is not known.
  static func status(_ text: String) -> ImprovementStatus? {
    let word = TableHeading.plain(text)
    return words.first { $0.1.contains(word) }?.0
  }

  private static let words: [(ImprovementStatus, Set<String>)] = [
    (
      .open,
      set([
        "open", "opened", "to do", "todo", "new", "backlog", "selected for development", "proposed",
        "approved",
        "reopened", "planned", "مفتوح", "جديد", "للتنفيذ",
      ])
    ),
    (
      .doing,
      set([
        "doing", "in progress", "active", "committed", "in review", "started", "testing", "blocked",
        "قيد التنفيذ", "جار",
      ])
    ),
    (
      .done,
      set(["done", "closed", "resolved", "completed", "complete", "fixed", "released", "مغلق", "تم", "منجز"])
    ),
  ]

  private static func set(_ names: [String]) -> Set<String> { Set(names.map(TableHeading.plain)) }
}

/// A row of what a program exported: which action it is about, and how far that has come.
public struct TrackerRecord: Hashable, Sendable {
  /// The action's identifier; nil for what is no action of ours.
  public let key: String?
  /// What the program calls its state.
  public let state: String

  /// A row.
  ///
  /// - Parameter texts: All that stands in it, in one of which the key may stand.
  public init(state: String, texts: [String]) {
    self.state = state
    key = texts.lazy.compactMap(Self.key(in:)).first
  }

  /// The identifier behind our mark in a text.
  private static func key(in text: String) -> String? {
    guard let mark = text.firstRange(of: TrackerTask.mark) else { return nil }
    let end = text[mark.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return end.isEmpty ? nil : String(end)
  }

  /// The rows of a table with headings, one of which is that of states.
  public static func records(_ bytes: [UInt8]) throws(TrackerStatus.Problem) -> [TrackerRecord] {
    let table: Table
    do throws(CSVError) {
      table = try Table(bytes, in: nil, knowing: { rank($0) != nil })
    } catch {
      throw .table(error)
    }
    let place = table.headingPlace { rank($0) != nil } ?? 0
    let headings = table.records.isEmpty ? [] : table.records[place].trimmedFields
    let best = headings.indices.filter { rank(headings[$0]) != nil }.min {
      (rank(headings[$0]) ?? 0, $0) < (rank(headings[$1]) ?? 0, $1)
    }
    guard let column = best else { throw .noState(headings: headings) }
    return table.records.dropFirst(place + 1).map { record in
      TrackerRecord(
        state: column < record.fields.count ? record.fields[column].trimmed : "", texts: record.fields)
    }
  }

  /// The issues of `gh issue list --state all --json number,title,body,state`.
  public static func records(json bytes: [UInt8]) throws(TrackerStatus.Problem) -> [TrackerRecord] {
    let tree: JSONTree
    do throws(JSONError) {
      tree = try JSONTree(parsing: bytes, limits: .syntax)
    } catch {
      throw .json(error)
    }
    let issues = tree.elements ?? [tree]
    guard issues.allSatisfy({ $0["state"]?.text != nil }) else { throw .noState(headings: []) }
    return issues.map { TrackerRecord(state: $0["state"]?.text ?? "", texts: texts(in: $0)) }
  }

  private static func texts(in tree: JSONTree) -> [String] {
    switch tree {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(texts)
    case .object(let members): members.flatMap { texts(in: $0.value) }
    default: []
    }
  }

  /// How surely a heading is that of states. A category knows three, whatever a team calls its own.
  private static func rank(_ heading: String) -> Int? {
    ["status category", "status", "state", "حالة"].map(TableHeading.plain).firstIndex(
      of: TableHeading.plain(heading))
  }
}
