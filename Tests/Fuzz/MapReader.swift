import JourneyFile
import JourneyModel

/// Any bytes as a map's file.
@_cdecl("LLVMFuzzerTestOneInput")
public func readMap(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let loaded = try? MapFile.read(bytes) else { return 0 }
  expectLastingText(of: loaded.map)
  return 0
}
