extension Touchpoint {
  /// Which of its fields say something, a bit for each in the order of the file.
  ///
  /// Of some forty fields a touchpoint mostly says six, and maps are written often: asking the table for each costs more
  /// than writing. So they are looked at by hand here, and held to the table by a law (`SaidFieldsTests`).
  var saidFields: UInt64 {
    var said: UInt64 = 0
    var bit: UInt64 = 1
    func note(_ saysSomething: Bool) {
      if saysSomething { said |= bit }
      bit <<= 1
    }
    note(true)
    note(!description.isEmpty)
    note(!goal.isEmpty)
    note(!message.isEmpty)
    note(!keywords.isEmpty)
    note(conversion)
    note(!events.isEmpty)
    note(!channel.isEmpty)
    note(!device.isEmpty)
    note(category != nil)
    note(!media.isEmpty)
    note(direction != nil)
    note(external)
    note(!when.isEmpty)
    note(!wait.isEmpty)
    note(!relationship.isEmpty)
    note(!positioning.isEmpty)
    note(!reasons.isEmpty)
    note(!impacts.isEmpty)
    note(!owner.isEmpty)
    note(!personas.isEmpty)
    note(!job.isEmpty)
    note(!expectation.isEmpty)
    note(!feeling.isEmpty)
    note(!sees.isEmpty)
    note(!hears.isEmpty)
    note(!feels.isEmpty)
    note(emotion != nil)
    note(!personaEmotions.isEmpty)
    note(effectiveness != nil)
    note(!ballots.isEmpty)
    note(expected != nil)
    note(momentOfTruth)
    note(!necessary)
    note(votes != 0)
    note(!pains.isEmpty)
    note(!opportunities.isEmpty)
    note(!evidence.isEmpty)
    note(verdict != nil)
    note(!improvements.isEmpty)
    note(!links.isEmpty)
    note(!notes.isEmpty)
    return said
  }
}
