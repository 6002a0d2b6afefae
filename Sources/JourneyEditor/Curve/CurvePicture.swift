import Console
import JourneyInsight
import JourneyModel
import TerminalText

/// What the curve shows of the map: the places of the axis that are on screen, with their touchpoints.
struct CurvePicture {
  struct Place {
    let number: Int
    let place: TouchpointPlace
    /// Nil for a stage without touchpoints.
    let touchpoint: Touchpoint?
  }

  let layout: CurveLayout
  let axis: JourneyAxis
  let places: [Place]
  /// Which place has the focus; nil where a stage that has touchpoints is itself the focus.
  let focused: Int?

  init(_ editor: Editor) {
    layout = editor.curveLayout
    axis = JourneyAxis(of: editor.map)
    let count = layout.isList ? layout.area.rows : layout.slotCount
    let here = editor.here.map(axis.number(of:)) ?? 0
    let first =
      layout.isList ? min(max(0, here - count / 2), max(0, axis.count - count)) : editor.views.curve.first
    places = (first..<max(first, min(first + count, axis.count))).map { [axis] number in
      let place = axis.place(number)
      return Place(number: number, place: place, touchpoint: editor.touchpoint(at: place))
    }
    let isOnStage =
      editor.here.map { $0.position < 0 && !editor.map.stages[$0.stage].touchpoints.isEmpty } ?? true
    focused = isOnStage ? nil : here
  }

  /// A line over the places on screen and the nearest ones beside them.
  func plot(_ line: CurveLine, of editor: Editor, printsValues: Bool) -> CurvePlot {
    func place(_ touchpoint: Touchpoint?) -> CurvePlot.Place {
      CurvePlot.Place(
        value: touchpoint.flatMap { editor.curveValue(line, of: $0) }, isEmpty: touchpoint == nil)
    }
    func beyond(_ numbers: some Sequence<Int>) -> CurvePlot.Place? {
      for number in numbers {
        if let touchpoint = editor.touchpoint(at: axis.place(number)) { return place(touchpoint) }
      }
      return nil
    }
    let shown = places.map { place($0.touchpoint) }
    let first = places.first?.number ?? 0
    return CurvePlot(
      layout: layout, lowest: editor.views.curve.kind == .emotion ? -2 : 1,
      before: beyond((0..<first).reversed()), places: shown,
      after: beyond((first + places.count)..<max(first + places.count, axis.count))
    ) { slot in
      guard printsValues, let value = shown[slot].value else { return 0 }
      // A blank behind it, where there is room.
      return min(layout.slotColumns - 2, editor.look.typesetter.width(of: editor.curveText(value)) + 1)
    }
  }

  /// The slots on screen of each stage that is.
  var stages: [(stage: Int, slots: Range<Int>)] {
    var stages: [(stage: Int, slots: Range<Int>)] = []
    for (slot, place) in places.enumerated() {
      if let last = stages.last, last.stage == place.place.stage {
        stages[stages.count - 1].slots = last.slots.lowerBound..<slot + 1
      } else {
        stages.append((place.place.stage, slot..<slot + 1))
      }
    }
    return stages
  }
}
