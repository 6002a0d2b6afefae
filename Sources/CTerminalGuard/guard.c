#include "include/CTerminalGuard.h"
