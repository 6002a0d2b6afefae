#ifndef RIHLA_CZLIB_SHIM_H
#define RIHLA_CZLIB_SHIM_H
#include <zlib.h>

/* What Swift cannot import: a macro. 15 bits of window, and 16 for the head of a gzip file. */
static inline int rihla_inflate_begin(z_stream *stream) {
  return inflateInit2(stream, 15 + 16);
}
#endif
