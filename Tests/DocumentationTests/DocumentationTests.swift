import Foundation
import Testing

/// Holds the pages for people to what there is: a page that names a file, a command of make or a decision that went
/// away fails here.
@Suite struct DocumentationTests {
  @Test("what a page links to is there", arguments: Page.paths)
  func links(_ path: String) throws {
    let page = try Page(path)
    let folder = path.split(separator: "/").dropLast()
    for link in page.links where !link.contains("://") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var steps = folder
      for step in parts[0].split(separator: "/") {
        if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
      }
      let target = parts[0].isEmpty ? path : steps.joined(separator: "/")
      #expect(Repository.holds(target), "\(link)")
      if parts.count > 1, target.hasSuffix(".md"), Repository.holds(target) {
        #expect(try Page(target).anchors.contains(String(parts[1])), "\(link)")
      }
    }
  }

  @Test("every page is linked to from another")
  func reachable() throws {
    let index =
      try Page("docs/README.md").links + Page("docs/decisions/README.md").links.map { "decisions/" + $0 }
    for path in Page.paths where path.hasPrefix("docs/") && path != "docs/README.md" {
      #expect(index.contains(String(path.dropFirst("docs/".count))), "\(path)")
    }
  }

  @Test("a page on how to do something lists its files, all of which are there", arguments: howTos)
  func files(_ path: String) throws {
    let page = try Page(path)
    let bullets = try #require(page.section("Files")).filter { $0.hasPrefix("* ") }
    #expect(bullets.count >= 3)
    for bullet in bullets {
      let file = try #require(page.code(in: [bullet]).first)
      #expect(Repository.holds(file), "\(file)")
    }
  }

  private static let howTos = Page.paths.filter { $0.hasPrefix("docs/how-to/") }

  @Test("every path between backticks is there", arguments: Page.paths)
  func paths(_ path: String) throws {
    let page = try Page(path)
    guard !page.isDecision else { return }
    let folders = ["Sources/", "Tests/", "Resources/", "Packaging/", "docs/", ".ci/"]
    let named = page.code().filter { code in
      folders.contains { code.hasPrefix($0) } && !code.contains { " *…<$".contains($0) }
    }
    for file in named { #expect(Repository.holds(file), "\(file)") }
  }

  @Test("every task of make that a page names is one", arguments: Page.paths)
  func tasks(_ path: String) throws {
    let page = try Page(path)
    let tasks = try Repository.text("Makefile").split(separator: "\n").filter { $0.contains(":") }
      .map { $0.prefix { $0.isLetter || $0 == "-" } }
    for line in page.code() + page.fenced where line.hasPrefix("make ") {
      let task = line.dropFirst("make ".count).prefix { $0.isLetter || $0 == "-" }
      #expect(tasks.contains(task), "\(line)")
    }
  }

  @Test("every decision that a source names is there")
  func decisions() throws {
    let numbers = Set(
      Repository.files(below: "docs/decisions").map { $0.dropFirst("docs/decisions/".count).prefix(4) })
    let sources = ["Sources", "Tests"].flatMap(Repository.files).filter { $0.hasSuffix(".swift") }
    for path in sources + ["Package.swift", "Makefile"] {
      for part in try Repository.text(path).components(separatedBy: "ecisions/").dropFirst() {
        let number = part.prefix { $0.isNumber }
        #expect(number.isEmpty || numbers.contains(number), "\(path) names \(number)")
      }
    }
  }

  @Test("the README can be read at a sitting")
  func readme() throws {
    #expect(
      try Repository.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count < 200)
  }
}
