import Console
import JourneyModel
import QRCodes

@testable import JourneyEditor

/// A room with eight phones, without a program that shows it.
enum FakeRoom {
  static let address = HostAddress("127.0.0.1", interface: "lo", isLoopback: true)
  static let link = "http://192.168.1.20:8123/0123456789abcdef0123456789abcdef"
  static let code = QRCode(link.uppercased()).flatMap { PhoneCode(rows: $0.rows) }
}

extension Robot {
  /// A robot whose room is open, with so many there.
  static func inRoom(
    _ map: JourneyMap = richMap, _ size: (Int, Int) = (80, 24), present: Int = 8
  ) -> Robot {
    var robot = Robot(map, size)
    robot.openRoom(present: present)
    robot.press("Esc")
    return robot
  }

  mutating func openRoom(present: Int = 8) {
    press("Q")
    editor.offerRoom([FakeRoom.address])
    press("Enter")
    editor.roomOpened(at: FakeRoom.link, code: FakeRoom.code)
    editor.roomHas(present)
  }

  /// A phone answers; tells whether that counts.
  @discardableResult
  mutating func answer(_ slot: String, _ values: [Int]) -> Bool {
    let isTaken = editor.takeRoomAnswer(editor.room.vote?.round.id ?? "", slot: slot, values: values)
    // As the loop does after each look at the room.
    send(.outside)
    return isTaken
  }

  /// So many phones answer, one after the other.
  mutating func answers(_ values: [Int]) {
    for (number, value) in values.enumerated() { answer("phone\(number)", [value]) }
  }
}
