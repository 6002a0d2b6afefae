// What the editor does without, since it would grow several times for what few need once a week (docs/decisions/0018, 0030):
// makes a page of what `rihla export --to html --template FILE` writes to standard input, and, asked by its first argument,
// reads a workbook or writes one, or shows a map to a room (docs/decisions/0032). Exit codes: 0 what was asked for is on standard output; 3 what was given has a mistake,
// which is told there in a few words; 2 the input is no request.

import Glibc
import JourneyPage
import JourneyRoom
import JourneyWorkbook
import SheetStream
import SystemCalls

func readAll() -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 { bytes += buffer[..<count] }
    if count == 0 || count < 0 && errno != EINTR { return bytes }
  }
}

func say(_ text: some Collection<UInt8>) {
  if writeAll(text, to: STDOUT_FILENO) != 0 { exit(1) }
}

/// Ends this program when nobody is left who reads what it makes, however long it would still take.
func endWithReader() {
  var thread = pthread_t()
  pthread_create(
    &thread, nil,
    { _ in
      var place = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
      while poll(&place, 1, -1) <= 0 {}
      _exit(1)
    }, nil)
}

endWithReader()
do {
  switch CommandLine.arguments.dropFirst().first {
  case nil: say(try PageRequest(json: readAll()).page().utf8)
  case "read-workbook": say(try WorkbookReader.sheets(of: readAll()))
  case "write-workbook": say(try WorkbookWriter.workbook(of: readAll()))
  case "room": Room.run()
  default: exit(2)
  }
} catch let error as PageError {
  say(error.report.utf8)
  exit(3)
} catch let error as WorkbookProblem {
  say(error.report.utf8)
  exit(3)
} catch {
  exit(2)
}
