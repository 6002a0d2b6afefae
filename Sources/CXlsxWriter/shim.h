#ifndef RIHLA_CXLSXWRITER_SHIM_H
#define RIHLA_CXLSXWRITER_SHIM_H
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/* A file in memory that ends with this program; what Swift cannot call, since the C library hides it. */
static inline int rihla_memory_file(void) { return (int)syscall(SYS_memfd_create, "workbook", 1u); }
#endif
