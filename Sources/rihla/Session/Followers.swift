import CursesConsole
import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import RoomTalk

/// Those who follow this editor, as long as it shares the map. Nobody waits for them: what one is too slow for is dropped, and it
/// is told the whole anew.
struct Followers: ~Copyable {
  /// Somebody who follows.
  private struct Follower {
    let end: Int32
    let process: pid_t
    var lines = SocketLines()
    var queue = RoomQueue()
  }

  /// The most that can follow at once.
  static let most = 8

  /// The map for which one listens.
  private(set) var document: RealPath?
  private var socket: Int32 = -1
  private var followers: [Follower] = []
  /// Where the eye was when that was told last.
  private var told: Focus?
  /// Which process asks for the map.
  private(set) var asker: pid_t?
  /// Whether the person is being asked whether it may have it, and whether it was said that it asks.
  var (isAsked, isTold) = (false, false)

  init() {}

  deinit {
    for follower in followers { close(follower.end) }
    if socket >= 0 { close(socket) }
  }

  /// How many there are.
  var count: Int { followers.count }

  /// What is waited for besides keys.
  var watched: [WatchedEnd] {
    (socket < 0 ? [] : [WatchedEnd(socket)])
      + followers.map { WatchedEnd($0.end, isToldMore: !$0.queue.isEmpty) }
  }

  /// Listens for a map; nil: no more, and whoever follows is told so.
  mutating func listen(for document: RealPath?) {
    guard document?.text != self.document?.text else { return }
    for place in followers.indices {
      followers[place].queue.add(FollowOrder.show(.close).line, isKept: true)
      _ = followers[place].queue.push(to: followers[place].end)
      close(followers[place].end)
    }
    (followers, asker, told) = ([], nil, nil)
    if socket >= 0 { close(socket) }
    socket = document.flatMap { FollowSocket.listen(for: $0) } ?? -1
    self.document = document
  }

  /// Tells what was done to the map.
  mutating func tell(_ entries: [JournalEntry]) {
    guard !followers.isEmpty else { return }
    let edits = entries.filter(\.isOfMap)
    guard !edits.isEmpty else { return }
    let line = FollowOrder.show(.edits(edits)).line
    for place in followers.indices { followers[place].queue.add(line) }
    push()
  }

  /// Lets in who has come, listens to all, and tells what they have not been told; once a picture.
  mutating func attend(_ editor: Editor) {
    let focus = editor.focus
    admit(editor)
    hear(editor)
    if told != focus {
      told = focus
      for place in followers.indices { followers[place].queue.add(FollowOrder.show(.focus(focus)).line) }
    }
    for place in followers.indices where followers[place].queue.isBehind && followers[place].queue.isEmpty {
      tellWhole(place, editor)
    }
    push()
    if let asker, !followers.contains(where: { $0.process == asker }) { self.asker = nil }
  }

  /// Says to the one that asked that the map stays.
  mutating func keep() {
    if let place = followers.firstIndex(where: { $0.process == asker }) {
      followers[place].queue.add(FollowOrder.kept.line, isKept: true)
    }
    (asker, isAsked, isTold) = (nil, false, false)
    push()
  }

  /// Says to the one that asked that it has the map next, and to the others that it is not shown here any more; tells which
  /// process that is.
  mutating func handOver(_ opening: RoomOpening) -> pid_t? {
    guard let asker, let place = followers.firstIndex(where: { $0.process == asker }) else { return nil }
    followers[place].queue.add(FollowOrder.handedOver(opening).line, isKept: true)
    guard followers[place].queue.push(to: followers[place].end), followers[place].queue.isEmpty else {
      return nil
    }
    close(followers[place].end)
    followers.remove(at: place)
    listen(for: nil)
    return asker
  }

  // MARK: One by one

  private mutating func admit(_ editor: Editor) {
    while socket >= 0, let (end, process) = FollowSocket.accept(on: socket) {
      guard followers.count < Self.most else {
        close(end)
        continue
      }
      followers.append(Follower(end: end, process: process))
      tellWhole(followers.count - 1, editor)
    }
  }

  private mutating func hear(_ editor: Editor) {
    for place in followers.indices.reversed() {
      guard let lines = followers[place].lines.read(from: followers[place].end) else {
        drop(place)
        continue
      }
      for line in lines {
        switch FollowRequest(line: line) {
        case .mapWanted: tellWhole(place, editor)
        case .takeOver: if asker == nil { asker = followers[place].process }
        case nil: break
        }
      }
    }
  }

  /// Tells the map and where the eye is; one that is too large for that cannot be followed.
  private mutating func tellWhole(_ place: Int, _ editor: Editor) {
    let lines = [RoomOrder.map(MapFile.text(of: editor.map)), .focus(editor.focus)].map {
      FollowOrder.show($0).line
    }
    guard lines[0].count <= RoomTalk.longestLine else { return drop(place) }
    followers[place].queue.begin(with: lines)
  }

  private mutating func push() {
    for place in followers.indices.reversed()
    where !followers[place].queue.push(to: followers[place].end) { drop(place) }
  }

  private mutating func drop(_ place: Int) {
    close(followers[place].end)
    followers.remove(at: place)
  }
}
