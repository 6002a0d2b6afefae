import JourneyFile

/// A message that GitHub's runner shows beside a line of a file.
public struct GitHubAnnotation: Sendable {
  /// The workflow command, one line.
  public let text: String

  /// How bad it is.
  public enum Severity: String, Sendable { case error, warning }

  /// A message about a file, and a line of it from 1 where that is known.
  public init(_ severity: Severity, _ message: String, file: String, line: Int?) {
    let place = "file=" + Self.escaped(file, isProperty: true) + (line.map { ",line=\($0)" } ?? "")
    text = "::\(severity.rawValue) \(place)::" + Self.escaped(message, isProperty: false)
  }

  /// In a message the runner undoes three escapes, in a property five.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    PercentEscape.escaped(text) { scalar in
      switch scalar {
      case "\r", "\n": true
      case ":", ",": isProperty
      default: false
      }
    }
  }
}
