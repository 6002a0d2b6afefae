import JourneyModel
import Testing

/// Where undo and redo lead, and whether the map differs from its file. A step is drawn here by its subject.
@Suite struct HistoryTests {
  private func record(_ name: String, in history: inout History<String>) {
    let forward = Transaction(StepLabel(.changeField, name), [.map(.title(name))])
    let inverse = Transaction(StepLabel(.changeField, name), [.map(.title("before " + name))])
    history.record(forward, inverse: inverse, before: "at " + name, after: "behind " + name)
  }

  private func history(_ names: String...) -> History<String> {
    var history = History<String>()
    for name in names { record(name, in: &history) }
    return history
  }

  @Test("a fresh history has nothing to undo or redo and is not modified")
  func fresh() {
    var history = History<String>()
    #expect(history.undoable == nil && history.redoable == nil)
    let (undone, redone) = (history.undo(), history.redo())
    #expect(undone == nil && redone == nil)
    #expect(!history.isModified)
  }

  @Test("undo and redo give back each step whole: names, edits and where the eye was")
  func stepsComeBackWhole() throws {
    var history = history("a", "b")
    #expect(history.undoable?.forward.label.subject == "b")
    let last = history.undo()
    let undone = try #require(last)
    #expect(undone.forward == Transaction(StepLabel(.changeField, "b"), [.map(.title("b"))]))
    #expect(undone.inverse == Transaction(StepLabel(.changeField, "b"), [.map(.title("before b"))]))
    #expect((undone.before, undone.after) == ("at b", "behind b"))
    #expect(history.undoable?.forward.label.subject == "a")
    #expect(history.redoable?.forward.label.subject == "b")
    let next = history.redo()
    let redone = try #require(next)
    #expect((redone.forward, redone.inverse) == (undone.forward, undone.inverse))
    #expect(history.redoable == nil)
  }

  @Test("a step comes back as it was recorded, whether it is kept small or whole, over thousands")
  func keepsEachStep() {
    var history = History<String>()
    var steps: [(forward: Transaction, inverse: Transaction, before: String, after: String)] = []
    for number in 0..<1_500 {
      let edits = (0...number % 3).map { Edit.map(.title("title \(number) \($0)")) }
      steps.append(
        (
          Transaction(StepLabel(.changeField, "step \(number)"), edits),
          Transaction(StepLabel(number % 7 == 0 ? .rate : .changeField, "step \(number)"), edits.reversed()),
          "at \(number)", number % 2 == 0 ? "at \(number)" : "behind \(number)"
        ))
      let (forward, inverse, before, after) = steps[number]
      history.record(forward, inverse: inverse, before: before, after: after)
    }
    #expect(history.path.count == steps.count)
    for (kept, step) in zip(history.path, steps) {
      #expect((kept.forward, kept.inverse) == (step.forward, step.inverse))
      #expect((kept.before, kept.after) == (step.before, step.after))
    }
  }

  @Test("an edit takes little room: hours of editing keep tens of thousands")
  func small() { #expect(MemoryLayout<Edit>.size <= 48) }

  @Test("redo goes along the latest branch")
  func redoFollowsTheLatestBranch() {
    // a ─ b ─ c
    //   └ d
    var history = history("a", "b", "c")
    _ = history.undo()
    _ = history.undo()
    record("d", in: &history)
    #expect(history.redoable == nil)
    _ = history.undo()
    #expect(history.redoable?.forward.label.subject == "d")
    _ = history.redo()
    #expect(history.redoable == nil)
  }

  @Test("the paths are the steps that lead here and those that redo would take, branches left out")
  func paths() {
    // a ─ b ─ c
    //   └ d ─ e ─ f
    var history = history("a", "b", "c")
    _ = (history.undo(), history.undo())
    for name in ["d", "e", "f"] { record(name, in: &history) }
    _ = (history.undo(), history.undo())
    #expect(history.path.map(\.after) == ["behind a", "behind d"])
    #expect(history.redoPath.map(\.after) == ["behind e", "behind f"])
    _ = (history.undo(), history.undo())
    #expect(history.path.isEmpty)
    #expect(history.redoPath.count == 4)
  }

  @Test("a second beginning is a branch like any other")
  func branchesAtTheRoot() {
    var history = history("a")
    _ = history.undo()
    record("b", in: &history)
    _ = history.undo()
    #expect(history.undoable == nil)
    #expect(history.redoable?.forward.label.subject == "b")
  }

  @Test("what was saved is found again by undo and redo")
  func savedIsAPlaceInTheTree() {
    var history = history("a")
    #expect(history.isModified)
    history.markSaved()
    #expect(!history.isModified)
    record("b", in: &history)
    #expect(history.isModified)
    _ = history.undo()
    #expect(!history.isModified)
    _ = history.undo()
    #expect(history.isModified, "the map as it was opened is not what was saved")
    _ = history.redo()
    #expect(!history.isModified)
    _ = history.redo()
    #expect(history.isModified)
  }

  @Test("once the saved state lies on an abandoned branch, every state is modified")
  func savedOnAnAbandonedBranch() {
    var history = history("a", "b")
    history.markSaved()
    _ = history.undo()
    record("c", in: &history)
    #expect(history.isModified)
    while history.undo() != nil { #expect(history.isModified) }
    while history.redo() != nil { #expect(history.isModified) }
    history.markSaved()
    #expect(!history.isModified)
  }

  @Test("a map that no file holds is modified wherever one goes, until it is saved")
  func unsaved() {
    var history = History<String>()
    history.markUnsaved()
    #expect(history.isModified)
    record("a", in: &history)
    #expect(history.isModified)
    _ = history.undo()
    #expect(history.isModified)
    history.markSaved()
    #expect(!history.isModified)
    _ = history.redo()
    #expect(history.isModified)
  }

  @Test("after a save that was taken back, no state counts as saved")
  func savedThenUnsaved() {
    var history = history("a")
    history.markSaved()
    history.markUnsaved()
    #expect(history.isModified)
    _ = history.undo()
    #expect(history.isModified)
  }
}
