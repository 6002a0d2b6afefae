import Foundation
import JourneyExchange
import JourneyFile
import JourneyModel
import JourneyResources
import Phrases
import Testing

@testable import JourneyPage

@Suite struct PageTests {
  @Test(
    "a page asks for nothing: no picture, no font, no link but within itself", arguments: Pages.demonstrations
  )
  func selfContained(_ name: String) throws {
    let page = try Pages.demonstration(name, .english)
    for request in ["src=", "url(", "@import", "<link", "<img", "<iframe", "http:", "https:"] {
      #expect(!page.contains(request), "\(request)")
    }
    let names = Set(page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) })
    let targets = page.matches(of: /href="([^"]*)"/).map { String($0.output.1) }
    #expect(
      !targets.isEmpty && targets.allSatisfy { $0.hasPrefix("#") && names.contains(String($0.dropFirst())) })
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\"") && page.hasSuffix("</html>\n"))
    #expect(page.contains("@media print") && page.contains("prefers-color-scheme: dark"))
  }

  @Test(
    "our own writer makes the page that the library makes of our template", arguments: Pages.demonstrations)
  func sameAsLibrary(_ name: String) throws {
    for language in Language.allCases {
      let bytes = try #require(JourneyResources.demonstration(name))
      let export = MapExport(of: try MapFile.read(bytes).map, in: Phrasebook(language))
      let library = try PageRequest(json: export.pageRequest()).page().split(separator: "\n")
      let own = String(decoding: export.page(), as: UTF8.self).split(separator: "\n")
      let differing = zip(own, library).first { $0 != $1 }
      #expect(differing == nil && own.count == library.count)
    }
  }

  @Test("the script that a page holds is the only one that may run, and a static page has none")
  func script() throws {
    let page = try Pages.demonstration("software-trial", .english)
    let script = try #require(page.firstMatch(of: /(?s)<script>(.*?)<\/script>/)).output.1
    let digest = Data(ContentDigest(of: Array(script.utf8)).bytes).base64EncodedString()
    #expect(
      page.contains("script-src 'sha256-\(digest)'")
        && page.contains("<form class=\"filter\" role=\"search\" hidden>"))
    let still = try Pages.demonstration("software-trial", .english, isStatic: true)
    for part in ["<script", "script-src", "<form", "<input"] { #expect(!still.contains(part), "\(part)") }
    #expect(still.contains("default-src 'none'") && still.contains("<article class=\"card"))
  }

  @Test("every card, stage and part of the page can be linked to, by names that stay")
  func anchors() throws {
    let page = try Pages.demonstration("software-trial", .english)
    let bytes = try #require(JourneyResources.demonstration("software-trial"))
    for stage in try MapFile.read(bytes).map.stages {
      #expect(page.contains("<h3 id=\"s-\(stage.id.text)\">"))
      for touchpoint in stage.touchpoints {
        #expect(
          page.contains("id=\"t-\(touchpoint.id.text)\">")
            && page.contains("href=\"#t-\(touchpoint.id.text)\""))
      }
    }
  }

  @Test("the whole map is on the page", arguments: Pages.demonstrations)
  func whole(_ name: String) throws {
    let page = try Pages.demonstration(name, .english)
    let map = try MapFile.read(try #require(JourneyResources.demonstration(name))).map
    var texts: [String] = [map.goal, map.scenario, map.offer] + map.transitions.map(\.note)
    texts += map.opportunities.map(\.text) + map.lanes.map(\.name)
    for stage in map.stages {
      texts += stage.actions + stage.motivations + stage.questions + stage.frictions + stage.responses
      texts += stage.alternatives + stage.lanes.map(\.text) + [stage.customerGoal, stage.businessAim]
      for touchpoint in stage.touchpoints {
        texts += touchpoint.pains.map(\.text) + touchpoint.opportunities.map(\.text)
        texts += touchpoint.improvements.map(\.text) + touchpoint.evidence.map(\.quote)
        texts += [
          touchpoint.owner, touchpoint.channel, touchpoint.job, touchpoint.expectation, touchpoint.goal,
        ]
      }
    }
    for text in texts where !text.isEmpty {
      let escaped = text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing(
        "'", with: "&#39;")
      #expect(page.contains(escaped), "\(text)")
    }
  }

  @Test("headings follow each other without a gap, under one first one", arguments: Pages.demonstrations)
  func headings(_ name: String) throws {
    let levels = try Pages.demonstration(name, .arabic).matches(of: /<h([1-6])[ >]/).compactMap {
      Int($0.output.1)
    }
    #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(levels)")
  }

  @Test("tables have captions, and every heading cell says what it heads", arguments: Pages.demonstrations)
  func tables(_ name: String) throws {
    let page = try Pages.demonstration(name, .english)
    let tags = Pages.tags(in: page)
    #expect(
      tags.filter { $0.hasPrefix("<th ") }.allSatisfy { $0.contains("scope=\"") } && !tags.contains("<th>"))
    let tables = tags.filter { $0.hasPrefix("<table") }.count
    #expect(tables >= 3 && tags.filter { $0 == "<caption>" }.count == tables)
    #expect(tags.filter { $0 == "<th scope=\"row\">" }.count >= 20)
  }

  @Test("language and direction are the map's", arguments: Pages.demonstrations)
  func language(_ name: String) throws {
    let isArabic = ["coffee-machine", "licence-renewal", "monthly-gift"].contains(name)
    for language in Language.allCases {
      let page = try Pages.demonstration(name, language)
      #expect(page.contains("<html lang=\"\(language.rawValue)\" dir=\"\(isArabic ? "rtl" : "ltr")\">"))
      let own = isArabic ? Language.arabic : .english
      #expect(page.contains("<bdi lang=") == (language != own))
    }
  }

  @Test("in a page from right to left a browser is told to run mixed names that way")
  func mixedNames() throws {
    var map = JourneyMap(
      title: "iPhone تطبيق", stages: [Stage(id: Identifier("s"), name: "App متجر", touchpoints: [])])
    map.language = "ar"
    let page = Pages.page(of: map, .arabic)
    #expect(
      page.contains("<bdi>\u{200F}iPhone تطبيق</bdi></h1>") && page.contains("<bdi>\u{200F}App متجر</bdi>"))
    map.language = "en"
    let other = Pages.page(of: map, .english)
    #expect(other.contains("<bdi>iPhone تطبيق</bdi></h1>"))
  }

  @Test("tags match each other and identifiers are unique", arguments: Pages.demonstrations)
  func soundness(_ name: String) throws {
    let page = try Pages.demonstration(name, .arabic)
    expectMatchingTags(page)
    let names = page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(names).count == names.count && names.allSatisfy { !$0.isEmpty })
    let used = page.matches(of: /aria-labelledby="([^"]*)"/).flatMap { $0.output.1.split(separator: " ") }
    #expect(used.allSatisfy { names.contains(String($0)) } && !used.isEmpty)
  }

  private func expectMatchingTags(_ page: String) {
    var open: [Substring] = []
    for tag in Pages.tags(in: page)
    where !tag.hasPrefix("<!") && !tag.hasPrefix("<meta") && !tag.hasPrefix("<input") && !tag.hasSuffix("/>")
    {
      let name = tag.dropFirst(tag.hasPrefix("</") ? 2 : 1).prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("</") { #expect(open.popLast() == name) } else { open.append(name) }
    }
    #expect(open.isEmpty)
  }

  @Test("a low touchpoint is told by sign, word and number")
  func low() throws {
    let page = try Pages.demonstration("software-trial", .english)
    #expect(page.contains("<span class=\"sign\" aria-hidden=\"true\">▼▼</span> critical</span>"))
    #expect(page.contains("▼ low</td>") && page.contains("◆</span> Moment of truth"))
  }

  @Test("a map without anything in it makes a page too", arguments: Language.allCases)
  func empty(_ language: Language) throws {
    let page = Pages.page(of: JourneyMap(title: "x"), language)
    expectMatchingTags(page)
    #expect(page.contains("<bdi>x</bdi></h1>") && !page.contains("<table") && !page.contains("<svg"))
  }
}

