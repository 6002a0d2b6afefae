import JourneyExchange
import JourneyFile
import JourneyModel

/// Any text as a Mermaid diagram, read strictly and mended. Mending may find a score in another place, but never takes
/// a task away from what Mermaid itself accepts, nor adds one.
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
    precondition(
      names(in: strict.map) == mended.map { names(in: $0.map) }, "what Mermaid accepts lost a task")
  }
  return 0
}

private func names(in map: JourneyMap) -> [[String]] {
  map.stages.map { [$0.name] + $0.touchpoints.map(\.name) }
}
