// Empty where gavel.o holds this code already.
#include "gavel.c"
