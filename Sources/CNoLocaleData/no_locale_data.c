// Tables of ICU without a table, in the place of those in Foundation: 34 MB about every language of the world. The page maker puts
// everything into words itself, from its own phrases; what it uses of Foundation asks for none of them (docs/decisions/0018).
// The linker takes what it finds first, and so leaves Foundation's out of a program that has its libraries inside. A Foundation with
// another ICU has another name for them: then it is as large as before, and goes on.
#include "CNoLocaleData.h"

#include <stdint.h>

// As ICU's own `stubdata`: a head (UDataInfo) and a table of contents with no entry.
typedef struct {
    uint16_t headSize;
    uint8_t magic[2];
    uint16_t infoSize, reserved;
    uint8_t isBigEndian, charset, charSize, filler;
    uint8_t format[4], formatVersion[4], dataVersion[4];
    uint8_t padding[8];
    uint32_t count, end;
} rihla_locale_data;

extern const rihla_locale_data icudt76_dat;

_Alignas(16) const rihla_locale_data icudt76_dat = {
    32, {0xDA, 0x27}, 20, 0, __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__, 0, 2, 0, {'C', 'm', 'n', 'D'}, {1, 0, 0, 0}, {0}, {0}, 0, 0};
