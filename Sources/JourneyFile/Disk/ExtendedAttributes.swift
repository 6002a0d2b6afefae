import Glibc

/// The C library's calls for extended attributes, access lists among them.
///
/// Swift's `Glibc` module leaves `sys/xattr.h` out, so the functions are looked up by name. They are part of
/// the C library's binary interface; where one is missing, files have no extended attributes as far as we know.
struct ExtendedAttributes: Sendable {
  private typealias List = @convention(c) (CInt, UnsafeMutablePointer<CChar>?, Int) -> Int
  private typealias Get = @convention(c) (CInt, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int) -> Int
  private typealias Set = @convention(c) (CInt, UnsafePointer<CChar>, UnsafeRawPointer?, Int, CInt) -> CInt
  private typealias Remove = @convention(c) (CInt, UnsafePointer<CChar>) -> CInt

  private let list: List
  private let get: Get
  private let set: Set
  private let remove: Remove

  init?() {
    guard let list = dlsym(nil, "flistxattr"), let get = dlsym(nil, "fgetxattr"),
      let set = dlsym(nil, "fsetxattr"), let remove = dlsym(nil, "fremovexattr")
    else { return nil }
    self.list = unsafeBitCast(list, to: List.self)
    self.get = unsafeBitCast(get, to: Get.self)
    self.set = unsafeBitCast(set, to: Set.self)
    self.remove = unsafeBitCast(remove, to: Remove.self)
  }

  /// The names of a file's attributes.
  func names(of file: borrowing Descriptor) throws(FileError) -> [String] {
    let size = list(file.number, nil, 0)
    guard size > 0 else {
      guard size == 0 || errno == ENOTSUP else { throw .system(.attributes, code: errno) }
      return []
    }
    var names = [CChar](repeating: 0, count: size)
    let count = list(file.number, &names, size)
    guard count >= 0 else { throw .system(.attributes, code: errno) }
    return names.prefix(count).split(separator: 0).map { name in
      String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// An attribute's value.
  func value(of name: String, in file: borrowing Descriptor) throws(FileError) -> [UInt8] {
    let size = get(file.number, name, nil, 0)
    guard size >= 0 else { throw .system(.attributes, code: errno) }
    var value = [UInt8](repeating: 0, count: size)
    let count = get(file.number, name, &value, size)
    guard count >= 0 else { throw .system(.attributes, code: errno) }
    return Array(value.prefix(count))
  }

  /// Gives an attribute a value.
  func set(_ name: String, to value: [UInt8], in file: borrowing Descriptor) throws(FileError) {
    guard set(file.number, name, value, value.count, 0) == 0 else { throw .system(.attributes, code: errno) }
  }

  /// Takes an attribute away, if it is there.
  func remove(_ name: String, from file: borrowing Descriptor) throws(FileError) {
    guard remove(file.number, name) == 0 || errno == ENODATA || errno == ENOTSUP else {
      throw .system(.attributes, code: errno)
    }
  }
}
