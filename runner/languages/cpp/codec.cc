// The functions of codec.h for usual types. Compiled with channel.cc.
#include "codec.h"

GAVEL_USUAL_TYPES_()
