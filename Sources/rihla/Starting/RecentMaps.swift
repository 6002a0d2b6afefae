import Glibc
import JourneyFile
import JourneyModel

/// The maps that were opened from a file or saved to one, the latest first: at most 50.
///
/// The list is a small text in the state folder, a line a map: when, the state, how many touchpoints, how many low, the
/// path and the title, parted by tabs. Lines that are not of this form are passed over.
struct RecentMaps {
  /// A map as it was when it was used last.
  struct Entry: Hashable {
    /// Its real path.
    let path: String
    let title: String
    /// In milliseconds since 1970.
    let time: Int64
    let state: JourneyState?
    let touchpoints: Int
    let low: Int
  }

  private static let noteName = "recent"
  static let most = 50
  /// Longer titles are cut, so that the list stays a small text.
  private static let longestTitle = 200

  private(set) var entries: [Entry] = []

  /// Reads the list from its text.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      if let entry = Entry(line: line), entries.count < Self.most { entries.append(entry) }
    }
  }

  /// The list that is kept in the state folder.
  init(in root: StateRoot?) { self.init(root?.note(Self.noteName) ?? "") }

  /// The list as text, as many entries as a note can hold.
  var text: String {
    var text = ""
    for entry in entries {
      let line = entry.line + "\n"
      if text.utf8.count + line.utf8.count > 60_000 { break }
      text += line
    }
    return text
  }

  /// Puts a map at the head of the list.
  mutating func add(_ entry: Entry) {
    remove(entry.path)
    entries.insert(entry, at: 0)
    if entries.count > Self.most { entries.removeLast(entries.count - Self.most) }
  }

  /// Takes a map off the list and tells whether it was there.
  @discardableResult
  mutating func remove(_ path: String) -> Bool {
    let count = entries.count
    entries.removeAll { $0.path.utf8.elementsEqual(path.utf8) }
    return entries.count < count
  }

  /// Keeps the list, for this user's eyes only.
  func keep(in root: StateRoot) throws(FileError) { try root.keep(note: text, as: Self.noteName) }
}

extension RecentMaps {
  /// Notes that a map is in a file. What cannot be noted is no reason to disturb anybody.
  static func remember(_ map: JourneyMap, low: Int, at path: String) {
    guard let root = StateRoot(), let real = try? RealPath(of: path) else { return }
    // Another session may have added something meanwhile.
    var maps = RecentMaps(in: root)
    maps.add(
      Entry(
        path: real.text, title: String(map.title.prefix(longestTitle)), time: Clock.now,
        state: map.state?.known, touchpoints: map.touchpointCount, low: low))
    try? maps.keep(in: root)
  }

  /// Takes a map off the kept list, or all of them for nil.
  static func forget(_ document: RealPath?) throws(FileError) {
    guard let root = StateRoot(), root.note(noteName) != nil else { return }
    var maps = RecentMaps(in: root)
    if let document {
      guard maps.remove(document.text) else { return }
    } else {
      maps.entries = []
    }
    try maps.keep(in: root)
  }
}

extension RecentMaps.Entry {
  fileprivate init?(line: Substring) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count == 6, let time = Int64(parts[0]), let touchpoints = Int(parts[2]), touchpoints >= 0,
      let low = Int(parts[3]), low >= 0, let path = PercentEscape.unescaped(parts[4]), path.hasPrefix("/"),
      let title = PercentEscape.unescaped(parts[5])
    else { return nil }
    self.init(
      path: path, title: title, time: time, state: JourneyState(rawValue: String(parts[1])),
      touchpoints: touchpoints, low: low)
  }

  fileprivate var line: String {
    let numbers = "\(time)\t\(state?.rawValue ?? "-")\t\(touchpoints)\t\(low)"
    return "\(numbers)\t\(Self.escaped(path))\t\(Self.escaped(title))"
  }

  /// A text without control characters.
  private static func escaped(_ text: String) -> String {
    PercentEscape.escaped(text) { $0.value < 0x20 || $0.value == 0x7F }
  }
}
