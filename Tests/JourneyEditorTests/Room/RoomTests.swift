import Console
import JourneyModel
import Phrases
import TerminalText
import Testing

@testable import JourneyEditor

struct RoomTests {
  @Test("the addresses stand in a list, and nothing is opened before one is chosen")
  func addresses() {
    var robot = Robot(richMap)
    robot.press("Q")
    #expect(robot.effects == [.room(.findAddresses)])
    let other = HostAddress("192.168.1.20", interface: "wlan0", isLoopback: false)
    robot.editor.offerRoom([FakeRoom.address, other])
    let screen = robot.screen
    #expect(screen.contains("127.0.0.1  only this computer"))
    #expect(screen.contains("192.168.1.20"))
    #expect(screen.contains("wlan0"))
    #expect(!robot.editor.isRoomShared)
    robot.perform("Down Enter")
    #expect(robot.effects.last == .room(.open(other)))
    #expect(robot.editor.isRoomShared)
  }

  @Test("nothing private is shared unless somebody says so, and the page tells how much there is of it")
  func shared() {
    var map = richMap
    map.parking = [ParkedThought(id: Identifier("k"), text: "parking fees")]
    var robot = Robot(map)
    robot.press("Q")
    robot.editor.offerRoom([FakeRoom.address])
    #expect(robot.editor.roomSight.leftOut == Set(PrivatePart.allCases))
    let seen1 = robot.screen.contains("Parked thoughts:  not shared (1)")
    #expect(seen1)
    robot.perform("3")
    #expect(robot.editor.roomSight.leftOut == Set(PrivatePart.allCases).subtracting([.parking]))
    let seen2 = robot.screen.contains("Parked thoughts:  shared (1)")
    #expect(seen2)
    robot.perform("6")
    #expect(!robot.editor.roomSight.takesThoughts)
  }

  @Test(
    "the code fills the screen cell by cell as its modules are, in light",
    arguments: [Language.english, .arabic])
  func code(_ language: Language) throws {
    var robot = Robot(richMap, (100, 40), language: language)
    robot.openRoom()
    let code = try #require(FakeRoom.code)
    let canvas = robot.editor.draw()
    let size = CodeView.leastSize(of: code, robot.editor.look)
    let rows = (0..<canvas.size.rows).map { Array(canvas.cells(inRow: $0)) }
    // Four light modules stand around it.
    let top = try #require(rows.firstIndex { $0.contains { $0.style == robot.editor.look.theme[.code] } })
    let start = try #require(rows[top].firstIndex { $0.style == robot.editor.look.theme[.code] })
    #expect(size.columns <= 37)
    for row in 0..<(code.width + 1) / 2 {
      for column in 0..<code.width {
        let sign = rows[top + 2 + row][start + 4 + column].text
        #expect("█▀".contains(sign) == code[column, 2 * row])
        #expect("█▄".contains(sign) == code[column, 2 * row + 1])
      }
    }
    let seen3 = robot.screen.contains(FakeRoom.link)
    #expect(seen3)
    let seen4 =
      robot.screen.contains(language == .english ? "room: 8" : "في القاعة: 8") || language == .arabic
    #expect(seen4)
  }

  @Test("rows that are no square of dark and light give no code")
  func noCode() {
    let wrong = [[], ["#"], ["##", "#"], ["#x", "##"], ["# ", " #", "  "], ["ä"]]
    #expect(wrong.map { PhoneCode(rows: $0)?.width } == [nil, 1, nil, nil, nil, nil])
    let code = PhoneCode(rows: ["# ", "##"])
    #expect(code?[0, 0] == true && code?[1, 0] == false && code?[2, 0] == false && code?[0, -1] == false)
    #expect(PhoneCode(rows: [String](repeating: String(repeating: "#", count: 178), count: 178)) == nil)
  }

  @Test("a new address is shown with its code, and takes nothing that was said away")
  func newAddress() {
    var robot = Robot.inRoom()
    robot.perform("Q n")
    robot.editor.roomOpened(at: "http://127.0.0.1:8123/another", code: nil)
    let seen = robot.screen.contains("http://127.0.0.1:8123/another") && !robot.screen.contains("\u{2588}")
    #expect(seen)
    #expect(robot.status.contains("New address"))
  }

  @Test(
    "without blocks the code is made of number signs and blanks; where it does not fit the address is there")
  func ascii() {
    var robot = Robot(richMap, (100, 50), repertoire: .ascii)
    robot.openRoom()
    let seen5 = robot.screen.contains("##############  ")
    #expect(seen5)
    let seen6 = !robot.screen.contains("\u{2588}")
    #expect(seen6)
    robot.send(.resize(Size(columns: 80, rows: 24)))
    let seen7 = robot.screen.contains(FakeRoom.link)
    #expect(seen7)
    let seen8 = robot.screen.contains("columns and")
    #expect(seen8)
    let seen9 = !robot.screen.contains("######")
    #expect(seen9)
  }

