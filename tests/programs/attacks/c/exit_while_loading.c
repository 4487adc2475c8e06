// verdict: RE  says: exited with status 0
#include <stdlib.h>
__attribute__((constructor)) static void first(void) { exit(0); }
char* mirror(char* text) { return text; }
