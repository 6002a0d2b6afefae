import JourneyDiff
import JourneyModel
import Testing

/// What becomes of small maps, one kind of conflict at a time.
@Suite struct ThreeWayMergeTests {
  private let base = Sample.map(["before": ["ad", "call"], "during": ["desk", "scan"], "after": ["mail"]])
  private let scan = Subject(part: .touchpoint(Identifier("scan")), name: "scan", stage: "during")

  @Test("different fields of one touchpoint are both taken")
  func differentFields() throws {
    let ours = try base.changing("scan") { $0.effectiveness = Rating(2) }
    let theirs = try base.changing("scan") { $0.owner = "IT" }
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts == [])
    let scan = merge.merged.touchpoint(Identifier("scan"))
    #expect(scan?.effectiveness == Rating(2))
    #expect(scan?.owner == "IT")
  }

  @Test("a field that both changed holds ours until theirs is chosen")
  func field() throws {
    let ours = try base.changing("scan") { $0.effectiveness = Rating(2) }
    let theirs = try base.changing("scan") { $0.effectiveness = Rating(4) }
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    let kind = Conflict.Kind.field(.touchpoint("effectiveness"), base: "", ours: "2", theirs: "4")
    #expect(merge.conflicts == [Conflict(scan, kind)])
    #expect(merge.merged == ours)
    #expect(merge.resolved { _ in .theirs } == theirs)
  }

  @Test("a record's member that both changed is a conflict of the record alone")
  func member() throws {
    let base = try base.changing("scan") { $0.pains = [Pain(id: Identifier("p"), text: "slow")] }
    let ours = try base.changing("scan") {
      $0.pains[0].text = "too slow"
      $0.pains[0].votes = 3
    }
    let theirs = try base.changing("scan") {
      $0.pains[0].text = "takes long"
      $0.pains[0].reach = Share(0.5)
    }
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    #expect(
      merge.conflicts == [
        Conflict(
          Subject(part: .pain(Identifier("scan"), Identifier("p")), name: "scan", stage: "during"),
          .member(
            .touchpoint("pains"), ListedRecord(id: "p", text: "too slow"), .pain("text"), base: "slow",
            ours: "too slow", theirs: "takes long"))
      ])
    let pain = merge.resolved { _ in .theirs }.touchpoint(Identifier("scan"))?.pains.first
    #expect(pain?.text == "takes long")
    #expect(pain?.votes == 3)
    #expect(pain?.reach == Share(0.5))
  }

  @Test("lists of texts keep what either added and lose what either took away")
  func lists() {
    let texts = { (participants: [String]) in
      self.base.with { map in
        map.sessions = [Session(id: Identifier("s"))]
        map.sessions[0].participants = participants
      }
    }
    let merge = ThreeWayMerge(
      base: texts(["a", "b", "c"]), ours: texts(["a", "x", "c"]), theirs: texts(["c", "a", "b", "y"]))
    #expect(merge.conflicts == [])
    #expect(merge.merged.sessions.first?.participants == ["c", "a", "y", "x"])
  }

  @Test("unknown members merge by name")
  func unknown() {
    let members = { (json: [String]) in
      self.base.with { map in
        map.unknown = zip(["x", "y"], json).map { UnknownMember(name: $0, json: $1) }
      }
    }
    let merge = ThreeWayMerge(
      base: members(["1", "1"]), ours: members(["2", "1"]), theirs: members(["3", "4"]))
    let kind = Conflict.Kind.field(.map("unknown"), base: "x: 1", ours: "x: 2", theirs: "x: 3")
    #expect(merge.conflicts.map(\.kind) == [kind])
    #expect(merge.merged.unknown.map(\.json) == ["2", "4"])
    #expect(merge.resolved { _ in .theirs }.unknown.map(\.json) == ["3", "4"])
  }

  @Test("orders merge: what each side moved stands where it put it")
  func orders() {
    let base = Sample.map(["s": ["a", "b", "c", "d", "e"]])
    let ours = Sample.map(["s": ["b", "c", "d", "e", "a"]])
    let theirs = Sample.map(["s": ["a", "d", "b", "c", "new", "e"]])
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts == [])
    #expect(merge.merged.outline == "s: d b c new e a")
  }

  @Test("what both sides moved within its list stands where we put it, without a conflict")
  func movedByBoth() {
    let merge = ThreeWayMerge(
      base: Sample.map(["s": ["a", "b", "c", "d"]]), ours: Sample.map(["s": ["b", "c", "d", "a"]]),
      theirs: Sample.map(["s": ["b", "c", "a", "d"]]))
    #expect(merge.conflicts == [])
    #expect(merge.merged.outline == "s: b c d a")
  }

  @Test("a touchpoint that both put elsewhere is in our stage until theirs is chosen")
  func movedDifferently() {
    let ours = Sample.map(["before": ["ad", "call", "scan"], "during": ["desk"], "after": ["mail"]])
    let theirs = Sample.map(["before": ["ad", "call"], "during": ["desk"], "after": ["scan", "mail"]])
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    let subject = Subject(part: .touchpoint(Identifier("scan")), name: "scan", stage: "before")
    let kind = Conflict.Kind.movedDifferently(
      ours: Spot(stage: "before", position: 2), theirs: Spot(stage: "after", position: 0))
    #expect(merge.conflicts == [Conflict(subject, kind)])
    #expect(merge.merged == ours)
    #expect(merge.resolved { _ in .theirs } == theirs)
  }

  @Test("a thing that both added under one identifier conflicts in the fields that differ")
  func addedByBoth() throws {
    let added = Sample.map(["before": ["ad", "call"], "during": ["desk", "scan", "pay"], "after": ["mail"]])
    let ours = try added.changing("pay") { $0.owner = "us" }
    let theirs = try added.changing("pay") {
      $0.owner = "them"
      $0.channel = "web"
    }
    let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
    #expect(
      merge.conflicts.map(\.kind) == [.field(.touchpoint("owner"), base: "", ours: "us", theirs: "them")])
    #expect(merge.merged.touchpoint(Identifier("pay"))?.channel == "web")
    #expect(merge.merged.touchpointCount == 6)
  }
}
