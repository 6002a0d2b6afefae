import Testing

/// The suites that drive the built program. One after the other: each has a terminal, and two cores are few.
@Suite(
  "The built program", .serialized,
  .enabled(
    if: Harness.tool("tmux") != nil && Harness.tool("jq") != nil, "needs tmux and jq; make test installs them"
  ))
enum EndToEnd {
  /// A small map with a low touchpoint, an owner, and something to move.
  static let map = """
    {
      "format": "rihla/1",
      "title": "Parcel",
      "stages": [
        {
          "id": "sa",
          "name": "Order",
          "touchpoints": [
            {
              "id": "ta",
              "name": "Product page",
              "effectiveness": 4
            },
            {
              "id": "tb",
              "name": "Checkout form",
              "owner": "Web team",
              "effectiveness": 2
            }
          ]
        },
        {
          "id": "sb",
          "name": "Delivery",
          "touchpoints": [
            {
              "id": "tc",
              "name": "Courier call"
            }
          ]
        }
      ]
    }

    """

  /// Checks that `jq .` changes no byte of a file.
  static func expectCanonical(
    _ path: String, in folder: Folder, at location: SourceLocation = #_sourceLocation
  ) async throws {
    let printed = try await Command.tool("jq", ".", path, in: folder)
    let bytes = folder.bytes(String(path.dropFirst(folder.path.count + 1)))
    #expect(printed == bytes, sourceLocation: location)
  }
}
