import JourneyModel

/// A whole workshop on a map of 40 touchpoints: the map before it, and what the room made of it.
struct Workshop {
  /// The words of the room.
  struct Words {
    let title: String
    let stages: [String]
    let touchpoint: String
    let pain: String
    let opportunity: String
    let action: String
    let people: [String]
    let thought: String
  }

  static let english = Words(
    title: "Outpatient visit",
    stages: ["Need", "Finding a place", "Arrival", "Examination", "Payment", "Afterwards"],
    touchpoint: "Patient speaks to the clinic, time", pain: "Nobody says how long it will take, case",
    opportunity: "Say what comes next by text message, way",
    action: "Let the desk call back before noon, part",
    people: ["Mona", "Ali", "Huda", "Goran", "Sara", "Omar", "Lena", "Tariq"],
    thought: "Whether parking should be free on Fridays, question")
  static let arabic = Words(
    title: "زيارة العيادة", stages: ["الحاجة", "حجز الموعد", "الوصول", "الفحص", "السداد", "بعد الزيارة"],
    touchpoint: "يتحدث المريض مع موظفي العيادة، المرة", pain: "لا أحد يخبره كم سينتظر، الحالة",
    opportunity: "رسالة نصية تخبره بالخطوة التالية، الطريقة",
    action: "معاودة الاتصال قبل الظهر، الجزء",
    people: ["منى", "علي", "هدى", "غوران", "سارة", "عمر", "لينا", "طارق"],
    thought: "هل تكون المواقف مجانية يوم الجمعة، السؤال")

  private let words: Words

  init(_ words: Words) { self.words = words }

  /// Thirty touchpoints, some rated.
  var before: JourneyMap {
    JourneyMap(title: words.title, stages: stages(upTo: 30) { number, _ in rated(number) })
  }

  private func rated(_ number: Int) -> Touchpoint {
    var touchpoint = touchpoint(number)
    if number % 3 == 0 { touchpoint.effectiveness = Rating(clamping: Double(number % 5 + 1)) }
    return touchpoint
  }

  /// Forty touchpoints, with all that a room says of them.
  var after: JourneyMap {
    var map = JourneyMap(title: words.title, stages: stages(upTo: 40, change: discussed))
    var session = Session(id: Identifier("w"))
    (session.date, session.participants) = ("2026-11-29", words.people)
    map.sessions = [session]
    map.parking = (1...14).map { ParkedThought(id: Identifier("k\($0)"), text: "\(words.thought) \($0)") }
    var round = VotingRound(id: Identifier("v"), dots: 3)
    (round.date, round.ballots) = ("2026-11-29", 8)
    round.candidates = (1...12).map { VotingCandidate(ref: "p\($0)", dots: $0 % 7) }
    map.votings = [round]
    return map
  }

  private func discussed(_ number: Int, _ touchpoint: inout Touchpoint) -> Touchpoint {
    touchpoint.ballots = [1, 2, number % 4 == 0 ? 5 : 2].compactMap { Rating($0) }
    if number % 5 == 0 { touchpoint.ballots = [4, 5].compactMap { Rating($0) } }
    if number % 11 == 0 { touchpoint.ballots = [] }
    touchpoint.emotion = Emotion(number % 5 - 2)
    touchpoint.owner = words.people[number % 8]
    touchpoint.momentOfTruth = number % 10 == 0
    if number % 3 != 0 {
      touchpoint.pains = [
        Sample.pain(
          "p\(number)", "\(words.pain) \(number)", reach: number % 7 == 0 ? nil : Double(number % 10) / 10,
          impact: number % 4 + 1)
      ]
    }
    if number % 4 == 0 {
      var opportunity = Opportunity(id: Identifier("o\(number)"), text: "\(words.opportunity) \(number)")
      (opportunity.customerValue, opportunity.effort) = (Grade(4), Grade(number % 5 + 1))
      touchpoint.opportunities = [opportunity]
    }
    touchpoint.verdict = .known([.improve, .improve, .keep, .investigate, .remove][number % 5])
    if number % 5 == 1 {
      var action = Improvement(id: Identifier("i\(number)"), text: "\(words.action) \(number)")
      action.owner = number == 1 ? "" : words.people[number % 8]
      action.due = number == 6 ? "" : "2026-12-\(10 + number % 20)"
      touchpoint.improvements = [action]
    }
    return touchpoint
  }

  private func touchpoint(_ number: Int) -> Touchpoint {
    Sample.touchpoint("t\(number)", "\(words.touchpoint) \(number)")
  }

  private func stages(upTo count: Int, change: (Int, inout Touchpoint) -> Touchpoint) -> [Stage] {
    words.stages.enumerated().map { place, name in
      let numbers = (1...count).filter { $0 % words.stages.count == place }
      return Stage(
        id: Identifier("s\(place)"), name: name,
        touchpoints: TouchpointList(
          numbers.map { number in
            var touchpoint = rated(number)
            return change(number, &touchpoint)
          }))
    }
  }
}
