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
  var kept = tasks(of: mended)[...]
  for task in tasks(of: strict) {
    if kept.first?.hasPrefix(task) ?? false {
      kept.removeFirst()
    } else if !isHeading(task) {
      return false
    }
  }
  return kept.isEmpty
}

private func tasks(of map: JourneyMap) -> [String] { map.stages.flatMap { $0.touchpoints.map(\.name) } }

private func isHeading(_ name: String) -> Bool {
  ["title", "section"].contains(name.lowercased())
}
