/* Faults in the system calls of a program that this library is preloaded into, as a full or failing disk makes them.
 *
 *   RIHLA_FAULT_ROOT  the folder whose files count; calls on anything else pass untouched
 *   RIHLA_FAULT       kind:nth:errno:mode; without it all calls pass
 *   RIHLA_FAULT_LOG   a file to which each counted call adds a line "kind nth path", the one that met its fault "! ..."
 *
 * Modes: fail (the nth call fails and does nothing), from (so does every later one of the kind), short (half of the bytes
 * are transferred), full (short, and every later call of the kind fails), kill (the process is killed before the call),
 * killafter (after it). A close that fails has closed. Calls are counted by kind, over all threads.
 *
 * Limits: calls that the C library makes by itself (fopen, realpath, opendir) are not seen. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/xattr.h>
#include <unistd.h>

enum kind {
  OPEN, READ, WRITE, FSYNC, FTRUNCATE, FALLOCATE, CLOSE, RENAME, LINK, UNLINK, MKDIR, FCHMOD, FCHOWN, FLOCK, STAT, XATTR, COPY,
  KINDS
};
static const char *const names[KINDS] = {
  "open", "read", "write", "fsync", "ftruncate", "fallocate", "close", "rename", "link", "unlink", "mkdir", "fchmod", "fchown",
  "flock", "stat", "xattr", "copy"};

enum mode { PASS, FAIL, SHORT, KILL, KILLAFTER, FROM, FULL };
static const char *const modes[] = {"pass", "fail", "short", "kill", "killafter", "from", "full"};

static char root[PATH_MAX];
static size_t root_length;
static int log_number = -1;
static long counts[KINDS];
static struct { int kind; long nth; int error; enum mode mode; } fault = {KINDS, 0, 0, PASS};

/* The function behind ours. */
#define REAL(name) ({ \
  static __typeof__(&name) next; \
  if (!next) \
    next = (__typeof__(&name))dlsym(RTLD_NEXT, #name); \
  next; \
})

static int place_of(const char *const *list, int count, const char *word) {
  for (int place = 0; place < count; place++)
    if (strcmp(list[place], word) == 0) return place;
  return count;
}

__attribute__((constructor)) static void prepare(void) {
  const char *folder = getenv("RIHLA_FAULT_ROOT"), *log = getenv("RIHLA_FAULT_LOG"), *wanted = getenv("RIHLA_FAULT");
  if (!folder) return;
  root_length = (size_t)snprintf(root, sizeof root, "%s", folder);
  int number = log ? REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
  // Out of the way of the numbers that the program would get without us.
  if (number >= 0 && (log_number = fcntl(number, F_DUPFD_CLOEXEC, 500)) >= 0) REAL(close)(number);
  char kind[16], mode[16];
  if (wanted && sscanf(wanted, "%15[a-z]:%ld:%d:%15[a-z]", kind, &fault.nth, &fault.error, mode) == 4) {
    fault.kind = place_of(names, KINDS, kind);
    fault.mode = (enum mode)place_of(modes, FULL + 1, mode);
  }
}

static int lies_in_root(const char *path) {
  while (path[0] == '/' && path[1] == '/') path++;
  return root_length && strncmp(path, root, root_length) == 0 && (path[root_length] == '/' || path[root_length] == 0);
}

