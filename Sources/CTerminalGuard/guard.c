#define _GNU_SOURCE
#include "include/CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The real-time signals are reported, too: what ends a process by default must not leave the terminal as it is. */
static const int reported[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGUSR1, SIGUSR2, SIGALRM,
                               SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGXCPU, SIGSTKFLT};
static const int ignored[] = {SIGPIPE, SIGXFSZ};
static const int crashes[] = {SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS};
enum {
  reported_count = sizeof reported / sizeof *reported,
  ignored_count = sizeof ignored / sizeof *ignored,
  crash_count = sizeof crashes / sizeof *crashes,
  realtime_count = 64,
  stack_size = 64 * 1024
};

/* All a handler may touch. Written before the handlers are installed; of the two ways to restore, the one not in use. */
static int terminal_fd = -1;
static int pipe_ends[2] = {-1, -1};
static struct termios restored_modes;
static struct {
  char bytes[RIHLA_GUARD_MOST_BYTES];
  size_t length;
} restores[2];
static volatile sig_atomic_t restore_in_use;
static volatile sig_atomic_t is_armed;

static struct sigaction former_reported[reported_count], former_ignored[ignored_count], former_crashes[crash_count],
    former_realtime[realtime_count];
static char crash_stack[stack_size];

/* Only calls that are safe in a handler. */
static void give_back_terminal(void) {
  if (!is_armed) return;
  is_armed = 0;
  /* A process in the background would be stopped by what follows. */
  struct sigaction ignore;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGTTOU, &ignore, NULL);
  /* Read once: another thread may be exchanging them. */
  int in_use = restore_in_use;
  const char *bytes = restores[in_use].bytes;
  size_t length = restores[in_use].length, written = 0;
  for (int attempt = 0; attempt < 50 && written < length; attempt++) {
    ssize_t count = write(terminal_fd, bytes + written, length - written);
    if (count > 0) written += (size_t)count;
    else if (count < 0 && errno == EAGAIN) {
      struct pollfd place = {.fd = terminal_fd, .events = POLLOUT};
      poll(&place, 1, 10);
    } else if (count < 0 && errno != EINTR) break;
  }
  tcsetattr(terminal_fd, TCSANOW, &restored_modes);
}

static void report(int number) {
  int error = errno;
  char byte = (char)number;
  /* A full pipe has woken the reader already. */
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = error;
}

static void crash(int number) {
  give_back_terminal();
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(number, &standard, NULL);
  /* Blocked until this handler returns; then it ends the process as if it had not been caught. */
  raise(number);
}

static int stays_ignored(int number, const struct sigaction *former) {
  return former->sa_handler == SIG_IGN && number != SIGWINCH && number != SIGTERM && number != SIGCONT;
}

static void install(int number, const struct sigaction *action, struct sigaction *former) {
  sigaction(number, NULL, former);
  if (!stays_ignored(number, former)) sigaction(number, action, NULL);
}

static void install_reported(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = report;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < reported_count; i++) install(reported[i], &action, &former_reported[i]);
  for (int i = 0; i < realtime_count && SIGRTMIN + i <= SIGRTMAX; i++)
    install(SIGRTMIN + i, &action, &former_realtime[i]);
  action.sa_handler = SIG_IGN;
  for (int i = 0; i < ignored_count; i++) sigaction(ignored[i], &action, &former_ignored[i]);
}

static void install_crashes(void) {
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = crash_stack;
  stack.ss_size = sizeof crash_stack;
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = crash;
  action.sa_flags = SA_ONSTACK;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &former_crashes[i]);
}

void rihla_guard_restore_with(const void *bytes, size_t length) {
  int other = !restore_in_use;
  restores[other].length = length < RIHLA_GUARD_MOST_BYTES ? length : RIHLA_GUARD_MOST_BYTES;
  memcpy(restores[other].bytes, bytes, restores[other].length);
  atomic_signal_fence(memory_order_release);
  restore_in_use = other;
}

int rihla_guard_install(int terminal, const struct termios *modes, const void *bytes, size_t length) {
  static int is_registered;
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  terminal_fd = terminal;
  restored_modes = *modes;
  rihla_guard_restore_with(bytes, length);
  is_armed = 1;
  install_reported();
  install_crashes();
  if (!is_registered) is_registered = atexit(give_back_terminal) == 0;
  return pipe_ends[0];
}

void rihla_guard_arm(int armed) { is_armed = armed; }

void rihla_set_minimum_read(struct termios *modes) {
  modes->c_cc[VMIN] = 1;
  modes->c_cc[VTIME] = 0;
}

void rihla_guard_stop(void) {
  struct sigaction standard, former;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &former);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &former, NULL);
}

void rihla_guard_remove(void) {
  if (pipe_ends[0] < 0) return;
  is_armed = 0;
  for (int i = 0; i < reported_count; i++) sigaction(reported[i], &former_reported[i], NULL);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &former_crashes[i], NULL);
  for (int i = 0; i < realtime_count && SIGRTMIN + i <= SIGRTMAX; i++)
    sigaction(SIGRTMIN + i, &former_realtime[i], NULL);
  for (int i = 0; i < ignored_count; i++) sigaction(ignored[i], &former_ignored[i], NULL);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
  terminal_fd = -1;
}
