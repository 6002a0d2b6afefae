import JourneyFile

/// Where the state of one map can be kept, best place first: the state folder, then a hidden folder beside the document
/// for when the state folder does not work.
struct StatePlaces {
  /// The map's file, its links followed; nil for a map without one.
  let document: RealPath?
  private let root: StateRoot?

  init(document: RealPath?) {
    self.document = document
    root = StateRoot()
  }

  /// The folders that can be used, made if need be when they are asked for.
  func folders() -> some Sequence<DocumentFolder> {
    roots.lazy.compactMap { root in
      do throws(FileError) {
        guard let document else { return try root.unnamedFolder() }
        return try root.folder(of: document)
      } catch {
        return nil
      }
    }
  }

  /// The best folder that can be used, made if need be.
  var bestFolder: DocumentFolder? { folders().first { _ in true } }

  /// Where something of the map lies, if anything does; nothing is made for that.
  func existing() -> [DocumentFolder] {
    guard let document else { return root.flatMap { try? $0.unnamedFolder() }.map { [$0] } ?? [] }
    return roots.map { $0.existingFolder(of: document) }
  }

  /// The roots under which something of the map can lie.
  var roots: [StateRoot] {
    [root, document.map { StateRoot(base: $0.directory + "/.rihla") }].compactMap { $0 }
  }

  /// Folders in which an unsaved map can be written as a last resort.
  var lastResorts: [String] {
    [bestFolder?.path, document?.directory, StateRoot.variable("HOME"), "/tmp"].compactMap { $0 }
  }
}
