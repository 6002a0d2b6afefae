#ifndef RIHLA_CZIP_SHIM_H
#define RIHLA_CZIP_SHIM_H
#include <zip.h>
#endif
