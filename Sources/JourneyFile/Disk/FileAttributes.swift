import Glibc

/// Owner, access list, extended attributes and mode: what a new file must have in common with the one that it
/// replaces. In this order, since each step may undo parts of an earlier one; mode comes last because the
/// others can widen it.
enum FileAttributes {
  private static let accessList = "system.posix_acl_access"

  /// Carries them over, except those of the system's security modules, which label files by themselves.
  ///
  /// - Throws: `FileError.system(.attributes, …)` at the first that cannot be carried.
  static func copy(
    from old: borrowing Descriptor, _ status: stat, to new: borrowing Descriptor
  ) throws(FileError) {
    guard fchown(new.number, status.st_uid, status.st_gid) == 0 else {
      throw .system(.attributes, code: errno)
    }
    if let attributes = ExtendedAttributes() { try copy(attributes, from: old, to: new) }
    guard fchmod(new.number, status.st_mode & 0o7777) == 0 else { throw .system(.attributes, code: errno) }
  }

  private static func copy(
    _ attributes: ExtendedAttributes, from old: borrowing Descriptor, to new: borrowing Descriptor
  ) throws(FileError) {
    let names = try attributes.names(of: old)
    for name in names where !name.hasPrefix("security.") && !name.hasPrefix("trusted.") {
      try attributes.set(name, to: try attributes.value(of: name, in: old), in: new)
    }
    // A directory's default access list has been given to the new file, though the old one may have none.
    if !names.contains(accessList) { try attributes.remove(accessList, from: new) }
  }
}
