import SheetStream
import CExpat
import Glibc

/// Somebody who is told of the elements of a part, as they come.
protocol PartListener: AnyObject {
  func begin(_ element: XMLName, _ attributes: XMLAttributes)
  func end(_ element: XMLName)
  func characters(_ text: UnsafeBufferPointer<UInt8>)
  /// Why no more need be read.
  var problem: WorkbookProblem? { get }
}

extension PartListener {
  func characters(_ text: UnsafeBufferPointer<UInt8>) {}
  func end(_ element: XMLName) {}
  var problem: WorkbookProblem? { nil }
}

/// The name of an element without its prefix: programs write `row` and `x:row`.
struct XMLName {
  private let start: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    var start = name
    var place = name
    while place.pointee != 0 {
      if place.pointee == 0x3A { start = place + 1 }
      place += 1
    }
    self.start = start
  }

  static func == (name: XMLName, other: StaticString) -> Bool {
    strcmp(name.start, UnsafeRawPointer(other.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }
}

/// The attributes of an element.
struct XMLAttributes {
  fileprivate let start: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// What an attribute says; nil where it is not there.
  subscript(name: StaticString) -> UnsafePointer<CChar>? {
    var place = start
    while let own = place[0], let value = place[1] {
      if XMLName(own) == name { return value }
      place += 2
    }
    return nil
  }

  /// The same as text.
  func text(_ name: StaticString) -> String? { self[name].map { String(cString: $0) } }

  /// The same as a whole number from 0 on.
  func number(_ name: StaticString) -> Int? { text(name).flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 } }

  /// Whether it says yes.
  func isTrue(_ name: StaticString) -> Bool { ["1", "true", "on"].contains(text(name)) }
}

/// Reads parts of an archive with expat. A part that declares a document type is refused, so no entity but those of XML
/// itself can mean anything.
enum PartParser {
  /// Tells a listener of a part.
  ///
  /// - Returns: Whether there is such a part.
  static func read(_ name: String, of archive: ZipArchive, _ listener: any PartListener)
    throws(WorkbookProblem) -> Bool
  {
    guard let parser = XML_ParserCreate(nil) else { throw .notWritten }
    defer { XML_ParserFree(parser) }
    let state = ParserState(parser, listener)
    // The state outlives the parser, which holds no count of it.
    XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
    XML_SetElementHandler(parser, { ParserState.of($0)?.begin($1, $2) }, { ParserState.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { ParserState.of($0)?.characters($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in ParserState.of(user)?.refuse() }
    let isThere = try archive.read(name) {
      (piece: UnsafeRawBufferPointer, isLast: Bool) throws(WorkbookProblem) in
      let start = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
      let status = XML_Parse(parser, start, Int32(piece.count), isLast ? 1 : 0)
      if state.isRefused { throw .declaresType(part: name) }
      if let problem = listener.problem { throw problem }
      if status == XML_STATUS_ERROR { throw .damaged(part: name) }
    }
    return withExtendedLifetime(state) { isThere }
  }
}

/// What goes with a parser while it runs.
private final class ParserState {
  private let parser: XML_Parser
  private let listener: any PartListener
  private(set) var isRefused = false

  init(_ parser: XML_Parser, _ listener: any PartListener) {
    (self.parser, self.listener) = (parser, listener)
  }

  static func of(_ user: UnsafeMutableRawPointer?) -> ParserState? {
    user.map { Unmanaged<ParserState>.fromOpaque($0).takeUnretainedValue() }
  }

  func begin(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard let name, let attributes else { return }
    listener.begin(XMLName(name), XMLAttributes(start: attributes))
    if listener.problem != nil { XML_StopParser(parser, 0) }
  }

  func end(_ name: UnsafePointer<CChar>?) {
    guard let name else { return }
    listener.end(XMLName(name))
  }

  func characters(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard let text else { return }
    text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      listener.characters(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  func refuse() {
    isRefused = true
    XML_StopParser(parser, 0)
  }
}
