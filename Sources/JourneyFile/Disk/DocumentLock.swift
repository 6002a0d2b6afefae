import Glibc
import SystemCalls

/// The right to edit a document, held by one program at a time, until the value goes.
///
/// It is a `flock` on a file of its own beside the document, where colleagues of other accounts and hosts meet it:
/// never on the document, which every save replaces. The system drops it with the process, so what a killed editor
/// leaves behind hinders nobody. The holder removes the file while it holds the lock; whoever waited with the file
/// open finds that the name leads elsewhere now and starts over. Where the file system has no locks, the file itself
/// is the lock.
///
/// Limits: whoever deletes the file of a running editor can take the lock a second time; a document of several
/// hard-linked names has a lock for each.
public struct DocumentLock: ~Copyable {
  /// Whether the lock lies beside the document. False: it lies in the fallback folder, and colleagues do not see it.
  public var isBeside: Bool { obstacle == nil }
  /// Why it does not lie there.
  public let obstacle: FileError?
  private let file: Descriptor
  private let folder: Descriptor
  private let name: String

  init(_ file: consuming Descriptor, _ name: String, in folder: consuming Descriptor, obstacle: FileError?) {
    self.file = file
    self.folder = folder
    self.name = name
    self.obstacle = obstacle
  }

  deinit {
    // The lock itself goes when the file is closed, after this.
    if file.isNamed(name, in: folder) { _ = unlinkat(folder.number, name.onDisk, 0) }
  }
}

/// What became of taking a lock.
public enum LockOutcome: ~Copyable {
  /// It is ours for as long as this value is kept.
  case taken(DocumentLock)
  /// Somebody has it; nil if the lock does not say who.
  case held(LockHolder?)
}
