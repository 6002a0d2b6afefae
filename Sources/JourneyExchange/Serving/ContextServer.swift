public import JourneyFile

/// Whom a server of the Model Context Protocol asks for maps and figures.
public protocol ContextDesk {
  /// Answers a tool with a text, JSON mostly; an error is a sentence for whoever asked.
  mutating func answer(_ tool: ContextTool, _ arguments: JSONTree) throws(ContextRefusal) -> String
  /// What the program that asks calls itself.
  var client: String { get set }
}

/// Why a tool does not answer: a sentence.
public struct ContextRefusal: Error, Hashable, Sendable {
  /// The sentence.
  public let text: String

  /// A refusal.
  public init(_ text: String) { self.text = text }
}

/// Speaks the Model Context Protocol, a line a message (JSON-RPC 2.0 over standard input and output): it knows the protocol
/// and nothing of maps.
///
/// See https://modelcontextprotocol.io/specification. Programs that speak its newest revision fall back to the handshake
/// that is spoken here.
public struct ContextServer<Desk: ContextDesk> {
  private var desk: Desk
  private let version: String

  /// The revisions that are spoken, the newest last.
  static var revisions: [String] { ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"] }

  /// - Parameter version: That of this program.
  public init(_ desk: Desk, version: String) { (self.desk, self.version) = (desk, version) }

  /// Errors of JSON-RPC.
  private enum Code: Int {
    case parse = -32700
    case request = -32600
    case method = -32601
    case parameters = -32602
  }

  /// Answers a message; nil for one that wants no answer.
  public mutating func answer(_ line: [UInt8]) -> [UInt8]? {
    guard let message = try? JSONTree(parsing: line, limits: .syntax) else {
      return failure(.null, .parse, "This is no JSON.")
    }
    guard case .object = message, message["jsonrpc"] == "2.0" else {
      return failure(.null, .request, "Expected a message of JSON-RPC 2.0.")
    }
    // An answer to what we never asked.
    guard let method = message["method"]?.text else {
      return message["result"] == nil && message["error"] == nil
        ? failure(message["id"] ?? .null, .request, "Expected a method.") : nil
    }
    guard let id = message["id"] else { return nil }
    let parameters = message["params"] ?? [:]
    switch method {
    case "initialize": return success(id, greeting(parameters))
    case "ping": return success(id, [:])
    case "tools/list": return success(id, ["tools": .array(ContextTool.allCases.map(\.description))])
    case "tools/call": return call(id, parameters)
    default: return failure(id, .method, "There is no method \(method).")
    }
  }

  private mutating func greeting(_ parameters: JSONTree) -> JSONTree {
    desk.client = parameters["clientInfo"]?["name"]?.text ?? ""
    let asked = parameters["protocolVersion"]?.text ?? ""
    let revision = Self.revisions.contains(asked) ? asked : Self.revisions[Self.revisions.count - 1]
    return [
      "protocolVersion": .string(revision), "capabilities": ["tools": ["listChanged": false]],
      "serverInfo": ["name": "rihla", "version": .string(version)],
      "instructions": .string(ContextTool.instructions),
    ]
  }

  private mutating func call(_ id: JSONTree, _ parameters: JSONTree) -> [UInt8] {
    guard let name = parameters["name"]?.text, let tool = ContextTool(rawValue: name) else {
      return failure(id, .parameters, "There is no tool \(parameters["name"]?.text ?? "without a name").")
    }
    let arguments = parameters["arguments"] ?? [:]
    if let missing = tool.required.first(where: { arguments[$0] == nil }) {
      return said(id, "\(name) needs the argument \(missing).", isError: true)
    }
    do throws(ContextRefusal) {
      return said(id, try desk.answer(tool, arguments), isError: false)
    } catch {
      return said(id, error.text, isError: true)
    }
  }

  private func said(_ id: JSONTree, _ text: String, isError: Bool) -> [UInt8] {
    success(id, ["content": [["type": "text", "text": .string(text)]], "isError": .flag(isError)])
  }

  private func success(_ id: JSONTree, _ result: JSONTree) -> [UInt8] {
    (["jsonrpc": "2.0", "id": id, "result": result] as JSONTree).compact
  }

  private func failure(_ id: JSONTree, _ code: Code, _ text: String) -> [UInt8] {
    let error: JSONTree = ["code": .number(String(code.rawValue)), "message": .string(text)]
    return (["jsonrpc": "2.0", "id": id, "error": error] as JSONTree).compact
  }
}
