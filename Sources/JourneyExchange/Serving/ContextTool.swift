import JourneyFile

/// What a program can ask over the Model Context Protocol. The words are part of what is spoken there, between programs,
/// and so are English in every language.
public enum ContextTool: String, CaseIterable, Sendable {
  case maps, map, pains, stats, inventory, actions, opportunities, paths, check, propose, proposals

  /// What a program is told before it asks.
  static let instructions = """
    Rihla keeps customer journey maps. Ask maps first for the files that may be read. Everything is read only: \
    propose lays changes before a person, who accepts or declines them in the editor; the file is not written. \
    Identifiers of records are in the answer of map.
    """

  /// The arguments that it cannot do without.
  var required: [String] {
    switch self {
    case .maps: []
    case .paths: ["log"]
    case .propose: ["file", "reason", "changes"]
    default: ["file"]
    }
  }

  private var purpose: String {
    switch self {
    case .maps: "The journey maps that may be read: file, title and how many touchpoints each has."
    case .map: "A whole map as JSON (format rihla/1), with the identifier of every record."
    case .pains: "What hurts customers on a map, ranked: severity, reach, frequency, score."
    case .stats: "A map in figures: ratings, lows, coverage by evidence."
    case .inventory: "Every touchpoint of a map with its channel, owner, emotion, effectiveness and level."
    case .actions: "What is being done to make touchpoints better, with owner, due day and status."
    case .opportunities: "Ideas for improvement, by value and effort."
    case .paths:
      "What customers really did, counted from an event log; with file beside the map. No case is named."
    case .check: "What is wrong with a map or missing in it."
    case .propose:
      "Proposes changes to a map. A person accepts or declines them in the editor; nothing is written to the file."
    case .proposals: "The proposals for a map that nobody has decided about yet."
    }
  }

  private var properties: [(String, JSONTree)] {
    let file = (
      "file", ["type": "string", "description": "A file as maps names it."] as JSONTree
    )
    switch self {
    case .maps: return []
    case .paths:
      return [
        ("log", ["type": "string", "description": "A table (CSV, TSV) or XES, also packed by gzip."]), file,
        (
          "steps",
          ["type": "array", "items": ["type": "string"], "description": "The steps of a funnel, in order."]
        ),
        ("window", ["type": "string", "description": "How long a case may take: 30m, 12h, 7d."]),
      ]
    case .propose:
      return [
        file,
        ("reason", ["type": "string", "description": "Why, in a sentence for the person who decides."]),
        ("changes", Self.changes),
      ]
    default: return [file]
    }
  }

  private static let changes: JSONTree = [
    "type": "array", "minItems": 1,
    "description": """
    Each names a record by id ("map" is the map itself) and what is to be done with it: set members (null takes one \
    out), add a record to one of its lists, or remove it.
    """,
    "items": [
      "type": "object", "required": ["id"],
      "properties": [
        "id": ["type": "string"], "set": ["type": "object"],
        "list": [
          "type": "string", "description": "Such as stages, touchpoints, pains, opportunities, improvements.",
        ],
        "add": ["type": "object"], "at": ["type": "integer"], "remove": ["type": "boolean"],
      ],
    ],
  ]

  /// The tool as the protocol lists it.
  var description: JSONTree {
    [
      "name": .string(rawValue), "description": .string(purpose),
      "inputSchema": [
        "type": "object", "properties": .object(properties.map { .init($0.0, $0.1) }),
        "required": .array(required.map { .string($0) }), "additionalProperties": false,
      ],
      "annotations": ["readOnlyHint": .flag(self != .propose), "openWorldHint": false],
    ]
  }
}
