// Empty where gavel.o holds this code already.
#include "channel.cc"
#include "codec.cc"
