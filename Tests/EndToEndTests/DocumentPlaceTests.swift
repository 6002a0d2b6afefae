import JourneyExchange
import JourneyFile
import Testing

@testable import rihla

@Suite struct DocumentPlaceTests {
  @Test(
    "a file's ending and a number say what it is",
    arguments: [
      ("a.json", "a.json", DocumentPlace.Form.map), ("a", "a", .map), (".md", ".md", .map),
      ("a.md", "a.md", .diagram(.markdown, number: nil)),
      ("x/A.MD", "x/A.MD", .diagram(.markdown, number: nil)),
      ("a.qmd#12", "a.qmd", .diagram(.markdown, number: 12)),
      ("a.txt#1", "a.txt", .diagram(.markdown, number: 1)),
      ("a.mmd", "a.mmd", .diagram(.whole, number: nil)),
      ("a.mermaid", "a.mermaid", .diagram(.whole, number: nil)),
      ("a.md#0", "a.md#0", .map), ("a.md#x", "a.md#x", .map), ("a.md#", "a.md#", .map), ("#2", "#2", .map),
      ("a.md#1234567", "a.md#1234567", .map), ("-", "-", .map),
    ])
  func forms(name: String, file: String, form: DocumentPlace.Form) {
    let place = DocumentPlace(name)
    #expect(place.file == file && place.form == form && place.name == name)
  }

  @Test("a file that is really called so wins")
  func realName() throws {
    let folder = try Folder()
    try folder.write("", to: "a.md#2")
    #expect(DocumentPlace(folder("a.md#2")).form == .map)
    #expect(DocumentPlace(folder("b.md#2")).isDiagram)
  }

  @Test("each journey of a file has a state of its own, however it is named")
  func states() throws {
    let folder = try Folder()
    try folder.write("", to: "a.md")
    #expect(DocumentPlace(folder("a.md")).state?.name == "a.md#1")
    #expect(DocumentPlace(folder("a.md#2")).state?.name == "a.md#2")
    #expect(DocumentPlace(folder("a.md")).isSame(as: DocumentPlace(folder("./a.md#1"))))
    #expect(!DocumentPlace(folder("a.md")).isSame(as: DocumentPlace(folder("a.md#2"))))
    #expect(DocumentPlace(folder("a.mmd")).state?.name == "a.mmd")
  }

  @Test(
    "the file beside is named after the diagram",
    arguments: [
      ("README.md", "README.journey.json"), ("x/README.md#2", "x/README.2.journey.json"),
      ("a.b.mmd", "a.b.journey.json"), ("a#3", "a.3.journey.json"),
    ])
  func beside(name: String, beside: String) { #expect(DocumentPlace(name).beside == beside) }
}
