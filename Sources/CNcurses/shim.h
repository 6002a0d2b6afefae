#ifndef RIHLA_CNCURSES_SHIM_H
#define RIHLA_CNCURSES_SHIM_H
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>
#endif
