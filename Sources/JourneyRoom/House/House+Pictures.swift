import JourneyModel
import Phrases
import RoomTalk

// What is shown: the latest, as parts of a page that are drawn once for all.
extension House {
  /// What a reader is to be shown now: the latest, whatever it missed; nil where it has seen that.
  func news(for number: Int) -> [UInt8]? {
    guard var reader = readers[number] else { return nil }
    refresh(reader.language)
    guard let page = pages[reader.language] else { return nil }
    var news = page.news(since: reader.revision)
    let asked = ask(reader.language, reader.device)
    if asked != reader.asked { news.append(("r-ask", asked)) }
    (reader.revision, reader.asked) = (revision, asked)
    let isQuiet = news.isEmpty && clock.now - reader.sent < .seconds(15)
    if !isQuiet { (reader.writingSince, reader.sent) = (clock.now, clock.now) }
    readers[number] = reader
    if news.isEmpty { return isQuiet ? nil : NewsEvent.sign }
    return NewsEvent.bytes(news, version: "\(boot)-\(revision)")
  }

  /// The whole page.
  func page(_ language: Language, for device: RoomDevice?, said: String?) -> [UInt8] {
    refresh(language)
    guard let page = pages[language] else { return [] }
    let shell = RoomShell(
      page: page, ask: ask(language, device), version: "\(boot)-\(revision)", title: state.shown.title,
      takesThoughts: state.share.takesThoughts, said: said)
    return shell.bytes
  }

  func ask(_ language: Language, _ device: RoomDevice?) -> [UInt8] {
    let question = Question(language: language, own: device.flatMap(ownAnswer))
    if let known = questions[question] { return known }
    let words = pages[language]?.words ?? RoomWords(language)
    let bytes = RoundPage(round: state.round, map: state.shown, words: words, own: question.own).bytes
    questions[question] = bytes
    return bytes
  }

  /// What a device has answered in the round that goes on.
  func ownAnswer(of device: RoomDevice) -> [Int]? {
    guard let round = state.round, !given.isEmpty else { return nil }
    return given[device.slot(inRoundOf: round.key)]
  }

  /// For whom a question is drawn.
  struct Question: Hashable {
    let language: Language
    let own: [Int]?
  }

  /// Draws what is another since it was drawn last; the map only as often as there is time for.
  private func refresh(_ language: Language) {
    var page = pages[language] ?? RoomPages(language)
    var drawn = drawn[language] ?? (0, 0)
    if drawn.map < mapRevision {
      let begin = clock.now
      if drawn.map == 0 || begin >= nextDrawing {
        // A revision of its own: some may have been shown the present one without this.
        revision += 1
        page.take(RoomMapPage(of: state.shown, in: page.words), at: revision)
        drawn.map = revision
        let end = clock.now
        nextDrawing = end + (end - begin)
      } else {
        wakeLater()
      }
    }
    // The time that is left is another whenever it is told.
    if drawn.light < lightRevision || state.timer != nil {
      LightParts(state: state, present: present, words: page.words).put(into: &page, at: revision)
      drawn.light = revision
    }
    pages[language] = page
    self.drawn[language] = drawn
  }

  private func wakeLater() {
    guard !isWaking else { return }
    isWaking = true
    let time = nextDrawing
    Task {
      try? await Task.sleep(until: time, clock: .continuous)
      isWaking = false
      wakeAll()
    }
  }
}
