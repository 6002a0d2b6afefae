import ArgumentParser
import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import JourneyWords
import Phrases

/// `rihla recover`: what earlier sessions left unsaved, listed or written to a file, without the editor.
struct Recover: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: say(.cliRecover), discussion: examples(of: "recover", .cliRecoverMore))
  }

  @Argument(help: ArgumentHelp(.cliRecoverWhat), completion: .file())
  var what: String?
  @OptionGroup var target: Output
  @OptionGroup var languageChoice: LanguageChoice

  func run() throws {
    try StandardStreams.refuseDash(what)
    let named = what.flatMap { Int($0) == nil ? $0 : nil }
    if let named { try check(named) }
    let works = LeftWork.all(of: named)
    guard let what else { return list(works) }
    if target.output == nil, Int(what) == nil { return list(works) }
    let number = Int(what) ?? 1
    guard works.indices.contains(number - 1) else { throw Failure(what, .nothingToRecover) }
    let work = works[number - 1]
    guard let session = work.session else { throw Failure(work.journal, .journalUnreadable) }
    if session.isIncomplete { tell(.plainFailure(.historyIncomplete), to: STDERR_FILENO) }
    let rights = work.document.map { FileRights(ofFileAt: $0) } ?? .own
    guard let path = try target.deliver(MapFile.text(of: session.map), rights: rights) else { return }
    tell(.recoveredCopy(path), to: STDERR_FILENO)
  }

  /// Makes sure that a file can be where a person says; it need not be there.
  private func check(_ name: String) throws {
    do throws(FileError) {
      _ = try DocumentPlace(name).statePath(orGone: true)
    } catch {
      throw Failure(name, error.phrase)
    }
  }

  private func list(_ works: [LeftWork]) {
    let open = LeftWork.inUse(of: what)
    for (document, process) in open {
      let name = document.map { Phrase.verbatim($0) } ?? .unnamedMap
      tell(
        LockHolder.condition(of: process) == .stopped
          ? .recoverStopped(name, String(process)) : .recoverInUse(name, String(process)), to: STDOUT_FILENO)
    }
    if works.isEmpty, open.isEmpty { return tell(.nothingToRecover, to: STDOUT_FILENO) }
    for (index, work) in works.enumerated() {
      // Numbers are those of the whole list.
      let line: Phrase =
        what == nil
        ? .recoverLine(index + 1, work.name, work.phrase) : .recoverLineOfFile(work.name, work.phrase)
      tell(line, to: STDOUT_FILENO)
      for label in work.session?.unsaved?.last ?? [] {
        tell("     " + wording(label.phrase), to: STDOUT_FILENO)
      }
      if work.tornLength > 0 {
        tell("     " + wording(.recoveryUnreadable(work.tornLength)), to: STDOUT_FILENO)
      }
      let texts = (work.session?.waitingTexts.below ?? []) + [work.session?.openText].compactMap { $0 }
      for text in texts where !text.text.isEmpty {
        tell("     " + wording(.recoverOpenText(text.text)), to: STDOUT_FILENO)
      }
    }
  }
}

extension LeftWork {
  fileprivate var name: Phrase { document.map { .verbatim($0) } ?? .unnamedMap }

  /// How much it is, and what became of it.
  fileprivate var phrase: Phrase {
    guard let unsaved = session?.unsaved else { return .journalUnreadable }
    let count = Phrase.recoverCount(
      unsaved.count, from: Clock.fullText(unsaved.from), to: Clock.fullText(unsaved.to))
    return isSetAside ? .recoverSetAside(count) : count
  }
}
