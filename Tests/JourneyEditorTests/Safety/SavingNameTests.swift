import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

@Suite struct SavingNameTests {
  private func robot(_ title: String, _ keys: String, language: Language = .english) -> Robot {
    var map = richMap
    map.title = title
    var robot = Robot(map, language: language)
    robot.perform("3 " + keys)
    return robot
  }

  private func path(_ robot: Robot) -> String? {
    if case .save(let request)? = robot.effects.last { request.path } else { nil }
  }

  @Test("saving a map that has no file proposes a name made of its title")
  func proposed() {
    #expect(path(robot("Moving to the Cloud", "Ctrl-S Enter")) == "moving-to-the-cloud.journey.json")
    #expect(path(robot("رحلة العميل", "Ctrl-S Enter", language: .arabic)) == "رحلة-العميل.journey.json")
    #expect(path(robot("a/b: c?", "Ctrl-Q Enter Enter")) == "a-b-c.journey.json")
  }

  @Test(
    "what is typed takes its place, and a name without an ending gets that of maps",
    arguments: [
      ("visit", "visit.journey.json"), ("maps/visit", "maps/visit.journey.json"),
      ("visit.json", "visit.json"),
      ("../visit", "../visit.journey.json"), (".visit", ".visit.journey.json"), ("visit.mmd", "visit.mmd"),
    ])
  func ending(_ typed: String, _ expected: String) {
    #expect(path(robot("Visit", "Ctrl-S \"\(typed)\" Enter")) == expected)
  }

  @Test("a map that nobody has called anything is called like its file, in one step")
  func title() {
    var robot = robot("A journey map", "Ctrl-S \"maps/onboarding-2027\" Enter")
    #expect(robot.editor.map.title == "onboarding 2027")
    robot.perform("Ctrl-Z")
    #expect(robot.editor.map.title == "A journey map")
    #expect(self.robot("Visit", "Ctrl-S \"other\" Enter").editor.map.title == "Visit")
    #expect(self.robot("A journey map", "Ctrl-S Enter").editor.map.title == "A journey map")
  }

  @Test("in a form, help and the palette open over it and lead back, with what was being written")
  func overForms() {
    for key in ["F1", "Ctrl-P"] {
      var robot = robot("Visit", "Enter Enter \"half\" \(key)")
      #expect(robot.editor.layers.top is ActionList)
      robot.perform("\"rate\" Esc")
      #expect((robot.editor.layers.top as? Form)?.writing?.text == "half")
    }
    var robot = robot("Visit", "Enter Enter \"Whole\" Ctrl-P \"undo\" Esc Enter Esc")
    #expect(robot.outline[0].contains("Whole"))
    robot = self.robot("Visit", "Enter Enter \"Kept\" Ctrl-P \"next stage\" Enter")
    #expect(robot.outline[0].contains("Kept"))
  }

  @Test("Parking says that Enter files a thought")
  func parking() {
    var robot = robot("Visit", "P \"later\" Enter g k")
    #expect(robot.screen.contains("Enter file into a stage"))
  }
}
