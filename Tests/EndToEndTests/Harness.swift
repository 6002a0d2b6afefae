import Foundation

/// What the tests need to know about where they run.
enum Harness {
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
    init(_ call: String, _ code: Int32) { description = "\(call): \(String(cString: strerror(code)))" }
  }

  /// The program: it is built into the folder of the bundle that runs the tests.
  static let rihla: String = {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("rihla").path
  }()

  /// The package's folder.
  static let package: String = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Foreign test material, where the environment names it.
  static let corpora: String? = ProcessInfo.processInfo.environment["RIHLA_CORPORA"].flatMap {
    $0.isEmpty ? nil : $0
  }

  static let isRoot = geteuid() == 0

  /// The path of a program of the system, nil if there is none.
  static func tool(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// The environment of every program that a test starts: nothing of the person's own gets in.
  static func environment(home: String, _ others: [String: String] = [:]) -> [String] {
    var variables = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8",
      "TERM": "xterm-256color", "HOME": home, "XDG_STATE_HOME": "\(home)/state",
      "XDG_CONFIG_HOME": "\(home)/config",
    ]
    variables.merge(others) { _, new in new }
    return variables.map { "\($0.key)=\($0.value)" }.sorted()
  }
}
