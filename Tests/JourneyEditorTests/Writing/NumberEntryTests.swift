import Console
import JourneyModel
import Phrases
import Testing

@testable import JourneyEditor

/// Each control that takes numbers, in each of the three digit sets.
@Suite struct NumberEntryTests {
  /// A way to write ASCII digits, signs and decimal points.
  enum Digits: CaseIterable {
    case ascii, arabic, extended

    func write(_ text: String) -> String {
      guard self != .ascii else { return text }
      let zero: UInt32 = self == .arabic ? 0x660 : 0x6F0
      return text.reduce(into: "") { result, character in
        switch character {
        case "0"..."9":
          result +=
            (character.wholeNumberValue.flatMap { Unicode.Scalar(zero + UInt32($0)) }).map { String($0) }
            ?? ""
        case ".": result += "\u{66B}"
        case "-": result += "\u{2212}"
        case "%": result += "\u{66A}"
        default: result.append(character)
        }
      }
    }
  }

  /// A robot on the row of a field, in the form of the first touchpoint or of what `path` leads to.
  private func robot(at key: String, _ path: String = "Enter") -> Robot {
    var robot = Robot(richMap, (80, 60))
    robot.editor.preferences.showsAllFields = true
    robot.perform(path)
    guard let form = robot.editor.layers.top as? Form else { return robot }
    let rows = robot.editor.rows(of: form.subject)
    for row in rows.dropFirst(form.row) {
      if case .field(let field) = row, field.label == .field(key) { break }
      if !row.isHeading { robot.press("Down") }
    }
    return robot
  }

  /// The keys from the form of the touchpoint to that of the first record of a list.
  private func record(_ list: String) -> String {
    let steps = robot(at: "name").editor.fields(of: .touchpoint(richMap.stages[0].touchpoints[0].id))
    var downs = 0
    for field in steps {
      if field.label == .field(list) { break }
      if case .records(let records, _) = field.control { downs += records.count + 1 } else { downs += 1 }
    }
    return "Enter" + String(repeating: " Down", count: downs) + " Enter"
  }

  private func typed(_ text: String, at key: String, _ path: String = "Enter") -> Robot {
    var robot = robot(at: key, path)
    robot.press("Delete")
    robot.type(text)
    robot.press("Enter")
    return robot
  }

  @Test("scales take one digit", arguments: Digits.allCases)
  func scales(_ digits: Digits) {
    for (key, path) in [("effectiveness", \Touchpoint.effectiveness), ("expected", \.expected)] {
      var robot = robot(at: key)
      robot.type(digits.write("4"))
      #expect(robot.focused?[keyPath: path] == Rating(4), "\(key)")
      robot.type(digits.write("0"))
      #expect(robot.focused?[keyPath: path] == nil, "\(key)")
    }
    var robot = robot(at: "emotion")
    robot.type(digits.write("2"))
    #expect(robot.focused?.emotion == Emotion(2))
    robot.type(digits.write("--"))
    #expect(robot.focused?.emotion == Emotion(0))
  }

  @Test("choices take one digit, and 0 for none", arguments: Digits.allCases)
  func choices(_ digits: Digits) {
    var robot = robot(at: "category")
    robot.type(digits.write("3"))
    #expect(robot.focused?.category == .known(.search))
    robot.type(digits.write("0"))
    #expect(robot.focused?.category == nil)
    robot = self.robot(at: "media")
    robot.type(digits.write("13"))
    #expect(robot.focused?.media == [.known(.paid), .known(.earned)])
  }

  @Test("ballots and votes of a touchpoint", arguments: Digits.allCases)
  func touchpoint(_ digits: Digits) {
    #expect(typed(digits.write("4 2.5, 5"), at: "ballots").focused?.ballots.map(\.value) == [4, 2.5, 5])
    #expect(typed(digits.write("12"), at: "votes").focused?.votes == 12)
    #expect(typed(digits.write("12%"), at: "votes").focused?.votes == 0)
  }

  @Test("reach and votes of a pain, votes of an opportunity", arguments: Digits.allCases)
  func findings(_ digits: Digits) {
    let pain = record("pains")
    #expect(typed(digits.write("40"), at: "pain.reach", pain).focused?.pains.first?.reach == Share(0.4))
    #expect(typed(digits.write("12.5%"), at: "pain.reach", pain).focused?.pains.first?.reach == Share(0.125))
    #expect(typed(digits.write("7"), at: "votes", pain).focused?.pains.first?.votes == 7)
    #expect(
      typed(digits.write("7"), at: "votes", record("opportunities")).focused?.opportunities.first?.votes == 7)
  }

  @Test("value, sample and weight of a reading, and its date", arguments: Digits.allCases)
  func evidence(_ digits: Digits) {
    let path = record("evidence")
    #expect(typed(digits.write("-12.5"), at: "evidence.value", path).focused?.evidence.first?.value == -12.5)
    let percent = typed(digits.write("71%"), at: "evidence.value", path).focused?.evidence.first
    #expect(percent?.value == 71 && percent?.unit == "%")
    #expect(typed(digits.write("300"), at: "evidence.sample", path).focused?.evidence.first?.sample == 300)
    #expect(typed(digits.write("50"), at: "evidence.weight", path).focused?.evidence.first?.weight == 50)
    let dated = typed(digits.write("2026"), at: "evidence.date", path).focused?.evidence.first
    #expect(dated?.date == "2026")
  }

  @Test("a reading in one line", arguments: Digits.allCases)
  func reading(_ digits: Digits) {
    var robot = robot(at: "evidence")
    robot.press("Down")
    robot.type("nps " + digits.write("-12"))
    robot.press("Enter")
    #expect(robot.focused?.evidence.last?.measure == .known(.nps))
    #expect(robot.focused?.evidence.last?.value == -12)
    robot.type("csat " + digits.write("71%"))
    robot.press("Enter")
    #expect(robot.focused?.evidence.last?.value == 71)
    #expect(robot.focused?.evidence.last?.unit == "%")
  }

  @Test("the day an improvement is due", arguments: Digits.allCases)
  func due(_ digits: Digits) {
    #expect(
      typed(digits.write("2026"), at: "improvement.due", record("improvements")).focused?.improvements.first?
        .due
        == "2026")
  }

  @Test("the standard of the map", arguments: Digits.allCases)
  func standard(_ digits: Digits) {
    #expect(typed(digits.write("3.5"), at: "standard", "Ctrl-O").editor.map.standard == Rating(3.5))
  }

  @Test(
    "the signs of quick-add, and the numbers before the lines of a pasted list", arguments: Digits.allCases)
  func quickAdd(_ digits: Digits) {
    let line = QuickAddLine(digits.write("x =3.5 ~-2"))
    #expect(line.rating == Rating(3.5) && line.emotion == Emotion(-2) && line.name == "x")
    #expect(QuickAddLine(digits.write("x =3%")).rating == nil)
    #expect(QuickAddLine.lines(of: digits.write("1) one\n12) two")).map(\.name) == ["one", "two"])
  }
}
