import ArgumentParser
import EventLogFiles
import JourneyEditor
import JourneyExchange
import JourneyModel
import JourneyPaths
import Phrases

// An event log that is laid on the map that is being edited. Nothing of it but figures and names of activities gets there.
extension EditingSession {
  /// Begins to read a log: its path, behind it options as `rihla paths` takes them.
  mutating func readLog(_ text: String, _ editor: inout Editor) {
    forgetLog()
    do {
      let words = LogWords(text)
      let options = try LogOptions.parse(words.options).options
      guard let count = LogCount.reading(Paths.expandingHome(words.path), options) else {
        return editor.logFailed(.editFailed)
      }
      logCount = count
      DetachedThread.waitAMoment { count.outcome != nil }
      lookAtLog(&editor)
    } catch {
      editor.logFailed(.verbatim(LogOptions.message(for: error)))
    }
  }

  /// Looks how far reading has come, and shows what was read.
  mutating func lookAtLog(_ editor: inout Editor) {
    if placeCount != nil { return lookAtCount(&editor) }
    guard let logCount, logRead == nil else { return }
    switch logCount.outcome {
    case nil: if let progress = logCount.progress { editor.logProgressed(progress) }
    case .failure(let error):
      self.logCount = nil
      editor.logFailed(error.phrase)
    case .success(let outcome) where outcome.loaded.log.caseCount == 0:
      self.logCount = nil
      editor.logFailed(.logEmpty)
    case .success(let outcome):
      logRead = outcome
      editor.show(ReadLog(outcome, named: logCount.name, for: editor.map))
    }
  }

  /// Begins to count the log that was read, some of its activities being touchpoints that the map does not name for them yet.
  mutating func layLog(_ chosen: [Int: Touchpoint.ID], _ editor: inout Editor) {
    stopCounting()
    guard let logRead,
      let question = try? PlaceCount.Question(logRead.loaded.log, on: editor.map, taking: chosen)
    else { return editor.layingFailed(.editFailed) }
    if question.pairs.isEmpty { return editor.layingFailed(.logNoPair) }
    guard let count = PlaceCount.counting(logRead.loaded.log, chosen, question) else {
      return editor.layingFailed(.editFailed)
    }
    placeCount = count
    DetachedThread.waitAMoment { count.figures != nil }
    lookAtCount(&editor)
  }

  /// Looks how far counting has come, and lays what was counted on the map as it is now.
  private mutating func lookAtCount(_ editor: inout Editor) {
    guard let placeCount, let logRead else { return }
    guard let figures = placeCount.figures else { return editor.logCounted(placeCount.progress) }
    do {
      let question = try PlaceCount.Question(logRead.loaded.log, on: editor.map, taking: placeCount.chosen)
      // Somebody else changed the map meanwhile: it is counted again.
      guard question.countsTheSame(as: placeCount.question) else {
        return layLog(placeCount.chosen, &editor)
      }
      var map = editor.map
      if !question.naming.isEmpty { _ = try map.apply(Transaction(StepLabel(.layLog), question.naming)) }
      let result = try PathsOnMap(figures, on: map, question.pairs, source: logRead.source)
      stopCounting()
      editor.lay(
        LaidLog(
          question.naming + result.edits, added: result.added, updated: result.updated, shares: result.shares,
          newMoves: result.newMoves.map {
            NewMove(from: $0.from, to: $0.to, share: ($0.share * 10_000).rounded() / 10_000)
          }))
      forgetLog()
    } catch {
      stopCounting()
      editor.layingFailed(.editFailed)
    }
  }

  /// Stops counting; the log that was read stays.
  mutating func stopCounting() {
    placeCount?.stop()
    placeCount = nil
  }

  /// Stops what is being read, and lets go of what was.
  mutating func forgetLog() {
    stopCounting()
    logCount?.stop()
    (logCount, logRead) = (nil, nil)
  }
}

/// What was written for a log: its path, and behind it options, as on a command line. What holds blanks stands in quotation
/// marks there; a path needs none.
struct LogWords {
  let path: String
  let options: [String]

  init(_ text: String) {
    guard let place = text.firstRange(of: " --") else {
      (path, options) = (text, [])
      return
    }
    path = String(text[..<place.lowerBound])
    var (words, word, isQuoted) = ([String](), "", false)
    for character in text[place.upperBound...] {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    if let first = words.first { words[0] = "--" + first }
    options = words
  }
}
