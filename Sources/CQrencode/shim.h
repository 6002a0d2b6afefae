#ifndef RIHLA_CQRENCODE_SHIM_H
#define RIHLA_CQRENCODE_SHIM_H
#include <qrencode.h>
#endif
