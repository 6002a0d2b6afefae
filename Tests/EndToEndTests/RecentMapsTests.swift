import JourneyModel
import Testing

@testable import rihla

@Suite struct RecentMapsTests {
  private func entry(_ number: Int, title: String = "T") -> RecentMaps.Entry {
    RecentMaps.Entry(
      path: "/maps/\(number)", title: title, time: Int64(number), state: number % 2 == 0 ? .asIs : nil,
      touchpoints: number, low: 0)
  }

  @Test("what is noted is read again, whatever the title and the path hold")
  func roundTrip() {
    var maps = RecentMaps("")
    let titles = ["Plain", "a\tb\nc", "100% \u{7F}\u{1B}[2J", "خريطة 1", "", "\u{301}x"]
    for (number, title) in titles.enumerated() {
      maps.add(
        RecentMaps.Entry(
          path: "/m/\(title)", title: title, time: 1, state: .toBe, touchpoints: number, low: number))
    }
    let again = RecentMaps(maps.text)
    #expect(again.entries == maps.entries && again.entries.count == titles.count)
    #expect(maps.text.split(separator: "\n").count == titles.count)
  }

  @Test("the latest stands first, a map stands once, and there are 50 at most")
  func order() {
    var maps = RecentMaps("")
    for number in 0..<60 { maps.add(entry(number)) }
    maps.add(entry(30, title: "again"))
    #expect(maps.entries.count == RecentMaps.most)
    #expect(maps.entries[0].title == "again" && maps.entries[1] == entry(59))
    #expect(maps.entries.filter { $0.path == "/maps/30" }.count == 1)
    let removed = maps.remove("/maps/30")
    #expect(removed && !maps.entries.contains { $0.path == "/maps/30" })
  }

  @Test("damaged lines are passed over")
  func damage() {
    let good = "5\tasIs\t3\t1\t/a\tTitle"
    let bad = [
      "", "x", "5\tasIs\t3\t1\t/a", "x\tasIs\t3\t1\t/a\tT", "5\t-\t-3\t1\t/a\tT", "5\t-\t3\t1\trelative\tT",
      "5\t-\t3\t1\t/a%2\tT", "5\t-\t3\t1\t/a%FF\tT", "5\t-\t3\t1\t/a\tT\textra",
    ]
    let maps = RecentMaps((bad + [good] + bad).joined(separator: "\n"))
    #expect(maps.entries.map(\.title) == ["Title"] && maps.entries[0].state == .asIs)
  }

  @Test("the list is never longer than a note may be")
  func size() {
    var maps = RecentMaps("")
    for number in 0..<50 {
      maps.add(
        RecentMaps.Entry(
          path: "/\(number)/" + String(repeating: "ع", count: 2_000), title: "T", time: 0, state: nil,
          touchpoints: 0, low: 0))
    }
    #expect(maps.text.utf8.count <= 1 << 16)
    #expect(RecentMaps(maps.text).entries.first == maps.entries.first)
  }
}
