import Console
import JourneyInsight
import JourneyModel
import Phrases
import TerminalText

// The keys of the curve, which shares its focus with the map.
extension Editor {
  var curveLayout: CurveLayout {
    let isEmotion = views.curve.kind == .emotion
    return CurveLayout(
      area: presentsCurve ? presentedCurveArea : layout.board, places: JourneyAxis(of: map).count,
      lines: curveLines.count,
      // The mean of several personas has a decimal, as a rating has.
      valueColumns: isEmotion ? (map.personas.count > 1 ? 4 : 2) : 4,
      needsCaption: presentsCurve || layout.preview.isEmpty,
      hasReach: document.log != nil, isPresented: presentsCurve)
  }

  /// Scrolls so that the focus is on screen, and sees to the figures that are shown.
  mutating func settleCurve() {
    views.curve.line = min(max(0, views.curve.line), curveLines.count - 1)
    guard let place = here else { return }
    document.keepCurveFigures(of: curvePersona)
    let axis = JourneyAxis(of: map)
    let count = curveLayout.slotCount
    let number = axis.number(of: place)
    views.curve.first = min(max(0, views.curve.first), max(0, axis.count - count))
    if number < views.curve.first { views.curve.first = number }
    if number >= views.curve.first + count { views.curve.first = number - count + 1 }
  }

  mutating func moveInCurve(_ movement: Movement) {
    guard let place = here else { return }
    notice = nil
    switch movement {
    case .left, .right: stepInCurve(by: (movement == .right) == (flow == .leftToRight) ? 1 : -1)
    case .pageUp: stepInCurve(by: 1 - curveLayout.slotCount)
    case .pageDown: stepInCurve(by: curveLayout.slotCount - 1)
    case .first: stepInCurve(by: -.max)
    case .last: stepInCurve(by: .max)
    case .up, .down: chooseCurveLine(views.curve.line + (movement == .up ? -1 : 1))
    case .nextStage: goToStage(place.stage + 1)
    case .previousStage: goToStage(place.stage - 1)
    }
  }

  /// Goes along the axis, at most to its ends.
  mutating func stepInCurve(by step: Int) {
    guard let place = here else { return }
    let axis = JourneyAxis(of: map)
    // From a stage itself the first step leads to its first touchpoint.
    let isOnStage = place.position < 0 && !map.stages[place.stage].touchpoints.isEmpty
    let number = axis.number(of: place) - (isOnStage && step > 0 ? 1 : 0)
    let (sum, overflows) = number.addingReportingOverflow(step)
    let target = min(max(0, overflows ? (step > 0 ? .max : 0) : sum), axis.count - 1)
    focus(on: axis.place(target))
  }

  private mutating func chooseCurveLine(_ line: Int) {
    guard curveLines.indices.contains(line) else { return }
    views.curve.line = line
    say(.curveShows(curveName(curveLine)))
  }

  /// Shows emotion instead of effectiveness, or the other way round.
  mutating func turnCurve() {
    views.curve.kind = views.curve.kind == .emotion ? .effectiveness : .emotion
    views.curve.line = 0
    sayCurveKind()
  }

  /// Shows the curve as it was shown last.
  mutating func showCurve() {
    show(.curve)
    sayCurveKind()
  }

  private mutating func sayCurveKind() {
    say(views.curve.kind == .emotion ? .curveOfEmotion : .curveOfEffectiveness)
  }

  mutating func clickInCurve(_ row: Int, _ column: Int) {
    let axis = JourneyAxis(of: map)
    let number = views.curve.first + column
    if (0..<axis.count).contains(number) { focus(on: axis.place(number)) }
    if row > 0 { chooseCurveLine(row - 1) }
  }

  /// Changes what a persona feels at what is affected.
  mutating func nudgeEmotion(by step: Int, of persona: Persona.ID) {
    let ids = affected
    var shown = ""
    let edits = ids.compactMap { id -> Edit? in
      guard let touchpoint = map.touchpoint(id) else { return nil }
      let old = touchpoint.personaEmotions.first { $0.persona == persona }?.emotion
      let shownNow = EmotionCurve.value(of: touchpoint, persona: persona) ?? 0
      let emotion = Emotion(clamping: (old?.value ?? Int(shownNow.rounded())) + step)
      shown = emotion.signed
      return emotion == old
        ? nil : .touchpoint(id, .personaEmotions(touchpoint.feelings(of: persona, emotion)))
    }
    guard !edits.isEmpty else { return say(step > 0 ? .emotionAtTop : .emotionAtBottom) }
    let name = map.personas.first { $0.id == persona }?.name ?? ""
    change(label(.setEmotion, ids, detail: "\(shown) (\(name))"), edits, merging: true)
  }

  /// Takes away what a persona feels at what is affected.
  mutating func clearEmotion(of persona: Persona.ID) {
    let ids = affected
    let edits = ids.compactMap { id in
      map.touchpoint(id).map { Edit.touchpoint(id, .personaEmotions($0.feelings(of: persona, nil))) }
    }
    change(label(.clearEmotion, ids), edits, merging: true)
  }

  var curveActions: [Action] {
    if map.stages.isEmpty { return [.addStage, .nextView, .palette, .help, .quit] }
    let kind: [Action] =
      views.curve.kind == .emotion ? [.emotionUp, .curveKind, .emotionDown] : [.curveKind, .rate1]
    let lines: [Action] = curveLines.count > 1 ? [.down] : []
    return [.open] + kind + lines + [.nextStage, .nextLow, .nextView, .palette, .help, .undo, .save, .quit]
  }
}

extension Touchpoint {
  /// What personas feel, with one of them changed where it stands, else behind the others.
  func feelings(of persona: Persona.ID, _ emotion: Emotion?) -> [PersonaEmotion] {
    let new = emotion.map { [PersonaEmotion(persona: persona, emotion: $0)] } ?? []
    guard let place = personaEmotions.firstIndex(where: { $0.persona == persona }) else {
      return personaEmotions + new
    }
    return personaEmotions[..<place] + new + personaEmotions[(place + 1)...]
  }
}
