import Glibc
import JourneyFile
import SystemCalls

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
        guard root == self.root || root.isAbsent || root.isMadeHere else { return nil }
        let folder = try root.folder(of: document)
        if root != self.root { try root.claim() }
        return folder
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
    // A folder beside the document may have come with it, from anybody.
    return roots.filter { $0 == root || $0.isMadeHere }.map { $0.existingFolder(of: document) }
  }

  /// Lets what is kept of the document follow it from where it was before it was moved; tells from where, if it did.
  @discardableResult
  func followMove() -> String? {
    guard let root, let document, access(root.existingFolder(of: document).path.onDisk, F_OK) != 0,
      root.hasMoved, let file = try? LoadedFile.read(document.text)
    else { return nil }
    return root.follow(to: document, holding: ContentDigest(of: file.bytes))
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