@Suite struct HostilePageTests {
  static let attacks = [
    "<script>alert(1)</script>", "\" onload=\"alert(2)", "' onmouseover='alert(3)", "]]><b>",
    "{{title}}{{{style}}}{{#stages}}", "</style><style>", "</title></svg>", "<!--", "javascript:alert(4)",
    "https://example.org/?a=1&b=2", "\u{202E}evil\u{2069}", "a\u{0}\u{1}\u{B}\u{7F}\u{85}b",
  ]

  private func map(_ attack: String) -> JourneyMap {
    var touchpoint = Touchpoint(id: Identifier(attack), name: attack)
    touchpoint.effectiveness = Rating(1)
    touchpoint.emotion = Emotion(-1)
    (touchpoint.channel, touchpoint.owner) = (attack, attack)
    touchpoint.verdict = .other(attack)
    touchpoint.reasons = [.other(attack)]
    touchpoint.pains = [Pain(id: Identifier("p"), text: attack)]
    touchpoint.improvements = [Improvement(id: Identifier("i"), text: attack)]
    var stage = Stage(id: Identifier(attack), name: attack, touchpoints: [touchpoint])
    stage.customerGoal = attack
    stage.frictions = [attack]
    var map = JourneyMap(title: attack, stages: [stage])
    (map.offer, map.goal, map.scenario, map.notes, map.language) = (attack, attack, attack, attack, attack)
    (map.kind, map.state) = (.other(attack), .other(attack))
    map.personas = [Persona(id: Identifier(attack), name: attack)]
    map.parking = [ParkedThought(id: Identifier("k"), text: attack)]
    return map
  }

  @Test("texts of a map stay texts", arguments: attacks, Language.allCases)
  func texts(_ attack: String, _ language: Language) throws {
    let (plain, page) = (Pages.page(of: map("x"), language), Pages.page(of: map(attack), language))
    let names = { (page: String) in
      Pages.tags(in: page).map { tag in String(tag.prefix { $0 != " " && $0 != ">" }) }
    }
    // The same elements as with a harmless text, but for lines of drawings, which break otherwise.
    let drawn = ["<text", "</text", "<tspan"]
    #expect(names(page).filter { !drawn.contains($0) } == names(plain).filter { !drawn.contains($0) })
    #expect(Pages.tags(in: page).allSatisfy { $0.firstMatch(of: /\ on[a-z]+=/) == nil })
    #expect(
      !page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    #expect(!page.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }

  @Test("a text in braces is not taken for a template")
  func braces() throws {
    let page = Pages.page(of: map("{{title}}{{{style}}}"), .english)
    #expect(page.contains("<bdi>{{title}}{{{style}}}</bdi>"))
  }
}
