import JourneyFile
import Phrases

extension LockHolder? {
  /// Who has the lock.
  var phrase: Phrase {
    map { .lockHolder($0.user, host: $0.host, since: Clock.text($0.since * 1000)) } ?? .lockHolderUnknown
  }
}

extension LockHolder {
  /// Which process has the lock, where and how it is.
  var processPhrase: Phrase {
    switch condition {
    case .running: .lockProcess(String(process))
    case .stopped: .lockProcessStopped(String(process))
    case nil: isHere ? .lockProcessGone(String(process)) : .lockProcessElsewhere(String(process), host)
    }
  }
}

extension Version.Reason {
  /// Why the version was kept.
  var phrase: Phrase {
    switch self {
    case .opened: .versionOpened
    case .saved: .versionSaved
    case .checkpoint(let name): .versionCheckpoint(name)
    }
  }
}

extension VersionError {
  /// Why the version cannot be had.
  var phrase: Phrase {
    switch self {
    case .file(let error): error.phrase
    case .damaged: .versionDamaged
    }
  }
}
