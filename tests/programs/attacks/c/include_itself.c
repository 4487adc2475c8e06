// verdict: CE
#if __INCLUDE_LEVEL__ < 100
#include __FILE__
#include __FILE__
#endif
char* mirror(char* text) { return text; }
