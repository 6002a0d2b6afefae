import JourneyExchange
import JourneyFile
import JourneyModel

/// Any text as a Mermaid diagram, read strictly and mended. What Mermaid itself accepts is accepted, and mending adds no task
/// to it and takes none away, but for lines that were meant to say a title or a section; of a name it may take more, where
/// Mermaid ends it at a colon.
@_cdecl("LLVMFuzzerTestOneInput")
public func readDiagram(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let source = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  var options = MermaidOptions()
  options.untitled = "A journey map"
  options.unnamedStage = "Stage 1"
  let mended = try? MermaidReader.read(source, options: options)
  if let mended { expectLastingText(of: mended.map) }
  options.strict = true
  if let strict = try? MermaidReader.read(source, options: options) {
    precondition(isKept(strict.map, in: mended?.map), "what Mermaid accepts lost a task")
  }
  return 0
}

private func isKept(_ strict: JourneyMap, in mended: JourneyMap?) -> Bool {
  guard let mended else { return false }
  let meant = tasks(of: strict).filter { !isHeading($0) }
  let kept = tasks(of: mended)
  return meant.count == kept.count && zip(meant, kept).allSatisfy { $1.hasPrefix($0) }
}

private func tasks(of map: JourneyMap) -> [String] { map.stages.flatMap { $0.touchpoints.map(\.name) } }

private func isHeading(_ name: String) -> Bool {
  ["title", "section"].contains(name.lowercased())
}
