import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// A map is to be saved where there is no place for all of it.
@Suite struct LossesTests {
  private let plain = SaveRequest(path: nil, replacing: false, thenQuit: false)
  private let losses = SavingLosses(
    lines: [
      .lossLine(.word("MermaidLoss", "pains"), 2), .lossLine(.word("MermaidLoss", "transitions"), 11),
    ], beside: "README.2.journey.json")

  private func asked(_ keys: String = "", _ request: SaveRequest? = nil) -> Robot {
    var robot = Robot(map(["Buy: Asks"]), file: DocumentFile(path: "README.md#2", label: "README.md#2"))
    robot.perform("3")
    robot.editor.askAbout(losses, request ?? plain)
    robot.perform(keys)
    return robot
  }

  private func request(_ rest: SaveRequest.Rest, thenQuit: Bool = false) -> SaveRequest {
    var request = SaveRequest(path: nil, replacing: false, thenQuit: thenQuit)
    request.rest = rest
    return request
  }

  @Test("what has no place is listed with its number, and the file that would hold it named")
  func list() {
    var robot = asked()
    for text in ["README.md#2 is a diagram", "pains: 2", "transitions: 11", "README.2.journey.json"] {
      #expect(robot.screen.contains(text))
    }
  }

  @Test("Enter saves without it, k saves it beside, Esc and all other keys save nothing")
  func answers() {
    #expect(asked("Enter").effects == [.save(request(.dropped))])
    #expect(asked("k").effects == [.save(request(.beside(replacing: false)))])
    #expect(asked("Esc").effects == [])
    #expect(asked("Esc").editor.isMapOnTop)
    #expect(asked("x").effects == [])
    #expect(!asked("x").editor.isMapOnTop)
  }

  @Test("who was quitting quits after the answer, not before")
  func quitting() {
    let quit = SaveRequest(path: nil, replacing: false, thenQuit: true)
    #expect(asked("k", quit).effects == [.save(request(.beside(replacing: false), thenQuit: true))])
    #expect(asked("Esc", quit).effects == [])
  }

  @Test("a file of that name that is not ours is overwritten only by a word of the user")
  func besideThere() {
    var robot = asked("k")
    robot.editor.saveMetFileBeside("README.2.journey.json", request(.beside(replacing: false)))
    #expect(robot.screen.contains("README.2.journey.json is there already"))
    robot.perform("o")
    #expect(robot.effects.last == .save(request(.beside(replacing: true))))
    robot.editor.saveMetFileBeside("README.2.journey.json", request(.beside(replacing: false)))
    robot.perform("s Ctrl-U \"other.json\" Enter")
    #expect(robot.effects.last == .save(SaveRequest(path: "other.json", replacing: false, thenQuit: false)))
  }

  @Test("a text that is being written is not interrupted; the next save asks")
  func writing() {
    var robot = Robot(map(["Buy: Asks"]), file: DocumentFile(path: "a.mmd"))
    robot.perform("a \"x\"")
    robot.editor.askAbout(losses, plain)
    #expect(robot.editor.openText != nil)
  }

  @Test(
    "the title names the file of a diagram, since it holds more than that, until the map has one of its own")
  func label() {
    var robot = asked("Esc")
    #expect(robot.screen.contains("README.md#2"))
    _ = robot.editor.saved(SaveRequest(path: "m.json", replacing: false, thenQuit: false))
    robot.perform("3")
    #expect(!robot.screen.contains("README.md#2"))
  }
}
