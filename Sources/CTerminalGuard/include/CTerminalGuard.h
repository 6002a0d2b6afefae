#ifndef RIHLA_TERMINAL_GUARD_H
#define RIHLA_TERMINAL_GUARD_H

#include <stddef.h>
#include <termios.h>

/*
 * Signals, and the promise that the terminal is given back whatever happens. C, because what runs in a signal handler
 * must allocate nothing and take no lock, which Swift cannot promise. One terminal in a process.
 */

/* The bytes that give a terminal back are cut to so many. */
enum { RIHLA_GUARD_MOST_BYTES = 512 };

/*
 * Begins to guard the terminal: WINCH TSTP CONT, and all signals that end a process which does not know them, each put
 * their number as one byte into a pipe; PIPE and XFSZ are ignored; and a crash or exit() writes `bytes` and sets `modes`
 * before it takes its course. What was ignored stays so, but for WINCH TERM CONT. `terminal` should not wait: a terminal that does not read is given up after half a second. Returns the pipe's end for reading, which never blocks, or -1.
 */
int rihla_guard_install(int terminal, const struct termios *modes, const void *bytes, size_t length);

/* Gives the terminal back with other bytes from now on. A crash at any moment finds the old ones or the new ones. */
void rihla_guard_restore_with(const void *bytes, size_t length);

/* Whether the terminal has to be given back just now: no while it is lent to another program. */
void rihla_guard_arm(int armed);

/* Has a read return as soon as there is one byte. */
void rihla_set_minimum_read(struct termios *modes);

/* Stops the process group as Ctrl-Z in a shell does; returns when it goes on. */
void rihla_guard_stop(void);

/* Puts all signals back as they were, and closes the pipe. */
void rihla_guard_remove(void);

#endif
