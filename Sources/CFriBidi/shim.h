#ifndef RIHLA_CFRIBIDI_SHIM_H
#define RIHLA_CFRIBIDI_SHIM_H
#include <fribidi/fribidi.h>

/* What Swift cannot import: macros made of other macros. */

static inline FriBidiParType rihla_left_to_right(void) { return FRIBIDI_PAR_LTR; }
static inline FriBidiParType rihla_right_to_left(void) { return FRIBIDI_PAR_RTL; }
static inline FriBidiCharType rihla_other_neutral(void) { return FRIBIDI_TYPE_ON; }
static inline FriBidiCharType rihla_arabic_number(void) { return FRIBIDI_TYPE_AN; }
static inline FriBidiFlags rihla_shape_arabic(void) { return FRIBIDI_FLAGS_ARABIC; }
static inline FriBidiFlags rihla_mirror(void) { return FRIBIDI_FLAG_SHAPE_MIRRORING; }

/* L, R and AL, without embeddings and overrides. */
static inline int rihla_is_letter(FriBidiCharType type) { return FRIBIDI_IS_LETTER(type) != 0; }
static inline int rihla_is_right_to_left(FriBidiCharType type) { return FRIBIDI_IS_RTL(type) != 0; }
static inline int rihla_is_isolate(FriBidiCharType type) { return FRIBIDI_IS_ISOLATE(type) != 0 && type != FRIBIDI_TYPE_PDI; }
static inline int rihla_is_first_strong_isolate(FriBidiCharType type) { return type == FRIBIDI_TYPE_FSI; }
static inline int rihla_ends_isolate(FriBidiCharType type) { return type == FRIBIDI_TYPE_PDI; }
static inline FriBidiCharType rihla_isolate(int turned) { return turned ? FRIBIDI_TYPE_RLI : FRIBIDI_TYPE_LRI; }
/* Right-to-left letters, marks, spaces and neutral signs: where all are such in a right-to-left paragraph, no rule can
   give any of them another level than 1. Separators of numbers are left out with the numbers. */
static inline int rihla_always_turns(FriBidiCharType type) {
  if (FRIBIDI_IS_LETTER(type)) return FRIBIDI_IS_RTL(type) != 0;
  return type == FRIBIDI_TYPE_ON || type == FRIBIDI_TYPE_WS || type == FRIBIDI_TYPE_NSM;
}
static inline int rihla_is_ligated(FriBidiArabicProp properties) {
  return (properties & FRIBIDI_MASK_LIGATURED) != 0;
}
#endif
