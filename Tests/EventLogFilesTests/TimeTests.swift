import Testing

@testable import EventLogFiles

@Suite struct TimeTests {
  private func time(_ text: String, zone: String = "UTC", isDayFirst: Bool = false) throws -> Int64? {
    var options = EventLogOptions()
    options.zone = try #require(LogZone(zone))
    options.isDayFirst = isDayFirst
    return EventLogFile.time(text, options)
  }

  @Test(
    "times are read in all their forms, to the millisecond",
    arguments: [
      ("2010-12-30T14:32:00Z", 1_293_719_520_000), ("2010-12-30 14:32:00+01:00", 1_293_715_920_000),
      ("2010-12-30T14:32:00.123456-0230", 1_293_728_520_123), ("2014/10/22 11:15:41.000", 1_413_976_541_000),
      ("2010-12-30", 1_293_667_200_000), ("2010-12-30 14:32", 1_293_719_520_000),
      ("1293719520", 1_293_719_520_000), ("1293719520.5", 1_293_719_520_500),
      ("1293719520123", 1_293_719_520_123), ("-1", -1000), ("1969-12-31T23:59:59.999Z", -1),
      (" 2010-12-30 14:32:00 UTC ", 1_293_719_520_000), ("2012-02-29T00:00:00+00", 1_330_473_600_000),
      ("2010-12-30, 2:32 PM", 1_293_719_520_000), ("2011-10-11 13:45:40.276000+02:00", 1_318_333_540_276),
    ] as [(String, Int64)])
  func forms(text: String, expected: Int64) throws {
    #expect(try time(text) == expected)
  }

  @Test(
    "what is no time, or might be two, is none",
    arguments: [
      "", "yesterday", "31/12/2010 14:32", "2010-13-01", "2011-02-29", "2010-12-30 25:00", "14:32",
      "2010-12-30T14:32:00+1", "2010-12-30x", "2010-12-30 14:32:00 CET", "12.5.2010",
    ])
  func none(text: String) throws {
    #expect(try time(text) == nil)
  }

  @Test("the day comes first only where that was asked for")
  func dayFirst() throws {
    #expect(try time("30/12/2010 14:32", isDayFirst: true) == 1_293_719_520_000)
    #expect(try time("30.12.2010 14:32:00", isDayFirst: true) == 1_293_719_520_000)
    #expect(try time("2010-12-30", isDayFirst: true) == 1_293_667_200_000)
  }

  @Test("times that name no zone are of the one that was named, in summer, too")
  func zones() throws {
    #expect(try time("2010-12-30 14:32:00", zone: "+01:00") == 1_293_715_920_000)
    #expect(LogZone("Nowhere/Land") == nil && LogZone("../etc/passwd") == nil && LogZone("+1") == nil)
    guard LogZone("Europe/Berlin") != nil else { return }
    #expect(try time("2010-12-30 14:32:00", zone: "Europe/Berlin") == 1_293_715_920_000)
    #expect(try time("2010-07-01 02:00:00", zone: "Europe/Berlin") == 1_277_942_400_000)
    #expect(try time("2010-07-01 02:00:00Z", zone: "Europe/Berlin") == 1_277_949_600_000)
  }
}
