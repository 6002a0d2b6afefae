import CursesConsole
import Glibc
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases
import RoomTalk

// Two facilitators: one has the map and shares it, another follows and can be given it. Nothing here waits for either.
extension EditingSession {
  /// Sees to those who follow, and to the one that is followed; once a picture.
  ///
  /// - Returns: whether to go on here.
  mutating func attendFollowing(of editor: inout Editor, after quiet: Duration) -> Bool {
    attendFollowers(of: &editor, after: quiet)
    if !editor.isFollowing, leader != nil || followDeadline != nil {
      // The map was saved under another name, and is no longer that one.
      leader = nil
      followDeadline = nil
    }
    if followDeadline != nil { lookForLeader(&editor) }
    lookForInvitation(&editor)
    return leader == nil || hearLeader(&editor)
  }

  /// What is waited for besides keys.
  mutating func watchedOutside() -> [WatchedEnd] {
    [room.watched, (leader?.end).map { WatchedEnd($0) }].compactMap { $0 } + followers.watched
  }

  /// Does what the editor asks about following; tells whether to go on here.
  mutating func handle(_ step: FollowStep, of editor: inout Editor) -> Bool {
    switch step {
    case .begin: follow(&editor)
    case .askForMap: leader?.say(.takeOver)
    case .stop: leader = nil
    case .openHere: return openHere(&editor)
    case .keep: followers.keep()
    case .handOver: return handOver(&editor)
    }
    return true
  }

  // MARK: Being followed

  private mutating func attendFollowers(of editor: inout Editor, after quiet: Duration) {
    followers.listen(for: editor.isRoomShared && lock != nil ? recorder.places.document : nil)
    if followers.document != nil { followers.attend(editor) }
    editor.isFollowed(by: followers.count)
    switch (followers.asker, followers.isAsked) {
    case (.some, false):
      followers.isAsked = editor.offerHandOver(after: quiet, telling: !followers.isTold)
      followers.isTold = true
    case (nil, true):
      followers.keep()
      editor.handOverIsVain()
    default: break
    }
  }

  /// Lets the one that asked have the map, which has been saved, and follows it in turn.
  private mutating func handOver(_ editor: inout Editor) -> Bool {
    guard !editor.isModified, let opening = room.opening(editor), var next = reopened(&editor) else {
      followers.keep()
      editor.handOverFailed()
      return true
    }
    recorder.secure()
    guard let process = followers.handOver(opening) else {
      followers.keep()
      editor.handOverIsVain()
      return true
    }
    room.vanish()
    next.leader = process
    self.next = next
    return false
  }

  // MARK: Following

  private mutating func follow(_ editor: inout Editor) {
    guard let holder, let document = recorder.places.document,
      let leader = Leader(holder, showing: document)
    else { return editor.followFailed() }
    self.leader = consume leader
    editor.followBegins(isLive: true)
  }

  /// Looks for the one to which the map was handed over, which has to open it first.
  private mutating func lookForLeader(_ editor: inout Editor) {
    if let holder, let document = recorder.places.document, let leader = Leader(holder, showing: document) {
      followDeadline = nil
      self.leader = consume leader
      editor.followBegins(isLive: true)
    } else if let followDeadline, ContinuousClock.now > followDeadline {
      self.followDeadline = nil
      editor.followEnded(.gone)
    }
  }

  /// Looks every two seconds whether the session that has the map shows it.
  private mutating func lookForInvitation(_ editor: inout Editor) {
    guard let holder, leader == nil, !editor.isFollowing, let document = recorder.places.document else {
      return
    }
    let now = ContinuousClock.now
    if let lastInvitation, now - lastInvitation < .seconds(2) { return }
    lastInvitation = now
    editor.followIsOffered(FollowSocket.isThere(holder, showing: document))
  }

  private mutating func hearLeader(_ editor: inout Editor) -> Bool {
    guard let orders = leader?.orders() else {
      leader = nil
      editor.followEnded(.gone)
      return true
    }
    for order in orders {
      switch order {
      case .show(.map(let text)): show(text, in: &editor)
      case .show(.edits(let entries)):
        if !editor.followShows(entries) { leader?.say(.mapWanted) }
      case .show(.focus(let focus)): editor.followShows(focus)
      case .show(.close):
        leader = nil
        editor.followEnded(.closed)
        return true
      case .kept: editor.followKept()
      case .handedOver(let opening): return openHere(&editor, inPlaceOf: opening)
      case .show: break
      }
    }
    return true
  }

  private mutating func show(_ text: [UInt8], in editor: inout Editor) {
    guard let loaded = try? MapFile.read(text) else { return }
    editor.followShows(loaded.map)
  }

  /// Opens the map here, as usual; of one that was handed over, once its lock is free.
  ///
  /// - Returns: whether to go on here, because that could not be done.
  private mutating func openHere(_ editor: inout Editor, inPlaceOf opening: RoomOpening? = nil) -> Bool {
    leader = nil
    if opening != nil, let document = recorder.places.document {
      var lock = LockLook(of: document, recorder.places.bestFolder?.path)
      lock.waitForEnd(within: .seconds(3))
    }
    guard var next = reopened(&editor) else {
      editor.followEnded(.gone)
      return true
    }
    next.room = opening
    self.next = next
    return false
  }
}
