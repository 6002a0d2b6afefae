#ifndef RIHLA_CEXPAT_SHIM_H
#define RIHLA_CEXPAT_SHIM_H
#include <expat.h>
#endif
