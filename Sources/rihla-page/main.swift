// Makes a page of what `rihla export --to html --template FILE` writes to its standard input. A program of its own because the template
// library brings all of Foundation along, which the editor does without (docs/decisions/0018). Exit codes: 0 the page is on
// standard output; 3 the template has a mistake, which is told there in two words; 2 the input is no request.

import Glibc
import JourneyPage
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

func say(_ text: String) {
  if writeAll(text.utf8, to: STDOUT_FILENO) != 0 { exit(1) }
}

/// Ends this program when nobody is left who reads the page, however long it would still take.
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
  say(try PageRequest(json: readAll()).page())
} catch let error as PageError {
  say(error.report)
  exit(3)
} catch {
  exit(2)
}
