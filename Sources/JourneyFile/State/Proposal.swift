import Glibc
public import JourneyModel
import SystemCalls

/// Changes to a map that a program proposes: they wait beside what else is kept of the map until a person takes them over
/// or declines them. The map itself is not touched.
public struct Proposal: Sendable {
  /// By what it is told from the others of the same map.
  public let name: String
  /// Why the program proposes it, in its own words.
  public let reason: String
  /// Which program it says it is.
  public let author: String
  /// The map that was read, and as it would be.
  public let base, proposed: JourneyMap

  /// The most that may wait for one map.
  public static let most = 20
  private static let folder = "proposals"
  private static let end = ".json"
  private static let limits = JSONLimits(scalarBytes: 1 << 28)

  /// Keeps changes for a person to decide about.
  ///
  /// - Returns: The name under which they wait; nil where too many wait already.
  public static func keep(
    _ proposed: JourneyMap, insteadOf base: JourneyMap, reason: String, author: String, at time: Int,
    in place: DocumentFolder
  ) throws(FileError) -> String? {
    let names = names(in: place)
    guard names.count < most else { return nil }
    let last = names.compactMap { Int($0.prefix { $0 != "-" }) }.max() ?? 0
    let name = "\(last + 1)-\(time)"
    let tree: JSONTree = [
      "reason": .string(reason), "author": .string(author),
      "base": .string(String(decoding: MapFile.text(of: base), as: UTF8.self)),
      "proposed": .string(String(decoding: MapFile.text(of: proposed), as: UTF8.self)),
    ]
    var draft = try UnpublishedFile(in: try PrivateFolder.open(place.path + "/" + folder))
    try draft.write(tree.compact)
    try draft.publish(as: name + end)
    return name
  }

  /// The names of those that wait, the oldest first.
  public static func names(in place: DocumentFolder) -> [String] {
    PrivateFolder.files(in: place.path + "/" + folder) { $0.hasSuffix(end) && !$0.hasPrefix(".") }
      .map { String($0.name.dropLast(end.count)) }
      .sorted { (Int($0.prefix { $0 != "-" }) ?? 0, $0) < (Int($1.prefix { $0 != "-" }) ?? 0, $1) }
  }

  /// Reads one that waits; nil where it cannot be read.
  public init?(_ name: String, in place: DocumentFolder) {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    guard let file = try? Descriptor(opening: Self.path(of: name, in: place), flags: flags),
      let status = try? file.status(), FileKind(status) == .regular,
      let bytes = try? file.readToEnd(expecting: Int(status.st_size), limit: 1 << 28),
      let tree = try? JSONTree(parsing: bytes, limits: Self.limits), let base = Self.map(tree["base"]),
      let proposed = Self.map(tree["proposed"])
    else { return nil }
    (self.name, self.base, self.proposed) = (name, base, proposed)
    (reason, author) = (tree["reason"]?.text ?? "", tree["author"]?.text ?? "")
  }

  /// Takes one away that was decided about.
  public static func remove(_ name: String, in place: DocumentFolder) {
    _ = unlink(path(of: name, in: place).onDisk)
  }

  private static func path(of name: String, in place: DocumentFolder) -> String {
    place.path + "/" + folder + "/" + name + end
  }

  private static func map(_ tree: JSONTree?) -> JourneyMap? {
    guard let text = tree?.text, let loaded = try? MapFile.read(Array(text.utf8)), loaded.newerFormat == nil
    else { return nil }
    return loaded.map
  }
}
