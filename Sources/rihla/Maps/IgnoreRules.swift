import JourneyFile
import SystemCalls

/// What the `.gitignore` of a folder leaves out, as git reads it.
struct IgnoreRules {
  /// The folder, with a slash behind it; empty for the one in which the program runs.
  let folder: String
  private let rules: [Rule]

  private struct Rule {
    let isNegated: Bool
    let isOfFolders: Bool
    /// Whether it is about the whole path below the folder, and not about names in any depth.
    let isAnchored: Bool
    let segments: [[UInt8]]
  }

  /// Reads the file of a folder; nil where it has none that says anything.
  init?(of folder: String) {
    guard let file = try? LoadedFile.read(folder + ".gitignore", limit: 1 << 20) else { return nil }
    rules = file.bytes.split(separator: UInt8(ascii: "\n")).compactMap(Self.rule)
    if rules.isEmpty { return nil }
    self.folder = folder
  }

  /// The rules of a text, for a folder.
  init(_ text: String, of folder: String) {
    self.folder = folder
    rules = text.utf8.split(separator: UInt8(ascii: "\n")).map { Array($0) }.compactMap { Self.rule($0[...]) }
  }

  /// Whether a path below the folder is left out; nil where no rule says anything of it.
  func leavesOut(_ path: String, isFolder: Bool) -> Bool? {
    let segments = Self.segments(of: Array(path.dropFirst(folder.count).pathBytes)[...])
    guard let name = segments.last else { return nil }
    let rule = rules.last { rule in
      guard isFolder || !rule.isOfFolders else { return false }
      return rule.isAnchored
        ? Self.matches(rule.segments[...], segments[...])
        : rule.segments.first.map { Glob($0).matches(name) } ?? false
    }
    return rule.map { !$0.isNegated }
  }

  private static func rule(_ line: ArraySlice<UInt8>) -> Rule? {
    var line = line
    while line.last == UInt8(ascii: "\r") || line.last == UInt8(ascii: " ") { line.removeLast() }
    guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
    let isNegated = first == UInt8(ascii: "!")
    if isNegated { line.removeFirst() }
    let isOfFolders = line.last == UInt8(ascii: "/")
    if isOfFolders { line.removeLast() }
    let isAnchored = line.contains(UInt8(ascii: "/"))
    let segments = segments(of: line)
    return segments.isEmpty
      ? nil
      : Rule(isNegated: isNegated, isOfFolders: isOfFolders, isAnchored: isAnchored, segments: segments)
  }

  private static func segments(of path: ArraySlice<UInt8>) -> [[UInt8]] {
    path.split(separator: UInt8(ascii: "/")).map { Array($0) }
  }

  /// Whether segments match a pattern in which `**` stands for any number of them: the last `**` seen is tried with one
  /// more whenever what is behind it does not fit.
  private static func matches(_ pattern: ArraySlice<[UInt8]>, _ path: ArraySlice<[UInt8]>) -> Bool {
    var (place, position) = (pattern.startIndex, path.startIndex)
    var retry: (place: Int, position: Int)?
    while position < path.endIndex {
      if place < pattern.endIndex, pattern[place] == Array("**".utf8) {
        place += 1
        retry = (place, position)
      } else if place < pattern.endIndex, Glob(pattern[place]).matches(path[position]) {
        place += 1
        position += 1
      } else if let last = retry {
        (place, position) = (last.place, last.position + 1)
        retry = (place, position)
      } else {
        return false
      }
    }
    return place == pattern.endIndex
  }
}

/// A pattern for one name: `*`, `?`, `[a-z]`, and a backslash before what is meant as it is.
struct Glob {
  private let pattern: [UInt8]

  init(_ pattern: [UInt8]) { self.pattern = pattern }

  /// Whether a name matches: the last `*` seen takes one letter more whenever what is behind it does not fit.
  func matches(_ name: [UInt8]) -> Bool {
    var (place, position) = (0, 0)
    var retry: (place: Int, position: Int)?
    while position < name.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        place += 1
        retry = (place, position)
      } else if let next = step(at: place, name[position]) {
        place = next
        position += 1
      } else if let last = retry {
        (place, position) = (last.place, last.position + 1)
        retry = (place, position)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// The place behind what matches one letter; nil where that does not.
  private func step(at place: Int, _ letter: UInt8) -> Int? {
    guard place < pattern.count else { return nil }
    switch pattern[place] {
    case UInt8(ascii: "?"): return place + 1
    case UInt8(ascii: "["): return set(at: place, letter)
    case UInt8(ascii: "\\") where place + 1 < pattern.count:
      return pattern[place + 1] == letter ? place + 2 : nil
    case letter: return place + 1
    default: return nil
    }
  }

  private func set(at place: Int, _ letter: UInt8) -> Int? {
    guard let end = pattern[(place + 2)...].firstIndex(of: UInt8(ascii: "]")) else {
      return letter == UInt8(ascii: "[") ? place + 1 : nil
    }
    var members = pattern[(place + 1)..<end]
    let isNegated = members.first == UInt8(ascii: "!") || members.first == UInt8(ascii: "^")
    if isNegated { members.removeFirst() }
    var holds = false
    while let first = members.popFirst() {
      if members.first == UInt8(ascii: "-"), let last = members.dropFirst().first {
        members = members.dropFirst(2)
        if first <= letter, letter <= last { holds = true }
      } else if first == letter {
        holds = true
      }
    }
    return holds != isNegated ? end + 1 : nil
  }
}
