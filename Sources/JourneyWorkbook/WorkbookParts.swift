/// Reads which sheets a workbook has, and since when it counts days.
final class WorkbookIndex: PartListener {
  struct Entry {
    let name: String
    let reference: String
    let isHidden: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var isSince1904 = false

  func begin(_ element: XMLName, _ attributes: XMLAttributes) {
    if element == "sheet" {
      let state = attributes.text("state") ?? ""
      entries.append(
        Entry(
          name: attributes.text("name") ?? "", reference: attributes.text("id") ?? "",
          isHidden: ["hidden", "veryHidden"].contains(state)))
    } else if element == "workbookPr" {
      isSince1904 = attributes.isTrue("date1904")
    }
  }
}

/// Reads where the parts are to which a part refers.
final class Relations: PartListener {
  struct Target {
    let id: String
    let kind: String
    let path: String
  }

  private(set) var targets: [Target] = []
  private let folder: String

  /// - Parameter folder: The folder of the part that refers, empty for the top.
  init(in folder: String) { self.folder = folder }

  func begin(_ element: XMLName, _ attributes: XMLAttributes) {
    guard element == "Relationship", attributes.text("TargetMode") != "External",
      let target = attributes.text("Target")
    else { return }
    let kind = attributes.text("Type")?.split(separator: "/").last.map(String.init) ?? ""
    targets.append(Target(id: attributes.text("Id") ?? "", kind: kind, path: path(target)))
  }

  private func path(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// Reads how the numbers of each style are shown.
final class Styles: PartListener {
  private(set) var formats: [NumberFormat] = []
  private var own: [Int: NumberFormat] = [:]
  private var isInCells = false

  func begin(_ element: XMLName, _ attributes: XMLAttributes) {
    if element == "numFmt", let number = attributes.number("numFmtId") {
      own[number] = NumberFormat(code: attributes.text("formatCode") ?? "")
    } else if element == "cellXfs" {
      isInCells = true
    } else if isInCells, element == "xf" {
      let number = attributes.number("numFmtId") ?? 0
      formats.append(own[number] ?? NumberFormat(number: number))
    }
  }

  func end(_ element: XMLName) { if element == "cellXfs" { isInCells = false } }
}

/// Reads the texts that cells share.
final class SharedTexts: PartListener {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var isInText = false
  private var phonetics = 0

  func begin(_ element: XMLName, _ attributes: XMLAttributes) {
    if element == "t" {
      isInText = phonetics == 0
    } else if element == "rPh" {
      phonetics += 1
    }
  }

  func end(_ element: XMLName) {
    if element == "t" {
      isInText = false
    } else if element == "rPh" {
      phonetics -= 1
    } else if element == "si" {
      ends.append(bytes.count)
    }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) { if isInText { bytes.append(contentsOf: text) } }

  /// A text by its number; nil where there is none.
  func text(_ number: Int) -> [UInt8]? {
    guard ends.indices.contains(number) else { return nil }
    return Array(bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]])
  }
}
