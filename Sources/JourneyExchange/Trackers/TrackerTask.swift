public import JourneyModel
public import Phrases
import TerminalText

/// An action of a map as a task for a program that keeps tasks: GitHub, Jira, Azure DevOps, or any other.
///
/// Its key is the action's identifier, which stays for as long as the action does; what is exported from there names it
/// somewhere, in the body, a label or a tag, and so it is known again.
public struct TrackerTask: Hashable, Sendable {
  /// The action's identifier.
  public let id: Improvement.ID
  /// What is to be done.
  public let title: String
  /// Who does it, as the map says it.
  public let owner: String
  /// Until when, ISO 8601; empty where the map does not say.
  public let due: String
  /// How far it has come.
  public let status: VocabularyWord<ImprovementStatus>
  /// Where on the map.
  public let (stage, touchpoint): (String, String)
  /// What hurts there.
  public let pains: [String]

  /// What stands before an identifier.
  public static let mark = "rihla:"

  /// By what it is known again.
  public var key: String { Self.mark + id.text }

  /// What there is to say of it, a line each, the key last.
  public func body(in book: Phrasebook) -> String {
    let facts: [(Phrase, String)] = [
      (.report("stage"), stage), (.report("touchpoint"), touchpoint), (.member("owner"), owner),
      (.member("due"), due),
    ]
    let lines = facts.filter { !$0.1.isEmpty }.map { "\(book.plainText($0.0)): \($0.1)" }
    let hurting = pains.isEmpty ? [] : [""] + pains.map { "- " + $0 }
    return (lines + hurting + ["", key]).joined(separator: "\n")
  }
}

extension TrackerTask {
  /// The actions of a map that are not done, in the order of the journey.
  public static func open(in map: JourneyMap) -> [TrackerTask] {
    all(in: map).filter { $0.status != .known(.done) }
  }

  /// All actions of a map that say something.
  static func all(in map: JourneyMap) -> [TrackerTask] {
    map.stages.flatMap { stage in
      stage.touchpoints.flatMap { touchpoint in
        touchpoint.improvements.filter { !$0.text.isEmpty }.map { improvement in
          TrackerTask(
            id: improvement.id, title: oneLine(improvement.text), owner: oneLine(improvement.owner),
            due: improvement.due, status: improvement.status ?? .known(.open), stage: oneLine(stage.name),
            touchpoint: oneLine(touchpoint.name), pains: touchpoint.pains.map { oneLine($0.text) })
        }
      }
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}

/// A program that keeps tasks.
public enum Tracker: String, CaseIterable, Sendable {
  case github, jira, azure, csv

  /// What its importer, or its command line, takes.
  ///
  /// - Parameter book: The words of what is told in a task.
  public func text(for tasks: [TrackerTask], in book: Phrasebook) -> String {
    switch self {
    case .github: Self.commands(for: tasks, in: book)
    case .jira: Self.jira(tasks, in: book)
    case .azure: Self.azure(tasks, in: book)
    case .csv: Self.table(tasks, in: book)
    }
  }

  /// A line a task for the command line of GitHub, to be run where the repository is. What a person wrote stands between
  /// single quotation marks, in which a shell takes nothing for anything else.
  private static func commands(for tasks: [TrackerTask], in book: Phrasebook) -> String {
    func quoted(_ text: String) -> String {
      "'" + harmless(text).split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
    }
    let lines = tasks.map { task in
      "gh issue create --title \(quoted(task.title)) --body \(quoted(task.body(in: book))) --label journey"
    }
    return (["#!/bin/sh", "set -e", "gh label create journey --force"] + lines).joined(separator: "\n") + "\n"
  }

  /// Jira's importer of comma-separated values: the heading row has a summary; the format of days is `yyyy-MM-dd`.
  private static func jira(_ tasks: [TrackerTask], in book: Phrasebook) -> String {
    var writer = CSVWriter()
    writer.add(
      ["Summary", "Issue Type", "Description", "Due Date", "Labels", "Labels"].map(CSVWriter.Field.plain))
    for task in tasks {
      writer.add([
        .text(task.title), .plain("Task"), .text(task.body(in: book)), .plain(task.due), .plain("journey"),
        .plain(task.key),
      ])
    }
    return writer.text
  }

  /// The importer of Azure Boards: without an identifier a line becomes a new work item; tags are parted by semicolons.
  private static func azure(_ tasks: [TrackerTask], in book: Phrasebook) -> String {
    var writer = CSVWriter()
    writer.add(["ID", "Work Item Type", "Title", "Description", "Tags"].map(CSVWriter.Field.plain))
    for task in tasks {
      let lines = task.body(in: book).split(separator: "\n", omittingEmptySubsequences: false)
      let description = lines.map { escaped(String($0)) }.joined(separator: "<br>")
      writer.add([
        .plain(""), .plain("Task"), .text(task.title), .text(description), .plain("journey; " + task.key),
      ])
    }
    return writer.text
  }

  private static func table(_ tasks: [TrackerTask], in book: Phrasebook) -> String {
    var writer = CSVWriter()
    let headings = ["key", "title", "body", "owner", "due", "status", "stage", "touchpoint"]
    writer.add(headings.map(CSVWriter.Field.plain))
    for task in tasks {
      writer.add([
        .plain(task.key), .text(task.title), .text(task.body(in: book)), .text(task.owner), .plain(task.due),
        .plain(task.status.text), .text(task.stage), .text(task.touchpoint),
      ])
    }
    return writer.text
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text without the signs by which a terminal could be told something.
  private static func harmless(_ text: String) -> String { visible(text, keepingLines: true) }
}
