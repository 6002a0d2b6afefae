import Foundation
import JourneyFile
import Phrases
import Testing

@testable import JourneyEditor

/// The pictures in the README: what the editor draws of two demonstrations. `make record` draws them anew.
@Suite struct ScreenshotTests {
  static let pictures: [(String, String, Language, String)] = [
    ("screenshot.svg", "software-trial", .english, "Rihla on a journey from trial to paid"),
    ("screenshot.ar.svg", "coffee-machine", .arabic, "رحلة: خريطة لشراء آلة قهوة، تُقرأ من اليمين إلى اليسار"),
  ]

  @Test("the README's pictures are what the editor draws", arguments: pictures)
  func picture(_ file: String, _ demonstration: String, _ language: Language, _ title: String) throws {
    let map = Recording.repository.appending(path: "Resources/Demos/\(demonstration).journey.json")
    var robot = Robot(
      try MapFile.read(Array(Data(contentsOf: map))).map, (100, 30), language: language)
    robot.editor.today = "2026-11-02"
    robot.perform(". .")
    try Recording.compare(
      CanvasPicture(robot.editor.draw(), title: title).svg,
      with: Recording.repository.appending(path: "docs").appending(path: file))
  }

  @Test("a drawing says what is in the cells, and nothing that a reader of XML would refuse")
  func escaped() throws {
    var robot = Robot(map(["Buy: <tag>"]), (60, 20))
    let svg = CanvasPicture(robot.editor.draw(), title: "a & b").svg
    #expect(svg.contains("<title>a &amp; b</title>") && svg.contains("&lt;tag&gt;"))
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
  }
}
