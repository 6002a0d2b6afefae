import JourneyFile
import Testing

@testable import JourneyExchange

@Suite struct ContextServerTests {
  private struct Desk: ContextDesk {
    var client = ""

    mutating func answer(_ tool: ContextTool, _ arguments: JSONTree) throws(ContextRefusal) -> String {
      if tool == .check { throw ContextRefusal("no such file") }
      return "\(tool.rawValue) for \(client)"
    }
  }

  private func answers(_ lines: String...) -> [JSONTree?] {
    var server = ContextServer(Desk(), version: "1.2")
    return lines.map { line in server.answer(Array(line.utf8)).flatMap { try? JSONTree(parsing: $0) } }
  }

  private let hello = """
    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-03-26","clientInfo":{"name":"Ada"}}}
    """

  @Test("the handshake agrees on a revision, and what is new to us falls back to ours")
  func handshake() {
    let newer = hello.replacing("2025-03-26", with: "2031-01-01")
    let found = answers(hello, newer, #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
    #expect(found[0]?["result"]?["protocolVersion"] == "2025-03-26" && found[0]?["id"] == 1)
    #expect(found[0]?["result"]?["serverInfo"]?["version"] == "1.2")
    #expect(found[1]?["result"]?["protocolVersion"] == "2025-11-25" && found[2] == nil)
  }

  @Test("tools are listed with schemas, and only one of them changes anything")
  func list() throws {
    let found = answers(#"{"jsonrpc":"2.0","id":"a","method":"tools/list"}"#)
    let tools = try #require(found[0]?["result"]?["tools"]?.elements)
    #expect(tools.compactMap { $0["name"]?.text } == ContextTool.allCases.map(\.rawValue))
    for tool in tools {
      #expect(tool["inputSchema"]?["type"] == "object")
      #expect(tool["annotations"]?["readOnlyHint"] == .flag(tool["name"] != "propose"))
    }
  }

  @Test("a tool answers with a text; what it refuses is told as an error of the tool")
  func call() {
    func call(_ rest: String) -> String {
      #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"# + rest + "}}"
    }
    let found = answers(
      hello, call(#""pains","arguments":{"file":"a"}"#), call(#""check","arguments":{"file":"a"}"#),
      call(#""pains""#), call(#""nothing""#))
    #expect(found[1]?["result"]?["content"]?.elements?.first?["text"] == "pains for Ada")
    #expect(found[1]?["result"]?["isError"] == false && found[2]?["result"]?["isError"] == true)
    #expect(found[3]?["result"]?["isError"] == true)
    #expect(found[4]?["error"]?["code"]?.whole == -32602)
  }

  @Test("what is no message is answered as JSON-RPC prescribes")
  func errors() {
    let found = answers(
      "{", "[]", #"{"jsonrpc":"2.0","id":1,"method":"server/discover"}"#, #"{"jsonrpc":"2.0","id":1}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{}}"#, #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)
    #expect(found.map { $0?["error"]?["code"]?.whole } == [-32700, -32600, -32601, -32600, nil, nil])
    #expect(found[4] == nil && found[5]?["result"] == [:])
  }
}
