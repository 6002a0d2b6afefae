import Glibc
import JourneyExchange
import JourneyFile
import JourneyModel
import Synchronization
import SystemCalls

/// What links lead to: each map is read once, however many links lead there and from wherever they are followed.
final class LinkedMaps: Sendable {
  /// What is to be known of a map to which links lead.
  private struct Linked: Sendable {
    let stages: Set<String>
    /// The maps to which it links, by their real paths; those that are not there are left out.
    let links: [String]
  }

  private struct State {
    /// By real paths; nil for what cannot be read.
    var maps: [String: Linked?] = [:]
    /// How people know the maps, by their real paths.
    var names: [String: String] = [:]
    /// The repository of a folder; empty where it is in none.
    var roots: [String: String] = [:]
  }

  private let state = Mutex(State())

  /// Notes a map that was read anyway.
  func note(_ map: JourneyMap, _ file: String) {
    guard let real = Self.real(file) else { return }
    let linked = linked(map, file)
    state.withLock { state in
      state.maps[real] = .some(linked)
      state.names[real] = file
    }
  }

  /// What is wrong with a link of a map; nil where it leads to what it says.
  func trouble(of link: MapLink, in map: JourneyMap, _ file: String) -> LinkTrouble? {
    guard link.isRelative else { return .outside }
    let target = LinkTarget(link, from: file)
    if link.path.isEmpty, target.name == file {
      return target.stage.flatMap { map.stage($0) == nil ? .noStage($0.text) : nil }
    }
    let root = root(of: MapLink.folder(of: DocumentPlace(file).file))
    guard let real = Self.real(target.name) else {
      return Self.leaves(target.name, root) ? .outside : .noFile
    }
    if !root.isEmpty, !real.hasPrefix(root + "/") { return .outside }
    guard let linked = linked(real, named: target.name) else { return .unreadable }
    return target.stage.flatMap { linked.stages.contains($0.text) ? nil : .noStage($0.text) }
  }

  /// The circles of links that go through maps, in which all that they lead to is looked at, too; each is told with the first
  /// of its maps.
  func circles(through files: [String]) -> [(file: String, maps: [String])] {
    var edges: [String: [String]] = [:]
    var waiting = files.compactMap(Self.real)
    let order = waiting
    while let real = waiting.popLast() {
      guard edges[real] == nil else { continue }
      let name = state.withLock { $0.names[real] } ?? real
      let links = linked(real, named: name)?.links ?? []
      edges[real] = links
      waiting += links
    }
    let names = state.withLock { $0.names }
    return LinkCircles.all(in: edges, from: order).compactMap { circle in
      circle.first.map { first in
        (names[first] ?? first, (circle + [first]).map { names[$0] ?? $0 })
      }
    }
  }

  private func linked(_ real: String, named name: String) -> Linked? {
    if let known = state.withLock({ $0.maps[real] }) { return known }
    let map = (try? MapSource.map(of: MapSource.read(name), named: name))?.map
    let linked = map.map { self.linked($0, name) }
    state.withLock { state in
      state.maps[real] = .some(linked)
      if state.names[real] == nil { state.names[real] = name }
    }
    return linked
  }

  private func linked(_ map: JourneyMap, _ file: String) -> Linked {
    let targets = map.placedLinks.map(\.link).filter { $0.isRelative && !$0.path.isEmpty }.map {
      LinkTarget($0, from: file).name
    }
    var reals: [String] = []
    for target in targets {
      guard let real = Self.real(target), !reals.contains(real) else { continue }
      reals.append(real)
      state.withLock { if $0.names[real] == nil { $0.names[real] = target } }
    }
    return Linked(stages: Set(map.stages.map(\.id.text)), links: reals)
  }

  /// The real path of a map, with the number of a journey in a text file; nil where no file is there.
  private static func real(_ name: String) -> String? {
    let place = DocumentPlace(name)
    guard place.file != "-", let path = realpath(place.file.onDisk, nil) else { return nil }
    defer { free(path) }
    return String(path: path) + (place.isDiagram ? "#\(place.number)" : "")
  }

  /// The repository in which a folder is; empty where it is in none.
  private func root(of folder: String) -> String {
    if let known = state.withLock({ $0.roots[folder] }) { return known }
    let root = RepositoryRoot.of(folder: folder) ?? ""
    state.withLock { $0.roots[folder] = root }
    return root
  }

  /// Whether a path to nothing leads out of the repository.
  private static func leaves(_ path: String, _ root: String) -> Bool {
    guard !root.isEmpty else { return false }
    let folder = MapLink.folder(of: path)
    guard let real = realpath((folder.isEmpty ? "." : folder).onDisk, nil) else {
      return path.hasPrefix("/") && !path.hasPrefix(root + "/")
    }
    defer { free(real) }
    let place = String(path: real)
    return place != root && !place.hasPrefix(root + "/")
  }
}

/// Where repositories begin.
enum RepositoryRoot {
  /// The real path of the repository in which a folder is; nil where it is in none.
  static func of(folder: String) -> String? {
    guard let path = realpath((folder.isEmpty ? "." : folder).onDisk, nil) else { return nil }
    defer { free(path) }
    var place = String(path: path)
    while access((place + "/.git").onDisk, F_OK) != 0 {
      guard let slash = place.lastIndex(of: "/"), place != "/" else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
    return place
  }
}
