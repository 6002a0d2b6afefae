import JourneyDiff
import JourneyModel
import Testing

/// What becomes of what one side deleted.
@Suite struct DeletionMergeTests {
  private let base = Sample.map(["before": ["ad", "call"], "during": ["desk", "scan"], "after": ["mail"]])
  private let withoutScan = Sample.map(["before": ["ad", "call"], "during": ["desk"], "after": ["mail"]])

  @Test("a touchpoint that the other side changed is kept, and goes when that is chosen")
  func touchpoint() throws {
    let rated = try base.changing("scan") { $0.effectiveness = Rating(2) }
    let byUs = ThreeWayMerge(base: base, ours: withoutScan, theirs: rated)
    let scan = Subject(part: .touchpoint(Identifier("scan")), name: "scan", stage: "during")
    #expect(byUs.conflicts == [Conflict(scan, .deletedByUs)])
    #expect(byUs.merged == rated)
    #expect(byUs.resolved { _ in .ours } == withoutScan)
    #expect(byUs.resolved { _ in .theirs } == rated)

    let byThem = ThreeWayMerge(base: base, ours: rated, theirs: withoutScan)
    #expect(byThem.conflicts == [Conflict(scan, .deletedByThem)])
    #expect(byThem.merged == rated)
    #expect(byThem.resolved { _ in .theirs } == withoutScan)
  }

  @Test("a touchpoint that the other side only put elsewhere in its stage goes")
  func untouched() {
    let reordered = Sample.map(["before": ["ad", "call"], "during": ["scan", "desk"], "after": ["mail"]])
    let merge = ThreeWayMerge(base: base, ours: withoutScan, theirs: reordered)
    #expect(merge.conflicts == [])
    #expect(merge.merged == withoutScan)
  }

  @Test(
    "a stage into which the other side put something is kept; if it goes, what we have elsewhere is there")
  func stage() {
    let without = Sample.map(["before": ["ad", "call"], "during": ["desk", "scan"]])
    let filled = Sample.map([
      "before": ["ad"], "during": ["desk", "scan"], "after": ["mail", "call", "new"],
    ])
    let merge = ThreeWayMerge(base: base, ours: without, theirs: filled)
    let after = Subject(part: .stage(Identifier("after")), name: "after", stage: "")
    #expect(merge.conflicts == [Conflict(after, .deletedByUs)])
    #expect(merge.merged.outline == "before: ad | during: desk scan | after: call new")
    #expect(merge.resolved { _ in .theirs } == merge.merged)
    #expect(merge.resolved { _ in .ours }.outline == "before: ad call | during: desk scan")
  }

  @Test("a stage whose name the other side changed is kept, without the touchpoints that nobody missed")
  func renamedStage() throws {
    let without = Sample.map(["before": ["ad", "call"], "during": ["desk", "scan"]])
    let renamed = try base.making([.stage(Identifier("after"), .name("later"))])
    let merge = ThreeWayMerge(base: base, ours: renamed, theirs: without)
    #expect(merge.conflicts.map(\.kind) == [.deletedByThem])
    #expect(merge.merged.outline == "before: ad call | during: desk scan | later: ")
    #expect(merge.resolved { _ in .theirs } == without)
  }

  @Test("a stage that goes takes nothing with it that the other side moved out of it in time")
  func movedOut() {
    let without = Sample.map(["before": ["ad", "call"], "during": ["desk", "scan"]])
    let moved = Sample.map(["before": ["ad", "call", "mail"], "during": ["desk", "scan"], "after": []])
    let merge = ThreeWayMerge(base: base, ours: without, theirs: moved)
    #expect(merge.conflicts.map(\.kind) == [.deletedByUs])
    #expect(merge.merged.outline == "before: ad call mail | during: desk scan")
  }

  @Test("a stage stays, though chosen to go, while a touchpoint has nowhere else to be")
  func noRefuge() {
    let base = Sample.map(["a": ["x"], "b": []])
    let ours = Sample.map(["a": ["x"]])
    let theirs = Sample.map(["b": ["x"]])
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.map(\.kind) == [.deletedByUs])
    #expect(merge.resolved { _ in .ours }.outline == "b: x")
  }

  @Test("a record that the other side changed is kept, and goes when that is chosen")
  func record() throws {
    let base = try base.changing("scan") { $0.pains = [Pain(id: Identifier("p"), text: "slow")] }
    let ours = try base.changing("scan") { $0.pains = [] }
    let theirs = try base.changing("scan") { $0.pains[0].votes = 2 }
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    let record = ListedRecord(id: "p", text: "slow")
    #expect(merge.conflicts.map(\.kind) == [.recordDeletedByUs(.touchpoint("pains"), record)])
    #expect(merge.merged == theirs)
    #expect(merge.resolved { _ in .ours } == ours)
    let mirrored = ThreeWayMerge(base: base, ours: theirs, theirs: ours)
    #expect(mirrored.conflicts.map(\.kind) == [.recordDeletedByThem(.touchpoint("pains"), record)])
    #expect(mirrored.resolved { _ in .theirs } == ours)
  }

  @Test("a persona whom the other side newly names is kept; if it goes, so does what names it")
  func persona() throws {
    let base = base.with { $0.personas = [Persona(id: Identifier("u"), name: "Huda")] }
    let ours = base.with { $0.personas = [] }
    let theirs = try base.changing("scan") { $0.personas = [Identifier("u")] }
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    let record = ListedRecord(id: "u", text: "Huda")
    #expect(merge.conflicts.map(\.kind) == [.recordDeletedByUs(.map("personas"), record)])
    #expect(merge.merged == theirs)
    #expect(merge.resolved { _ in .ours } == ours)
  }

  @Test("a touchpoint to which the other side newly leads is kept; if it goes, so does the way")
  func transition() {
    let way = Transition(id: Identifier("w"), from: Identifier("mail"), to: Identifier("scan"))
    let theirs = base.with { $0.transitions = [way] }
    let merge = ThreeWayMerge(base: base, ours: withoutScan, theirs: theirs)
    #expect(merge.conflicts.map(\.kind) == [.deletedByUs])
    #expect(merge.merged == theirs)
    #expect(merge.resolved { _ in .ours } == withoutScan)
  }
}
