#ifndef RIHLA_CUTF8PROC_SHIM_H
#define RIHLA_CUTF8PROC_SHIM_H
#include <utf8proc.h>

/* What Swift cannot import: options, which are an enumeration of flags. */

/* The canonical decomposition of one character, at most `size` of them; returns how many, or a negative error. */
static inline int rihla_decompose(int32_t character, int32_t *parts, int size) {
  return (int)utf8proc_decompose_char(character, parts, size, UTF8PROC_DECOMPOSE, 0);
}
/* The full case folding of one character, as above. */
static inline int rihla_fold_case(int32_t character, int32_t *parts, int size) {
  return (int)utf8proc_decompose_char(character, parts, size, UTF8PROC_CASEFOLD, 0);
}
#endif
