// Empty where gavel.o holds this code already.
#include "buffers.cc"
#include "rejection.cc"
#include "channel.cc"
#include "codec.cc"
