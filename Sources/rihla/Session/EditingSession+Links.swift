import Console
import CursesConsole
import JourneyEditor
import JourneyFile
import JourneyModel
import Phrases

extension EditingSession {
  /// Opens the map to which a link leads over this one, which waits with all that was done in it until that is left; tells
  /// whether to go on here.
  mutating func follow(
    _ link: MapLink, _ editor: inout Editor, on screen: inout CursesScreen
  ) -> Bool {
    guard link.isRelative else {
      editor.linkFailed(.linkOutside(link.text))
      return true
    }
    guard let place else {
      editor.linkFailed(.linkNeedsFile)
      return true
    }
    let target = LinkTarget(link, from: place.name)
    let other = DocumentPlace(target.name)
    if other.isSame(as: place) {
      show(target, &editor)
    } else if below.contains(where: { other.isSame(as: $0) }) {
      editor.linkFailed(.linkOpenBelow(Paths.short(target.name)))
    } else {
      return open(target, from: place, &editor, on: &screen)
    }
    return true
  }

  /// A link of a map to a stage of its own.
  private func show(_ target: LinkTarget, _ editor: inout Editor) {
    guard let stage = target.stage, editor.map.stage(stage) != nil else {
      return editor.linkFailed(target.stage.map { .linkNoStage($0.text) } ?? .linkToItself)
    }
    editor.begin(at: .stage(stage))
  }

  private mutating func open(
    _ target: LinkTarget, from place: DocumentPlace, _ editor: inout Editor,
    on screen: inout CursesScreen
  ) -> Bool {
    // Whatever becomes of the other map, what was done here is in its journal.
    recorder.secure()
    let end: Opening.End
    do {
      var opening = try Opening(
        path: target.name, isReadOnly: editor.file.readOnly == .readOnlyAsked, configuration: configuration,
        in: editor.phrasebook, isTelling: false)
      opening.go(to: target.stage, over: below + [place], titled: editor.map.title)
      var look = editor.currentLook
      end = opening.edit(on: &screen, in: &terminal, look: &look)
      editor.resume(look)
    } catch {
      editor.linkFailed((error as? Failure)?.phrase ?? .editFailed)
      return true
    }
    if let signal = end.signal { return endLikewise(signal) }
    _ = editor.handle(.resize(screen.size))
    // Much may have happened meanwhile.
    lastLook = nil
    return true
  }
}
