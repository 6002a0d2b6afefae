import JourneyModel
import Phrases

// What a first session is taught, and the questions that a template asks.

extension Editor {
  /// After so many changes nobody needs to be taught how to make one.
  private static var taughtChanges: Int { 5 }

  /// The line that teaches the first keys, in a first session and before a few changes have been made.
  var firstSteps: Phrase? {
    guard preferences.showsFirstSteps, isMapOnTop, file.readOnly == nil, changesMade < Self.taughtChanges
    else {
      return nil
    }
    return .firstSteps(
      keyName(.addTouchpoint), pain: keyName(.addPain), low: keyName(.nextLow), help: keyName(.help))
  }

  /// The sections of the six questions, in their order.
  static var sixQuestions: [Phrase] {
    ["inventory", "relationship", "reason", "impact", "owner", "effectiveness"].map { .section($0) }
  }

  /// The fields with the sections of the six questions first; the others keep their order.
  func questionsFirst(_ fields: [FormField]) -> [FormField] {
    var sections: [[FormField]] = []
    for field in fields {
      if field.section != nil || sections.isEmpty { sections.append([]) }
      sections[sections.count - 1].append(field)
    }
    func isAsked(_ section: [FormField]) -> Bool {
      section.first?.section.map(Self.sixQuestions.contains) ?? false
    }
    return (sections.filter(isAsked) + sections.filter { !isAsked($0) }).flatMap { $0 }
  }

  /// The row of the first of the six questions that has no answer; nil once all have one.
  func firstOpenQuestion(of id: Touchpoint.ID) -> Int? {
    guard let touchpoint = map.touchpoint(id) else { return nil }
    let open: [(FieldKey, Bool)] = [
      (.field("channel"), touchpoint.channel.isEmpty),
      (.field("relationship"), touchpoint.relationship.isEmpty),
      (.field("reasons"), touchpoint.reasons.isEmpty), (.field("impacts"), touchpoint.impacts.isEmpty),
      (.field("owner"), touchpoint.owner.isEmpty),
      (.field("effectiveness"), touchpoint.judged == nil),
    ]
    guard let key = open.first(where: \.1)?.0 else { return nil }
    return rows(of: .touchpoint(id)).firstIndex { row in
      if case .field(let field) = row { field.key == key } else { false }
    }
  }
}