  @Test(
    "the code fits a small screen, and a large one", arguments: [(60, 18), (80, 24), (120, 35), (200, 55)])
  func sizes(_ size: (Int, Int)) {
    var robot = Robot(richMap, size)
    robot.openRoom()
    let seen10 = robot.screen.contains("\u{2588}")
    #expect(seen10)
    let seen11 = robot.screen.contains(FakeRoom.link)
    #expect(seen11)
  }

  @Test("presenting shows the address, Q the code over it, and Q again what was presented")
  func presenting() {
    var robot = Robot.inRoom(richMap, (120, 40))
    robot.perform("F5")
    let seen12 = robot.screen.contains(FakeRoom.link)
    #expect(seen12)
    let seen13 = robot.screen.contains("\u{2588}")
    #expect(seen13)
    let presented = robot.screen
    robot.perform("Q")
    let seen14 = robot.screen.contains("Share with the room")
    #expect(seen14)
    robot.perform("Q")
    let seen15 = robot.screen == presented
    #expect(seen15)
    robot.perform("Tab")
    let seen16 = robot.screen.contains("Share with the room")
    #expect(seen16)
  }

  @Test("how many are there stands in the header, and is gone with the room")
  func header() {
    var robot = Robot.inRoom()
    let seen17 = robot.screen.contains("room: 8")
    #expect(seen17)
    robot.editor.roomHas(0)
    let seen18 = robot.screen.contains("room: nobody yet")
    #expect(seen18)
    robot.perform("Q x")
    #expect(robot.effects.last == .room(.close))
    let seen19 = !robot.screen.contains("room: ")
    #expect(seen19)
  }

  @Test("a room that is lost says so, and one key opens it again at the same address")
  func lost() {
    var robot = Robot.inRoom()
    robot.editor.roomLost(.roomEnded)
    #expect(
      robot.status.contains("The room is closed: the program that shows it has ended. r a opens it again."))
    robot.perform("Q")
    #expect(robot.effects.last == .room(.open(FakeRoom.address)))
    robot.editor.roomOpened(at: FakeRoom.link, code: FakeRoom.code)
    #expect(robot.status.contains("The room is open"))
  }

  @Test("where the address is gone the list is there again, and a takes the same one")
  func gone() {
    var robot = Robot.inRoom()
    robot.editor.roomLost(.roomNoAddress)
    robot.perform("Q")
    #expect(robot.effects.last == .room(.findAddresses))
    robot.editor.offerRoom([FakeRoom.address])
    robot.perform("a")
    #expect(robot.effects.last == .room(.open(FakeRoom.address)))
  }

  @Test("a new address is asked for by one key")
  func renewed() {
    var robot = Robot.inRoom()
    robot.perform("Q n")
    #expect(robot.effects.last == .room(.renewToken))
  }

  @Test("the page of sharing leads to the room")
  func fromSharing() {
    var robot = Robot(richMap)
    robot.perform("S End Enter")
    #expect(robot.effects == [.room(.findAddresses)])
  }

  @Test("thoughts are parked one by one, marked, and undone one by one")
  func thoughts() {
    var robot = Robot.inRoom()
    let first = robot.editor.takeRoomThought("What about\u{7} parking\n fees?")
    let second = robot.editor.takeRoomThought(String(repeating: "x", count: 900))
    robot.send(.outside)
    #expect(first && second)
    #expect(robot.editor.map.parking.first?.text == "What about parking fees? (from the room)")
    #expect(robot.editor.map.parking.last?.text.count == 500 + " (from the room)".count)
    #expect(robot.journal.count { if case .step = $0 { true } else { false } } == 2)
    robot.press("Ctrl-Z")
    #expect(robot.editor.map.parking.count == 1)
  }

  @Test(
    "thoughts are not taken where they are turned off, where the map is read-only, or where they say nothing")
  func noThoughts() {
    var robot = Robot.inRoom()
    let empty = robot.editor.takeRoomThought(" \u{200F}\u{7}\n ")
    robot.editor.room.takesThoughts = false
    let off = robot.editor.takeRoomThought("hello")
    var reader = Robot(richMap, file: DocumentFile(readOnly: .readOnlyAsked))
    reader.openRoom()
    let unwritten = reader.editor.takeRoomThought("hello")
    #expect(!empty && !off && !unwritten)
    #expect(robot.editor.map.parking.isEmpty)
  }
}