static int path_of(int number, char *path) {
  char link[40];
  snprintf(link, sizeof link, number == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", number);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  path[length < 0 ? 0 : length] = 0;
  return length > 0;
}

/* What is to happen to a call on a path of ours. */
static enum mode judge(enum kind kind, const char *path) {
  if (!lies_in_root(path)) return PASS;
  long nth = __atomic_add_fetch(&counts[kind], 1, __ATOMIC_SEQ_CST);
  int lasts = fault.mode == FROM || fault.mode == FULL;
  int is_met = (int)kind == fault.kind && (lasts ? nth >= fault.nth : nth == fault.nth);
  if (log_number >= 0) {
    char line[PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%s%s %ld %s\n", is_met ? "! " : "", names[kind], nth, path);
    if (REAL(write)(log_number, line, (size_t)length) < 0) abort();
  }
  if (!is_met) return PASS;
  if (fault.mode == FROM) return FAIL;
  if (fault.mode == FULL) return nth == fault.nth ? SHORT : FAIL;
  return fault.mode;
}

static enum mode judge_number(enum kind kind, int number) {
  char path[PATH_MAX];
  int before = errno;
  enum mode mode = root_length && path_of(number, path) ? judge(kind, path) : PASS;
  errno = before;
  return mode;
}

static enum mode judge_at(enum kind kind, int folder, const char *name) {
  char path[2 * PATH_MAX];
  int before = errno;
  enum mode mode = PASS;
  if (root_length && name[0] == '/') {
    mode = judge(kind, name);
  } else if (root_length && path_of(folder, path)) {
    size_t length = strlen(path);
    snprintf(path + length, sizeof path - length, name[0] ? "/%s" : "%s", name);
    mode = judge(kind, path);
  }
  errno = before;
  return mode;
}

/* Makes a call as its mode wants it; `half` is the call with half of its bytes. */
#define MAKE(mode, call, half) \
  switch (mode) { \
  case FAIL: errno = fault.error; return -1; \
  case SHORT: return half; \
  case KILL: raise(SIGKILL); return -1; \
  case KILLAFTER: (void)(call); raise(SIGKILL); return -1; \
  default: return call; \
  }
#define GUARD(mode, call) do { __typeof__(mode) how = mode; MAKE(how, call, call) } while (0)
#define GUARD_SHORT(mode, call, half) do { __typeof__(mode) how = mode; MAKE(how, call, half) } while (0)
#define HALF(size) ((size) > 1 ? (size) / 2 : (size))

static mode_t mode_argument(int flags, va_list arguments) {
  return flags & (O_CREAT | __O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = mode_argument(flags, arguments);
  va_end(arguments);
  GUARD(judge_at(OPEN, AT_FDCWD, path), REAL(open)(path, flags, mode));
}

int openat(int folder, const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = mode_argument(flags, arguments);
  va_end(arguments);
  GUARD(judge_at(OPEN, folder, path), REAL(openat)(folder, path, flags, mode));
}

int close(int number) {
  enum mode mode = judge_number(CLOSE, number);
  if (mode == FAIL) REAL(close)(number);
  GUARD(mode, REAL(close)(number));
}

ssize_t read(int number, void *bytes, size_t size) {
  GUARD_SHORT(judge_number(READ, number), REAL(read)(number, bytes, size), REAL(read)(number, bytes, HALF(size)));
}

ssize_t pread(int number, void *bytes, size_t size, off_t at) {
  GUARD_SHORT(judge_number(READ, number), REAL(pread)(number, bytes, size, at), REAL(pread)(number, bytes, HALF(size), at));
}

ssize_t write(int number, const void *bytes, size_t size) {
  GUARD_SHORT(judge_number(WRITE, number), REAL(write)(number, bytes, size), REAL(write)(number, bytes, HALF(size)));
}

ssize_t pwrite(int number, const void *bytes, size_t size, off_t at) {
  GUARD_SHORT(judge_number(WRITE, number), REAL(pwrite)(number, bytes, size, at), REAL(pwrite)(number, bytes, HALF(size), at));
}

ssize_t writev(int number, const struct iovec *parts, int count) {
  GUARD_SHORT(judge_number(WRITE, number), REAL(writev)(number, parts, count), REAL(writev)(number, parts, HALF(count)));
}

ssize_t copy_file_range(int from, off_t *at, int to, off_t *into, size_t size, unsigned flags) {
  GUARD(judge_number(COPY, to), REAL(copy_file_range)(from, at, to, into, size, flags));
}

/* The calls that need nothing more than to be judged: by a descriptor, or by a path. */
#define BY_NUMBER(kind, name, parameters, ...) \
  int name parameters { GUARD(judge_number(kind, number), REAL(name)(__VA_ARGS__)); }
#define BY_PATH(kind, name, folder, path, parameters, ...) \
  int name parameters { GUARD(judge_at(kind, folder, path), REAL(name)(__VA_ARGS__)); }

BY_NUMBER(FSYNC, fsync, (int number), number)
BY_NUMBER(FSYNC, fdatasync, (int number), number)
BY_NUMBER(FTRUNCATE, ftruncate, (int number, off_t size), number, size)
BY_NUMBER(FALLOCATE, fallocate, (int number, int mode, off_t at, off_t size), number, mode, at, size)
BY_NUMBER(FCHMOD, fchmod, (int number, mode_t mode), number, mode)
BY_NUMBER(FCHOWN, fchown, (int number, uid_t user, gid_t group), number, user, group)
BY_NUMBER(FLOCK, flock, (int number, int wish), number, wish)
BY_NUMBER(STAT, fstat, (int number, struct stat *status), number, status)
BY_PATH(STAT, stat, AT_FDCWD, path, (const char *path, struct stat *status), path, status)
BY_PATH(STAT, lstat, AT_FDCWD, path, (const char *path, struct stat *status), path, status)
BY_PATH(STAT, fstatat, folder, path, (int folder, const char *path, struct stat *status, int flags), folder, path, status, flags)
BY_PATH(MKDIR, mkdir, AT_FDCWD, path, (const char *path, mode_t mode), path, mode)
BY_PATH(MKDIR, mkdirat, folder, path, (int folder, const char *path, mode_t mode), folder, path, mode)
BY_PATH(UNLINK, unlink, AT_FDCWD, path, (const char *path), path)
BY_PATH(UNLINK, unlinkat, folder, path, (int folder, const char *path, int flags), folder, path, flags)
BY_PATH(RENAME, rename, AT_FDCWD, to, (const char *from, const char *to), from, to)
BY_PATH(LINK, link, AT_FDCWD, to, (const char *from, const char *to), from, to)
BY_PATH(RENAME, renameat, new, to, (int old, const char *from, int new, const char *to), old, from, new, to)
BY_PATH(RENAME, renameat2, new, to, (int old, const char *from, int new, const char *to, unsigned flags), old, from, new, to, flags)
BY_PATH(LINK, linkat, new, to, (int old, const char *from, int new, const char *to, int flags), old, from, new, to, flags)

int posix_fallocate(int number, off_t at, off_t size) {
  // Tells its error by its result.
  enum mode mode = judge_number(FALLOCATE, number);
  if (mode == KILL) raise(SIGKILL);
  int result = mode == FAIL ? fault.error : REAL(posix_fallocate)(number, at, size);
  if (mode == KILLAFTER) raise(SIGKILL);
  return result;
}

ssize_t flistxattr(int number, char *list, size_t size) {
  GUARD(judge_number(XATTR, number), REAL(flistxattr)(number, list, size));
}

ssize_t fgetxattr(int number, const char *name, void *value, size_t size) {
  GUARD(judge_number(XATTR, number), REAL(fgetxattr)(number, name, value, size));
}

int fsetxattr(int number, const char *name, const void *value, size_t size, int flags) {
  GUARD(judge_number(XATTR, number), REAL(fsetxattr)(number, name, value, size, flags));
}
