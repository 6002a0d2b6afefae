import Foundation

/// A program of the system that a test compares us with, where there is one.
struct Tool {
  static let jq = Tool("jq")
  static let python = Tool("python3")

  let url: URL

  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    url = URL(fileURLWithPath: path)
  }

  struct Failure: Error {
    let status: Int32
    let output: String
  }

  /// Runs the program on an input and returns its output.
  func run(_ arguments: [String], input: Data = Data()) throws -> Data {
    let folder = try TemporaryFolder()
    let file = URL(fileURLWithPath: folder("input"))
    try input.write(to: file)
    let process = Process()
    let output = Pipe()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(status: process.terminationStatus, output: String(decoding: result, as: UTF8.self))
    }
    return result
  }
}
