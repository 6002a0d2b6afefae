import JourneyModel

/// Where a link of a map leads: a file, or a journey in a text file, and which stage of it is meant.
struct LinkTarget: Hashable {
  /// The map, as people would name it to the program.
  let name: String
  /// The stage; nil where the whole map is meant.
  let stage: Stage.ID?

  /// Where a link leads from the map of a path.
  init(_ link: MapLink, from map: String) {
    let path = link.path(from: DocumentPlace(map).file)
    if let part = link.part, DocumentPlace(path + "#" + part).isDiagram, DocumentPlace(path).isDiagram {
      (name, stage) = (path + "#" + part, nil)
    } else {
      (name, stage) = (link.path.isEmpty ? map : path, link.part.map { Stage.ID($0) })
    }
  }
}
