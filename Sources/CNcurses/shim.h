#ifndef RIHLA_CNCURSES_SHIM_H
#define RIHLA_CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>

/* What Swift cannot import: macros, a global variable that the library reassigns, and calls with opaque options. */

/* Loads the description of a terminal, to be released again; NULL when there is none or the terminal cannot place its
   cursor, without which there is no screen. */
static inline void *rihla_load_description(const char *name, int terminal) {
  int error = 0;
  if (setupterm(name, terminal, &error) != OK) return NULL;
  const char *place = tigetstr("cup");
  if (place != NULL && place != (const char *)-1) return cur_term;
  del_curterm(cur_term);
  return NULL;
}

static inline void rihla_release_description(void *description) { del_curterm((TERMINAL *)description); }

/* A capability of the terminal whose description is loaded, NULL when it has none of that name. */
static inline const char *rihla_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

/* A capability with its numbers put in, until the next is asked for; NULL when the terminal has none of that name. */
static inline const char *rihla_with(const char *name, int first, int second) {
  const char *text = rihla_capability(name);
  return text == NULL ? NULL : tparm(text, (long)first, (long)second, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

/* What begins attributes and ends all others, until the next is asked for; NULL when the terminal has no such word. */
static inline const char *rihla_attributes(int underline, int reverse, int dim, int bold) {
  const char *text = rihla_capability("sgr");
  if (text == NULL) return NULL;
  return tparm(text, 0L, (long)underline, (long)reverse, 0L, (long)dim, (long)bold, 0L, 0L, 0L);
}

/* A number and a flag of the description; negative and 0 when the terminal has none of that name. */
static inline int rihla_number(const char *name) { return tigetnum(name); }
static inline int rihla_flag(const char *name) { return tigetflag(name) > 0; }
#endif
