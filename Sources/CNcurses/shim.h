#ifndef RIHLA_CNCURSES_SHIM_H
#define RIHLA_CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>

/* What Swift cannot import: macros, global variables that the library reassigns, and calls with opaque options. */

static inline attr_t rihla_bold(void) { return A_BOLD; }
static inline attr_t rihla_dim(void) { return A_DIM; }
static inline attr_t rihla_underline(void) { return A_UNDERLINE; }
static inline attr_t rihla_reverse(void) { return A_REVERSE; }

static inline int rihla_lines(void) { return LINES; }
static inline int rihla_columns(void) { return COLS; }
static inline int rihla_colors(void) { return COLORS; }

static inline void rihla_erase(void) { werase(stdscr); }
static inline void rihla_move(int row, int column) { wmove(stdscr, row, column); }
static inline void rihla_clear_next(void) { clearok(curscr, TRUE); }
static inline void rihla_refresh(void) { wrefresh(stdscr); }

/* Writes one cell: a spacing character with its marks. In the lower right corner ncurses reports an error although
   the cell is drawn, so there is no result. */
static inline void rihla_put(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvwadd_wch(stdscr, row, column, &cell);
}

/* Loads the description of a terminal, to be released again, and tells whether there is one and the terminal can place
   its cursor, without which there is no screen; otherwise nothing is loaded. */
static inline int rihla_load_description(const char *name, int terminal) {
  int error = 0;
  if (setupterm(name, terminal, &error) != OK) return 0;
  const char *place = tigetstr("cup");
  if (place != NULL && place != (const char *)-1) return 1;
  del_curterm(cur_term);
  return 0;
}

static inline void rihla_release_description(void) { del_curterm(cur_term); }

/* A capability of the terminal in use or loaded, NULL when it has none of that name. */
static inline const char *rihla_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}
#endif
