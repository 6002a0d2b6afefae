import Glibc
import SystemCalls

/// Forgetting a document: afterwards there is nothing of it but the document itself.
///
/// What belongs to a running editor stays and is reported. Blocks that were freed may still be read from the disk by
/// whoever can read the disk; that is the file system's affair.
extension StateRoot {
  /// Removes every copy that we keep of a document: journals and what was cut off them, those set aside, versions,
  /// and beside the document temporaries, copies, rescued contents and the lock file that nobody holds.
  ///
  /// The document itself is not touched, and need not exist.
  public func forget(document: RealPath) -> ForgetReport {
    var report = ForgetReport()
    let path = existingFolder(of: document).path
    forgetFolder(path, &report)
    forgetSiblings(of: document, &report)
    return report
  }

  private func forgetFolder(_ path: String, _ report: inout ForgetReport) {
    do throws(FileError) {
      guard let folder = try PrivateFolder.existing(at: path) else { return }
      try forgetFiles(in: folder, path, &report)
      let isBusy = report.kept.contains { $0.obstacle == .inUse && $0.path.hasPrefix(path) }
      for name in Self.inner {
        // The journal of a running editor is played on one of the versions.
        guard let inner = try PrivateFolder.existing(name, in: folder) else { continue }
        if isBusy, name == DocumentFolder.versionsName {
          report.note(.inUse, of: path + "/" + name)
          continue
        }
        for file in try inner.names() {
          report.note(UnusedFile.remove(file, in: inner), of: path + "/" + name + "/" + file)
        }
        _ = unlinkat(folder.number, name.onDisk, AT_REMOVEDIR)
      }
      if rmdir(path.onDisk) != 0, !report.kept.contains(where: { $0.path.hasPrefix(path) }) {
        report.note(.refused(code: errno), of: path)
      }
    } catch {
      if case .system(_, let code) = error { report.note(.refused(code: code), of: path) }
    }
  }

  private static let inner = [DocumentFolder.setAsideName, DocumentFolder.versionsName]

  private func forgetFiles(
    in folder: borrowing Descriptor, _ path: String, _ report: inout ForgetReport
  ) throws(FileError) {
    let names = try folder.names().filter { !Self.inner.contains($0) }
    let journals = names.filter { $0.hasSuffix(DocumentFolder.journalEnd) }
    let locks = names.filter { $0.hasSuffix(".rihla-lock") }
    for name in journals { report.note(UnusedFile.remove(name, in: folder), of: path + "/" + name) }
    for name in locks { report.note(LockFile.remove(name, in: folder), of: path + "/" + name) }
    let isBusy = report.kept.contains { $0.obstacle == .inUse && $0.path.hasPrefix(path) }
    for name in names where !journals.contains(name) && !locks.contains(name) {
      // What a running editor needs holds no content, or is about to be a journal of that editor.
      if isBusy, name == DocumentFolder.documentName || name.hasPrefix("reserve") || name.hasSuffix(".new") {
        continue
      }
      report.note(UnusedFile.remove(name, in: folder), of: path + "/" + name)
    }
  }

  private func forgetSiblings(of document: RealPath, _ report: inout ForgetReport) {
    let names = SiblingNames(of: document.name)
    do throws(FileError) {
      let folder = try Descriptor(
        opening: document.directory, flags: O_RDONLY | O_DIRECTORY, step: .directory)
      for name in try folder.names()
      where [.temporary, .before, .rescue].contains(where: { names.matches(name, $0) }) {
        report.note(UnusedFile.remove(name, in: folder), of: document.sibling(name))
      }
      report.note(LockFile.remove(names.lock, in: folder), of: document.sibling(names.lock))
    } catch {
      if case .system(_, let code) = error, code != ENOENT {
        report.note(.refused(code: code), of: document.directory)
      }
    }
  }
}
