import Glibc
import JourneyFile
import Phrases

extension FileError {
  /// What went wrong, for a person.
  var phrase: Phrase {
    switch self {
    case .system(let step, let code): Self.phrase(step, code)
    case .notRegular(.directory): .isDirectory
    case .notRegular(.pipe): .isPipe
    case .notRegular(.device): .isDevice
    case .notRegular(.danglingLink): .isDanglingLink
    case .notRegular: .isNoFile
    case .tooLarge(let limit): .tooLargeFile(limit >> 20)
    case .changedOutside: .changedOutside
    case .overwriteFailed(_, _, let copy): .overwriteFailed(copy)
    case .replacedButNotSynced: .notSynced
    }
  }

  private static func phrase(_ step: FileStep, _ code: Int32) -> Phrase {
    switch code {
    case ENOENT where step == .resolve || step == .directory || step == .create: .noFolder
    case ENOENT: .noFile
    case ENOTDIR: .noFolder
    case EACCES, EPERM: .noPermission
    case ENOSPC, EDQUOT: .diskFull
    case EROFS: .readOnlyDisk
    case EFBIG: .overFileLimit
    case EIO, ENXIO, ENODEV: .brokenDisk
    case ENAMETOOLONG: .nameTooLong
    case EMFILE, ENFILE: .tooManyOpenFiles
    case ELOOP: .linksInCircle
    case EBUSY, ETXTBSY: .fileBusy
    case ESTALE, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, ENOTCONN: .serverGone
    default: .systemError(.fileStep(String(describing: step)), Int(code))
    }
  }

  /// Why standard output does not take what is written.
  static func outputPhrase(_ code: Int32) -> Phrase {
    switch code {
    case EBADF: .outputClosed
    case ENOSPC, EDQUOT: .outputFull
    default: phrase(.write, code)
    }
  }

  /// Whether the file is simply not there, in a folder that is.
  var isMissingFile: Bool {
    if case .system(let step, ENOENT) = self { step != .directory } else { false }
  }
}
